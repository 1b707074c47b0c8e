package org.resolutionindicators.report;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.rule.Comparison;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Reason;

/**
 * How numbers that were worked out are shown, which may have more decimals than anybody wants to read: rounded to as few as
 * keep every comparison what it is. Published numbers are never shortened.
 *
 * @param decimals to which they are rounded
 * @param isFigure whether the figure was worked out
 * @param isLimit whether what is asked was
 */
record Worked(Words words, int decimals, boolean isFigure, boolean isLimit) {
  private static final int FEWEST = 4;
  private static final Ratio WHOLE = Ratio.of(1, 1);

  static Worked of(Finding finding, Words words) {
    boolean isFigure =
        finding.achievement().flatMap(Achievement::derivation).isPresent()
            && finding.observation().map(Observation::kind).filter(kind -> kind == ObservationKind.EXACT).isPresent();
    boolean isLimit =
        finding.target().takenFrom().filter(portion -> !portion.isWhole()).isPresent()
            || finding.portionOfPlan().filter(portion -> !portion.equals(WHOLE)).isPresent();
    if (!isFigure && !isLimit) {
      return new Worked(words, Amount.MAX_DIGITS, false, false);
    }
    List<Comparison> comparisons = comparisons(finding.reason());
    for (int decimals = FEWEST; decimals < Amount.MAX_DIGITS; decimals++) {
      Worked tried = new Worked(words, decimals, isFigure, isLimit);
      if (comparisons.stream().allMatch(tried::keeps)) {
        return tried;
      }
    }
    return new Worked(words, Amount.MAX_DIGITS, false, false);
  }

  private static List<Comparison> comparisons(Reason reason) {
    return Stream.concat(
            reason.comparisons().stream(), reason.each().stream().flatMap(each -> comparisons(each).stream()))
        .toList();
  }

  private boolean keeps(Comparison comparison) {
    int shown = near(comparison.amount(), isFigure).compareTo(near(comparison.limit(), isLimit));
    return Integer.signum(shown) == Integer.signum(comparison.amount().compareTo(comparison.limit()));
  }

  private Amount near(Amount amount, boolean isWorked) {
    return isWorked ? amount.round(decimals, RoundingMode.HALF_UP) : amount;
  }

  String figure(Amount amount) {
    return text(amount, isFigure);
  }

  String limit(Amount amount) {
    return text(amount, isLimit);
  }

  /** A difference of figure and limit. */
  String difference(Amount amount) {
    return text(amount, isFigure || isLimit);
  }

  private String text(Amount amount, boolean isWorked) {
    Amount near = near(amount, isWorked);
    return (near.equals(amount) ? "" : "≈ ") + words.notation().format(near);
  }

  /** The figure as a whole, if it was worked out and is shown shorter than it is. */
  Optional<String> actual(Finding finding) {
    return finding.observation().filter(observation -> isFigure && observation.sense().isEmpty()).map(o -> figure(o.low()));
  }

  /** What is asked, if it was worked out and is one number. */
  Optional<String> target(Finding finding) {
    return finding
        .target()
        .criterion()
        .filter(asked -> isLimit && asked instanceof Criterion.Point)
        .map(asked -> limit(((Criterion.Point) asked).amount()));
  }
}
