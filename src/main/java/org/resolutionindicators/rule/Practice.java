package org.resolutionindicators.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;
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

  private static <C extends Criterion> Optional<C> asked(Target target, Class<C> form) {
    return target.criterion().filter(form::isInstance).map(form::cast);
  }

  /** A rank or a date has its own order and its own zones, which a plain number would turn round in silence. */
  private static boolean isPlain(Target target) {
    IndicatorKind kind = target.indicator().kind();
    return kind != IndicatorKind.RANK && kind != IndicatorKind.DATE;
  }

  private <C extends Criterion> Optional<ZoneJudge> figure(Target target, Class<C> form) {
    return asked(target, form).filter(c -> isPlain(target)).map(c -> zones(c, target.better(), target.indicator()));
  }

  Optional<Judge> number(Target target) {
    return figure(target, Criterion.Point.class).map(Judge.class::cast);
  }

  Optional<Judge> range(Target target) {
    return figure(target, Criterion.Range.class).map(Judge.class::cast);
  }

  Optional<Judge> ceiling(Target target) {
    return figure(target, Criterion.Bound.class).filter(zones -> !zones.isAscending()).map(Judge.class::cast);
  }

  Optional<Judge> floor(Target target) {
    return figure(target, Criterion.Bound.class).filter(ZoneJudge::isAscending).map(Judge.class::cast);
  }

  Optional<Judge> yesNo(Target target) {
    return asked(target, Criterion.YesNo.class).map(criterion -> new YesNoJudge(criterion.isYes()));
  }

  Optional<Judge> rank(Target target) {
    return target
        .criterion()
        .filter(criterion -> target.indicator().kind() == IndicatorKind.RANK && isRank(criterion))
        .map(criterion -> new RankJudge(zones(criterion, Direction.DESCENDING, target.indicator())));
  }

  private static boolean isRank(Criterion criterion) {
    return criterion instanceof Criterion.Point
        || criterion instanceof Criterion.Range
        || criterion instanceof Criterion.Bound bound && bound.side().isCeiling();
  }

  Optional<Judge> deadline(Target target) {
    return asked(target, Deadline.class)
        .map(deadline -> new DeadlineJudge(deadline.lastDay(), target.period().lastDay().orElse(null)));
  }

  Optional<Judge> outOf(Target target) {
    return asked(target, OutOf.class)
        .filter(asked -> isPlain(target))
        .map(asked -> new OutOfJudge(asked, span(asked.part(), asked.part(), target.better(), target.indicator())));
  }

  Optional<Judge> change(Target target) {
    return asked(target, Change.class).filter(change -> isPlain(target)).map(change -> change(change, target));
  }

  /** More of a reduction is better, and less of what it leads to, whatever the indicator's direction says. */
  private Judge change(Change change, Target target) {
    Indicator indicator = target.indicator();
    boolean isReduction = change.sense() == Change.Sense.REDUCTION;
    Direction bySize = isReduction ? Direction.ASCENDING : indicator.direction();
    Direction byLevel = isReduction ? Direction.DESCENDING : indicator.direction();
    ZoneJudge level = change.level().map(asked -> zones(asked, byLevel, indicator)).orElse(null);
    return new ChangeJudge(change.sense(), zones(change.by(), bySize, indicator), level);
  }

  Optional<Judge> several(Target target) {
    return asked(target, Several.class).flatMap(several -> several(several, target));
  }

  private Optional<Judge> several(Several several, Target target) {
    ImmutableList.Builder<Judge> judges = ImmutableList.builder();
    for (Criterion part : several.parts()) {
      Optional<Judge> judge = judge(Derived.of(target, part));
      if (judge.isEmpty()) {
        return Optional.empty();
      }
      judges.add(judge.get());
    }
    return Optional.of(new SeveralJudge(judges.build()));
  }

  private Optional<Judge> judge(Target target) {
    return Stream.of(CriterionRule.Form.values())
        .map(form -> new CriterionRule(this, form).forTarget(target))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The zones of a number, a range or a bound, which has a better side of its own. */
  private ZoneJudge zones(Criterion criterion, Direction better, Indicator indicator) {
    if (criterion instanceof Criterion.Point point) {
      return span(point.amount(), point.amount(), better, indicator);
    } else if (criterion instanceof Criterion.Range range) {
      return span(range.low(), range.high(), better, indicator);
    }
    return finished(bound((Criterion.Bound) criterion), indicator);
  }

  private ZoneJudge span(Amount low, Amount high, Direction better, Indicator indicator) {
    boolean isAscending = better == Direction.ASCENDING;
    Cut met = Cut.from(isAscending ? low : high);
    Cut exceeded = Cut.beyond(isAscending ? high : low);
    return finished(ZoneJudge.of(better, met, exceeded), indicator);
  }

  private ZoneJudge bound(Criterion.Bound bound) {
    boolean isInclusive = strictBoundIsInclusive || !bound.side().isStrict();
    Cut met = isInclusive ? Cut.from(bound.limit()) : Cut.beyond(bound.limit());
    if (!bound.side().isCeiling()) {
      return ZoneJudge.of(Direction.ASCENDING, met, Cut.beyond(bound.limit()));
    }
    return ceilingIsNeverExceeded
        ? ZoneJudge.neverExceeded(Direction.DESCENDING, met)
        : ZoneJudge.of(Direction.DESCENDING, met, Cut.beyond(bound.limit()));
  }

  private ZoneJudge finished(ZoneJudge zones, Indicator indicator) {
    ZoneJudge read = zones.reading(reading);
    ZoneJudge ready = indicator.kind().isInPoints() ? read.inPercent() : read;
    return indicator.decimals().isPresent() ? ready.atDecimals(indicator.decimals().getAsInt()) : ready;
  }
}
