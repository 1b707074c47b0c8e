package org.resolutionindicators.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.report.RatingsCsv;
import org.resolutionindicators.report.RatingsText;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Ratings;

/** What a published method says of tables, and which tables were read, and how. */
record Rated(Ratings ratings, List<String> sources, Reading<Dataset> reading) {

  /** Rates the part of what was read that is known and of one assigner. */
  static Rated of(PublishedMethod method, Reading<Dataset> reading, Dataset known, List<String> sources) {
    return new Rated(method.rate(known), sources, reading);
  }

  void write(OutputFormat format, Locale language, Appendable out) throws IOException {
    if (format == OutputFormat.CSV) {
      RatingsCsv.in(language).write(ratings, sources, out);
      return;
    }
    out.append(RatingsText.in(language).text(ratings));
    if (reading.rowsReported() > 0) {
      // Ratings without these rows must not look complete to who sees the report alone.
      String rows = TextReport.in(language).rows(reading.rowsRead(), reading.rowsReported());
      out.append('\n').append(rows).append('\n');
    }
  }
}
