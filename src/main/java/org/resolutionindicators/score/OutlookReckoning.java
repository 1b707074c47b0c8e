package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Reckons an {@link Outlook}: which years are known, and what follows from them. */
final class OutlookReckoning {
  private final Target target;
  private final LocalDate asOf;
  private final int firstYear;
  private final int lastYear;
  private final TreeMap<Integer, Achievement> known = new TreeMap<>();

  private OutlookReckoning(Target target, LocalDate asOf) {
    checkArgument(target.period().years().size() > 1, "Outlook needs a target of two years or more: '%s'", target.period());
    this.target = target;
    this.asOf = asOf;
    this.firstYear = target.period().firstDay().orElseThrow().getYear();
    this.lastYear = target.period().lastDay().orElseThrow().getYear();
  }

  static Outlook of(Target target, Iterable<Achievement> yearly, LocalDate asOf) {
    OutlookReckoning reckoning = new OutlookReckoning(target, asOf);
    yearly.forEach(reckoning::add);
    return reckoning.outlook();
  }

  private void add(Achievement reported) {
    checkArgument(
        reported.indicator().code().equals(target.indicator().code())
            && reported.locality().code().equals(target.locality().code()),
        "Figure of an outlook must be of indicator '%s' and locality '%s': indicator '%s', locality '%s'",
        target.indicator().code(),
        target.locality().code(),
        reported.indicator().code(),
        reported.locality().code());
    if (isUsed(reported)) {
      int year = reported.period().firstDay().orElseThrow().getYear();
      Achievement other = known.put(year, reported);
      checkArgument(other == null, "Outlook must have one figure of a year: '%s' has two", reported.period());
    }
  }

  private boolean isUsed(Achievement reported) {
    ReportingPeriod period = reported.period();
    boolean isReported =
        reported.observation().filter(o -> o.kind() != ObservationKind.NOT_APPLICABLE).isPresent()
            && !reported.reportedOn().map(asOf::isBefore).orElse(false);
    if (!isReported || period.years().size() != 1 || !period.isDue(asOf)) {
      return false;
    }
    int year = period.firstDay().orElseThrow().getYear();
    return year >= firstYear - 1 && year <= lastYear;
  }

  private Outlook outlook() {
    Optional<OutlookUndefined> obstacle = OutlookTarget.obstacle(target);
    if (obstacle.isPresent()) {
      return undefined(obstacle.get());
    } else if (target.period().isDue(asOf)) {
      return undefined(OutlookUndefined.TERM_OVER);
    } else if (known.isEmpty() || known.lastKey() < firstYear) {
      return undefined(OutlookUndefined.NO_FIGURE);
    }
    OutlookTarget asked = OutlookTarget.of(target);
    Map<Integer, PaceFraction> numbers = new TreeMap<>();
    for (Map.Entry<Integer, Achievement> year : known.entrySet()) {
      OutlookTarget.Number number = asked.number(year.getValue().observation().orElseThrow());
      number.value().ifPresent(value -> numbers.put(year.getKey(), value));
      boolean isNeeded = year.getKey().equals(known.lastKey()) || addsYears() && year.getKey() >= firstYear;
      if (number.undefined().isPresent() && isNeeded) {
        return undefined(number.undefined().get());
      }
    }
    return outlook(asked, new TreeMap<>(numbers));
  }

  private boolean addsYears() {
    return switch (target.indicator().accumulation()) {
      case SUM, MEAN, COMPOUND -> true;
      case LAST, RUNNING, EVERY, SHARE -> false;
    };
  }

  private Outlook outlook(OutlookTarget asked, TreeMap<Integer, PaceFraction> numbers) {
    OutlookYears years =
        new OutlookYears(asked, numbers, baseline(asked), target.baseline().isPresent(), firstYear, lastYear);
    boolean isTotal =
        target.indicator().accumulation() == Accumulation.SUM || target.indicator().accumulation() == Accumulation.RUNNING;
    boolean isAllowance = isTotal && !asked.isAscending();
    return common()
        .toGo(years.toGo().map(amount -> isAllowance ? amount.negated() : amount).map(PaceFraction::toRatio))
        .isStrict(asked.limit().isStrict())
        .isAllowance(isAllowance)
        .isAscending(asked.isAscending())
        .linear(years.linear())
        .compound(years.compound())
        .build();
  }

  private Optional<PaceFraction> baseline(OutlookTarget asked) {
    return target.baseline().flatMap(given -> asked.baseline(given).value());
  }

  private Outlook.Builder common() {
    int latest = known.isEmpty() ? firstYear - 1 : Math.max(known.lastKey(), firstYear - 1);
    return Outlook.builder().target(target).asOf(asOf).addAllFigures(known.values()).yearsLeft(lastYear - latest);
  }

  private Outlook undefined(OutlookUndefined why) {
    return common()
        .toGo(Optional.empty())
        .isStrict(false)
        .isAllowance(false)
        .isAscending(target.better() == Direction.ASCENDING)
        .linear(Pace.undefined(why))
        .compound(Pace.undefined(why))
        .build();
  }
}
