package org.resolutionindicators.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.resolutionindicators.model.Observation;

/** Holds several figures against as many criteria, the first against the first; all are asked for. */
record SeveralJudge(ImmutableList<Judge> judges) implements Judge {
  @Override
  public Verdict judge(Observation observation) {
    ImmutableList<Observation> parts = observation.parts();
    if (parts.size() != judges.size()) {
      return Verdict.UNDECIDED;
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      verdicts.add(judges.get(i).judge(parts.get(i)));
    }
    return PartsJudge.all(verdicts);
  }

  @Override
  public Reason explain(Observation observation) {
    ImmutableList<Observation> parts = observation.parts();
    if (parts.size() != judges.size()) {
      return Reason.notComparable(observation);
    }
    Reason.Builder reason = Reason.builder().basis(Basis.SEVERAL);
    for (int i = 0; i < parts.size(); i++) {
      Judge judge = judges.get(i);
      reason.addEach(judge.explain(parts.get(i)).giving(judge.judge(parts.get(i))));
    }
    return reason.build();
  }
}
