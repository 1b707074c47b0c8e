package org.resolutionindicators.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Rating;

/** The figures of a rating as they are printed in one language. */
record RatingFigures(Rating rating, Words words) {
  private static final int DECIMALS = 4;

  /** When; nothing for what is undated, or of several periods. */
  Optional<String> period() {
    return rating.period().filter(period -> !period.isUndated()).map(ReportingPeriod::toString);
  }

  /** The target as published, or else as it was understood; nothing for one that was taken from a longer period's. */
  Optional<String> target() {
    return targetAsRead().or(() -> rating.target().flatMap(this::understood));
  }

  /** The target as published; as it was understood only if it was not read anywhere. */
  Optional<String> targetAsRead() {
    Optional<Origin> origin = rating.target().flatMap(Target::origin);
    return origin.isPresent() ? origin.flatMap(Origin::text) : rating.target().flatMap(this::understood);
  }

  private Optional<String> understood(Target target) {
    if (target.takenFrom().isPresent()) {
      return Optional.empty();
    }
    Optional<String> excused = target.notApplicable().map(why -> words.verdict(Verdict.NOT_APPLICABLE));
    return target.criterion().map(words.notation()::format).or(() -> excused);
  }

  /** The figure as published, or else as it was understood; nothing for one that was derived. */
  Optional<String> actual() {
    return actualAsRead().or(() -> rating.achievement().flatMap(this::understood));
  }

  /** The figure as published; as it was understood only if it was not read anywhere. */
  Optional<String> actualAsRead() {
    Optional<Origin> origin = rating.achievement().flatMap(Achievement::origin);
    return origin.isPresent() ? origin.flatMap(Origin::text) : rating.achievement().flatMap(this::understood);
  }

  private Optional<String> understood(Achievement achievement) {
    return achievement.derivation().isPresent()
        ? Optional.empty()
        : achievement.observation().map(words.notation()::format);
  }

  /** A measure or a score with few decimals. */
  String number(Ratio number) {
    BigDecimal rounded = number.round(DECIMALS, RoundingMode.HALF_UP);
    boolean fits = rounded.precision() - rounded.scale() <= Amount.MAX_DIGITS;
    return fits ? words.notation().format(Amount.of(rounded)) : rounded.toBigInteger().toString();
  }

  /** Why there is no measure or no score, where the method would give one. */
  List<String> undefined() {
    RatingWords ratings = RatingWords.of(words);
    Optional<Undefined> measure = rating.measure().flatMap(Measured::undefined);
    Optional<Undefined> score = rating.score().flatMap(Measured::undefined);
    if (measure.isPresent() && measure.equals(score)) {
      return List.of(ratings.neither(words.undefined(measure.get())));
    }
    List<String> clauses = new ArrayList<>();
    measure.map(words::undefined).map(ratings::noMeasure).ifPresent(clauses::add);
    score.map(words::undefined).map(ratings::noScore).ifPresent(clauses::add);
    return clauses;
  }
}
