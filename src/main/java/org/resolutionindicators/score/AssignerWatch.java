package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/**
 * Sees to it that no tally mixes the targets of several assigners, row by row; mutable, and used by one thread.
 *
 * <p>It remembers one assigner for each place and period, and nothing where none is named or one was chosen.
 */
final class AssignerWatch {
  private final Optional<String> chosen;
  private final Map<Together, String> named = new HashMap<>();

  /** What is counted together. */
  private record Together(LocalityCode locality, ReportingPeriod period) {}

  AssignerWatch(Optional<String> chosen) {
    this.chosen = chosen;
  }

  /** Whether what an assigner said about a target is not counted, another one having been chosen. */
  boolean isOther(Target target, Optional<String> assigner) {
    if (assigner.isEmpty()) {
      return false;
    } else if (chosen.isPresent()) {
      return !assigner.equals(chosen);
    }
    Together together = new Together(target.locality().code(), target.period());
    String known = named.putIfAbsent(together, assigner.get());
    if (known != null && !known.equals(assigner.get())) {
      throw new SeveralAssignersException(
          together.locality(), together.period(), ImmutableList.of(known, assigner.get()));
    }
    return false;
  }
}
