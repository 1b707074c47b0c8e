package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/**
 * Works out the figure of a longer period from the reports of its parts, by the indicator's {@linkplain Accumulation
 * accumulation}.
 *
 * <p>The parts are those of a {@link Tiling}; for the mean and compound growth parts of one length go before. A part that is
 * not applicable is left out of the reckoning and is not missing; if none applies, neither does the whole. For the figure of
 * the last part (last, running) only the end matters: any period that ends with the whole will do, the longest if there are
 * several, and earlier gaps are not missing. What each accumulation does with ranges, phrases, changes and parts of a
 * population, and how exact it is, {@link Accumulation} says.
 *
 * <p>An achievement that came of this has the indicator, locality and period of the target, the least settled
 * {@linkplain Achievement#status status} and the latest {@linkplain Achievement#reportedOn day} of what it was derived from
 * if all of that has one, and a {@linkplain Derivation.OverTime derivation}. Where a figure cannot be worked out it has no
 * observation, and the derivation names the {@linkplain Obstacle obstacle}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by what is done about missing parts.
 */
@Value.Immutable
@Tuple
public abstract sealed class Accumulator implements Serializable permits ImmutableAccumulator {
  private static final long serialVersionUID = 1L;

  Accumulator() {}

  /**
   * Returns what is done about a part that was not reported.
   *
   * @return the policy
   */
  public abstract MissingPart missing();

  /**
   * Obtains an accumulator.
   *
   * @param missing what is done about a part that was not reported
   * @return the accumulator
   */
  public static Accumulator of(MissingPart missing) {
    return ImmutableAccumulator.of(missing);
  }

  /**
   * Works out the figure of a target's period from reports inside it.
   *
   * @param target whose indicator, locality and period are taken; no verdict can differ for a number of its criterion or
   *     stretch because of decimals
   * @param inside figures of that indicator and locality, one for each period, in any order; those of the period itself and
   *     of periods outside it are left out
   * @return the figure, or an achievement without one that says why; empty if nothing inside was reported, for the undated
   *     period, and for {@link Accumulation#EVERY}, whose parts are judged one by one
   * @throws IllegalArgumentException if a figure is of another indicator or locality, or two inside are of one period
   */
  public Optional<DerivedFigure> accumulate(Target target, Iterable<DerivedFigure> inside) {
    ImmutableList<DerivedFigure> parts = Parts.inside(target, inside);
    Accumulation accumulation = target.indicator().accumulation();
    if (parts.isEmpty() || accumulation == Accumulation.EVERY) {
      return Optional.empty();
    }
    return Optional.of(new Parts(target, accumulation, missing(), parts).figure());
  }

  /** One accumulation under way. */
  private static final class Parts {
    private final Target target;
    private final Accumulation accumulation;
    private final MissingPart policy;
    private final ImmutableList<DerivedFigure> inside;
    private final Reckoned.Cell cell;

    Parts(Target target, Accumulation accumulation, MissingPart policy, ImmutableList<DerivedFigure> inside) {
      this.target = target;
      this.accumulation = accumulation;
      this.policy = policy;
      this.inside = inside;
      this.cell = new Reckoned.Cell(target.indicator(), target.locality(), target.period());
    }

    /** Those that were reported, or derived and not found. */
    static ImmutableList<DerivedFigure> inside(Target target, Iterable<DerivedFigure> figures) {
      ImmutableList.Builder<DerivedFigure> inside = ImmutableList.builder();
      Set<ReportingPeriod> seen = new HashSet<>();
      for (DerivedFigure figure : figures) {
        Achievement achievement = figure.achievement();
        checkArgument(
            achievement.indicator().code().equals(target.indicator().code())
                && achievement.locality().code().equals(target.locality().code()),
            "Part of indicator '%s' in locality '%s' must not be of '%s' in '%s'",
            target.indicator().code(),
            target.locality().code(),
            achievement.indicator().code(),
            achievement.locality().code());
        if (Tiling.isInside(achievement.period(), target.period())
            && (achievement.observation().isPresent() || obstacle(achievement).isPresent())) {
          checkArgument(
              seen.add(achievement.period()),
              "Part of '%s' must be reported once: '%s'",
              target.period(),
              achievement.period());
          inside.add(figure);
        }
      }
      return inside.build();
    }

    private static Optional<Obstacle> obstacle(Achievement achievement) {
      return achievement.derivation().flatMap(Derivation::obstacle);
    }

    DerivedFigure figure() {
      return switch (accumulation) {
        case LAST, RUNNING -> last();
        case SUM, SHARE -> all(Tiling.of(target.period(), achievements()));
        case MEAN, COMPOUND -> all(Tiling.even(target.period(), achievements()));
        case EVERY -> throw new IllegalStateException("Parts must be judged one by one");
      };
    }

    private List<Achievement> achievements() {
      return inside.stream().map(DerivedFigure::achievement).toList();
    }

