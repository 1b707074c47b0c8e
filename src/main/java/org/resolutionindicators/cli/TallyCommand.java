package org.resolutionindicators.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.input.StreamReading;
import org.resolutionindicators.input.TableStream;
import org.resolutionindicators.model.DatasetException;
import org.resolutionindicators.report.TallyReport;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.RowOrderException;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.SeveralAssignersException;
import org.resolutionindicators.score.Tallies;
import org.resolutionindicators.score.Tally;
import org.resolutionindicators.score.TallyCounter;
import org.resolutionindicators.score.VerdictSource;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tally FILE...}: reads, counts as it reads, prints. */
@CommandLine.Command(
    name = "tally",
    description = "Counts the verdicts of tables of any size, row by row, and keeps no row.",
    customSynopsis = "tally FILE... [options]",
    exitCodeListHeading = "Status:%n",
    exitCodeList = {
      "0:all rows are sound",
      "1:some rows have issues, the others were counted",
      "2:nothing was counted: wrong usage, an unreadable file, or issues and --strict"
    },
    sortOptions = false)
final class TallyCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean isOnTerminal;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tables in CSV, counted as one.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "vi (default) or en: how figures are written in the files, and the words of the report.")
  private NotationChoice language = NotationChoice.VI;

  @Option(
      names = "--rules",
      paramLabel = "BOOK",
      description = "standard (default): strict mathematics; vietnam: as Vietnamese officials read targets.")
  private RuleBook rules = RuleBook.standard();

  @Option(
      names = "--verdicts",
      paramLabel = "SOURCE",
      description = "Which verdict is counted: computed (default), official-where-undecided, official.")
  private VerdictSource verdicts = VerdictSource.COMPUTED;

  @Option(
      names = "--of",
      paramLabel = "TOTAL",
      description =
          "Which rows make the total: all (default) but those without a target and not applicable; "
              + "due: without those not due; assessed: without those not decided.")
  private DenominatorPolicy denominator = DenominatorPolicy.ALL;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Counts what was known on this day: later decisions and reports are left out, and periods that end on it "
              + "(2019-12-31) or later are not due. Without it, every row is known and due.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--assigner",
      paramLabel = "NAME",
      description = "Whose targets are counted, where there are several in one locality and period.")
  private @Nullable String assigner;

  @Option(
      names = "--by",
      paramLabel = "PARTS",
      description =
          "One line for all rows: none (default), or one per locality: place, per period: period, per group: group.")
  private TallyBreakdown by = TallyBreakdown.NONE;

  @Option(
      names = "--grouped",
      description =
          "Rows of one indicator, locality and period belong together, as in 'score': later reports replace earlier ones, "
              + "and figures follow from others. Rows must stand grouped by locality, indicator and period. Without it, "
              + "each row counts.")
  private boolean isGrouped;

  @Option(names = "--threads", paramLabel = "N", description = "How many threads read: 1 (default) or more.")
  private int threads = 1;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or csv: the count of each verdict.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write in UTF-8, instead of standard output.")
  private @Nullable Path target;

  @Option(names = "--strict", description = "With any issue, warnings too, no tally is printed.")
  private boolean strict;

  @Option(names = "--help", usageHelp = true, description = "Print this.")
  private boolean help;

  TallyCommand(PrintStream out, PrintStream err, boolean isOnTerminal) {
    this.out = out;
    this.err = err;
    this.isOnTerminal = isOnTerminal;
  }

  @Override
  public Integer call() {
    checkOptions();
    Output output = Output.of(Optional.ofNullable(target), files, out);
    ProgressLine progress = new ProgressLine(err, isOnTerminal);
    Counted counted;
    try {
      counted = count(progress);
    } finally {
      progress.wipe();
    }
    StreamReading<TallyCounter> reading = counted.reading();
    reading.issues().forEach(issue -> err.print(issue + "\n"));
    long more = reading.issueCount() - reading.issues().size();
    if (more > 0) {
      err.print(String.format(Locale.ROOT, "%,d more issues%n", more).replace(System.lineSeparator(), "\n"));
    }
    if (!reading.isReadable()) {
      return Status.FAILED.code();
    } else if (strict && reading.issueCount() > 0) {
      throw new Failure("Nothing was counted: --strict stops at any issue");
    }
    output.write(to -> write(counted, to));
    return (reading.hasErrors() ? Status.ISSUES : Status.SOUND).code();
  }

  /** What was read, and the tallies of its rows. */
  private record Counted(StreamReading<TallyCounter> reading, Tallies tallies) {}

  private void checkOptions() {
    if (!format.isBuilt()) {
      throw new Failure("Format '" + Choice.word(format) + "' is not built yet; text and csv are");
    } else if (threads < 1) {
      throw new Failure("Option '--threads' must be 1 or more: '" + threads + "' was given");
    } else if (isGrouped && threads > 1) {
      throw new Failure("Option '--grouped' must go with one thread: '--threads " + threads + "' was given");
    }
  }

  private Counted count(ProgressLine progress) {
    Scorer scorer = scorer();
    TableStream stream = TableStream.of(language.notation()).threads(threads).reportingTo(progress);
    try {
      StreamReading<TallyCounter> reading = stream.read(files, () -> counter(scorer));
      Tallies tallies =
          reading.sinks().stream().map(TallyCounter::tallies).collect(Tallies.merging());
      return new Counted(reading, tallies);
    } catch (SeveralAssignersException e) {
      throw new Failure(e.getMessage() + "; choose one with '--assigner'");
    } catch (RowOrderException | DatasetException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new Failure(e.getMessage() + (isGrouped ? "" : "; '--grouped' scores rows of one locality together"));
    }
  }

  private TallyCounter counter(Scorer scorer) {
    if (isGrouped) {
      return asOf == null ? TallyCounter.grouped(scorer) : TallyCounter.grouped(scorer, asOf);
    }
    return asOf == null ? TallyCounter.of(scorer) : TallyCounter.of(scorer, asOf);
  }

  private Scorer scorer() {
    Scorer scorer = Scorer.of(rules, ScoringMethod.counting()).counting(verdicts).outOf(denominator);
    return assigner == null ? scorer : scorer.assignedBy(assigner);
  }

  private void write(Counted counted, Appendable to) throws IOException {
    TallyReport report = TallyReport.in(language.notation().locale(), denominator);
    Map<String, Tally> tallies = by.of(counted.tallies());
    if (format == OutputFormat.CSV) {
      report.writeCsv(Choice.word(by), tallies, to);
      return;
    }
    report.writeText(tallies, to);
    StreamReading<TallyCounter> reading = counted.reading();
    if (reading.rowsRejected() > 0) {
      // A total without these rows must not look complete to who sees the report alone.
      to.append('\n').append(report.rows(reading.rowsRead(), reading.rowsRejected())).append('\n');
    }
  }
}
