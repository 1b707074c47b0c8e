package org.resolutionindicators.rule;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;

/** Turns a criterion into zones, in the two ways that the shipped books differ. */
enum Practice {
  STANDARD("standard", QualifierReading.EVERY_VALUE, false, false),
  VIETNAM("vietnam", QualifierReading.AS_NAMED, true, true);

  private final String id;
  private final QualifierReading reading;
  private final boolean ceilingIsNeverExceeded;
  private final boolean strictBoundIsInclusive;

  Practice(String id, QualifierReading reading, boolean ceilingIsNeverExceeded, boolean strictBoundIsInclusive) {
    this.id = id;
    this.reading = reading;
    this.ceilingIsNeverExceeded = ceilingIsNeverExceeded;
    this.strictBoundIsInclusive = strictBoundIsInclusive;
  }

  String id() {
    return id;
  }

  /** A rank or a date has its own order and its own zones, which a plain number would turn round in silence. */
  private static boolean isPlain(Indicator indicator) {
    return indicator.kind() != IndicatorKind.RANK && indicator.kind() != IndicatorKind.DATE;
  }

  private static <C extends Criterion> Optional<C> figure(Target target, Class<C> form) {
    return target.criterion().filter(form::isInstance).filter(c -> isPlain(target.indicator())).map(form::cast);
  }

  Optional<Judge> number(Target target) {
    return figure(target, Criterion.Point.class).map(point -> span(target, point.amount(), point.amount()));
  }

  Optional<Judge> range(Target target) {
    return figure(target, Criterion.Range.class).map(range -> span(target, range.low(), range.high()));
  }

  private Judge span(Target target, Amount low, Amount high) {
    Direction better = target.better();
    boolean ascending = better == Direction.ASCENDING;
    Cut met = Cut.from(ascending ? low : high);
    Cut exceeded = Cut.beyond(ascending ? high : low);
    return finished(ZoneJudge.of(better, met, exceeded), target);
  }

  Optional<Judge> ceiling(Target target) {
    return figure(target, Criterion.Bound.class)
        .filter(bound -> bound.side().isCeiling())
        .map(
            bound ->
                ceilingIsNeverExceeded
                    ? finished(ZoneJudge.neverExceeded(target.better(), met(bound)), target)
                    : bound(bound, target));
  }

  Optional<Judge> floor(Target target) {
    return figure(target, Criterion.Bound.class)
        .filter(bound -> !bound.side().isCeiling())
        .map(bound -> bound(bound, target));
  }

  Optional<Judge> yesNo(Target target) {
    return target
        .criterion()
        .filter(Criterion.YesNo.class::isInstance)
        .map(criterion -> new YesNoJudge(criterion.equals(Criterion.yes())));
  }

  private Judge bound(Criterion.Bound bound, Target target) {
    return finished(ZoneJudge.of(target.better(), met(bound), Cut.beyond(bound.limit())), target);
  }

  private Cut met(Criterion.Bound bound) {
    boolean inclusive = strictBoundIsInclusive || !bound.side().isStrict();
    return inclusive ? Cut.from(bound.limit()) : Cut.beyond(bound.limit());
  }

  private Judge finished(ZoneJudge judge, Target target) {
    ZoneJudge ready = judge.reading(reading);
    Indicator indicator = target.indicator();
    return indicator.decimals().isPresent() ? ready.atDecimals(indicator.decimals().getAsInt()) : ready;
  }
}
