package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.rule.Comparison.Edge;

class ReasonTest {
  private static final Amount SEVEN = Amount.of(7);
  private static final Inequality AT_LEAST_SEVEN = Inequality.of(Relation.GREATER_OR_EQUAL, SEVEN);

  @ParameterizedTest
  @CsvSource({
    "EXACTLY,    7.02, 6.8,  7.02 > 6.8",
    "EXACTLY,    6.80, 6.8,  6.8 = 6.8",
    "EXACTLY,    6.5,  6.8,  6.5 < 6.8",
    "JUST_ABOVE, 45,   45,   JUST_ABOVE 45 > 45",
    "JUST_BELOW, 45,   45,   JUST_BELOW 45 < 45",
    "JUST_ABOVE, 44,   45,   JUST_ABOVE 44 < 45",
    "JUST_BELOW, 46,   45,   JUST_BELOW 46 > 45",
  })
  void a_comparison_has_the_relation_that_holds(Edge edge, String amount, String limit, String expected) {
    assertThat(Comparison.of(edge, Amount.of(amount), Amount.of(limit))).hasToString(expected);
  }

  @Test
  void a_condition_prints_with_its_sign() {
    assertThat(AT_LEAST_SEVEN).hasToString("x ≥ 7");
    assertThat(Relation.values()).extracting(Relation::symbol).containsExactly("<", "≤", "=", "≥", ">");
  }

  @ParameterizedTest
  @EnumSource
  void a_reason_may_be_nothing_but_its_basis(Basis basis) {
    assertThat(Reason.of(basis)).isEqualTo(Reason.builder().basis(basis).build());
    assertThat(Reason.of(basis).comparisons()).isEmpty();
  }

  @Test
  void a_reason_without_a_basis_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Reason.builder().build())
        .withMessage("Cannot build Reason, some of required attributes are not set [basis]");
  }

  @Test
  void reasons_are_equal_by_all_they_say() {
    Comparison comparison = Comparison.of(Edge.EXACTLY, SEVEN, SEVEN);
    PartCount parts = PartCount.builder().needed(2).applicable(3).reached(1).missed(1).build();

    new EqualsTester()
        .addEqualityGroup(Reason.of(Basis.COMPARED), Reason.of(Basis.COMPARED))
        .addEqualityGroup(
            Reason.builder().basis(Basis.COMPARED).exceededIf(Optional.empty()).addComparisons(comparison).build())
        .addEqualityGroup(Reason.builder().basis(Basis.COMPARED).metIf(AT_LEAST_SEVEN).build())
        .addEqualityGroup(Reason.builder().basis(Basis.COMPARED).exceededIf(AT_LEAST_SEVEN).build())
        .addEqualityGroup(Reason.builder().basis(Basis.COMPARED).reading(QualifierReading.AS_NAMED).build())
        .addEqualityGroup(Reason.builder().basis(Basis.COMPARED).decimals(0).build())
        .addEqualityGroup(Reason.builder().basis(Basis.PARTS).parts(parts).build())
        .addEqualityGroup(Reason.builder().basis(Basis.JUDGED).note("đạt tiến độ").build())
        .testEquals();
    SerializableTester.reserializeAndAssert(
        Reason.builder()
            .basis(Basis.PARTS)
            .addComparisons(comparison)
            .metIf(AT_LEAST_SEVEN)
            .exceededIf(Optional.of(AT_LEAST_SEVEN))
            .reading(QualifierReading.EVERY_VALUE)
            .decimals(2)
            .parts(parts)
            .note("đạt tiến độ")
            .build());
  }

  @Test
  void the_smaller_values_are_equal_by_their_content() {
    new EqualsTester()
        .addEqualityGroup(Comparison.of(Edge.EXACTLY, SEVEN, SEVEN), Comparison.of(Edge.EXACTLY, Amount.of("7.0"), SEVEN))
        .addEqualityGroup(Comparison.of(Edge.JUST_ABOVE, SEVEN, SEVEN))
        .addEqualityGroup(AT_LEAST_SEVEN, Inequality.of(Relation.GREATER_OR_EQUAL, Amount.of("7.00")))
        .addEqualityGroup(Inequality.of(Relation.GREATER, SEVEN))
        .addEqualityGroup(Cut.from(SEVEN), Cut.from(Amount.of("7.0")))
        .addEqualityGroup(Cut.beyond(SEVEN))
        .testEquals();
    SerializableTester.reserializeAndAssert(Comparison.of(Edge.JUST_BELOW, SEVEN, SEVEN));
    SerializableTester.reserializeAndAssert(AT_LEAST_SEVEN);
    SerializableTester.reserializeAndAssert(Cut.from(SEVEN));
  }

  @Test
  void parts_that_are_neither_reached_nor_missed_are_open() {
    PartCount count = PartCount.builder().needed(2).applicable(5).reached(1).missed(2).build();

    assertThat(count.open()).isEqualTo(2);
    new EqualsTester()
        .addEqualityGroup(count, PartCount.builder().needed(2).applicable(5).reached(1).missed(2).build())
        .addEqualityGroup(PartCount.builder().needed(3).applicable(5).reached(1).missed(2).build())
        .addEqualityGroup(PartCount.builder().needed(2).applicable(5).reached(2).missed(1).build())
        .testEquals();
    SerializableTester.reserializeAndAssert(count);
  }
}
