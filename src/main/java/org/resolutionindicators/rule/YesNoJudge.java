package org.resolutionindicators.rule;

import org.resolutionindicators.model.Observation;

/** Holds a yes or no against the answer asked for. */
record YesNoJudge(boolean yes) implements Judge {
  @Override
  public Verdict judge(Observation observation) {
    return switch (observation.kind()) {
      case YES -> yes ? Verdict.MET : Verdict.NOT_MET;
      case NO -> yes ? Verdict.NOT_MET : Verdict.MET;
      default -> Verdict.UNDECIDED;
    };
  }

  @Override
  public Reason explain(Observation observation) {
    return switch (observation.kind()) {
      case YES, NO -> Reason.of(Basis.ANSWERED);
      case WORDS -> Reason.of(Basis.WORDS);
      default -> Reason.of(Basis.DIFFERENT_FORMS);
    };
  }
}
