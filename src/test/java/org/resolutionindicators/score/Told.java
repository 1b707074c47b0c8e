package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.text.Notation;

/** Data written as tables in English notation, and what is said about them. */
final class Told {
  static final Scorer STANDARD = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private Told() {}

  /** The data of a sound table. */
  static Dataset table(String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    Reading<Dataset> reading = TableReader.of(Notation.ENGLISH).read("t.csv", new ByteArrayInputStream(bytes));
    assertThat(reading.issues()).isEmpty();
    return reading.value();
  }

  static IndicatorCode code(String code) {
    return IndicatorCode.of(code);
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** The one finding about an indicator in a period, wherever. */
  static Finding finding(Scorecard card, String code, String period) {
    return Iterables.getOnlyElement(
        card.findings().stream()
            .filter(f -> f.target().indicator().code().equals(code(code)) && f.target().period().toString().equals(period))
            .toList());
  }

  /** The one finding about an indicator in a place, whenever. */
  static Finding findingAt(Scorecard card, String code, String place) {
    return Iterables.getOnlyElement(
        card.findings().stream()
            .filter(f -> f.target().indicator().code().equals(code(code)))
            .filter(f -> f.target().locality().code().value().equals(place))
            .toList());
  }

  static Finding found(Scorer scorer, String table, String code, String period) {
    return finding(scorer.score(table(table)), code, period);
  }

  /** Each finding as place, indicator, period and verdict, those that there are. */
  static ImmutableList<String> verdicts(Scorecard card) {
    return card.findings().stream().map(Told::told).collect(ImmutableList.toImmutableList());
  }

  private static String told(Finding finding) {
    Target target = finding.target();
    String place = target.locality().isUnnamed() ? "" : target.locality().code() + " ";
    String period = target.period().isUndated() ? "" : " " + target.period();
    return place + target.indicator().code() + period + " " + finding.verdict();
  }

  static String english(Finding finding) {
    return TextReport.in(Locale.ENGLISH).reason(finding);
  }

  static String vietnamese(Finding finding) {
    return TextReport.in(Locale.forLanguageTag("vi")).reason(finding);
  }

  static List<Verdict> tallied(Scorecard card) {
    return card.countable().map(card::counted).toList();
  }
}
