package org.resolutionindicators.cli;

import com.google.common.collect.Iterables;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.report.CsvReport;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Uncounted;
import org.resolutionindicators.score.VerdictChange;

/** Where the report goes: a file, or standard output; always in UTF-8. */
record Output(Optional<Path> file, PrintStream standard) {

  /** What came out otherwise as of an earlier day. */
  record Changes(LocalDate since, List<VerdictChange> list) {}

  /**
   * What is written: the scorecards; the checked claims and the changes, if they were asked for; the rows that are not
   * counted; which tables were read, and how.
   */
  record Result(
      List<Scorecard> cards,
      Optional<List<ClaimCheck>> claims,
      Optional<Changes> changes,
      List<Uncounted> uncounted,
      List<String> sources,
      Reading<?> reading) {}

  static Output of(Optional<Path> file, List<Path> inputs, PrintStream standard) {
    for (Path input : inputs) {
      if (file.isPresent() && isSame(file.get(), input)) {
        throw new Failure("File '" + file.get() + "' must not be written: it is read");
      }
    }
    return new Output(file, standard);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }

  /** Writes a report. */
  interface Report {
    void write(Appendable out) throws IOException;
  }

  void write(OutputFormat format, Locale language, Result result) {
    write(out -> write(format, language, result, out));
  }

  void write(Report report) {
    if (file.isPresent()) {
      toFile(file.get(), report);
    } else {
      toStandard(report);
    }
  }

  private static void toFile(Path file, Report report) {
    if (Files.isDirectory(file)) {
      throw new Failure("File '" + file + "' cannot be written: it is a directory");
    }
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      report.write(writer);
    } catch (NoSuchFileException e) {
      throw new Failure("File '" + file + "' cannot be written: its folder was not found");
    } catch (AccessDeniedException e) {
      throw new Failure("File '" + file + "' cannot be written: access was denied");
    } catch (IOException e) {
      throw new Failure("File '" + file + "' cannot be written: " + e.getMessage());
    }
  }

  private void toStandard(Report report) {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(standard, StandardCharsets.UTF_8));
      report.write(writer);
      writer.flush();
    } catch (IOException e) {
      throw new Failure("Standard output cannot be written: " + e.getMessage());
    }
    if (standard.checkError()) {
      throw new Failure("Standard output cannot be written");
    }
  }

  private static void write(
      OutputFormat format, Locale language, Result result, Appendable out) throws IOException {
    if (format == OutputFormat.CSV) {
      Scorecard card = Iterables.getOnlyElement(result.cards());
      CsvReport.in(language).write(card, result.uncounted(), result.sources(), out);
    } else {
      text(TextReport.in(language), result, out);
    }
  }

  private static void text(TextReport report, Result result, Appendable out) throws IOException {
    for (int i = 0; i < result.cards().size(); i++) {
      out.append(i == 0 ? "" : "\n");
      report.write(result.cards().get(i), out);
    }
    if (result.claims().isPresent()) {
      out.append('\n').append(report.claims(result.claims().get()));
    }
    if (result.changes().isPresent()) {
      Changes changes = result.changes().get();
      out.append('\n').append(report.changes(changes.list(), changes.since()));
    }
    Optional<LocalDate> asOf = result.cards().stream().findFirst().flatMap(Scorecard::asOf);
    String uncounted = report.uncounted(result.uncounted(), asOf);
    if (!uncounted.isEmpty()) {
      out.append('\n').append(uncounted).append('\n');
    }
    Reading<?> reading = result.reading();
    if (reading.rowsReported() > 0) {
      // A total without these rows must not look complete to who sees the report alone.
      out.append('\n').append(report.rows(reading.rowsRead(), reading.rowsReported())).append('\n');
    }
  }
}
