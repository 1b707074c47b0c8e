package org.resolutionindicators.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.report.CsvReport;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.Discrepancy;
import org.resolutionindicators.score.DiscrepancyKind;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.SeveralAssignersException;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

/** Any bytes are read as a table in both notations, each row being kept or reported; what is kept is scored and told. */
public final class TableReaderFuzzer {
  private static final List<Notation> NOTATIONS = List.of(Notation.VIETNAMESE, Notation.ENGLISH);
  private static final List<Scorer> SCORERS =
      List.of(
          Scorer.of(RuleBook.standard(), ScoringMethod.counting()),
          Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.weighted(Amount.of("0.8")))
              .counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED)
              .onMissingPart(MissingPart.SKIP)
              .onPartOfYear(PartYearPolicy.elapsedShare(DayCount.ACTUAL_ACTUAL)));
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  /** What a table may say against itself. */
  private static final Set<DiscrepancyKind> OF_OFFICIALS =
      Set.of(DiscrepancyKind.OFFICIAL_DIFFERS, DiscrepancyKind.ROW_DIFFERS);

  private TableReaderFuzzer() {}

  /**
   * Fills the corpus.
   *
   * @param arguments as {@link Seeds} takes them
   */
  public static void fuzzerInitialize(String[] arguments) {
    for (String seed : Seeds.paragraphs(arguments)) {
      CpuClock.warmUp(() -> check(seed.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /**
   * Tries one input.
   *
   * @param input a table
   */
  public static void fuzzerTestOneInput(byte[] input) {
    CpuClock.limit(() -> check(input));
  }

  private static void check(byte[] table) {
    for (Notation notation : NOTATIONS) {
      Reading<Dataset> reading = TableReader.of(notation).read("table", new ByteArrayInputStream(table));
      Readings.check(reading);
      Law.hold(reading.value().cells().size() <= reading.rowsKept(), "Each cell must have a row that was kept");
      Law.equal(reading.value().cells().isEmpty(), reading.rowsKept() == 0, "Each row kept must be in a cell");
      for (Scorer scorer : SCORERS) {
        tellEach(reading.value(), scorer, notation);
      }
    }
  }

  /** Where several assigners would be mixed, each is scored by itself. */
  private static void tellEach(Dataset dataset, Scorer scorer, Notation notation) {
    try {
      tell(dataset, scorer, notation);
    } catch (SeveralAssignersException e) {
      e.assigners().forEach(assigner -> tell(dataset, scorer.assignedBy(assigner), notation));
    }
  }

  private static void tell(Dataset dataset, Scorer scorer, Notation notation) {
    TextReport report = TextReport.in(notation.locale());
    Scorecard whole = scorer.score(dataset);
    Scorecard known = scorer.score(dataset, DAY);
    Law.equal(known, scorer.score(dataset.asOf(DAY), DAY), "Scoring as of a day is scoring what was known on it");
    try {
      report.format(whole);
      report.changes(whole.changesSince(known), DAY);
      report.shortfalls(whole.shortfalls());
      CsvReport.in(notation.locale()).write(known, scorer.uncounted(dataset, DAY), new StringBuilder());
      for (Breakdown breakdown : Breakdown.values()) {
        List<Scorecard> cards = scorer.scorecards(dataset, breakdown);
        for (Scorecard card : cards) {
          report.format(card);
          headline(card, report, notation);
        }
        CsvReport.in(notation.locale()).write(cards, new StringBuilder());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void headline(Scorecard card, TextReport report, Notation notation) {
    String headline = report.headline(card);
    Claim claim = notation.parseClaim(headline);
    Law.equal(OptionalLong.of(card.total()), claim.total(), "The total must be read back from \"" + headline + "\"");
    Optional<Long> reached = claim.reached().map(ClaimedCount::count);
    Law.equal(Optional.of(card.reached()), reached, "The count must be read back from \"" + headline + "\"");
    for (Discrepancy discrepancy : ClaimCheck.of(claim, card).discrepancies()) {
      boolean isOfOfficials = OF_OFFICIALS.contains(discrepancy.kind());
      Law.hold(isOfOfficials, "\"" + headline + "\" must be true of its own scorecard: " + discrepancy);
    }
  }
}
