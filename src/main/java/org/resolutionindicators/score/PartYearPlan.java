package org.resolutionindicators.score;

import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.PlanPortion;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Gives a part of a year the year's plan, or so much of it as time has passed. */
final class PartYearPlan {
  /** More than any figure has that is not a quotient itself. */
  private static final int LEAST_DECIMALS = 20;

  private final Dataset dataset;
  private final PartYearPolicy policy;

  PartYearPlan(Dataset dataset, PartYearPolicy policy) {
    this.dataset = dataset;
    this.policy = policy;
  }

  /** The cell with a target taken from the year's; the cell itself where it has its own, or the policy takes none. */
  Cell of(Cell cell) {
    Target target = cell.target();
    boolean isOpen = target.criterion().isEmpty() && target.notApplicable().isEmpty();
    if (!isOpen || !policy.takesPlan() || !isPart(target.period())) {
      return cell;
    }
    return target
        .period()
        .year()
        .flatMap(year -> dataset.cell(target.indicator().code(), target.locality().code(), year))
        .map(Cell::target)
        .filter(plan -> plan.criterion().isPresent() || plan.notApplicable().isPresent())
        .map(plan -> Cell.of(List.of(taken(cell, plan)), cell.achievements()))
        .orElse(cell);
  }

  /** Whether a period is a year's part, or all of it under another name. */
  private static boolean isPart(ReportingPeriod period) {
    return period.year().filter(year -> !year.equals(period)).isPresent();
  }

  /**
   * How much of a year's plan a published percentage of it is held against; empty if the policy takes none, and for a target
   * of the part's own, whose plan the percentage may be of.
   */
  Optional<Ratio> portion(Target target) {
    boolean isOwn = target.criterion().isPresent() && target.takenFrom().isEmpty();
    if (isOwn || !policy.takesPlan() || !isPart(target.period())) {
      return Optional.empty();
    }
    ReportingPeriod counted = counted(target);
    return Optional.of(
        elapsing(target)
            .map(count -> Ratio.of(count.elapsed(counted), count.total(counted)))
            .orElse(Ratio.of(1, 1)));
  }

  /** How time is counted, if the plan is asked in shares of it: only what adds up over time is. */
  private Optional<DayCount> elapsing(Target part) {
    Accumulation accumulation = part.indicator().accumulation();
    boolean addsUp = accumulation == Accumulation.SUM || accumulation == Accumulation.RUNNING;
    return policy.dayCount().filter(chosen -> addsUp && counted(part).isPartOfYear());
  }

  /** A running total has its year behind it; any other figure its own months alone. */
  private static ReportingPeriod counted(Target target) {
    ReportingPeriod part = target.period();
    if (target.indicator().accumulation() != Accumulation.RUNNING) {
      return part;
    }
    int months = part.lastDay().orElseThrow().getMonthValue();
    return ReportingPeriod.ofFirstMonths(part.firstDay().orElseThrow().getYear(), months);
  }

  /** The part's own weight and key stand; whose plan it is, and what it is measured from, is taken with it. */
  private Target taken(Cell cell, Target plan) {
    Target part = cell.target();
    Target.Builder taken =
        Target.builder()
            .indicator(plan.indicator())
            .locality(plan.locality())
            .period(part.period())
            .isKey(part.isKey())
            .attributes(part.attributes());
    part.weight().ifPresent(taken::weight);
    part.origin().ifPresent(taken::origin);
    part.assigner().or(plan::assigner).ifPresent(taken::assigner);
    part.baseline().or(plan::baseline).ifPresent(taken::baseline);
    part.stretch().ifPresent(taken::stretch);
    plan.notApplicable().ifPresent(taken::notApplicable);
    plan.criterion().ifPresent(asked -> ask(taken, cell, plan, asked));
    return taken.build();
  }

  private void ask(Target.Builder taken, Cell cell, Target plan, Criterion asked) {
    ReportingPeriod counted = counted(cell.target());
    Optional<DayCount> count = elapsing(cell.target());
    int elapsed = count.map(chosen -> chosen.elapsed(counted)).orElse(1);
    int total = count.map(chosen -> chosen.total(counted)).orElse(1);
    Ratio share = Ratio.of(elapsed, total);
    int decimals = decimals(cell, plan);
    Optional<Criterion> scaled =
        elapsed == total
            ? Optional.empty()
            : scaled(asked, amount -> share.times(amount).standIn(Math.max(decimals, amount.decimals() + 2)));
    taken.criterion(scaled.orElse(asked));
    taken.takenFrom(scaled.isPresent() ? PlanPortion.of(plan, elapsed, total) : PlanPortion.of(plan, 1, 1));
  }

  /** So many that no number which is compared has more. */
  private static int decimals(Cell cell, Target plan) {
    Indicator indicator = plan.indicator();
    int least = Math.max(LEAST_DECIMALS, indicator.decimals().orElse(0) + 1);
    Optional<Observation> figure = cell.achievement().flatMap(Achievement::observation).filter(Observation::hasFigure);
    return figure.map(o -> Math.max(least, Math.max(o.low().decimals(), o.high().decimals()))).orElse(least);
  }

  /** What becomes of an amount. */
  private interface Scaling {
    Amount of(Amount amount);
  }

  /** A yes, a date or several things have no share, and are asked as they are. */
  private static Optional<Criterion> scaled(Criterion criterion, Scaling scaling) {
    if (criterion instanceof Criterion.Point point) {
      return Optional.of(Criterion.point(scaling.of(point.amount())));
    } else if (criterion instanceof Criterion.Range range) {
      return Optional.of(Criterion.range(scaling.of(range.low()), scaling.of(range.high())));
    } else if (criterion instanceof Criterion.Bound bound) {
      return Optional.of(Criterion.bound(bound.side(), scaling.of(bound.limit())));
    } else if (criterion instanceof OutOf outOf) {
      return Optional.of(OutOf.of(scaling.of(outOf.part()), outOf.whole()));
    } else if (criterion instanceof Change change) {
      return scaled(change.by(), scaling).map(by -> Change.of(change.sense(), by));
    }
    return Optional.empty();
  }
}
