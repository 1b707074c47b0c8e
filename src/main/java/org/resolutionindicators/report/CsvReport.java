package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.CharStreams;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Uncounted;

/**
 * Findings as comma-separated values, one line each, for spreadsheets and other programs.
 *
 * <p>Columns: {@code id, locality, period, code, indicator, target, actual, verdict, counted, official, agrees,
 * attainment_percent, difference, rule, reason}. Quoted as RFC 4180 says, lines end with a line feed.
 *
 * <ul>
 *   <li>{@code id}, {@code target} and {@code actual} as they were read; without an
 *       {@linkplain org.resolutionindicators.model.Origin origin} no id, and the figures as the language writes them;
 *       nothing for a figure that was derived and a target taken from a longer period's, which the reason tells.
 *   <li>{@code locality} is its code, nothing for data that name none.
 *   <li>{@code verdict} (computed) and {@code counted} are names of {@link org.resolutionindicators.rule.Verdict}.
 *   <li>{@code official} is {@code exceeded}, {@code met}, {@code not met}, {@code met-or-exceeded} or nothing.
 *   <li>{@code agrees} is {@code yes}, {@code no}, or nothing without an official verdict or a decided computed one.
 *   <li>{@code attainment_percent} is {@link org.resolutionindicators.measure.StandardMeasure#ATTAINMENT} in per cent, two
 *       decimals, rounded half up; {@code difference} is
 *       {@link org.resolutionindicators.measure.StandardMeasure#DIFFERENCE}, exact. Both with a decimal point and without
 *       grouping in every language; nothing where undefined.
 *   <li>{@code reason} is one line in the language, without the rule.
 * </ul>
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return, and is no number, gets
 * an apostrophe in front, so that no spreadsheet takes it for a formula.
 *
 * <p>Immutable and thread-safe; equal to itself alone; not serialisable.
 */
public final class CsvReport {
  static final ImmutableList<String> HEADER =
      ImmutableList.of(
          "id",
          "locality",
          "period",
          "code",
          "indicator",
          "target",
          "actual",
          "verdict",
          "counted",
          "official",
          "agrees",
          "attainment_percent",
          "difference",
          "rule",
          "reason");

  private final Words words;

  private CsvReport(Words words) {
    this.words = words;
  }

  /**
   * Obtains the reports of a language.
   *
   * @param locale whose language is Vietnamese or English, of the reasons and of figures without an origin
   * @return the reports
   * @throws IllegalArgumentException if the language is another
   */
  public static CsvReport in(Locale locale) {
    return new CsvReport(Words.of(locale));
  }

  /**
   * Writes one scorecard.
   *
   * @param card the scorecard
   * @param out where the lines go; not closed
   * @throws IOException if that cannot be written to
   */
  public void write(Scorecard card, Appendable out) throws IOException {
    write(List.of(card), out);
  }

  /**
   * Writes scorecards under one header.
   *
   * @param cards in the order of their lines
   * @param out where the lines go; not closed
   * @throws IOException if that cannot be written to
   */
  public void write(Iterable<Scorecard> cards, Appendable out) throws IOException {
    write(out, lines(cards));
  }

  /**
   * Writes a scorecard with the rows that it does not count, so that there is a line for each row of the data.
   *
   * <p>What is not counted has its own verdict, nothing in the column {@code counted}, and begins its reason with why.
   *
   * @param card the scorecard
   * @param uncounted what {@link org.resolutionindicators.score.Scorer#uncounted} says of the same data
   * @param out where the lines go, source by source as they are met, and line by line; not closed
   * @throws IOException if that cannot be written to
   */
  public void write(Scorecard card, Iterable<Uncounted> uncounted, Appendable out) throws IOException {
    write(card, uncounted, List.of(), out);
  }

  /**
   * Writes a scorecard with the rows that it does not count, in the order of several sources.
   *
   * @param card the scorecard
   * @param uncounted what {@link org.resolutionindicators.score.Scorer#uncounted} says of the same data
   * @param sources what was read, by its {@linkplain org.resolutionindicators.model.Origin#source name}, in that order
   * @param out where the lines go, in the order in which the rows were read; not closed
   * @throws IOException if that cannot be written to
   */
  public void write(Scorecard card, Iterable<Uncounted> uncounted, Iterable<String> sources, Appendable out)
      throws IOException {
    CsvRows rows = new CsvRows(sources);
    for (Finding finding : card.findings()) {
      rows.add(finding, new CsvLine(card, finding, Optional.empty(), words).cells());
    }
    for (Uncounted aside : uncounted) {
      // A row whose target is counted and whose report is not has its line already.
      if (rows.has(aside.finding())) {
        continue;
      }
      rows.add(aside.finding(), new CsvLine(card, aside.finding(), Optional.of(aside.why()), words).cells());
    }
    write(out, rows.inOrder());
  }

  private Iterable<List<String>> lines(Iterable<Scorecard> cards) {
    return Iterables.concat(
        Iterables.transform(
            cards,
            card ->
                Iterables.transform(
                    card.findings(), finding -> new CsvLine(card, finding, Optional.empty(), words).cells())));
  }

  private static void write(Appendable out, Iterable<List<String>> lines) throws IOException {
    Writer writer = CharStreams.asWriter(out);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    try {
      csv.writeRecord(HEADER);
      for (List<String> line : lines) {
        csv.writeRecord(line);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }
}
