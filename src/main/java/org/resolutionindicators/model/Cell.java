package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * One indicator in one locality and period: its target, what was reported about it, and what they were before.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all versions of target and achievement.
 */
@Value.Immutable
@Tuple
public abstract sealed class Cell implements Serializable permits ImmutableCell {
  private static final long serialVersionUID = 1L;

  Cell() {}

  /**
   * Returns the versions of the target.
   *
   * @return one or more; in the order in which they were decided, those without a day first
   */
  public abstract ImmutableList<Target> targets();

  /**
   * Returns the reports.
   *
   * @return in the order in which they were reported; those without a day in the order of their status
   */
  public abstract ImmutableList<Achievement> achievements();

  /**
   * Returns the target in force.
   *
   * @return the one decided last; without a criterion if something was reported and nothing asked
   */
  public Target target() {
    return Iterables.getLast(targets());
  }

  /**
   * Returns the report that stands.
   *
   * @return the last one, or empty if nothing was reported
   */
  public Optional<Achievement> achievement() {
    return achievements().isEmpty() ? Optional.empty() : Optional.of(Iterables.getLast(achievements()));
  }

  /**
   * Returns what the target was at first, where it was adjusted.
   *
   * @return the first version by the assigner of the target in force, or empty if that is itself the first
   */
  public Optional<Target> original() {
    Target first =
        targets().stream().filter(version -> version.assigner().equals(target().assigner())).findFirst().orElseThrow();
    return first.equals(target()) ? Optional.empty() : Optional.of(first);
  }

  @Value.Check
  void check() {
    checkArgument(!targets().isEmpty(), "Cell must have a target");
    Target target = target();
    for (Target version : targets()) {
      if (version != target) {
        CellKey asked = CellKey.of(target);
        CellKey other = CellKey.of(version);
        checkArgument(asked.equals(other), "Targets of a cell must be of one cell: %s and %s", asked, other);
      }
    }
    for (Achievement report : achievements()) {
      if (!isOfSame(target, report)) {
        CellKey asked = CellKey.of(target);
        CellKey reported = CellKey.of(report);
        checkArgument(asked.equals(reported), "Achievement must be of the target's cell (%s): %s", asked, reported);
      }
    }
  }

  /** Whether they share the very objects, as they do in most cells; comparing texts takes longer. */
  private static boolean isOfSame(Target target, Achievement report) {
    return report.indicator() == target.indicator()
        && report.locality() == target.locality()
        && report.period() == target.period();
  }

  static Cell of(Target target, Optional<? extends Achievement> achievement) {
    return ImmutableCell.of(
        ImmutableList.of(target), achievement.<ImmutableList<Achievement>>map(ImmutableList::of).orElse(ImmutableList.of()));
  }

  /**
   * Obtains a cell of which nothing was reported.
   *
   * @param target what was asked
   * @return the cell
   */
  public static Cell of(Target target) {
    return of(target, Optional.empty());
  }

  /**
   * Obtains a cell.
   *
   * @param target what was asked
   * @param achievement what was reported about the same indicator, locality and period
   * @return the cell
   * @throws IllegalArgumentException if the achievement is about something else
   */
  public static Cell of(Target target, Achievement achievement) {
    return of(target, Optional.of(achievement));
  }

  /**
   * Obtains a cell with its history.
   *
   * @param targets one or more, the one in force last
   * @param achievements what was reported about the same indicator, locality and period, the report that stands last
   * @return the cell
   * @throws IllegalArgumentException if there is no target, or one or an achievement is about something else
   */
  public static Cell of(Iterable<? extends Target> targets, Iterable<? extends Achievement> achievements) {
    return ImmutableCell.of(targets, achievements);
  }

  /**
   * Returns the cell with one report alone.
   *
   * @param achievement what was reported, or derived, about the same indicator, locality and period
   * @return this cell with its targets and that report
   * @throws IllegalArgumentException if the achievement is about something else
   */
  public Cell reporting(Achievement achievement) {
    return ImmutableCell.of(targets(), ImmutableList.of(achievement));
  }
}
