package org.resolutionindicators.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** A rank or a date has its own order and its own zones, which a plain number would turn round in silence. */
  private static boolean isPlain(Target target) {
    IndicatorKind kind = target.indicator().kind();
    return kind != IndicatorKind.RANK && kind != IndicatorKind.DATE;
  }

  // Asked for each of a great many targets: so these look at the form first, and make nothing for one that is not theirs.

  @Nullable Judge number(Criterion asked, Target target) {
    return asked instanceof Criterion.Point && isPlain(target) ? zones(asked, target) : null;
  }

  @Nullable Judge range(Criterion asked, Target target) {
    return asked instanceof Criterion.Range && isPlain(target) ? zones(asked, target) : null;
  }

  @Nullable Judge ceiling(Criterion asked, Target target) {
    boolean isCeiling = asked instanceof Criterion.Bound bound && bound.side().isCeiling();
    return isCeiling && isPlain(target) ? zones(asked, target) : null;
  }

  @Nullable Judge floor(Criterion asked, Target target) {
    boolean isFloor = asked instanceof Criterion.Bound bound && !bound.side().isCeiling();
    return isFloor && isPlain(target) ? zones(asked, target) : null;
  }

  private ZoneJudge zones(Criterion criterion, Target target) {
    return zones(criterion, target.better(), target.indicator());
  }

  @Nullable Judge yesNo(Criterion asked) {
    return asked instanceof Criterion.YesNo yesNo ? new YesNoJudge(yesNo.isYes()) : null;
  }

  @Nullable Judge rank(Criterion asked, Target target) {
    return target.indicator().kind() == IndicatorKind.RANK && isRank(asked)
        ? new RankJudge(zones(asked, Direction.DESCENDING, target.indicator()))
        : null;
  }

  private static boolean isRank(Criterion criterion) {
    return criterion instanceof Criterion.Point
        || criterion instanceof Criterion.Range
        || criterion instanceof Criterion.Bound bound && bound.side().isCeiling();
  }

  @Nullable Judge deadline(Criterion asked, Target target) {
    return asked instanceof Deadline deadline
        ? new DeadlineJudge(deadline.lastDay(), target.period().lastDay().orElse(null))
        : null;
  }

  @Nullable Judge outOf(Criterion asked, Target target) {
    return asked instanceof OutOf outOf && isPlain(target)
        ? new OutOfJudge(outOf, span(outOf.part(), outOf.part(), target.better(), target.indicator()))
        : null;
  }

  @Nullable Judge change(Criterion asked, Target target) {
    return asked instanceof Change change && isPlain(target) ? change(change, target) : null;
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

  @Nullable Judge several(Criterion asked, Target target) {
    return asked instanceof Several several ? several(several, target) : null;
  }

  private @Nullable Judge several(Several several, Target target) {
    ImmutableList.Builder<Judge> judges = ImmutableList.builder();
    for (Criterion part : several.parts()) {
      Judge judge = judge(Derived.of(target, part));
      if (judge == null) {
        return null;
      }
      judges.add(judge);
    }
    return new SeveralJudge(judges.build());
  }

  private @Nullable Judge judge(Target target) {
    for (CriterionRule.Form form : CriterionRule.Form.values()) {
      Optional<Judge> judge = new CriterionRule(this, form).forTarget(target);
      if (judge.isPresent()) {
        return judge.get();
      }
    }
    return null;
  }

  /** The zones of a number, a range or a bound, which has a better side of its own. */
  private ZoneJudge zones(Criterion criterion, Direction better, Indicator indicator) {
    if (criterion instanceof Criterion.Point point) {
      return span(point.amount(), point.amount(), better, indicator);
    } else if (criterion instanceof Criterion.Range range) {
      return span(range.low(), range.high(), better, indicator);
    }
    return bound((Criterion.Bound) criterion, indicator);
  }

  private ZoneJudge span(Amount low, Amount high, Direction better, Indicator indicator) {
    return better == Direction.ASCENDING
        ? zones(true, Cut.from(low), Cut.beyond(high), indicator)
        : zones(false, Cut.from(high), Cut.beyond(low), indicator);
  }

  private ZoneJudge bound(Criterion.Bound bound, Indicator indicator) {
    boolean isInclusive = strictBoundIsInclusive || !bound.side().isStrict();
    Cut beyond = Cut.beyond(bound.limit());
    Cut met = isInclusive ? Cut.from(bound.limit()) : beyond;
    boolean isCeiling = bound.side().isCeiling();
    return zones(!isCeiling, met, isCeiling && ceilingIsNeverExceeded ? null : beyond, indicator);
  }

  private ZoneJudge zones(boolean isAscending, Cut met, @Nullable Cut exceeded, Indicator indicator) {
    return ZoneJudge.of(isAscending, met, exceeded, reading, indicator.decimals(), indicator.kind().isInPoints());
  }
}
