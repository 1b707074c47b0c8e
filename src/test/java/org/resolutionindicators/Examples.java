package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.text.Notation;

/** What tests about the files of docs/examples have in common. */
final class Examples {
  static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));
  static final TextReport EN = TextReport.in(Locale.ENGLISH);

  private Examples() {}

  static Reading<Dataset> reading(String name) {
    return TableReader.of(Notation.VIETNAMESE).read(Path.of("docs/examples", name));
  }

  /** The data of a file in which nothing is wrong or doubtful. */
  static Dataset read(String name) {
    Reading<Dataset> reading = reading(name);
    assertThat(reading.issues()).isEmpty();
    return reading.orElseThrow();
  }

  static Scorer standard() {
    return Scorer.of(RuleBook.standard(), ScoringMethod.counting());
  }

  static Scorer vietnam() {
    return Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting());
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** The one finding about an indicator, in whatever place, over a period. */
  static Finding finding(Scorecard card, String code, String period) {
    return card.findings().stream()
        .filter(finding -> finding.target().indicator().code().value().equals(code))
        .filter(finding -> finding.target().period().toString().equals(period))
        .reduce((one, other) -> {
          throw new AssertionError("Two findings about " + code + ": " + one + " and " + other);
        })
        .orElseThrow(() -> new AssertionError("No finding about " + code + " in " + period));
  }

  static Observation observed(Finding finding) {
    return finding.achievement().flatMap(Achievement::observation).orElseThrow();
  }

  static String rounded(Measured measured, int decimals) {
    return measured.value().orElseThrow().round(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
