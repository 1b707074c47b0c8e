package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

/** Rows that are counted one by one come out as they do in any other way to judge them. */
class CounterProperties {
  private static final int TRIES = 500;

  @Provide
  Arbitrary<Plan> plans() {
    return Plan.any();
  }

  @Provide
  Arbitrary<History> histories() {
    return History.any();
  }

  @Provide
  Arbitrary<Scorer> scorers() {
    return Combinators.combine(
            Arbitraries.of(RuleBook.standard(), RuleBook.vietnamesePractice()), Arbitraries.of(VerdictSource.class))
        .as((book, source) -> Scorer.of(book, ScoringMethod.counting()).counting(source))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(History.DAYS).withoutEdgeCases();
  }

  private static TallyCounter counter(Scorer scorer) {
    return TallyCounter.of(scorer);
  }

  private static List<Cell> judgedAlone(Dataset dataset) {
    return dataset.cells().stream().filter(cell -> cell.target().indicator().composite().isEmpty()).toList();
  }

  private static Achievement carrying(Cell cell) {
    return carrying(cell.target(), cell.achievement().orElseThrow());
  }

  /** The report with its target. */
  private static Achievement carrying(Target target, Achievement report) {
    Achievement.Builder row =
        Achievement.builder()
            .indicator(report.indicator())
            .locality(report.locality())
            .period(report.period())
            .target(target);
    report.observation().ifPresent(row::observation);
    report.official().ifPresent(row::official);
    report.percentOfPlan().ifPresent(row::percentOfPlan);
    report.assigner().ifPresent(row::assigner);
    report.status().ifPresent(row::status);
    report.reportedOn().ifPresent(row::reportedOn);
    return row.build();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void each_row_is_counted_as_it_is_judged(@ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer) {
    List<Cell> cells = judgedAlone(plan.dataset());
    List<Counted> judged = new ArrayList<>();
    TallyCounter carried = counter(scorer);
    TallyCounter beside = counter(scorer);
    for (Cell cell : cells) {
      Achievement report = cell.achievement().orElseThrow();
      judged.add(Counted.of(cell.target(), scorer.verdictSource().counted(scorer.judge(cell.target(), report))));
      carried.add(carrying(cell));
      beside.accept(cell.target(), report);
    }

    assertThat(carried.tallies()).isEqualTo(Counted.tallies(judged)).isEqualTo(beside.tallies());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void neither_order_nor_pieces_change_anything(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer, @ForAll Random random) {
    List<Achievement> rows = new ArrayList<>(judgedAlone(plan.dataset()).stream().map(CounterProperties::carrying).toList());
    Tallies once = counter(scorer).addAll(rows).tallies();
    Collections.shuffle(rows, random);
    int cut = rows.isEmpty() ? 0 : random.nextInt(rows.size());

    assertThat(counter(scorer).addAll(rows.stream()).tallies()).isEqualTo(once);
    assertThat(
            counter(scorer)
                .addAll(rows.subList(0, cut))
                .tallies()
                .plus(counter(scorer).addAll(rows.subList(cut, rows.size())).tallies()))
        .isEqualTo(once);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void joined_with_its_targets_a_row_comes_out_as_if_it_carried_its_own(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer, @ForAll Random random) {
    List<Cell> cells = new ArrayList<>(judgedAlone(plan.dataset()));
    Dataset.Builder targets = Dataset.builder();
    // A part must have what it is a part of; that one has no cell here.
    plan.dataset().indicators().forEach(targets::add);
    cells.stream().map(Cell::target).forEach(targets::add);
    Collections.shuffle(cells, random);
    TallyCounter joined = TallyCounter.joining(scorer, targets.build());
    TallyCounter each = counter(scorer);
    for (Cell cell : cells) {
      // Some again and again, some once, and some by their target alone.
      for (int i = random.nextInt(4); i >= 0; i--) {
        each.accept(cell.target(), cell.achievement().orElseThrow());
        joined.add(cell.achievement().orElseThrow());
      }
      each.accept(cell.target());
      joined.accept(cell.target());
    }

    assertThat(joined.tallies()).isEqualTo(each.tallies());
  }

  /** More decimals than judges have, numbers beyond 64 bits when scaled, and decimals that must be compared rounded. */
  @Property(tries = 2000)
  void a_number_by_its_digits_is_the_same_number(
      @ForAll long digits,
      @ForAll @IntRange(max = 18) int decimals,
      @ForAll long asked,
      @ForAll @IntRange(max = 18) int askedDecimals,
      @ForAll Direction direction,
      @ForAll @IntRange(min = -1, max = 8) int compared,
      @ForAll("scorers") Scorer scorer,
      @ForAll boolean isNear) {
    Indicator.Builder indicator = Indicator.builder().code(IndicatorCode.of("I")).direction(direction);
    if (compared >= 0) {
      indicator.decimals(compared);
    }
    Amount limit = isNear ? Amount.ofUnscaled(digits, decimals) : Amount.ofUnscaled(asked, askedDecimals);
    Target target = Target.of(indicator.build(), Criterion.point(limit));
    Observation figure = Observation.of(Amount.ofUnscaled(digits, decimals));
    TallyCounter byDigits = counter(scorer);
    TallyCounter byReport = counter(scorer);
    byDigits.accept(target, digits, decimals);
    byReport.accept(target, Achievement.of(target, figure));

    assertThat(byDigits.tallies())
        .isEqualTo(byReport.tallies())
        .isEqualTo(Counted.tallies(List.of(Counted.of(target, scorer.judge(target, figure).verdict()))));
  }

  /** Each report as the only row of a data set; what a formula makes of nothing is left out. */
  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void as_of_a_day_a_row_is_counted_as_in_a_data_set_of_its_own(
      @ForAll("histories") History history, @ForAll("days") LocalDate day, @ForAll VerdictSource source) {
    for (PartYearPolicy policy :
        List.of(
            PartYearPolicy.ownTargets(), PartYearPolicy.elapsedShare(DayCount.MONTHS), PartYearPolicy.yearEstimate())) {
      Scorer scorer = Told.STANDARD.assignedBy(History.ASSIGNER).counting(source).onPartOfYear(policy);
      TallyCounter counter = TallyCounter.of(scorer, day);
      Tallies alone = Tallies.none();
      for (Achievement report : history.achievements()) {
        Optional<Target> target =
            history.targets().stream().filter(asked -> Spot.of(asked).equals(Spot.of(report))).findFirst();
        if (target.isPresent() && isPlain(target.get().indicator())) {
          counter.add(carrying(target.get(), report));
          alone = alone.plus(alone(history, scorer, day, target.get(), report));
        }
      }
      assertThat(counter.tallies()).isEqualTo(alone);
    }
  }

  private static boolean isPlain(Indicator indicator) {
    return indicator.formula().isEmpty() && indicator.composite().isEmpty();
  }

  private static Tallies alone(History history, Scorer scorer, LocalDate day, Target target, Achievement report) {
    boolean isKnown =
        target.decidedOn().filter(day::isBefore).isEmpty() && report.reportedOn().filter(day::isBefore).isEmpty();
    if (!isKnown || target.assigner().filter(by -> !by.equals(History.ASSIGNER)).isPresent()) {
      return Counted.tallies(Counted.of(target, Verdict.MET).setAside());
    }
    Dataset.Builder data = Dataset.builder();
    history.dataset().indicators().forEach(data::add);
    data.add(target).add(report);
    // So that there is something of the chosen assigner.
    data.add(Target.builder().indicator(target.indicator()).assigner(History.ASSIGNER).build());
    List<Counted> counted = new ArrayList<>();
    Scorecard card = scorer.score(data.build(), day);
    card.findings().stream()
        .filter(finding -> Spot.of(finding.target()).equals(Spot.of(target)))
        .forEach(finding -> counted.add(Counted.of(target, card.counted(finding))));
    return Counted.tallies(counted);
  }
}
