package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.text.Notation;

/** Scorecards for tests. */
final class Cards {
  static final Scorer STANDARD = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private static final Amount ONE = Amount.of(1);
  private static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);

  private Cards() {}

  static Amount amount(String number) {
    return Amount.of(number);
  }

  /** One indicator for each verdict, which comes out with it. */
  static Scorecard of(DenominatorPolicy policy, List<Verdict> verdicts) {
    Dataset.Builder data = Dataset.builder();
    for (int i = 0; i < verdicts.size(); i++) {
      add(Indicator.of("I" + (i + 1), Direction.ASCENDING), verdicts.get(i), data);
    }
    return STANDARD.outOf(policy).score(data.build(), AS_OF);
  }

  static Scorecard of(Verdict... verdicts) {
    return of(DenominatorPolicy.ALL, List.of(verdicts));
  }

  private static void add(Indicator indicator, Verdict verdict, Dataset.Builder data) {
    Target.Builder target = Target.builder().indicator(indicator);
    switch (verdict) {
      case NO_TARGET -> report(target.build(), Observation.of(ONE), data);
      case NOT_APPLICABLE -> data.add(target.notApplicable("n/a").build());
      case NO_DATA -> data.add(target.criterion(Criterion.atLeast(ONE)).build());
      case NOT_DUE -> data.add(target.criterion(Criterion.atLeast(ONE)).period(ReportingPeriod.ofYear(2030)).build());
      default -> {
        Target asked = target.criterion(Criterion.atLeast(ONE)).build();
        data.add(asked);
        report(asked, observation(verdict), data);
      }
    }
  }

  private static void report(Target target, Observation observation, Dataset.Builder data) {
    data.add(Achievement.of(target, observation));
  }

  private static Observation observation(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> Observation.of(Amount.of(2));
      case MET -> Observation.of(ONE);
      case MET_OR_EXCEEDED -> Observation.atLeast(ONE);
      case NOT_MET -> Observation.of(Amount.ZERO);
      default -> Observation.words("gần xong");
    };
  }

  /** The sound table of some lines. */
  static Dataset table(Notation notation, String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    Reading<Dataset> reading = TableReader.of(notation).read("table.csv", new ByteArrayInputStream(bytes));
    assertThat(reading.issues()).isEmpty();
    return reading.value();
  }
}
