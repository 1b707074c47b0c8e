package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.VerdictSource;

/** A locality in a period with the verdicts of its indicators, for methods that ask which of them were met. */
record ScoredPlace(Scorecard card) {
  /** Verdicts are by a rule book, and as published where the figures cannot decide. */
  static ImmutableList<ScoredPlace> of(Dataset dataset, RuleBook book) {
    if (dataset.cells().isEmpty()) {
      return ImmutableList.of();
    }
    return Scorer.of(book, ScoringMethod.counting())
        .counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED)
        .scorecards(dataset, Breakdown.LOCALITY)
        .stream()
        .map(ScoredPlace::new)
        .collect(ImmutableList.toImmutableList());
  }

  Locality locality() {
    return card.localities().get(0);
  }

  ReportingPeriod period() {
    return card.periods().get(0);
  }

  /** The indicators that count, which those that are parts of others do not. */
  ImmutableList<Finding> counted() {
    return card.countable().collect(ImmutableList.toImmutableList());
  }

  boolean isMet(Finding finding) {
    return card.counted(finding).isReached();
  }

  /** What is not decided may have been met. */
  boolean isOpen(Finding finding) {
    return card.counted(finding) == Verdict.UNDECIDED;
  }

  /** A rating for each row. */
  ImmutableList<Rating> targets() {
    return card.findings().stream()
        .map(finding -> Rating.of(finding.target(), finding.achievement()).verdict(card.counted(finding)).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** The beginning of a rating of the place. */
  Rating.Builder rating(RatingLevel level, String code) {
    return Rating.builder().level(level).locality(locality()).period(period()).code(code);
  }

  /** The beginning of the rating of all that the place has. */
  Rating.Builder rating(String band, Optional<String> why) {
    Rating.Builder rating = rating(RatingLevel.LOCALITY, "").band(band);
    why.ifPresent(rating::why);
    return rating;
  }
}
