package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.text.Notation;

/** Where targets and figures come from, in both languages. */
class DerivationTextTest {
  private static final TextReport ENGLISH = TextReport.in(Locale.ENGLISH);
  private static final TextReport VIETNAMESE = TextReport.in(Locale.forLanguageTag("vi"));
  private static final Indicator INDICATOR = Indicator.of("A", Direction.ASCENDING);
  private static final String EN_MET = "1 = 1 (met if x ≥ 1, exceeded if x > 1); ";
  private static final String VI_MET = "1 = 1 (đạt khi x ≥ 1, vượt khi x > 1); ";

  private static Target target() {
    return Target.builder()
        .indicator(INDICATOR)
        .locality(Locality.of("X"))
        .period(ReportingPeriod.parse("2021-2023"))
        .criterion(Criterion.point(Amount.of(1)))
        .build();
  }

  private static Achievement source(String indicator, String place, String period) {
    return Achievement.builder()
        .indicator(Indicator.of(indicator, Direction.ASCENDING))
        .locality(Locality.of(place))
        .period(ReportingPeriod.parse(period))
        .observation(Observation.of(Amount.of(1)))
        .build();
  }

  private static List<Achievement> years() {
    return List.of(source("A", "X", "2021"), source("A", "X", "2023"));
  }

  private static Achievement.Builder derived(Derivation how) {
    Target target = target();
    return Achievement.builder()
        .indicator(INDICATOR)
        .locality(target.locality())
        .period(target.period())
        .derivation(how);
  }

  private static Finding found(Derivation how) {
    Cell cell = Cell.of(target(), derived(how).observation(Observation.of(Amount.of(1))).build());
    return Finding.judged(cell, RuleBook.standard(), List.of());
  }

  private static void assertTold(Derivation how, String english, String vietnamese) {
    assertThat(ENGLISH.reason(found(how))).isEqualTo(EN_MET + english + " [standard.number]");
    assertThat(VIETNAMESE.reason(found(how))).isEqualTo(VI_MET + vietnamese + " [standard.number]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LAST     | the figure of 2021, 2023                                   | lấy số liệu kỳ 2021, 2023",
        "SUM      | sum of 2021, 2023                                          | tổng các kỳ 2021, 2023",
        "MEAN     | mean of 2021, 2023                                         | bình quân các kỳ 2021, 2023",
        "COMPOUND | mean growth (geometric) of 2021, 2023                      | tăng bình quân (trung bình nhân) các kỳ 2021, 2023",
        "RUNNING  | running total up to 2021, 2023                             | lũy kế đến kỳ 2021, 2023",
        "SHARE    | sum of parts out of the sum of wholes of 2021, 2023        | tổng tử số trên tổng mẫu số các kỳ 2021, 2023",
      })
  void a_figure_put_together_over_time(Accumulation accumulation, String english, String vietnamese) {
    assertTold(Derivation.overTime(accumulation, years(), List.of(), Optional.empty()), english, vietnamese);
    assertTold(
        Derivation.overTime(accumulation, years(), List.of(ReportingPeriod.ofYear(2022)), Optional.empty()),
        english + "; without 2022, not reported",
        vietnamese + "; không có số liệu kỳ 2022");
  }

  @Test
  void of_many_parts_the_first_are_named() {
    List<Achievement> many =
        List.of("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3").stream()
            .map(quarter -> source("A", "X", quarter))
            .toList();
    assertTold(
        Derivation.overTime(Accumulation.SUM, many, List.of(), Optional.empty()),
        "sum of 2021-Q1, 2021-Q2, 2021-Q3, 2021-Q4, 2022-Q1, 2022-Q2, …",
        "tổng các kỳ 2021-Q1, 2021-Q2, 2021-Q3, 2021-Q4, 2022-Q1, 2022-Q2, …");
  }

  @Test
  void a_formula_names_its_operands_by_what_tells_them_apart() {
    Formula growth = Formula.growth(IndicatorCode.of("B"));
    List<Achievement> operands =
        List.of(source("B", "X", "2021-2023"), source("B", "X", "2018-2020"), source("B", "Y", "2021-2023"));
    assertTold(
        Derivation.byFormula(growth, operands, Optional.empty()),
        "derived from \"B\", \"B\" in 2018-2020, \"B\" of Y",
        "tính từ \"B\", \"B\" kỳ 2018-2020, \"B\" của Y");
  }

