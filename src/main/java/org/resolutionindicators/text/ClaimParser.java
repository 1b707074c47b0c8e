package org.resolutionindicators.text;

import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;

/**
 * Reads what people claim about indicators as a whole: "có 14/15 chỉ tiêu đạt và vượt, trong đó 4 chỉ tiêu vượt", "13 of 14
 * targets met".
 *
 * <p>Words that are not in the tables below are passed over. A number never is: it is understood, or it is an error at its
 * place. Letters may be of either case; hyphens between words, any Unicode spaces and full-width characters stand for their
 * plain form.
 * <pre>
 * claim        =  clause { mark clause }                      mark: , ; : . ( ) [ ] ! ? … or a dash, if a count, a sort
 *                                                             or "not" follows it
 * clause       =  { counted | all | label | percent | total | period | part | word }
 *
 * counted      =  count [ noun ] … sort                       in one clause; behind a comma only if the sort is met, or met
 *                                                             or exceeded, and has no count of its own
 *              |  sort … count [ noun ]
 *              |  fraction [ noun ]                           met or exceeded, if that has no count yet
 * count        =  [ at-least ] ( number | fraction )
 * fraction     =  number "/" number | number [ noun ] ( of | of-or-more ) number
 * sort         =  met | exceeded | not-met
 *              |  met and exceeded | exceeded and met         met or exceeded; a comma may stand for "and"
 *              |  not ( met | met and exceeded )              not met
 * all          =  all-of [ of ] [ number ] … noun | all-of sort | each sort | all-of
 *                                                             if what its clause says is met or exceeded and not of a
 *                                                             part, without any of some
 * label        =  count … ( label-word | hardly … sort | not … sort | sort percent )
 *                                                             its clause is kept as text; of its fraction only the total
 * percent      =  number ( "%" | "‰" | percent-word )         its clause is kept as text
 * total        =  ( of | total-word ) number noun
 *              |  number noun [ mark ] part-word
 * part         =  part-word | "(" | with, if a count or a sort follows
 *                                                             what follows is of what was counted before, up to the full
 *                                                             stop, the semicolon or the closing bracket
 * period       =  ( year-word | half-1 | half-2 | quarter-1 … ) year
 *              |  ( year-word | span-word ) year ( "-" | to ) year | year "-" year span-word
 *              |  number ( months | last-months ) year | first number months-of year
 *              |  quarter-word number [ "/" ] year            six first months are the first half of the year; behind
 *                                                             compared it is another time, and passed over
 * number       =  digit { digit }                             whole, without a sign, in groups of thousands or not, of at
 *                                                             most 15 digits
 * year         =  a number without groups from 1900 to 2100   which is no count
 *
 * Behind a count stand its noun, fillers and a sort, a mark, "and", or nothing; in English up to six other words before the
 * noun. Before it no word of open, of-or-more, numbered or compared may stand.
 *
 *               VIETNAMESE
 * met          =  "đạt" | "đạt được" | "đạt mức" | "đạt kế hoạch" | "hoàn thành" | "hoàn thành kế hoạch"
 * exceeded     =  "vượt" | "vượt mức" | "vượt kế hoạch" | "vượt mức kế hoạch" | "đạt vượt" | "đạt vượt mức" |
 *                  "hoàn thành vượt" | "hoàn thành vượt mức" | "hoàn thành vượt kế hoạch" |
 *                  "hoàn thành vượt mức kế hoạch" | "đạt vượt kế hoạch" | "đạt vượt mức kế hoạch"
 * not-met      =  "không đạt" | "chưa đạt" | "không hoàn thành" | "chưa hoàn thành"
 * not          =  "không" | "chưa" | "không được" | "chưa được"
 * hardly       =  "phấn đấu" | "khó" | "cơ bản" | "một phần" | "có thể" | "suýt"
 * label-word   =  "cơ bản đạt" | "cơ bản hoàn thành" | "khó đạt" | "khó hoàn thành" | "gần đạt" | "xấp xỉ" |
 *                  "xấp xỉ đạt" | "đạt xấp xỉ" | "đạt cao" | "đạt khá" | "đạt thấp" | "đạt thấp hơn" | "đạt tiến độ" |
 *                  "đạt gần" | "đạt một phần" | "tiệm cận" | "không áp dụng" | "chưa đủ căn cứ" | "chưa có số liệu" |
 *                  "chưa giao chỉ tiêu" | "chưa đến kỳ đánh giá" | "chưa đánh giá" | "cao hơn kế hoạch" |
 *                  "thấp hơn kế hoạch" | "thấp hơn"
 * all-of       =  "tất cả" | "toàn bộ" | "cả"
 * each         =  "đều"
 * some         =  "hầu hết" | "phần lớn" | "đa số" | "nhiều" | "một số" | "gần như" | "hầu như" | "không phải" |
 *                  "chưa phải" | "gần hết" | "các chỉ tiêu còn lại"
 * noun         =  "chỉ tiêu" | "nhóm chỉ tiêu" | "mục tiêu" | "tiêu chí" | "nhiệm vụ" | "chỉ tiêu nhiệm vụ"
 * of           =  "trong" | "trong số" | "trong tổng số" | "trên tổng số" | "trên tổng"
 * of-or-more   =  "trên"
 * total-word   =  "tổng số" | "tổng cộng" | "tổng"
 * part-word    =  "trong đó" | "trong số đó" | "trong số này"
 * with         =  "gồm" | "bao gồm" | "với"
 * at-least     =  "ít nhất" | "ít nhất là" | "tối thiểu" | "không dưới" | "không ít hơn" | "≥"
 * open         =  "khoảng" | "gần" | "hơn" | "dưới" | "chừng" | "không quá" | "tối đa" | "nhiều nhất" |
 *                  "không vượt quá" | "≤" | "&lt;" | "&gt;" | "~" | "tăng" | "tăng thêm" | "thêm" | "giảm" | "trừ" |
 *                  "ngoại trừ" | "ngoài"
 * and          =  "và" | "hoặc" | "hay" | "/" | "&amp;"
 * filler       =  "đã" | "được" | "cũng" | "là" | "sẽ" | "có" | "ước" | "dự kiến" | "các" | "những" | "nêu trên"
 * numbered     =  "ngày" | "tháng" | "số" | "điều" | "khóa" | "khoá" | "kỳ" | "thứ" | "lần" | "quyết định"
 * compared     =  "so với" | "so với cùng kỳ" | "so cùng kỳ" | "cùng kỳ"
 * percent-word =  "phần trăm"
 * year-word    =  "năm"
 * span-word    =  "giai đoạn" | "nhiệm kỳ" | "thời kỳ"
 * to           =  "đến" | "đến năm"
 * months       =  "tháng đầu năm" | "tháng năm"
 * last-months  =  "tháng cuối năm"
 * half-1       =  "nửa đầu năm"
 * half-2       =  "nửa cuối năm"
 * quarter-word =  "quý"
 * quarter-1    =  "quý i"
 * quarter-2    =  "quý ii"
 * quarter-3    =  "quý iii"
 * quarter-4    =  "quý iv"
 *
 *               ENGLISH
 * met          =  "met" | "meet" | "meets" | "achieved" | "reached" | "fulfilled" | "completed" | "attained"
 * exceeded     =  "exceeded" | "exceed" | "exceeds" | "surpassed" | "surpass" | "overfulfilled"
 * not-met      =  "not met" | "missed" | "unmet" | "unfulfilled" | "failed" | "failed to meet" | "fell short"
 * not          =  "not" | "never" | "no" | "cannot" | "none" | "neither" | "not yet"
 * hardly       =  "basically" | "mostly" | "largely" | "partly" | "partially" | "hardly" | "strive to" | "aims to" |
 *                  "hopes to" | "plans to" | "may"
 * label-word   =  "undecided" | "no data" | "no target" | "not due" | "not applicable" | "basically met" |
 *                  "mostly met" | "largely met" | "nearly met" | "almost met" | "partly met" | "partially met" |
 *                  "on track" | "off track" | "hard to meet" | "difficult to achieve" | "hardly met"
 * all-of       =  "all" | "all of" | "every" | "each" | "each of"
 * some         =  "not all" | "nearly all" | "almost all" | "virtually all" | "most" | "many" | "some" | "several" |
 *                  "not every" | "nearly every" | "almost every"
 * noun         =  "indicators" | "indicator" | "targets" | "target" | "goals" | "goal" | "criteria" | "tasks"
 * of           =  "of" | "out of" | "of the" | "out of the" | "of all" | "out of all" | "of its" | "out of its" |
 *                  "of a total of" | "out of a total of"
 * total-word   =  "a total of" | "total of" | "total"
 * part-word    =  "of which" | "of them" | "of these" | "of those" | "among them" | "among which"
 * with         =  "with" | "including"
 * at-least     =  "at least" | "no fewer than" | "not fewer than" | "no less than" | "not less than" | "≥"
 * open         =  "about" | "around" | "approximately" | "roughly" | "nearly" | "almost" | "over" | "above" |
 *                  "more than" | "fewer than" | "less than" | "under" | "below" | "up to" | "at most" |
 *                  "no more than" | "not more than" | "≤" | "&lt;" | "&gt;" | "~" | "but" | "all but" | "except" |
 *                  "all except" | "another" | "up" | "down"
 * and          =  "or" | "and" | "/" | "&amp;"
 * filler       =  "were" | "was" | "are" | "is" | "have" | "has" | "had" | "been" | "be" | "being" | "also" | "the" |
 *                  "its" | "will" | "would" | "expected" | "these" | "those"
 * numbered     =  "number" | "article" | "section" | "resolution" | "decision" | "on" | "january" | "february" |
 *                  "march" | "april" | "june" | "july" | "august" | "september" | "october" | "november" | "december"
 * compared     =  "than" | "compared with" | "compared to" | "against" | "versus" | "from"
 * percent-word =  "percent" | "per cent"
 * year-word    =  "in" | "for" | "during" | "year" | "in the year" | "for the year"
 * span-word    =  "period" | "term" | "in the period" | "in the term"
 * to           =  "to" | "until" | "through"
 * first        =  "first" | "the first"
 * months-of    =  "months of"
 * half-1       =  "first half of" | "the first half of"
 * half-2       =  "second half of" | "the second half of"
 * quarter-word =  "q"
 * quarter-1    =  "first quarter of"
 * quarter-2    =  "second quarter of"
 * quarter-3    =  "third quarter of"
 * quarter-4    =  "fourth quarter of"
 * </pre>
 *
 * <p>What a count of "met" counts depends on the rest. Where nothing is said of met or exceeded together: without a count of
 * those exceeded it is that of both ("13 of 14 targets met"), and so it is if those exceeded, or others that are met, are
 * said to be part of it ("24/25 đạt, trong đó 4 vượt"); beside those exceeded in the same form, both or neither out of a
 * total, it is that of those met and not exceeded ("vượt 13, đạt 11"); and "17/25 đạt, 4 vượt" says neither, and is an
 * error. So is a second count of one sort, a second total and a second period.
 *
 * <p>The total of a claim is the one that is named, or else the first that stands beside a count.
 *
 * <p>Immutable and thread-safe; equal to itself alone; not serialisable.
 */
