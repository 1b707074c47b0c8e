package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Findings that are all there, as a scorecard has them that was written and read. */
final class MadeFindings extends FindingList {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Finding> findings;

  MadeFindings(Iterable<? extends Finding> findings) {
    this.findings = ImmutableList.copyOf(findings);
  }

  @Override
  public int size() {
    return findings.size();
  }

  @Override
  public Finding get(int index) {
    return findings.get(index);
  }

  @Override
  Target target(int index) {
    return get(index).target();
  }

  @Override
  Verdict counted(int index, VerdictSource source) {
    return source.counted(get(index));
  }

  @Override
  FindingList at(int[] places) {
    return new MadeFindings(Arrays.stream(places).mapToObj(findings::get).collect(ImmutableList.toImmutableList()));
  }
}
