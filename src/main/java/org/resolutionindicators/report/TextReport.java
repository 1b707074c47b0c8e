package org.resolutionindicators.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.Outlook;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Shortfalls;
import org.resolutionindicators.score.Standings;
import org.resolutionindicators.score.Uncounted;
import org.resolutionindicators.score.VerdictChange;

/**
 * Scorecards as plain text in Vietnamese or English: "đạt và vượt 12/12 chỉ tiêu (vượt 7, đạt 5)".
 *
 * <p>Numbers are written as the language writes them (7,02 or 7.02). Targets and figures stand as they were published where
 * their {@linkplain org.resolutionindicators.model.Origin origin} tells, whatever language that is. Percentages have one
 * decimal and never say 100 of what is not all. Distances from a target are in the indicator's unit, points for rates and
 * shares. Names and notes are put on one line, without control characters.
 *
 * <p>Immutable and thread-safe; equal to itself alone; not serialisable.
 */
public final class TextReport {
  private final Words words;

  private TextReport(Words words) {
    this.words = words;
  }

  /**
   * Obtains the reports of a language.
   *
   * @param locale whose language is Vietnamese or English; its country is of no account
   * @return the reports
   * @throws IllegalArgumentException if the language is another
   */
  public static TextReport in(Locale locale) {
    return new TextReport(Words.of(locale));
  }

  /**
   * Returns the score in one phrase: x of y, the split into exceeded and met, and each state that is counted beside them.
   *
   * <p>Without the split where it is not known of each one reached, and where y is 0. Undecided ones and those without data
   * are named though they may belong to y; those not met are the rest.
   *
   * @param card the scorecard
   * @return such as {@code đạt và vượt 11/12 chỉ tiêu (vượt 6, đạt 5), chưa đủ căn cứ 1}
   */
  public String headline(Scorecard card) {
    return Headline.of(card.tally(), card.scorer().denominator(), words);
  }

  /**
   * Returns a verdict in words.
   *
   * @param verdict the verdict
   * @return such as {@code không đạt}
   */
  public String verdict(Verdict verdict) {
    return words.verdict(verdict);
  }

  /**
   * Explains the computed verdict in one line, worked out on each call.
   *
   * @param finding the finding
   * @return such as {@code 7,02 > 6,8 (đạt khi x ≥ 6,6, vượt khi x > 6,8), cao hơn 0,22 điểm phần trăm [standard.range]}, without the
   *     brackets where no rule was asked
   */
  public String reason(Finding finding) {
    return ReasonText.of(finding, words) + finding.rule().map(id -> " [" + Lines.plain(id) + "]").orElse("");
  }

  /**
   * Words how many rows of a table were scored and how many were not, which no scorecard can know.
   *
   * @param read how many rows there were
   * @param reported how many of them had issues and are in no scorecard
   * @return such as {@code 14 rows read: 3 scored, 11 not scored for their issues}
   */
  public String rows(int read, int reported) {
    Figures figures = new Figures(words);
    return words.rows(figures.count(read), figures.count((long) read - reported), figures.count(reported));
  }

  /**
   * Writes the whole scorecard.
   *
   * <p>In this order: localities, periods and group if there are any; headline; each finding with its counted verdict,
   * figures and reason; where computed and official verdicts differ; those counted without an official one; tallies by
   * group if there are several; the weighted score; what was checked of published percentages; staged targets that do not come
   * to that of their term; share and coverage; the
   * choices that were made. Lines end with a line feed and have at most 110 columns, but for longer words.
   *
   * @param card the scorecard
   * @param out where the text goes; neither flushed nor closed
   * @throws IOException if that cannot be written to
   */
  public void write(Scorecard card, Appendable out) throws IOException {
    out.append(format(card));
  }

  /**
   * Returns what {@link #write} writes.
   *
   * @param card the scorecard
   * @return lines, each with its line feed
   */
  public String format(Scorecard card) {
    return new CardText(card, this, words).toString();
  }

  /**
   * Tells what came out otherwise than in an earlier score: each target with both verdicts, why, and the reasons of both.
   *
   * @param changes what {@link Scorecard#changesSince} lists
   * @param since the day of the earlier score
   * @return lines, each with its line feed and of at most 110 columns, but for longer words
   */
  public String changes(List<VerdictChange> changes, LocalDate since) {
    return new ChangesText(this, words).of(changes, since.toString());
  }

  /**
   * Tells how far each target that was not reached is away, and which is the nearest.
   *
   * @param shortfalls what {@link Scorecard#shortfalls} lists
   * @return lines, each with its line feed and of at most 110 columns, but for longer words
   */
  public String shortfalls(Shortfalls shortfalls) {
    return new ShortfallText(words).of(shortfalls);
  }

  /**
   * Tells what targets of a term still require, and whether the pace so far is enough.
   *
   * @param outlooks what {@link Outlook#all} lists
   * @return lines, each with its line feed and of at most 110 columns, but for longer words
   */
  public String outlooks(Iterable<Outlook> outlooks) {
    return new OutlookText(words).of(outlooks);
  }

  /**
   * Tells how places stand to each other: rank, x of y and share of each, and what they come to together.
   *
   * @param standings the places
   * @return lines, each with its line feed and of at most 110 columns, but for longer words
   */
  public String standings(Standings standings) {
    return new StandingsText(words).of(standings);
  }

  /**
   * Tells how many places reached their target of one indicator.
   *
   * @param standings the places
   * @param indicator the indicator's code
   * @return one line, without its line feed
   */
  public String meeting(Standings standings, IndicatorCode indicator) {
    return new StandingsText(words).meeting(standings, indicator);
  }

  /**
   * Words how many rows of a table were not counted by themselves, and why.
   *
   * @param uncounted what {@link org.resolutionindicators.score.Scorer#uncounted} lists
   * @param asOf the day as of which was scored, or empty
   * @return one line, without its line feed; text without characters if there are none
   */
  public String uncounted(List<Uncounted> uncounted, Optional<LocalDate> asOf) {
    Figures figures = new Figures(words);
    List<String> clauses = new ArrayList<>();
    for (Uncounted.Why why : Uncounted.Why.values()) {
      long count = uncounted.stream().filter(aside -> aside.why() == why).count();
      if (count > 0) {
        clauses.add(words.derivations().uncounted(why, figures.count(count), asOf.map(LocalDate::toString)));
      }
    }
    return clauses.isEmpty() ? "" : words.derivations().uncountedRows() + " " + String.join(", ", clauses);
  }

  /**
   * Writes what was found about claims: each with its discrepancies, the weightiest first.
   *
   * @param checks the checked claims
   * @return lines, each with its line feed and of at most 110 columns, but for longer words
   */
  public String claims(Iterable<ClaimCheck> checks) {
    return new ClaimsText(words, words.checks()).of(checks);
  }
}
