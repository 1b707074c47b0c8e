package org.resolutionindicators.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.input.ClaimReader;
import org.resolutionindicators.input.Issue;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.SeveralAssignersException;
import org.resolutionindicators.score.UnknownCodeException;
import org.resolutionindicators.score.VerdictSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code score FILE...}: reads, scores, prints. */
@CommandLine.Command(
    name = "score",
    description = "Scores tables of indicators and prints their scorecards.",
    customSynopsis = "score FILE... [options]",
    exitCodeListHeading = "Status:%n",
    exitCodeList = {
      "0:all rows are sound",
      "1:some rows have issues, the others were scored",
      "2:nothing was scored: wrong usage, an unreadable file, or issues and --strict"
    },
    sortOptions = false)
final class ScoreCommand implements Callable<Integer> {
  /** What a published method has its own way of, or nothing to do with. */
  private static final ImmutableList<String> OF_SCORING =
      ImmutableList.of(
          "--verdicts", "--of", "--changes-since", "--part-year", "--missing", "--by", "--claims");

  private final PrintStream out;
  private final PrintStream err;

  @Spec private @Nullable CommandSpec spec;

  // None is needed for a list of methods; the usage tells what is needed for all else.
  @Parameters(arity = "0..*", paramLabel = "FILE...", hideParamSyntax = true, description = "Tables in CSV, scored as one.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "vi (default) or en: how figures are written in the files, and the words of the report.")
  private NotationChoice language = NotationChoice.VI;

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description =
          "standard (default): strict mathematics; vietnam: as Vietnamese officials read targets; or a published method, "
              + "which has ways of its own to count; list prints all.")
  private Rules rules = new Rules.Book(RuleBook.standard());

  @Option(
      names = "--verdicts",
      paramLabel = "SOURCE",
      description = "Which verdict is counted: computed (default), official-where-undecided, official.")
  private VerdictSource verdicts = VerdictSource.COMPUTED;

