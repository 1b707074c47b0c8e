package org.resolutionindicators.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes from a cell what is not to be known of it. */
final class Cutting {
  private Cutting() {}

  /** The cell with these targets and reports alone; itself if it has no others, or nothing if none is left. */
  static Optional<Cell> only(Cell cell, Predicate<Target> targets, Predicate<Achievement> achievements) {
    if (cell.targets().stream().allMatch(targets) && cell.achievements().stream().allMatch(achievements)) {
      return Optional.of(cell);
    }
    List<Target> asked = cell.targets().stream().filter(targets).toList();
    List<Achievement> reported = cell.achievements().stream().filter(achievements).toList();
    Target target = cell.target();
    Target unassigned = Versions.unassigned(target.indicator(), target.locality(), target.period());
    // What stands for no target came with the reports, and goes with them.
    if (reported.isEmpty() && asked.stream().allMatch(kept -> kept.equals(unassigned) || isSilent(kept))) {
      return Optional.empty();
    }
    return Optional.of(Cell.of(asked.isEmpty() ? List.of(unassigned) : asked, reported));
  }

  /** Says nothing, as the target does of a row that only reports; parts and operands may speak for an indicator instead. */
  private static boolean isSilent(Target target) {
    return Merging.isBare(target)
        && target.indicator().composite().isEmpty()
        && target.indicator().formula().isEmpty()
        && target.decidedOn().isEmpty()
        && target.baseline().isEmpty()
        && target.stretch().isEmpty()
        && target.weight().isEmpty()
        && !target.isKey();
  }
}