  @Test
  void a_figure_of_places() {
    List<Achievement> places = List.of(source("A", "Y", "2021-2023"), source("A", "Z", "2021-2023"));
    Reorganisation merger =
        Reorganisation.merge(
            LocalDate.of(2025, 7, 1),
            "202/2025/QH15",
            List.of(LocalityCode.of("Y"), LocalityCode.of("Z")),
            LocalityCode.of("X"));
    assertTold(Derivation.overPlaces(places, Optional.empty()), "put together from Y, Z", "tổng hợp từ Y, Z");
    Finding carried = found(Derivation.carriedOver(merger, places, Optional.empty()));
    assertThat(ENGLISH.reason(carried)).contains("; carried over from Y, Z at the reorganisation of ").contains(" by 202/2025/QH15 [");
    assertThat(VIETNAMESE.reason(carried)).contains("; chuyển tiếp từ Y, Z khi sắp xếp ngày ").contains(" theo 202/2025/QH15 [");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_REPORTED        | was not reported                   | chưa có số liệu",
        "NOT_A_NUMBER        | is not a number                    | không phải là số",
        "NOT_ONE_NUMBER      | is not one number                  | không phải là một số duy nhất",
        "NOT_COMPONENTS      | is a share without its part and whole, and shares are not averaged"
            + " | chỉ có tỷ lệ, không có tử số và mẫu số, nên không lấy bình quân",
        "ZERO                | is 0 and would be divided by       | bằng 0, không chia được",
        "NEGATIVE            | is less than 0 and would be divided by | nhỏ hơn 0, không chia được",
        "UNEQUAL_PARTS       | is not as long as the other periods | không cùng độ dài với các kỳ khác",
        "BELOW_MINUS_HUNDRED | falls by more than 100%            | giảm quá 100%",
        "NOT_EXACT           | has no end as a decimal            | không phải là số thập phân hữu hạn",
        "NO_PLAN             | has no plan that is one number     | không có kế hoạch bằng một số",
        "NOT_DECIDED         | is not decided                     | chưa xác định đạt hay không đạt",
        "NOT_ADDITIVE        | does not add up                    | không cộng được",
      })
  void each_obstacle_is_told_with_the_figure_that_is_to_blame(Obstacle.Why why, String english, String vietnamese) {
    Obstacle obstacle = Obstacle.of(IndicatorCode.of("B"), LocalityCode.of("Y"), ReportingPeriod.ofYear(2022), why);
    Derivation how = Derivation.byFormula(Formula.growth(IndicatorCode.of("B")), List.of(), Optional.of(obstacle));
    Finding finding = Finding.unjudged(Cell.of(target(), derived(how).build()), Verdict.UNDECIDED, List.of());

    assertThat(ENGLISH.reason(finding)).isEqualTo("cannot be derived: \"B\" of Y in 2022 " + english);
    assertThat(VIETNAMESE.reason(finding)).isEqualTo("không tính được: \"B\" của Y kỳ 2022 " + vietnamese);
  }

  private static Finding first(String table) {
    return Iterables.getFirst(
        Cards.STANDARD.score(Cards.table(Notation.ENGLISH, table)).findings(), null);
  }

  @Test
  void an_adjusted_target_is_told_as_far_as_it_is_known() {
    assertThat(ENGLISH.reason(first("indicator,target,decided_on,actual\nA,> 2,,\nA,1,2021-09-01,1\n")))
        .endsWith("; target adjusted on 2021-09-01, at first: > 2 [standard.number]");
    assertThat(VIETNAMESE.reason(first("indicator,target,decision,decided_on,actual\nA,> 2,,,\nA,1,9/NQ,2021-09-01,1\n")))
        .contains("; chỉ tiêu đã điều chỉnh theo 9/NQ ngày ")
        .endsWith(", ban đầu: > 2 [standard.number]");
  }
}
