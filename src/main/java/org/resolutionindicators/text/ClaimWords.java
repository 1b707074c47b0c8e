package org.resolutionindicators.text;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of one language that a sentence about counts of indicators is read by; in lower case, composed, with single
 * spaces. Of several that mean the same, the first is the one that messages name.
 *
 * @param adjectives how many words may stand between a count and the noun behind it
 */
record ClaimWords(
    String name,
    char groupMark,
    char decimalMark,
    int adjectives,
    ImmutableListMultimap<ClaimWord, String> words,
    ImmutableMap<String, ClaimWord> meanings) {
  /** As many words as the longest phrase has. */
  static final int LONGEST = 6;

  static final ClaimWords VIETNAMESE = of("Vietnamese", '.', ',', 0, vietnamese());
  static final ClaimWords ENGLISH = of("English", ',', '.', 6, english());

  /** A phrase that was found, and how many tokens it takes. */
  record Match(ClaimWord meaning, int length) {}

  static ClaimWords of(Locale locale) {
    return locale.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH;
  }

  // A phrase given twice fails here, when the class is loaded.
  private static ClaimWords of(
      String name, char groupMark, char decimalMark, int adjectives, ImmutableListMultimap<ClaimWord, String> words) {
    ImmutableMap<String, ClaimWord> meanings =
        ImmutableMap.<String, ClaimWord>builder().putAll(words.inverse().entries()).buildOrThrow();
    return new ClaimWords(name, groupMark, decimalMark, adjectives, words, meanings);
  }

  /** The word that messages name. */
  String written(ClaimWord meaning) {
    return words.get(meaning).get(0);
  }

  /** The longest phrase that begins with a token. */
  Optional<Match> at(List<ClaimToken> tokens, int start) {
    StringBuilder phrase = new StringBuilder();
    Match longest = null;
    for (int i = start; i < tokens.size() && i < start + LONGEST && tokens.get(i).isWord(); i++) {
      phrase.append(i == start ? "" : " ").append(tokens.get(i).text());
      ClaimWord meaning = meanings.get(phrase.toString());
      longest = meaning == null ? longest : new Match(meaning, i - start + 1);
    }
    return Optional.ofNullable(longest);
  }

  private static ImmutableListMultimap<ClaimWord, String> vietnamese() {
    return ImmutableListMultimap.<ClaimWord, String>builder()
        .putAll(ClaimWord.MET, "đạt", "đạt được", "đạt mức", "đạt kế hoạch", "hoàn thành", "hoàn thành kế hoạch")
        .putAll(ClaimWord.EXCEEDED, "vượt", "vượt mức", "vượt kế hoạch", "vượt mức kế hoạch", "đạt vượt", "đạt vượt mức")
        .putAll(ClaimWord.EXCEEDED, "hoàn thành vượt", "hoàn thành vượt mức", "hoàn thành vượt kế hoạch")
        .putAll(ClaimWord.EXCEEDED, "hoàn thành vượt mức kế hoạch", "đạt vượt kế hoạch", "đạt vượt mức kế hoạch")
        .putAll(ClaimWord.NOT_MET, "không đạt", "chưa đạt", "không hoàn thành", "chưa hoàn thành")
        .putAll(ClaimWord.LABEL, "cơ bản đạt", "cơ bản hoàn thành", "khó đạt", "khó hoàn thành", "gần đạt", "xấp xỉ")
        .putAll(ClaimWord.LABEL, "xấp xỉ đạt", "đạt xấp xỉ", "đạt cao", "đạt khá", "đạt thấp", "đạt thấp hơn", "đạt tiến độ")
        .putAll(ClaimWord.LABEL, "đạt gần", "đạt một phần", "tiệm cận", "không áp dụng")
        .putAll(ClaimWord.LABEL, "chưa đủ căn cứ", "chưa có số liệu", "chưa giao chỉ tiêu", "chưa đến kỳ đánh giá")
        .putAll(ClaimWord.LABEL, "chưa đánh giá", "cao hơn kế hoạch", "thấp hơn kế hoạch", "thấp hơn")
        .putAll(ClaimWord.NOT, "không", "chưa", "không được", "chưa được")
        .putAll(ClaimWord.HARDLY, "phấn đấu", "khó", "cơ bản", "một phần", "có thể", "suýt")
        .putAll(ClaimWord.ALL, "tất cả", "toàn bộ", "cả")
        .put(ClaimWord.EACH, "đều")
        .putAll(ClaimWord.SOME, "hầu hết", "phần lớn", "đa số", "nhiều", "một số", "gần như", "hầu như", "không phải")
        .putAll(ClaimWord.SOME, "chưa phải", "gần hết", "các chỉ tiêu còn lại")
        .putAll(ClaimWord.INDICATORS, "chỉ tiêu", "nhóm chỉ tiêu", "mục tiêu", "tiêu chí", "nhiệm vụ", "chỉ tiêu nhiệm vụ")
        .putAll(ClaimWord.OF, "trong", "trong số", "trong tổng số", "trên tổng số", "trên tổng")
        .put(ClaimWord.OF_OR_MORE, "trên")
        .putAll(ClaimWord.TOTAL, "tổng số", "tổng cộng", "tổng")
        .putAll(ClaimWord.PART, "trong đó", "trong số đó", "trong số này")
        .putAll(ClaimWord.WITH, "gồm", "bao gồm", "với")
        .putAll(ClaimWord.AT_LEAST, "ít nhất", "ít nhất là", "tối thiểu", "không dưới", "không ít hơn", "≥")
        .putAll(ClaimWord.OPEN, "khoảng", "gần", "hơn", "dưới", "chừng", "không quá", "tối đa")
        .putAll(ClaimWord.OPEN, "nhiều nhất", "không vượt quá")
        .putAll(ClaimWord.OPEN, "≤", "<", ">", "~", "tăng", "tăng thêm", "thêm", "giảm", "trừ", "ngoại trừ", "ngoài")
        .putAll(ClaimWord.COMPARED, "so với", "so với cùng kỳ", "so cùng kỳ", "cùng kỳ")
        .putAll(ClaimWord.AND, "và", "hoặc", "hay", "/", "&")
        .putAll(ClaimWord.FILLER, "đã", "được", "cũng", "là", "sẽ", "có", "ước", "dự kiến", "các", "những", "nêu trên")
        .putAll(ClaimWord.NUMBERED, "ngày", "tháng", "số", "điều", "khóa", "khoá", "kỳ", "thứ", "lần", "quyết định")
        .put(ClaimWord.PERCENT, "phần trăm")
        .put(ClaimWord.YEAR, "năm")
        .putAll(ClaimWord.SPAN, "giai đoạn", "nhiệm kỳ", "thời kỳ")
        .putAll(ClaimWord.TO, "đến", "đến năm")
        .putAll(ClaimWord.FIRST_MONTHS, "tháng đầu năm", "tháng năm")
        .put(ClaimWord.LAST_MONTHS, "tháng cuối năm")
        .put(ClaimWord.FIRST_HALF, "nửa đầu năm")
        .put(ClaimWord.SECOND_HALF, "nửa cuối năm")
        .put(ClaimWord.QUARTER, "quý")
        .put(ClaimWord.QUARTER_1, "quý i")
        .put(ClaimWord.QUARTER_2, "quý ii")
        .put(ClaimWord.QUARTER_3, "quý iii")
        .put(ClaimWord.QUARTER_4, "quý iv")
        .build();
  }

  private static ImmutableListMultimap<ClaimWord, String> english() {
    return ImmutableListMultimap.<ClaimWord, String>builder()
        .putAll(ClaimWord.MET, "met", "meet", "meets", "achieved", "reached", "fulfilled", "completed", "attained")
        .putAll(ClaimWord.EXCEEDED, "exceeded", "exceed", "exceeds", "surpassed", "surpass", "overfulfilled")
        .putAll(ClaimWord.NOT_MET, "not met", "missed", "unmet", "unfulfilled", "failed", "failed to meet", "fell short")
        .putAll(ClaimWord.LABEL, "undecided", "no data", "no target", "not due", "not applicable", "basically met")
        .putAll(ClaimWord.LABEL, "mostly met", "largely met", "nearly met", "almost met", "partly met", "partially met")
        .putAll(ClaimWord.LABEL, "on track", "off track", "hard to meet", "difficult to achieve", "hardly met")
        .putAll(ClaimWord.NOT, "not", "never", "no", "cannot", "none", "neither", "not yet")
        .putAll(ClaimWord.HARDLY, "basically", "mostly", "largely", "partly", "partially", "hardly", "strive to", "aims to")
        .putAll(ClaimWord.HARDLY, "hopes to", "plans to", "may")
        .putAll(ClaimWord.ALL, "all", "all of", "every", "each", "each of")
        .putAll(ClaimWord.SOME, "not all", "nearly all", "almost all", "virtually all", "most", "many", "some", "several")
        .putAll(ClaimWord.SOME, "not every", "nearly every", "almost every")
        .putAll(ClaimWord.INDICATORS, "indicators", "indicator", "targets", "target", "goals", "goal", "criteria", "tasks")
        .putAll(ClaimWord.OF, "of", "out of", "of the", "out of the", "of all", "out of all", "of its", "out of its")
        .putAll(ClaimWord.OF, "of a total of", "out of a total of")
        .putAll(ClaimWord.TOTAL, "a total of", "total of", "total")
        .putAll(ClaimWord.PART, "of which", "of them", "of these", "of those", "among them", "among which")
        .putAll(ClaimWord.WITH, "with", "including")
        .putAll(ClaimWord.AT_LEAST, "at least", "no fewer than", "not fewer than", "no less than", "not less than", "≥")
        .putAll(ClaimWord.OPEN, "about", "around", "approximately", "roughly", "nearly", "almost")
        .putAll(ClaimWord.OPEN, "over", "above", "more than")
        .putAll(ClaimWord.OPEN, "fewer than", "less than", "under", "below", "up to", "at most", "no more than")
        .putAll(ClaimWord.OPEN, "not more than", "≤", "<", ">", "~", "but", "all but")
        .putAll(ClaimWord.OPEN, "except", "all except", "another", "up", "down")
        .putAll(ClaimWord.COMPARED, "than", "compared with", "compared to", "against", "versus", "from")
        .putAll(ClaimWord.AND, "or", "and", "/", "&")
        .putAll(ClaimWord.FILLER, "were", "was", "are", "is", "have", "has", "had", "been", "be", "being")
        .putAll(ClaimWord.FILLER, "also", "the", "its")
        .putAll(ClaimWord.FILLER, "will", "would", "expected", "these", "those")
        .putAll(ClaimWord.NUMBERED, "number", "article", "section", "resolution", "decision", "on", "january", "february")
        .putAll(ClaimWord.NUMBERED, "march", "april", "june", "july", "august", "september", "october", "november")
        .put(ClaimWord.NUMBERED, "december")
        .putAll(ClaimWord.PERCENT, "percent", "per cent")
        .putAll(ClaimWord.YEAR, "in", "for", "during", "year", "in the year", "for the year")
        .putAll(ClaimWord.SPAN, "period", "term", "in the period", "in the term")
        .putAll(ClaimWord.TO, "to", "until", "through")
        .putAll(ClaimWord.FIRST, "first", "the first")
        .put(ClaimWord.MONTHS, "months of")
        .putAll(ClaimWord.FIRST_HALF, "first half of", "the first half of")
        .putAll(ClaimWord.SECOND_HALF, "second half of", "the second half of")
        .put(ClaimWord.QUARTER, "q")
        .put(ClaimWord.QUARTER_1, "first quarter of")
        .put(ClaimWord.QUARTER_2, "second quarter of")
        .put(ClaimWord.QUARTER_3, "third quarter of")
        .put(ClaimWord.QUARTER_4, "fourth quarter of")
        .build();
  }
}
