package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Scorecard;

class TextReportProperties {
  private static final List<TextReport> REPORTS =
      List.of(TextReport.in(Locale.forLanguageTag("vi")), TextReport.in(Locale.ENGLISH));

  @Property(tries = 300)
  void lines_are_whole_and_fit_a_terminal(
      @ForAll @Size(max = 12) List<Verdict> verdicts, @ForAll DenominatorPolicy policy) {
    Scorecard card = Cards.of(policy, verdicts);
    for (TextReport report : REPORTS) {
      assertThat(report.format(card)).endsWith("\n").doesNotContain("\r", "\n\n\n");
      assertThat(report.format(card).lines()).allMatch(line -> line.length() <= 110 && line.equals(line.stripTrailing()));
    }
  }

  @Property(tries = 300)
  void a_share_of_a_hundred_per_cent_is_told_exactly_where_all_are_reached(
      @ForAll @Size(max = 12) List<Verdict> verdicts, @ForAll DenominatorPolicy policy) {
    Scorecard card = Cards.of(policy, verdicts);
    assertThat(REPORTS.get(1).format(card).contains("Share met or exceeded: 100%")).isEqualTo(card.isAllReached());
    assertThat(REPORTS.get(0).format(card).contains("Tỷ lệ đạt và vượt: 100%")).isEqualTo(card.isAllReached());
  }

  @Property(tries = 300)
  void every_state_beside_the_total_is_counted_in_the_headline(@ForAll @Size(max = 12) List<Verdict> verdicts) {
    String headline = REPORTS.get(1).headline(Cards.of(DenominatorPolicy.ALL, verdicts));
    for (Verdict state : Verdict.values()) {
      if (!state.isDecided()) {
        long count = verdicts.stream().filter(verdict -> verdict == state).count();
        String beside = ", " + count + " " + REPORTS.get(1).verdict(state);
        assertThat(headline.contains(beside)).isEqualTo(count > 0);
      }
    }
  }

  @Property(tries = 1000)
  void a_reason_is_one_line_that_never_says_a_hundred_per_cent_of_anything_else(
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long target,
      @ForAll @LongRange(min = -5, max = 5) long beyond,
      @ForAll Direction direction) {
    Indicator indicator =
        Indicator.builder().code(IndicatorCode.of("I")).direction(direction).kind(IndicatorKind.AMOUNT).build();
    Target asked = Target.of(indicator, Criterion.point(Amount.of(target)));
    Finding finding = Cards.STANDARD.judge(asked, Observation.of(Amount.of(target + beyond)));
    for (TextReport report : REPORTS) {
      assertThat(report.reason(finding)).doesNotContain("\n", " 100%").endsWith(" [standard.number]");
    }
  }
}
