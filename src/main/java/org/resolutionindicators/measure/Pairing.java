package org.resolutionindicators.measure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Target;

/** Pairs the numbers of a target with those of an actual, in the same terms: each end, and each way that it may be meant. */
final class Pairing {
  private static final Amount HUNDRED = Amount.of(100);

  private final Target target;
  private final Indicator indicator;
  private final Observation actual;
  private final ImmutableList.Builder<Pair> pairs = ImmutableList.builder();

  /** One number of an actual, and what it is measured by. */
  record Pair(TargetSpan span, Amount actual) {}

  private Pairing(Target target, Observation actual) {
    this.target = target;
    this.indicator = target.indicator();
    this.actual = actual;
  }

  /** All pairs; none if target and actual are of forms that do not go together. */
  static ImmutableList<Pair> of(Criterion criterion, Target target, Observation actual) {
    Pairing pairing = new Pairing(target, actual);
    boolean isPart = actual.kind() == ObservationKind.OUT_OF;
    if (criterion instanceof Change change) {
      if (!isPart) {
        pairing.change(change);
      }
    } else if (criterion instanceof OutOf asked) {
      if (isPart) {
        pairing.parts(asked);
      } else if (actual.isPlainFigure()) {
        pairing.plain(asked);
      }
    } else {
      TargetSpan span = TargetSpan.of(criterion, target.better(), target.indicator());
      if (isPart) {
        pairing.part(span);
      } else {
        pairing.plain(span);
      }
    }
    return pairing.pairs.build();
  }

  private void add(TargetSpan span, Amount number) {
    pairs.add(new Pair(span, number));
  }

  private void both(TargetSpan span, Observation figure) {
    add(span, span.compared(figure.low()));
    add(span, span.compared(figure.high()));
  }

  private void opposite(TargetSpan span, Observation figure) {
    add(span, span.compared(figure.low().negated()));
    add(span, span.compared(figure.high().negated()));
  }

  private void plain(TargetSpan span) {
    both(span, actual);
    if (actual.sense().equals(Optional.of(Change.Sense.REDUCTION))) {
      opposite(span, actual);
      actual.level().ifPresent(level -> both(span, level));
    }
  }

  private void change(Change asked) {
    boolean isReduction = asked.sense() == Change.Sense.REDUCTION;
    TargetSpan by = TargetSpan.of(asked.by(), isReduction ? Direction.ASCENDING : indicator.direction(), indicator);
    if (actual.sense().isPresent() && actual.sense().get() != asked.sense()) {
      opposite(by, actual);
      return;
    }
    both(by, actual);
    if (actual.sense().isEmpty() && asked.level().isPresent()) {
      Direction better = isReduction ? Direction.DESCENDING : indicator.direction();
      both(TargetSpan.of(asked.level().get(), better, indicator), actual);
    }
  }

  private void part(TargetSpan span) {
    if (!indicator.kind().isInPoints()) {
      add(span, span.compared(actual.low()));
    } else if (indicator.decimals().isPresent()) {
      add(span, roundedShare(actual.low(), actual.whole()));
    } else {
      add(span.times(actual.whole()), actual.low().times(HUNDRED));
    }
  }

  private void parts(OutOf asked) {
    if (!indicator.kind().isInPoints()) {
      TargetSpan part = number(asked.part());
      add(part, part.compared(actual.low()));
      if (!asked.whole().equals(actual.whole())) {
        shares(asked);
      }
    } else if (indicator.decimals().isPresent()) {
      add(number(roundedShare(asked.part(), asked.whole())), roundedShare(actual.low(), actual.whole()));
    } else {
      shares(asked);
    }
  }

  /** Both in per cent, times both populations. */
  private void shares(OutOf asked) {
    Amount part = asked.part().times(actual.whole());
    add(share(part, asked.whole().times(actual.whole())), actual.low().times(asked.whole()).times(HUNDRED));
  }

  private void plain(OutOf asked) {
    if (!indicator.kind().isInPoints()) {
      both(number(asked.part()), actual);
    } else if (indicator.decimals().isPresent()) {
      both(number(roundedShare(asked.part(), asked.whole())), actual);
    } else {
      both(share(asked.part(), asked.whole()), actual);
    }
  }

  private TargetSpan number(Amount number) {
    return TargetSpan.of(number, target.better(), indicator);
  }

  private TargetSpan share(Amount part, Amount whole) {
    Amount hundredfold = part.times(HUNDRED);
    return new TargetSpan(hundredfold, hundredfold, target.better() == Direction.DESCENDING, indicator, whole);
  }

  private Amount roundedShare(Amount part, Amount whole) {
    int decimals = indicator.decimals().orElseThrow();
    BigDecimal hundredfold = part.times(HUNDRED).toBigDecimal();
    return Amount.of(hundredfold.divide(whole.toBigDecimal(), decimals, RoundingMode.HALF_UP));
  }
}
