package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {
  private static final IndicatorCode A = IndicatorCode.of("A");
  private static final IndicatorCode B = IndicatorCode.of("B");
  private static final IndicatorCode C = IndicatorCode.of("C");
  private static final Amount THOUSAND = Amount.of(1000);

  @Test
  void each_formula_names_its_operands_in_its_order() {
    assertThat(Formula.quotient(A, B).operands()).containsExactly(A, B);
    assertThat(Formula.difference(B, A).operands()).containsExactly(B, A);
    assertThat(Formula.percentOfPlan(A).operands()).containsExactly(A);
    assertThat(Formula.growth(A).operands()).containsExactly(A);
    assertThat(Formula.placesMeeting(A).operands()).containsExactly(A);
    assertThat(Formula.shareOfWhole(B, List.of(A, B, C)).operands()).containsExactly(B, A, C);
    assertThat(Formula.shareOfWhole(A, List.of(B)).operands()).containsExactly(A, B);
  }

  @Test
  void a_formula_keeps_its_parts() {
    Formula.Quotient quotient = Formula.quotient(A, B, THOUSAND);
    assertThat(quotient.numerator()).isEqualTo(A);
    assertThat(quotient.denominator()).isEqualTo(B);
    assertThat(quotient.times()).isEqualTo(THOUSAND);
    assertThat(Formula.quotient(A, B).times()).isEqualTo(Amount.of(1));
    assertThat(Formula.difference(A, B).minuend()).isEqualTo(A);
    assertThat(Formula.difference(A, B).subtrahend()).isEqualTo(B);
    assertThat(Formula.shareOfWhole(A, List.of(A, B)).part()).isEqualTo(A);
    assertThat(Formula.shareOfWhole(A, List.of(A, B)).whole()).containsExactly(A, B);
  }

  @Test
  void a_whole_is_of_one_indicator_or_more_each_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formula.shareOfWhole(A, List.of()))
        .withMessage("Whole of a share of 'A' must be of one indicator or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formula.shareOfWhole(A, List.of(B, C, B)))
        .withMessage("Whole must name each indicator once: [B, C, B]");
  }

  @Test
  void formulas_are_equal_by_all_attributes_and_serialisable() {
    new EqualsTester()
        .addEqualityGroup(Formula.quotient(A, B), Formula.quotient(A, B, Amount.of("1.0")))
        .addEqualityGroup(Formula.quotient(A, B, THOUSAND), SerializableTester.reserialize(Formula.quotient(A, B, THOUSAND)))
        .addEqualityGroup(Formula.quotient(B, A))
        .addEqualityGroup(Formula.difference(A, B), SerializableTester.reserialize(Formula.difference(A, B)))
        .addEqualityGroup(Formula.difference(B, A))
        .addEqualityGroup(Formula.percentOfPlan(A), SerializableTester.reserialize(Formula.percentOfPlan(A)))
        .addEqualityGroup(Formula.growth(A), SerializableTester.reserialize(Formula.growth(A)))
        .addEqualityGroup(Formula.growth(B))
        .addEqualityGroup(Formula.placesMeeting(A), SerializableTester.reserialize(Formula.placesMeeting(A)))
        .addEqualityGroup(
            Formula.shareOfWhole(A, List.of(A, B)), SerializableTester.reserialize(Formula.shareOfWhole(A, List.of(A, B))))
        .addEqualityGroup(Formula.shareOfWhole(A, List.of(B, A)))
        .testEquals();
  }

  @Test
  void an_indicator_is_not_both_composite_and_derived() {
    Indicator.Builder both =
        Indicator.builder()
            .code(A)
            .direction(Direction.ASCENDING)
            .composite(Composite.all())
            .formula(Formula.growth(B));
    assertThatIllegalArgumentException()
        .isThrownBy(both::build)
        .withMessage("Indicator 'A' must not be both composite and derived");
  }
}
