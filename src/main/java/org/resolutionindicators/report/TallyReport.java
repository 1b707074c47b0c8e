package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Tally;

/**
 * Tallies as lines of text, such as "2023: đạt và vượt 7/8 chỉ tiêu (vượt 3, đạt 4)", or as comma-separated values.
 *
 * <p>Names are put on one line of text, without control characters. In comma-separated values they are quoted as RFC 4180
 * says, and guarded as those of {@link CsvReport}; counts are plain whole numbers in every language, and lines end with a
 * line feed.
 *
 * <p>Immutable and thread-safe; equal to itself alone; not serialisable.
 */
public final class TallyReport {
  private final Words words;
  private final DenominatorPolicy denominator;

  private TallyReport(Words words, DenominatorPolicy denominator) {
    this.words = words;
    this.denominator = denominator;
  }

  /**
   * Obtains the reports of a language.
   *
   * @param locale whose language is Vietnamese or English; its country is of no account
   * @param denominator what makes the total
   * @return the reports
   * @throws IllegalArgumentException if the language is another
   */
  public static TallyReport in(Locale locale, DenominatorPolicy denominator) {
    return new TallyReport(Words.of(locale), denominator);
  }

  /**
   * Returns a tally in one phrase.
   *
   * @param tally the tally
   * @return such as {@code đạt và vượt 11/12 chỉ tiêu (vượt 6, đạt 5), chưa đủ căn cứ 1}, as {@link TextReport#headline} has it
   */
  public String headline(Tally tally) {
    return Headline.of(tally, denominator, words);
  }

  /**
   * Writes a line for each tally: its name, a colon, and the headline.
   *
   * @param tallies by name, in the order of the lines; what has no name has the headline alone
   * @param out where the lines go; not closed
   * @throws IOException if that cannot be written to
   */
  public void writeText(Map<String, Tally> tallies, Appendable out) throws IOException {
    for (Map.Entry<String, Tally> one : tallies.entrySet()) {
      String name = Lines.plain(one.getKey());
      out.append(name.isEmpty() ? "" : name + ": ").append(headline(one.getValue())).append('\n');
    }
  }

  /**
   * Writes a header and a line for each tally.
   *
   * <p>Columns: the name, {@code total} and {@code reached}, which are y and x of the headline, and the count of each
   * {@link Verdict} under its name in small letters.
   *
   * @param column what the names are names of, such as {@code place}
   * @param tallies by name, in the order of the lines
   * @param out where the lines go; not closed
   * @throws IOException if that cannot be written to
   */
  public void writeCsv(String column, Map<String, Tally> tallies, Appendable out) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(CharStreams.asWriter(out));
    try {
      csv.writeRecord(header(column));
      for (Map.Entry<String, Tally> one : tallies.entrySet()) {
        csv.writeRecord(cells(one.getKey(), one.getValue()));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  private static List<String> header(String column) {
    List<String> header = new ArrayList<>(ImmutableList.of(column, "total", "reached"));
    for (Verdict verdict : Verdict.values()) {
      header.add(verdict.name().toLowerCase(Locale.ROOT));
    }
    return header;
  }

  private List<String> cells(String name, Tally tally) {
    List<String> cells = new ArrayList<>();
    cells.add(FormulaGuard.guarded(name));
    cells.add(Long.toString(tally.total(denominator)));
    cells.add(Long.toString(tally.reached()));
    for (Verdict verdict : Verdict.values()) {
      cells.add(Long.toString(tally.count(verdict)));
    }
    return cells;
  }

  /**
   * Words how many rows were read, counted, and left out for their issues.
   *
   * @param read how many rows there were
   * @param rejected how many of them had errors and are in no tally
   * @return such as {@code 14 rows read: 3 scored, 11 not scored for their issues}
   */
  public String rows(long read, long rejected) {
    Figures figures = new Figures(words);
    return words.rows(figures.count(read), figures.count(read - rejected), figures.count(rejected));
  }
}
