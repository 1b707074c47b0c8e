package org.resolutionindicators.score;

import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Findings of which the verdicts are known, a byte for each; the rest is made when it is read. */
final class LazyFindings extends FindingList {
  private static final long serialVersionUID = 1L;
  private static final Verdict[] VERDICTS = Verdict.values();

  private final transient Prepared prepared;
  private final transient byte[] verdicts;
  private final transient int @Nullable [] units;

  /** One verdict for each unit of the prepared data; the findings about some of them, or about all. */
  LazyFindings(Prepared prepared, byte[] verdicts, int @Nullable [] units) {
    this.prepared = prepared;
    this.verdicts = verdicts;
    this.units = units;
  }

  private int unit(int index) {
    return units == null ? index : units[index];
  }

  @Override
  public int size() {
    return units == null ? verdicts.length : units.length;
  }

  @Override
  public Finding get(int index) {
    int unit = unit(index);
    return prepared.finding(unit, VERDICTS[verdicts[unit]]);
  }

  @Override
  Target target(int index) {
    return prepared.target(unit(index));
  }

  @Override
  Verdict counted(int index, VerdictSource source) {
    int unit = unit(index);
    Finding kept = prepared.kept(unit);
    return kept == null ? VERDICTS[verdicts[unit]] : source.counted(kept);
  }

  @Override
  FindingList at(int[] places) {
    int[] chosen = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      chosen[i] = unit(places[i]);
    }
    return new LazyFindings(prepared, verdicts, chosen);
  }

  /** What is written is the findings, and no more of the data than they speak of. */
  private Object writeReplace() {
    return new MadeFindings(this);
  }
}
