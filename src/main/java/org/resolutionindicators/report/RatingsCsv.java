package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * Ratings of a published method as comma-separated values, one line each, for spreadsheets and other programs.
 *
 * <p>Columns: those of {@link CsvReport}, and behind them {@code measure, score, band, rank, level}. Quoted as RFC 4180
 * says, guarded as texts of {@link CsvReport} are, lines end with a line feed.
 *
 * <ul>
 *   <li>First come the ratings of the level {@link RatingLevel#TARGET}, each with its row, then all others in their order,
 *       with nothing in the columns that are of a row but locality and,
 *       where the method rates one, period.
 *   <li>{@code code} is that of the indicator, or the name of the group; nothing for all of a locality.
 *   <li>{@code verdict} and {@code counted} are what the band means for the target, nothing where the method does not say.
 *   <li>{@code rule} is the id of the method.
 *   <li>{@code measure} and {@code score} have at most 12 decimals, rounded half up, with a decimal point and without
 *       grouping in every language; nothing where there are none.
 *   <li>{@code band} is in the words of the method; {@code rank} such as {@code 1} or {@code 2-3}; {@code level} the name
 *       of a {@link RatingLevel}.
 *   <li>{@code reason} is how many passed ({@code 12/17}), which step of the method decided, and why measure or score is
 *       undefined, as far as there is any of these.
 * </ul>
 *
 * <p>Immutable and thread-safe; equal to itself alone; not serialisable.
 */
public final class RatingsCsv {
  private static final ImmutableList<String> MORE = ImmutableList.of("measure", "score", "band", "rank", "level");

  private final Words words;

  private RatingsCsv(Words words) {
    this.words = words;
  }

  /**
   * Obtains the reports of a language.
   *
   * @param locale whose language is Vietnamese or English, of the reasons and of figures without an origin
   * @return the reports
   * @throws IllegalArgumentException if the language is another
   */
  public static RatingsCsv in(Locale locale) {
    return new RatingsCsv(Words.of(locale));
  }

  /**
   * Writes ratings.
   *
   * @param ratings the ratings
   * @param out where the lines go: those of rows source by source as they are met, and line by line; not closed
   * @throws IOException if that cannot be written to
   */
  public void write(Ratings ratings, Appendable out) throws IOException {
    write(ratings, List.of(), out);
  }

  /**
   * Writes ratings, their rows in the order of several sources.
   *
   * @param ratings the ratings
   * @param sources what was read, by its {@linkplain org.resolutionindicators.model.Origin#source name}, in that order
   * @param out where the lines go; not closed
   * @throws IOException if that cannot be written to
   */
  public void write(Ratings ratings, Iterable<String> sources, Appendable out) throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(CharStreams.asWriter(out));
    try {
      csv.writeRecord(ImmutableList.<String>builder().addAll(CsvReport.HEADER).addAll(MORE).build());
      CsvRows rows = new CsvRows(sources);
      for (Rating rating : ratings.at(RatingLevel.TARGET)) {
        RatingLine line = new RatingLine(ratings.edition(), rating, words);
        rows.add(line.origin(), line.cells());
      }
      rows.inOrder().forEach(csv::writeRecord);
      for (Rating rating : ratings.all()) {
        if (rating.level() != RatingLevel.TARGET) {
          csv.writeRecord(new RatingLine(ratings.edition(), rating, words).cells());
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }
}
