package org.resolutionindicators.rule;

import org.resolutionindicators.model.Observation;

/** Holds a rank against the places asked for; how many places it went up or down is no rank. */
record RankJudge(ZoneJudge places) implements Judge {
  @Override
  public Verdict judge(Observation observation) {
    return observation.sense().isPresent() ? Verdict.UNDECIDED : places.judge(observation);
  }

  @Override
  public Reason explain(Observation observation) {
    return observation.sense().isPresent() ? Reason.notComparable(observation) : places.explain(observation);
  }
}
