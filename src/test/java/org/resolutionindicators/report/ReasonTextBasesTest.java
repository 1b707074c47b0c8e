package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.report.Cards.amount;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Basis;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Judge;
import org.resolutionindicators.rule.Reason;
import org.resolutionindicators.rule.Rule;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;

class ReasonTextBasesTest {
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);

  private static Indicator.Builder indicator(Direction direction) {
    return Indicator.builder().code(IndicatorCode.of("I")).direction(direction);
  }

  private static final Indicator HIGHER = indicator(Direction.ASCENDING).build();
  private static final Indicator LOWER = indicator(Direction.DESCENDING).build();

  private static Finding standard(Indicator indicator, Criterion criterion, Observation observation) {
    return Cards.STANDARD.judge(Target.of(indicator, criterion), observation);
  }

  private static Finding only(Target target, String asOf) {
    Dataset data = Dataset.builder().add(target).build();
    return Cards.STANDARD.score(data, LocalDate.parse(asOf)).findings().get(0);
  }

  private static void assertReason(Finding finding, String vietnamese, String english) {
    assertThat(VI.reason(finding)).isEqualTo(vietnamese);
    assertThat(EN.reason(finding)).isEqualTo(english);
  }

  @Test
  void a_yes_or_no_is_held_against_what_was_asked() {
    assertReason(
        standard(HIGHER, Criterion.yes(), Observation.no()),
        "báo cáo \"không\", yêu cầu \"có\" [standard.yes-no]",
        "\"no\" was reported, \"yes\" was asked [standard.yes-no]");
  }

  @Test
  void words_are_quoted() {
    assertReason(
        standard(LOWER, Criterion.below(amount("3")), Observation.words("Xuất siêu")),
        "chỉ báo cáo bằng chữ \"Xuất siêu\", không có số để so sánh [standard.ceiling]",
        "\"Xuất siêu\" are words without a figure to compare [standard.ceiling]");
  }

  @Test
  void different_forms_are_named() {
    assertReason(
        standard(HIGHER, Criterion.range(amount("6.6"), amount("6.8")), Observation.yes()),
        "chỉ tiêu \"6,6-6,8\" và kết quả \"có\" khác dạng, không so sánh được [standard.range]",
        "target \"6.6-6.8\" and actual \"yes\" are of different forms and cannot be compared [standard.range]");
  }

  @Test
  void a_target_without_a_rule_says_so_and_names_none() {
    assertReason(
        standard(
            indicator(Direction.DESCENDING).kind(IndicatorKind.DATE).build(),
            Criterion.atMost(amount("10")),
            Observation.of(amount("3"))),
        "bộ quy tắc không có quy tắc nào cho chỉ tiêu này",
        "the rule book has no rule for this target");
  }

  @Test
  void missing_data_and_a_missing_target_are_told_apart() {
    assertReason(only(Target.of(HIGHER, Criterion.yes()), "2020-01-01"), "chưa có số liệu", "nothing was reported");
    assertReason(only(Target.builder().indicator(HIGHER).build(), "2020-01-01"), "chưa giao chỉ tiêu", "no target was set");
  }

  @Test
  void a_period_that_is_not_over_is_told_with_its_last_day() {
    Target target =
        Target.builder().indicator(HIGHER).criterion(Criterion.yes()).period(ReportingPeriod.ofHalf(2021, 1)).build();
    assertReason(
        only(target, "2021-06-30"),
        "chưa đến kỳ đánh giá, kỳ này hết ngày 2021-06-30",
        "the period is not over, its last day is 2021-06-30");
  }

  @Test
  void what_does_not_apply_is_told_with_its_reason_if_there_is_one() {
    assertReason(
        only(Target.builder().indicator(HIGHER).notApplicable("xã  đã\nsáp nhập").build(), "2020-01-01"),
        "không áp dụng: xã đã sáp nhập",
        "not applicable: xã đã sáp nhập");
    assertReason(
        only(Target.builder().indicator(HIGHER).notApplicable("Không áp dụng").build(), "2020-01-01"),
        "không áp dụng",
        "not applicable");
    assertReason(standard(HIGHER, Criterion.yes(), Observation.notApplicable()), "không áp dụng", "not applicable");
  }

  private static Finding composite(Composite composite, Observation... parts) {
    Indicator whole = indicator(Direction.ASCENDING).composite(composite).build();
    Dataset.Builder data = Dataset.builder().add(Target.builder().indicator(whole).build());
    for (int i = 0; i < parts.length; i++) {
      Indicator part =
          Indicator.builder().code(IndicatorCode.of("P" + i)).direction(Direction.ASCENDING).partOf(whole.code()).build();
      Target target = Target.of(part, Criterion.atLeast(Amount.of(1)));
      data.add(target).add(Achievement.of(target, parts[i]));
    }
    return Cards.STANDARD.score(data.build()).findings().get(0);
  }

  @Test
  void a_composite_tells_how_its_parts_came_out() {
    assertReason(
        composite(
            Composite.of(2, 3), Observation.of(Amount.of(1)), Observation.of(Amount.ZERO), Observation.words("gần xong")),
        "cần đạt 2 trong 3 chỉ tiêu thành phần: đạt và vượt 1, không đạt 1, chưa kết luận 1 [composite]",
        "2 of 3 parts needed: 1 reached, 1 missed, 1 open [composite]");
  }

  @Test
  void a_composite_of_which_too_few_parts_apply_says_so() {
    assertReason(
        composite(Composite.of(2, 2), Observation.of(Amount.of(1)), Observation.notApplicable()),
        "cần đạt 2 chỉ tiêu thành phần, chỉ có 1 áp dụng: đạt và vượt 1, không đạt 0, chưa kết luận 0 [composite]",
        "2 parts needed, only 1 apply: 1 reached, 0 missed, 0 open [composite]");
  }

  @Test
  void a_composite_of_which_no_part_applies_says_so() {
    assertReason(
        composite(Composite.all(), Observation.notApplicable()),
        "không có chỉ tiêu thành phần nào áp dụng [composite]",
        "no part applies [composite]");
  }

  /** A host's rule that gives the account it was made with. */
  private record HostRule(Verdict verdict, Reason reason) implements Rule {
    private record HostJudge(Verdict verdict, Reason reason) implements Judge {
      @Override
      public Verdict judge(Observation observation) {
        return verdict;
      }

      @Override
      public Reason explain(Observation observation) {
        return reason;
      }
    }

    @Override
    public String id() {
      return "host.rule";
    }

    @Override
    public Optional<Judge> forTarget(Target target) {
      return Optional.of(new HostJudge(verdict, reason));
    }

    Finding find() {
      Target target = Target.of(HIGHER, Criterion.point(Amount.of(4)));
      RuleBook book = RuleBook.of("host", List.of(this));
      return Scorer.of(book, ScoringMethod.counting()).judge(target, Observation.of(Amount.of(5)));
    }
  }

  @Test
  void a_rule_of_a_host_is_told_with_its_note() {
    assertReason(
        new HostRule(Verdict.MET, Reason.builder().basis(Basis.JUDGED).note("theo\tNghị quyết 01").build()).find(),
        "kết luận theo quy tắc riêng, cao hơn 1; theo Nghị quyết 01 [host.rule]",
        "decided by a rule of its own, 1 higher; theo Nghị quyết 01 [host.rule]");
  }

  @Test
  void an_account_that_a_host_leaves_empty_is_still_one_line() {
    assertReason(
        new HostRule(Verdict.MET, Reason.of(Basis.COMPARED)).find(),
        "kết luận theo quy tắc riêng, cao hơn 1 [host.rule]",
        "decided by a rule of its own, 1 higher [host.rule]");
    assertReason(
        new HostRule(Verdict.MET, Reason.of(Basis.PARTS)).find(),
        "kết luận theo quy tắc riêng [host.rule]",
        "decided by a rule of its own [host.rule]");
  }
}