public final class ClaimParser {
  private final ClaimWords words;

  private ClaimParser(ClaimWords words) {
    this.words = words;
  }

  /**
   * Obtains a parser of claims.
   *
   * @param notation in whose language they are
   * @return the parser
   */
  public static ClaimParser of(Notation notation) {
    return new ClaimParser(ClaimWords.of(notation.locale()));
  }

  /**
   * Reads a sentence.
   *
   * @param text such as {@code đạt và vượt 24/25 chỉ tiêu (vượt 13, đạt 11)}; at most 1000 characters
   * @return the claim: its counts, its total, its period, and whether it says "all"; what is kept as text is in
   *     {@link Claim#other}, clause by clause, with "; " between
   * @throws NotationException if the text claims nothing, or has a number that is not understood
   */
  public Claim parse(String text) {
    Cursor cursor = Cursor.of(text);
    // Refuses control characters, which the text that is kept must not have.
    cursor.line();
    return new ClaimSentence(cursor, words).claim();
  }

  /**
   * Reads one count by itself, as it stands in a table.
   *
   * @param text such as {@code 18}, {@code ít nhất 10} or {@code 10/15}
   * @return the count
   * @throws NotationException if the text is no count
   */
  public ClaimedCount parseCount(String text) {
    Cursor cursor = Cursor.of(text);
    List<ClaimToken> tokens = ClaimToken.all(cursor, words);
    Optional<ClaimWords.Match> bound = words.at(tokens, 0).filter(match -> match.meaning() == ClaimWord.AT_LEAST);
    int number = bound.map(ClaimWords.Match::length).orElse(0);
    long count = whole(cursor, tokens, number);
    ClaimedCount read = bound.isPresent() ? ClaimedCount.atLeast(count) : ClaimedCount.of(count);
    int next = number + 1;
    if (next < tokens.size()) {
      int of = words.at(tokens, next).filter(ClaimParser::isOf).map(ClaimWords.Match::length).orElse(0);
      int whole = next + (tokens.get(next).isMark("/") ? 1 : of);
      if (whole > next) {
        read = read.outOf(whole(cursor, tokens, whole));
        next = whole + 1;
      }
    }
    if (next < tokens.size()) {
      cursor.moveTo(tokens.get(next).start());
      throw cursor.unexpected();
    }
    return read;
  }

  private static boolean isOf(ClaimWords.Match match) {
    return match.meaning() == ClaimWord.OF || match.meaning() == ClaimWord.OF_OR_MORE;
  }

  private long whole(Cursor cursor, List<ClaimToken> tokens, int at) {
    boolean isWhole = at < tokens.size() && tokens.get(at).isNumber() && tokens.get(at).kind() != ClaimToken.Kind.DECIMAL;
    if (!isWhole) {
      int place = at < tokens.size() ? tokens.get(at).start() : tokens.isEmpty() ? 0 : tokens.get(at - 1).end();
      String bound = "'" + words.written(ClaimWord.AT_LEAST) + " 10'";
      throw cursor.failure(place, "a whole number is expected, such as '18', '10/15' or " + bound);
    }
    return tokens.get(at).value();
  }
}
