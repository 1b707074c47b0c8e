package org.resolutionindicators.rule;

import org.resolutionindicators.model.Observation;

/** Holds a yes or no against the answer asked for; what happened on some day is a yes. */
record YesNoJudge(boolean yes) implements Judge {
  @Override
  public Verdict judge(Observation observation) {
    return switch (observation.kind()) {
      case YES, DATE -> yes ? Verdict.MET : Verdict.NOT_MET;
      case NO -> yes ? Verdict.NOT_MET : Verdict.MET;
      default -> Verdict.UNDECIDED;
    };
  }

  @Override
  public Reason explain(Observation observation) {
    return switch (observation.kind()) {
      case YES, NO, DATE -> Reason.of(Basis.ANSWERED);
      default -> Reason.notComparable(observation);
    };
  }
}
