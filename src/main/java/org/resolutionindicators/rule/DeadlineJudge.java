package org.resolutionindicators.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Observation;

/**
 * Holds a day, or a yes or no at the end of the target's period, against a deadline, which is kept or not.
 *
 * @param periodEnd the last day of the period, or null if it is undated
 */
record DeadlineJudge(LocalDate deadline, @Nullable LocalDate periodEnd) implements Judge {
  @Override
  public Verdict judge(Observation observation) {
    return switch (observation.kind()) {
      case DATE -> on(observation.firstDay(), observation.lastDay());
      case YES -> periodEnd != null && !periodEnd.isAfter(deadline) ? Verdict.MET : Verdict.UNDECIDED;
      case NO -> periodEnd != null && !periodEnd.isBefore(deadline) ? Verdict.NOT_MET : Verdict.UNDECIDED;
      default -> Verdict.UNDECIDED;
    };
  }

  private Verdict on(LocalDate first, LocalDate last) {
    if (!last.isAfter(deadline)) {
      return Verdict.MET;
    }
    return first.isAfter(deadline) ? Verdict.NOT_MET : Verdict.UNDECIDED;
  }

  @Override
  public Reason explain(Observation observation) {
    Reason.Builder reason = Reason.builder().basis(Basis.DATED).deadline(deadline);
    return switch (observation.kind()) {
      case DATE -> reason.build();
      case YES, NO -> {
        Optional.ofNullable(periodEnd).ifPresent(reason::periodEnd);
        yield reason.build();
      }
      default -> Reason.notComparable(observation);
    };
  }
}
