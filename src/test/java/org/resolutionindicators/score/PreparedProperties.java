package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;

/** Scoring in bulk gives what scoring cell by cell gives. */
class PreparedProperties {
  private static final int TRIES = 300;

  @Provide
  Arbitrary<Dataset> datasets() {
    return Arbitraries.oneOf(History.any().map(History::dataset), Plan.any().map(Plan::dataset));
  }

  @Provide
  Arbitrary<Scorer> scorers() {
    Arbitrary<PartYearPolicy> policies =
        Arbitraries.of(
            List.of(
                PartYearPolicy.ownTargets(),
                PartYearPolicy.fullYearPlan(),
                PartYearPolicy.elapsedShare(DayCount.MONTHS),
                PartYearPolicy.yearEstimate()));
    return Combinators.combine(
            Arbitraries.of(List.of(RuleBook.standard(), RuleBook.vietnamesePractice())),
            Arbitraries.of(VerdictSource.class),
            Arbitraries.of(MissingPart.class),
            policies)
        .as(
            (book, source, missing, policy) ->
                Scorer.of(book, ScoringMethod.counting()).counting(source).onMissingPart(missing).onPartOfYear(policy));
  }

  @Provide
  Arbitrary<Optional<LocalDate>> days() {
    return Arbitraries.of(
            History.DAYS.stream().flatMap(day -> Stream.of(day, day.plusDays(1), day.plusYears(2))).distinct().toList())
        .optional(0.7);
  }

  private static Scorer choosing(Scorer scorer, Dataset data) {
    return data.assigners().contains(History.ASSIGNER) ? scorer.assignedBy(History.ASSIGNER) : scorer;
  }

  private static Prepared prepare(Scorer scorer, Dataset data, Optional<LocalDate> asOf) {
    return asOf.map(day -> scorer.prepare(data, day)).orElseGet(() -> scorer.prepare(data));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void standing_reports_are_found_as_each_cell_by_itself(
      @ForAll("datasets") Dataset data, @ForAll("scorers") Scorer any, @ForAll("days") Optional<LocalDate> asOf) {
    Scorer scorer = choosing(any, data);
    Dataset known = scorer.known(data, asOf);
    BitSet all = new BitSet();
    all.set(0, known.cells().size());
    List<Finding> oneByOne = Arrays.asList(Assessment.of(known, scorer, asOf).of(all));

    Scorecard card = prepare(scorer, data, asOf).scorecard();

    assertThat(card.findings()).isEqualTo(oneByOne);
    assertThat(card.tally())
        .isEqualTo(oneByOne.stream().filter(Finding::isCountable).map(card::counted).collect(Tally.toTally()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void each_report_is_found_as_a_row_by_itself(
      @ForAll("datasets") Dataset data, @ForAll("scorers") Scorer any, @ForAll("days") Optional<LocalDate> asOf) {
    Scorer scorer = choosing(any, data).eachReport();
    Dataset known = scorer.known(data, asOf);
    Assume.that(known.cells().stream().allMatch(cell -> cell.target().indicator().composite().isEmpty()));
    RowAssessment rows = new RowAssessment(scorer, asOf);
    List<Finding> oneByOne = new ArrayList<>();
    for (Cell cell : known.cells()) {
      for (Achievement report : cell.achievements()) {
        oneByOne.add(rows.finding(Cell.of(cell.target(), report)));
      }
      if (cell.achievements().isEmpty()) {
        oneByOne.add(rows.finding(cell));
      }
    }

    Scorecard card = prepare(scorer, data, asOf).scorecard();

    assertThat(card.findings()).isEqualTo(oneByOne);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void scorecards_are_the_same_when_they_were_written_and_read(
      @ForAll("datasets") Dataset data, @ForAll("scorers") Scorer any) {
    Scorecard card = choosing(any, data).score(data);

    assertThat(SerializableTester.reserialize(card)).isEqualTo(card);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void tallies_are_those_of_the_scorecards(
      @ForAll("datasets") Dataset data,
      @ForAll("scorers") Scorer any,
      @ForAll("days") Optional<LocalDate> asOf,
      @ForAll boolean isEach) {
    Scorer scorer = choosing(any, data);
    Assume.that(!isEach || data.cells().stream().allMatch(cell -> cell.target().indicator().composite().isEmpty()));
    Prepared prepared = prepare(isEach ? scorer.eachReport() : scorer, data, asOf);

    Tallies tallies = prepared.tallies();

    Scorecard card = prepared.scorecard();
    assertThat(tallies.total()).isEqualTo(card.tally());
    assertThat(tallies.rows()).isEqualTo(card.findings().size());
    Cards cards = Cards.of(prepared);
    for (Scorecard place : cards.by(Breakdown.LOCALITY)) {
      Target target = place.findings().get(0).target();
      assertThat(tallies.of(target.locality().code(), target.period())).isEqualTo(place.tally());
    }
    for (Scorecard group : cards.by(Breakdown.GROUP)) {
      assertThat(tallies.ofGroup(group.group().orElseThrow())).isEqualTo(group.tally());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void threads_change_nothing(
      @ForAll("datasets") Dataset data,
      @ForAll("scorers") Scorer any,
      @ForAll("executors") Executor executor,
      @ForAll @IntRange(min = 1, max = 9) int parts) {
    Prepared prepared = choosing(any, data).prepare(data);
    List<Long> told = new ArrayList<>();

    Tallies together = prepared.tallies(executor, parts);

    assertThat(together).isEqualTo(prepared.tallies());
    assertThat(prepared.tallies((done, known) -> told.add(known.orElseThrow() - done))).isEqualTo(together);
    assertThat(told).last().isEqualTo(0L);
  }

  @Provide
  Arbitrary<Executor> executors() {
    Executor idle = task -> {};
    return Arbitraries.of(ForkJoinPool.commonPool(), Runnable::run, idle);
  }
}
