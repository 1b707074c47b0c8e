package org.resolutionindicators.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.model.Target;

/** Generators of criteria, observations and targets of every form. */
public final class AnyForm {
  private static final int MOST = 24;
  private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

  private AnyForm() {}

  /** Small parts of small populations, among them some that are the same share. */
  public static Arbitrary<OutOf> outOf() {
    return Arbitraries.integers()
        .between(1, MOST)
        .flatMap(
            whole ->
                Arbitraries.integers().between(0, whole).map(part -> OutOf.of(Amount.of(part), Amount.of(whole))));
  }

  public static Arbitrary<Observation> part() {
    return outOf().map(outOf -> Observation.outOf(outOf.part(), outOf.whole()));
  }

  public static Arbitrary<Criterion> change() {
    Arbitrary<Criterion> numeric = AnyModel.numeric(AnyModel.near());
    return Combinators.combine(Arbitraries.of(Change.Sense.class), numeric, numeric.injectNull(0.5))
        .as((sense, by, level) -> level == null ? Change.of(sense, by) : Change.of(sense, by, level));
  }

  public static Arbitrary<Observation> changed(Arbitrary<Observation> figures) {
    return Combinators.combine(Arbitraries.of(Change.Sense.class), figures, figures.injectNull(0.5))
        .as((sense, by, level) -> level == null ? by.changing(sense) : by.changing(sense).leaving(level));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 800).map(NEW_YEAR::plusDays);
  }

  /** Everything but several. */
  public static Arbitrary<Criterion> oneCriterion() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, AnyModel.criteria(AnyModel.near())),
            Tuple.of(3, change()),
            Tuple.of(2, outOf().map(Criterion.class::cast)),
            Tuple.of(1, days().map(Deadline::of).map(Criterion.class::cast)))
        .withoutEdgeCases();
  }

  public static Arbitrary<Criterion> criteria() {
    Arbitrary<Criterion> several = oneCriterion().list().ofMinSize(2).ofMaxSize(3).map(Several::of);
    return Arbitraries.frequencyOf(Tuple.of(8, oneCriterion()), Tuple.of(2, several)).withoutEdgeCases();
  }

  /** Everything but several and not applicable. */
  public static Arbitrary<Observation> oneObservation() {
    Arbitrary<Observation> figures = AnyModel.figures(AnyModel.near());
    Arbitrary<Observation> dates =
        Combinators.combine(days(), Arbitraries.integers().between(0, 40))
            .as((first, more) -> Observation.between(first, first.plusDays(more)));
    Arbitrary<Observation> others = Arbitraries.of(Observation.yes(), Observation.no(), Observation.words("Xuất siêu"));
    return Arbitraries.frequencyOf(
            Tuple.of(4, figures),
            Tuple.of(3, changed(figures)),
            Tuple.of(2, part()),
            Tuple.of(1, dates),
            Tuple.of(1, others))
        .withoutEdgeCases();
  }

  public static Arbitrary<Observation> observations() {
    Arbitrary<Observation> several = oneObservation().list().ofMinSize(2).ofMaxSize(3).map(Observation::several);
    return Arbitraries.frequencyOf(Tuple.of(8, oneObservation()), Tuple.of(2, several)).withoutEdgeCases();
  }

  public static Target target(Direction direction, IndicatorKind kind, OptionalInt decimals, Criterion criterion) {
    Indicator.Builder indicator = Indicator.builder().code(IndicatorCode.of("A")).direction(direction).kind(kind);
    decimals.ifPresent(indicator::decimals);
    return Target.of(indicator.build(), criterion);
  }

  public static Arbitrary<Target> targets(Arbitrary<Criterion> criteria) {
    Arbitrary<ReportingPeriod> periods =
        Arbitraries.of(List.of("", "2021", "2021-H1", "2020-2025")).map(ReportingPeriod::parse);
    return Combinators.combine(
            Arbitraries.of(Direction.class), Arbitraries.of(IndicatorKind.class), AnyModel.decimals(), criteria, periods)
        .as(
            (direction, kind, decimals, criterion, period) ->
                Target.builder()
                    .indicator(target(direction, kind, decimals, criterion).indicator())
                    .period(period)
                    .criterion(criterion)
                    .build())
        .withoutEdgeCases();
  }
}
