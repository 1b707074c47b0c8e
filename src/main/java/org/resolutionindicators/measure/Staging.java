package org.resolutionindicators.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Target;

/**
 * Checks whether the targets of the parts of a longer period ("phân kỳ") come to the target of the whole.
 *
 * <p>The targets of the parts are put together as figures of the parts would be, by the indicator's
 * {@linkplain org.resolutionindicators.model.Accumulation accumulation}. They come to the whole if their number is that of
 * the whole, or lies in the range that the whole asks for; of two ranges, if both ends agree; of a floor, if what they come
 * to is not less, and of a ceiling, if it is not more; of changes, if they are of one sense as well; of a part of a
 * population, if it is the same part or, for the kinds in points, the same share. "About" and whether a limit itself is
 * meant do not count.
 *
 * <p>No instances, so nothing to share, compare or serialise: stateless, immutable, thread-safe, without equality.
 */
public final class Staging {
  private Staging() {}

  /**
   * Checks the targets of parts against that of the whole.
   *
   * @param whole the target of the longer period
   * @param staged targets of the same indicator and locality, one for each period, in any order; those outside the period
   *     are left out
   * @return what the targets of the parts come to, if that is not the whole's; empty if it is, and if nothing can be said: a
   *     part that matters has no target, the forms do not go together, or each part is judged by itself (every)
   * @throws IllegalArgumentException if a target is of another indicator or locality, or two inside are of one period
   */
  public static Optional<StagingGap> check(Target whole, Iterable<Target> staged) {
    Optional<Observation> asked = whole.criterion().flatMap(Staging::figure);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    List<DerivedFigure> figures = new ArrayList<>();
    for (Target part : staged) {
      Optional<Observation> figure =
          part.notApplicable().isPresent()
              ? Optional.of(Observation.notApplicable())
              : part.criterion().flatMap(Staging::figure);
      figure.ifPresent(observation -> figures.add(DerivedFigure.reported(Achievement.of(part, observation))));
    }
    Optional<Achievement> total =
        Accumulator.of(MissingPart.REFUSE).accumulate(whole, figures).map(DerivedFigure::achievement);
    return total
        .flatMap(Achievement::observation)
        .filter(observation -> comesTo(whole, asked.get(), observation).equals(Optional.of(false)))
        .map(observation -> ImmutableStagingGap.of(whole, used(total.get(), staged), observation));
  }

  private static ImmutableList<Target> used(Achievement total, Iterable<Target> staged) {
    ImmutableList.Builder<Target> used = ImmutableList.builder();
    for (Achievement source : total.derivation().orElseThrow().sources()) {
      for (Target part : staged) {
        if (part.period().equals(source.period())) {
          used.add(part);
        }
      }
    }
    return used.build();
  }

  /** What is asked, as if it had been reported. */
  private static Optional<Observation> figure(Criterion criterion) {
    if (criterion instanceof Criterion.Point point) {
      return Optional.of(point.isAbout() ? Observation.about(point.amount()) : Observation.of(point.amount()));
    } else if (criterion instanceof Criterion.Range range) {
      return Optional.of(
          range.isAbout() ? Observation.about(range.low(), range.high()) : Observation.range(range.low(), range.high()));
    } else if (criterion instanceof Criterion.Bound bound) {
      return Optional.of(
          switch (bound.side()) {
            case BELOW -> Observation.below(bound.limit());
            case AT_MOST -> Observation.atMost(bound.limit());
            case AT_LEAST -> Observation.atLeast(bound.limit());
            case ABOVE -> Observation.above(bound.limit());
          });
    } else if (criterion instanceof OutOf outOf) {
      return Optional.of(Observation.outOf(outOf.part(), outOf.whole()));
    } else if (criterion instanceof Change change) {
      return figure(change.by()).map(by -> by.changing(change.sense()));
    }
    return Optional.empty();
  }

  /** Whether a total is what was asked; empty if that cannot be said. */
  private static Optional<Boolean> comesTo(Target whole, Observation asked, Observation total) {
    if (!total.hasFigure() || !asked.sense().equals(total.sense())) {
      return Optional.empty();
    } else if (asked.kind() == ObservationKind.OUT_OF || total.kind() == ObservationKind.OUT_OF) {
      return isSamePart(whole, asked, total);
    }
    boolean isFloor = isFloor(asked);
    boolean isCeiling = isCeiling(asked);
    if (isFloor && isCeiling(total) || isCeiling && isFloor(total)) {
      return Optional.empty();
    } else if (isFloor) {
      return Optional.of(total.low().compareTo(asked.low()) >= 0);
    } else if (isCeiling) {
      return Optional.of(total.high().compareTo(asked.high()) <= 0);
    } else if (isFloor(total)) {
      return Optional.of(total.low().equals(asked.low()));
    } else if (isCeiling(total)) {
      return Optional.of(total.high().equals(asked.high()));
    }
    return Optional.of(isSpanned(asked, total));
  }

  private static boolean isSpanned(Observation asked, Observation total) {
    Amount low = total.low();
    Amount high = total.high();
    boolean isOneNumber = low.equals(high);
    return isOneNumber
        ? asked.low().compareTo(low) <= 0 && asked.high().compareTo(low) >= 0
        : asked.low().equals(low) && asked.high().equals(high);
  }

  private static Optional<Boolean> isSamePart(Target whole, Observation asked, Observation total) {
    if (asked.kind() != total.kind()) {
      return Optional.empty();
    }
    boolean isShare = whole.indicator().kind().isInPoints();
    return Optional.of(
        isShare
            ? Ratio.of(asked.low(), asked.whole()).equals(Ratio.of(total.low(), total.whole()))
            : asked.low().equals(total.low()));
  }

  private static boolean isFloor(Observation figure) {
    return figure.kind() == ObservationKind.ABOVE || figure.kind() == ObservationKind.AT_LEAST;
  }

  private static boolean isCeiling(Observation figure) {
    return switch (figure.kind()) {
      case BELOW, NEARLY, AT_MOST -> true;
      default -> false;
    };
  }
}