  @Option(
      names = "--of",
      paramLabel = "TOTAL",
      description =
          "Which indicators make the total: all (default) but those without a target and not applicable; "
              + "due: without those not due; assessed: without those not decided.")
  private DenominatorPolicy denominator = DenominatorPolicy.ALL;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Scores what was known on this day: later decisions and reports are left out, and periods that end on it "
              + "(2019-12-31) or later are not due. Without it, every row is known and due.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--changes-since",
      paramLabel = "DATE",
      description = "Lists, in text, the verdicts that were others as of this day, and why.")
  private @Nullable LocalDate changesSince;

  @Option(
      names = "--assigner",
      paramLabel = "NAME",
      description = "Whose targets are scored, where there are several in one locality and period.")
  private @Nullable String assigner;

  @Option(
      names = "--part-year",
      paramLabel = "POLICY",
      description =
          "What part of a year without a target is held against: own-targets (default): nothing; full-year-plan; "
              + "elapsed-days or elapsed-months: that share of it; year-estimate: by an estimate of all of it.")
  private PartYearChoice partYear = PartYearChoice.OWN_TARGETS;

  @Option(
      names = "--missing",
      paramLabel = "POLICY",
      description = "A part of a term that was not reported: refuse (default): no figure for the term; skip: without it.")
  private MissingPart missing = MissingPart.REFUSE;

  @Option(
      names = "--by",
      paramLabel = "PARTS",
      description = "One scorecard per locality and period: locality (default), per group: group, or one for all: none.")
  private Breakdown by = Breakdown.LOCALITY;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or csv: one line for each row.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "A table of headline claims (\"18/18\") to check against themselves and the scorecards, in text.")
  private @Nullable Path claims;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write in UTF-8, instead of standard output.")
  private @Nullable Path target;

  @Option(names = "--strict", description = "Any issue, warnings too, stops before scoring.")
  private boolean strict;

  @Option(names = "--help", usageHelp = true, description = "Print this.")
  private boolean help;

  ScoreCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (rules instanceof Rules.Listing listing) {
      RulesList list = new RulesList(listing.methods());
      Output.of(Optional.ofNullable(target), List.of(), out).write(list::write);
      return Status.SOUND.code();
    }
    checkOptions();
    List<Path> inputs = new ArrayList<>(files);
    Optional.ofNullable(claims).ifPresent(inputs::add);
    Output output = Output.of(Optional.ofNullable(target), inputs, out);
    Reading<Dataset> reading = reader().read(files);
    Optional<Reading<ImmutableList<Claim>>> claimed =
        Optional.ofNullable(claims).map(file -> ClaimReader.of(language.notation()).read(file));
    List<String> issues = issues(reading, claimed);
    issues.forEach(issue -> err.print(issue + "\n"));
    if (!reading.isReadable() || !claimed.map(Reading::isReadable).orElse(true)) {
      return Status.FAILED.code();
    }
    if (strict && !issues.isEmpty()) {
      throw new Failure("Nothing was scored: --strict stops at any issue");
    }
    Locale locale = language.notation().locale();
    if (rules instanceof Rules.Published published) {
      Rated rated = rated(published.method(), reading);
      output.write(to -> rated.write(format, locale, to));
    } else {
      output.write(format, locale, result(reading, claimed.map(Reading::value)));
    }
    boolean isSound = reading.isSound() && claimed.map(Reading::isSound).orElse(true);
    return (isSound ? Status.SOUND : Status.ISSUES).code();
  }

  private Rated rated(PublishedMethod method, Reading<Dataset> reading) {
    try {
      Scoring scoring = new Scoring(reading.value(), scorer(), Optional.ofNullable(asOf));
      return Rated.of(method, reading, scoring.known(), sources());
    } catch (SeveralAssignersException e) {
      throw new Failure(e.getMessage() + "; choose one with '--assigner'");
    } catch (UnknownCodeException e) {
      throw new Failure(e.getMessage());
    }
  }

  private TableReader reader() {
    TableReader reader = TableReader.of(language.notation());
    return rules instanceof Rules.Published published ? reader.with(published.method().attributes()) : reader;
  }

  private List<String> sources() {
    return files.stream().map(Path::toString).toList();
  }

  private void checkOptions() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (files.isEmpty()) {
      throw new ParameterException(command, "Missing required parameter: 'FILE'");
    }
    if (rules instanceof Rules.Published published) {
      for (String option : OF_SCORING) {
        if (command.getParseResult().hasMatchedOption(option)) {
          String seen = ": '--rules " + published.method().edition() + "' was given";
          throw new Failure("Option '" + option + "' must go with a rule book, a published method has its own way" + seen);
        }
      }
    }
    if (!format.isBuilt()) {
      throw new Failure("Format '" + Choice.word(format) + "' is not built yet; text and csv are");
    }
    checkText("--claims", claims);
    checkText("--changes-since", changesSince);
  }

  private void checkText(String option, @Nullable Object given) {
    if (given != null && format != OutputFormat.TEXT) {
      throw new Failure("Option '" + option + "' must go with '--format text': '--format " + Choice.word(format) + "' was given");
    }
  }

  private List<String> issues(Reading<Dataset> reading, Optional<Reading<ImmutableList<Claim>>> claimed) {
    List<String> issues = new ArrayList<>();
    reading.issues().stream().map(Issue::toString).forEach(issues::add);
    claimed.ifPresent(claims -> claims.issues().stream().map(Issue::toString).forEach(issues::add));
    return issues;
  }

  private Output.Result result(Reading<Dataset> reading, Optional<ImmutableList<Claim>> claimed) {
    Scoring scoring = new Scoring(reading.value(), scorer(), Optional.ofNullable(asOf));
    try {
      List<Scorecard> cards = scoring.cards(breakdown(reading.value()));
      Optional<List<ClaimCheck>> checks = claimed.map(all -> ClaimCheck.ofAll(all, cards));
      Optional<Output.Changes> changes = Optional.ofNullable(changesSince).map(scoring::changes);
      return new Output.Result(cards, checks, changes, scoring.uncounted(), sources(), reading);
    } catch (SeveralAssignersException e) {
      throw new Failure(e.getMessage() + "; choose one with '--assigner'");
    } catch (UnknownCodeException e) {
      throw new Failure(e.getMessage());
    }
  }

  private RuleBook book() {
    return rules instanceof Rules.Book book ? book.book() : RuleBook.standard();
  }

  private Scorer scorer() {
    Scorer scorer =
        Scorer.of(book(), ScoringMethod.counting())
            .counting(verdicts)
            .outOf(denominator)
            .onMissingPart(missing)
            .onPartOfYear(partYear.policy());
    return assigner == null ? scorer : scorer.assignedBy(assigner);
  }

  /** A table in rows is one table, in the order of its input; and of no rows there is a scorecard too. */
  private Breakdown breakdown(Dataset dataset) {
    return format == OutputFormat.CSV || dataset.cells().isEmpty() ? Breakdown.NONE : by;
  }
}
