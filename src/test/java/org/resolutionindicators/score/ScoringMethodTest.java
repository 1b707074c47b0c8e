package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;

class ScoringMethodTest {

  @Test
  void counting_has_no_limit() {
    assertThat(ScoringMethod.counting().limit()).isEmpty();
    assertThat(ScoringMethod.counting()).hasToString("counting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.75", "1"})
  void weighing_has_a_limit_from_0_to_1(String limit) {
    ScoringMethod method = ScoringMethod.weighted(Amount.of(limit));

    assertThat(method.limit()).contains(Amount.of(limit));
    assertThat(method).hasToString("weighted, at least " + limit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.001", "1.001", "75"})
  void another_limit_is_refused(String limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoringMethod.weighted(Amount.of(limit)))
        .withMessage("Limit of a weighted score must be 0 to 1: " + limit);
  }

  @Test
  void equal_methods_have_one_limit() {
    new EqualsTester()
        .addEqualityGroup(ScoringMethod.counting(), ScoringMethod.counting())
        .addEqualityGroup(ScoringMethod.weighted(Amount.of("0.50")), ScoringMethod.weighted(Amount.of(".5")))
        .addEqualityGroup(ScoringMethod.weighted(Amount.ZERO))
        .testEquals();
    SerializableTester.reserializeAndAssert(ScoringMethod.counting());
    SerializableTester.reserializeAndAssert(ScoringMethod.weighted(Amount.of("0.75")));
  }
}
