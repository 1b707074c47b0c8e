package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.report.Cards.amount;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.text.Notation;

class ReasonTextTest {
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);
  private static final Scorer VIETNAM = Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting());

  private static Indicator.Builder indicator(Direction direction) {
    return Indicator.builder().code(IndicatorCode.of("I")).direction(direction);
  }

  private static final Indicator HIGHER = indicator(Direction.ASCENDING).build();
  private static final Indicator LOWER = indicator(Direction.DESCENDING).build();
  private static final Indicator RATE = indicator(Direction.ASCENDING).unit("%").kind(IndicatorKind.RATE).build();

  private static Finding standard(Indicator indicator, Criterion criterion, Observation observation) {
    return Cards.STANDARD.judge(Target.of(indicator, criterion), observation);
  }

  private static Finding vietnam(Indicator indicator, Criterion criterion, Observation observation) {
    return VIETNAM.judge(Target.of(indicator, criterion), observation);
  }

  private static void assertReason(Finding finding, String vietnamese, String english) {
    assertThat(VI.reason(finding)).isEqualTo(vietnamese);
    assertThat(EN.reason(finding)).isEqualTo(english);
  }

  @Test
  void a_figure_beyond_a_range_is_told_with_its_margin_in_points() {
    assertReason(
        standard(RATE, Criterion.range(amount("6.6"), amount("6.8")), Observation.of(amount("7.02"))),
        "7,02 > 6,8 (đạt khi x ≥ 6,6, vượt khi x > 6,8), cao hơn 0,22 điểm phần trăm [standard.range]",
        "7.02 > 6.8 (met if x ≥ 6.6, exceeded if x > 6.8), 0.22 percentage points higher [standard.range]");
  }

  @Test
  void one_point_is_singular_in_english() {
    assertReason(
        standard(RATE, Criterion.point(amount("6")), Observation.of(amount("7"))),
        "7 > 6 (đạt khi x ≥ 6, vượt khi x > 6), cao hơn 1 điểm phần trăm [standard.number]",
        "7 > 6 (met if x ≥ 6, exceeded if x > 6), 1 percentage point higher [standard.number]");
  }

  @Test
  void a_figure_inside_a_range_stands_between_its_ends_without_a_margin() {
    assertReason(
        standard(RATE, Criterion.range(amount("33"), amount("34")), Observation.of(amount("33.9"))),
        "33,9 > 33 và 33,9 < 34 (đạt khi x ≥ 33, vượt khi x > 34) [standard.range]",
        "33.9 > 33 and 33.9 < 34 (met if x ≥ 33, exceeded if x > 34) [standard.range]");
  }

  @Test
  void a_figure_below_what_is_asked_is_told_as_lower() {
    assertReason(
        standard(HIGHER, Criterion.atLeast(amount("80")), Observation.of(amount("79.5"))),
        "79,5 < 80 (đạt khi x ≥ 80, vượt khi x > 80), thấp hơn 0,5 [standard.floor]",
        "79.5 < 80 (met if x ≥ 80, exceeded if x > 80), 0.5 lower [standard.floor]");
  }

  @Test
  void where_lower_is_better_a_good_figure_is_told_as_lower_and_a_bad_one_as_higher() {
    assertReason(
        standard(LOWER, Criterion.about(amount("4")), Observation.of(amount("2.79"))),
        "2,79 < 4 (đạt khi x ≤ 4, vượt khi x < 4), thấp hơn 1,21 [standard.number]",
        "2.79 < 4 (met if x ≤ 4, exceeded if x < 4), 1.21 lower [standard.number]");
    assertReason(
        standard(LOWER, Criterion.point(amount("4")), Observation.of(amount("4.39"))),
        "4,39 > 4 (đạt khi x ≤ 4, vượt khi x < 4), cao hơn 0,39 [standard.number]",
        "4.39 > 4 (met if x ≤ 4, exceeded if x < 4), 0.39 higher [standard.number]");
  }

  @Test
  void a_ceiling_is_a_ceiling_whatever_the_direction() {
    assertReason(
        standard(HIGHER, Criterion.atMost(amount("4")), Observation.of(amount("5"))),
        "5 > 4 (đạt khi x ≤ 4, vượt khi x < 4), cao hơn 1 [standard.ceiling]",
        "5 > 4 (met if x ≤ 4, exceeded if x < 4), 1 higher [standard.ceiling]");
    assertReason(
        standard(LOWER, Criterion.atLeast(amount("4")), Observation.of(amount("5"))),
        "5 > 4 (đạt khi x ≥ 4, vượt khi x > 4), cao hơn 1 [standard.floor]",
        "5 > 4 (met if x ≥ 4, exceeded if x > 4), 1 higher [standard.floor]");
  }

  @Test
  void a_strict_bound_that_has_no_met_value_says_so() {
    assertReason(
        standard(LOWER, Criterion.below(amount("4")), Observation.of(amount("4"))),
        "4 = 4 (vượt khi x < 4, nếu không thì không đạt) [standard.ceiling]",
        "4 = 4 (exceeded if x < 4, otherwise not met) [standard.ceiling]");
  }

  @Test
  void a_ceiling_that_nothing_exceeds_names_one_condition() {
    assertReason(
        vietnam(LOWER, Criterion.below(amount("4")), Observation.of(amount("3.1"))),
        "3,1 < 4 (đạt khi x ≤ 4), thấp hơn 0,9 [vietnam.ceiling]",
        "3.1 < 4 (met if x ≤ 4), 0.9 lower [vietnam.ceiling]");
  }

  @Test
  void the_margin_is_in_the_unit_of_the_indicator() {
    assertReason(
        standard(
            indicator(Direction.ASCENDING).unit("giường bệnh").build(),
            Criterion.point(amount("27")),
            Observation.of(amount("27.5"))),
        "27,5 > 27 (đạt khi x ≥ 27, vượt khi x > 27), cao hơn 0,5 giường bệnh [standard.number]",
        "27.5 > 27 (met if x ≥ 27, exceeded if x > 27), 0.5 giường bệnh higher [standard.number]");
  }

  @Test
  void amounts_and_counts_are_told_in_per_cent_of_plan_too() {
    Indicator amount = indicator(Direction.ASCENDING).unit("tỷ").kind(IndicatorKind.AMOUNT).build();
    assertReason(
        standard(amount, Criterion.point(amount("35")), Observation.of(amount("46.09"))),
        "46,09 > 35 (đạt khi x ≥ 35, vượt khi x > 35), cao hơn 11,09 tỷ, đạt 131,7% kế hoạch [standard.number]",
        "46.09 > 35 (met if x ≥ 35, exceeded if x > 35), 11.09 tỷ higher, 131.7% of plan [standard.number]");
    Indicator count = indicator(Direction.ASCENDING).kind(IndicatorKind.COUNT).build();
    assertReason(
        standard(count, Criterion.point(amount("10000")), Observation.of(amount("9999"))),
        "9.999 < 10.000 (đạt khi x ≥ 10.000, vượt khi x > 10.000), thấp hơn 1, đạt 99,99% kế hoạch [standard.number]",
        "9,999 < 10,000 (met if x ≥ 10,000, exceeded if x > 10,000), 1 lower, 99.99% of plan [standard.number]");
  }

  @Test
  void a_plan_that_was_hit_is_not_told_in_per_cent() {
    Indicator amount = indicator(Direction.ASCENDING).kind(IndicatorKind.AMOUNT).build();
    assertReason(
        standard(amount, Criterion.above(amount("35")), Observation.of(amount("35"))),
        "35 = 35 (vượt khi x > 35, nếu không thì không đạt) [standard.floor]",
        "35 = 35 (exceeded if x > 35, otherwise not met) [standard.floor]");
  }

  @Test
  void an_amount_of_which_less_is_better_is_not_told_in_per_cent_of_plan() {
    Indicator debt = indicator(Direction.DESCENDING).kind(IndicatorKind.AMOUNT).build();
    assertReason(
        standard(debt, Criterion.point(amount("100")), Observation.of(amount("80"))),
        "80 < 100 (đạt khi x ≤ 100, vượt khi x < 100), thấp hơn 20 [standard.number]",
        "80 < 100 (met if x ≤ 100, exceeded if x < 100), 20 lower [standard.number]");
  }

  @Test
  void what_is_just_short_of_a_hundred_is_never_told_as_a_hundred() {
    Indicator plan = indicator(Direction.ASCENDING).kind(IndicatorKind.AMOUNT).build();
    assertReason(
        standard(plan, Criterion.point(amount("100")), Observation.of(amount("99.96"))),
        "99,96 < 100 (đạt khi x ≥ 100, vượt khi x > 100), thấp hơn 0,04, đạt 99,96% kế hoạch [standard.number]",
        "99.96 < 100 (met if x ≥ 100, exceeded if x > 100), 0.04 lower, 99.96% of plan [standard.number]");
  }

  @Test
  void a_phrase_that_is_read_by_every_value_is_told_by_its_edges() {
    assertReason(
        standard(HIGHER, Criterion.point(amount("45")), Observation.above(amount("46.8"))),
        "ngay trên 46,8 > 45 (đạt khi x ≥ 45, vượt khi x > 45); xét mọi giá trị mà số báo cáo cho phép [standard.number]",
        "just above 46.8 > 45 (met if x ≥ 45, exceeded if x > 45); every value that the report allows considered"
            + " [standard.number]");
    assertReason(
        standard(HIGHER, Criterion.atLeast(amount("87")), Observation.below(amount("86"))),
        "ngay dưới 86 < 87 (đạt khi x ≥ 87, vượt khi x > 87); xét mọi giá trị mà số báo cáo cho phép [standard.floor]",
        "just below 86 < 87 (met if x ≥ 87, exceeded if x > 87); every value that the report allows considered"
            + " [standard.floor]");
  }

  @Test
  void a_phrase_that_cannot_decide_says_that_its_values_differ() {
    assertReason(
        standard(HIGHER, Criterion.range(amount("24"), amount("24.5")), Observation.about(amount("24"))),
        "ngay dưới 24 < 24 và ngay trên 24 > 24 (đạt khi x ≥ 24, vượt khi x > 24,5); xét mọi giá trị mà số báo cáo cho"
            + " phép; các giá trị đó cho kết quả khác nhau [standard.range]",
        "just below 24 < 24 and just above 24 > 24 (met if x ≥ 24, exceeded if x > 24.5); every value that the report"
            + " allows considered; they give different verdicts [standard.range]");
  }

  @Test
  void a_phrase_that_is_read_as_named_says_so() {
    assertReason(
        vietnam(HIGHER, Criterion.range(amount("24"), amount("24.5")), Observation.about(amount("24"))),
        "24 = 24 và 24 < 24,5 (đạt khi x ≥ 24, vượt khi x > 24,5); xét theo đúng con số đã nêu [vietnam.range]",
        "24 = 24 and 24 < 24.5 (met if x ≥ 24, exceeded if x > 24.5); read as the number that is named [vietnam.range]");
  }

  @Test
  void a_range_is_told_as_read_by_all_its_values_in_either_book() {
    assertReason(
        vietnam(HIGHER, Criterion.range(amount("60"), amount("62")), Observation.range(amount("61"), amount("62"))),
        "61 > 60 và 62 = 62 (đạt khi x ≥ 60, vượt khi x > 62); xét mọi giá trị trong khoảng đã báo cáo [vietnam.range]",
        "61 > 60 and 62 = 62 (met if x ≥ 60, exceeded if x > 62); every value of the reported range considered"
            + " [vietnam.range]");
  }

  @Test
  void decimals_to_compare_at_are_told() {
    assertReason(
        standard(
            indicator(Direction.ASCENDING).decimals(1).build(),
            Criterion.point(amount("100")),
            Observation.of(amount("99.96"))),
        "100 = 100 (đạt khi x ≥ 100, vượt khi x > 100); so sánh đến 1 chữ số thập phân [standard.number]",
        "100 = 100 (met if x ≥ 100, exceeded if x > 100); compared at 1 decimal [standard.number]");
    assertReason(
        standard(
            indicator(Direction.ASCENDING).decimals(2).build(),
            Criterion.point(amount("100")),
            Observation.of(amount("99.96"))),
        "99,96 < 100 (đạt khi x ≥ 100, vượt khi x > 100), thấp hơn 0,04; so sánh đến 2 chữ số thập phân [standard.number]",
        "99.96 < 100 (met if x ≥ 100, exceeded if x > 100), 0.04 lower; compared at 2 decimals [standard.number]");
  }

  @Test
  void a_margin_that_is_too_long_to_print_is_left_out() {
    Amount nines = Amount.of("9".repeat(Amount.MAX_DIGITS));
    assertReason(
        standard(HIGHER, Criterion.yes(), Observation.of(nines)),
        "chỉ tiêu \"có\" và kết quả \"" + vietnamese(nines) + "\" khác dạng, không so sánh được [standard.yes-no]",
        "target \"yes\" and actual \"" + vietnamese(nines).replace('.', ',')
            + "\" are of different forms and cannot be compared [standard.yes-no]");
    assertReason(
        standard(HIGHER, Criterion.point(nines.negated()), Observation.of(nines)),
        "%s > -%s (đạt khi x ≥ -%s, vượt khi x > -%s) [standard.number]".replace("%s", vietnamese(nines)),
        "%s > -%s (met if x ≥ -%s, exceeded if x > -%s) [standard.number]"
            .replace("%s", vietnamese(nines).replace('.', ',')));
  }

  private static String vietnamese(Amount amount) {
    return Notation.VIETNAMESE.format(amount);
  }
}
