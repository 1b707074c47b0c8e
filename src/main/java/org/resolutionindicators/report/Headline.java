package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Tally;

/** "Met or exceeded x of y", with the split if it is known, and with every state that is counted beside it. */
final class Headline {
  private static final ImmutableList<Verdict> BESIDE =
      ImmutableList.of(
          Verdict.UNDECIDED, Verdict.NO_DATA, Verdict.NO_TARGET, Verdict.NOT_DUE, Verdict.NOT_APPLICABLE);

  private Headline() {}

  static String of(Tally tally, DenominatorPolicy denominator, Words words) {
    Figures figures = new Figures(words);
    long total = tally.total(denominator);
    StringBuilder text = new StringBuilder(words.reached(figures.count(tally.reached()), figures.count(total)));
    if (tally.isSplitKnown() && total > 0) {
      String exceeded = figures.count(tally.count(Verdict.EXCEEDED));
      String met = figures.count(tally.count(Verdict.MET));
      text.append(" (").append(words.split(exceeded, met)).append(')');
    }
    for (Verdict state : BESIDE) {
      if (tally.count(state) > 0) {
        text.append(", ").append(words.beside(state, figures.count(tally.count(state))));
      }
    }
    return text.toString();
  }
}