    private DerivedFigure last() {
      LocalDate end = target.period().end().orElseThrow();
      Optional<DerivedFigure> last =
          inside.stream()
              .filter(figure -> figure.achievement().observation().isPresent())
              .max(
                  Comparator.<DerivedFigure, LocalDate>comparing(figure -> end(figure.achievement()))
                      .thenComparing(figure -> figure.achievement().period().months())
                      .thenComparing(figure -> !Quarters.isFirstMonths(figure.achievement().period())));
      LocalDate reached = last.map(figure -> end(figure.achievement())).orElse(target.period().firstDay().orElseThrow());
      ImmutableList<ReportingPeriod> missing = reached.equals(end) ? ImmutableList.of() : lastPart(reached, end);
      if (last.isEmpty() || policy == MissingPart.REFUSE && !missing.isEmpty()) {
        return none(missing(missing.get(0)), last.stream().toList(), missing);
      }
      return last.get()
          .against(target)
          .map(reckoned -> found(reckoned, last.stream().toList(), missing))
          .orElseGet(
              () -> {
                Obstacle notExact = Reckoned.obstacle(last.get().achievement(), Obstacle.Why.NOT_EXACT);
                return none(notExact, last.stream().toList(), missing);
              });
    }

    private static LocalDate end(Achievement achievement) {
      return achievement.period().end().orElseThrow();
    }

    /** Earlier gaps do not matter: one part would do. */
    private ImmutableList<ReportingPeriod> lastPart(LocalDate reached, LocalDate end) {
      if (!Quarters.areIn(target.period())) {
        return ImmutableList.of(target.period());
      }
      ImmutableList<ReportingPeriod> rest = Quarters.periods(reached, end);
      return rest.subList(rest.size() - 1, rest.size());
    }

    private DerivedFigure all(Tiling tiling) {
      Map<ReportingPeriod, DerivedFigure> byPeriod = new HashMap<>();
      inside.forEach(figure -> byPeriod.put(figure.achievement().period(), figure));
      List<DerivedFigure> parts = tiling.parts().stream().map(part -> byPeriod.get(part.period())).toList();
      ImmutableList<ReportingPeriod> missing = tiling.missing();
      if (parts.isEmpty() || policy == MissingPart.REFUSE && !missing.isEmpty()) {
        return none(missing(missing.get(0)), parts, missing);
      }
      List<DerivedFigure> used = parts.stream().filter(Parts::applies).toList();
      if (used.isEmpty()) {
        return found(Reckoned.notApplicable(), parts, missing);
      }
      Sum.Result result = reckoned(used);
      return result
          .reckoned()
          .map(reckoned -> found(reckoned, parts, missing))
          .orElseGet(() -> none(result.obstacle().orElseThrow(), parts, missing));
    }

    private static boolean applies(DerivedFigure figure) {
      return figure.achievement().observation().orElseThrow().kind() != ObservationKind.NOT_APPLICABLE;
    }

    private Sum.Result reckoned(List<DerivedFigure> used) {
      Indicator indicator = target.indicator();
      Limits limits = Limits.of(target);
      Optional<Obstacle> unequal = unequal(used);
      return switch (accumulation) {
        case SUM -> Sum.of(used, Sum.Wholes.ONE, 1, indicator, limits);
        case SHARE -> share(used, limits);
        case MEAN ->
            unequal.map(Sum.Result::failed).orElseGet(() -> Sum.of(used, Sum.Wholes.ONE, used.size(), indicator, limits));
        case COMPOUND -> unequal.map(Sum.Result::failed).orElseGet(() -> Compounding.of(used, limits));
        case LAST, RUNNING, EVERY -> throw new IllegalStateException("No reckoning over all parts: " + accumulation);
      };
    }

    private Sum.Result share(List<DerivedFigure> used, Limits limits) {
      return used.stream()
          .map(DerivedFigure::achievement)
          .filter(part -> part.observation().orElseThrow().kind() != ObservationKind.OUT_OF)
          .findFirst()
          .map(part -> Sum.Result.failed(Reckoned.obstacle(part, Obstacle.Why.NOT_COMPONENTS)))
          .orElseGet(() -> Sum.of(used, Sum.Wholes.ADDED, 1, target.indicator(), limits));
    }

    private static Optional<Obstacle> unequal(List<DerivedFigure> used) {
      int months = used.get(0).achievement().period().months();
      return used.stream()
          .map(DerivedFigure::achievement)
          .filter(part -> part.period().months() != months)
          .findFirst()
          .map(part -> Reckoned.obstacle(part, Obstacle.Why.UNEQUAL_PARTS));
    }

    /** The first part that is missing, or what kept it from being derived. */
    private Obstacle missing(ReportingPeriod part) {
      return inside.stream()
          .map(DerivedFigure::achievement)
          .filter(figure -> figure.observation().isEmpty())
          .filter(figure -> part.contains(figure.period()) || figure.period().contains(part))
          .min(Comparator.comparing(figure -> figure.period().firstDay().orElseThrow()))
          .flatMap(Parts::obstacle)
          .orElseGet(
              () ->
                  Obstacle.of(
                      target.indicator().code(), target.locality().code(), part, Obstacle.Why.NOT_REPORTED));
    }

    private DerivedFigure found(Reckoned reckoned, List<DerivedFigure> used, ImmutableList<ReportingPeriod> missing) {
      return cell.figure(reckoned, derivation(used, missing, Optional.empty()));
    }

    private DerivedFigure none(Obstacle obstacle, List<DerivedFigure> used, ImmutableList<ReportingPeriod> missing) {
      return cell.none(derivation(used, missing, Optional.of(obstacle)));
    }

    private Derivation derivation(
        List<DerivedFigure> used, ImmutableList<ReportingPeriod> missing, Optional<Obstacle> obstacle) {
      List<Achievement> sources = used.stream().map(DerivedFigure::achievement).toList();
      return Derivation.overTime(accumulation, sources, missing, obstacle);
    }
  }
}
