package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  @Test
  void a_value_has_no_reason() {
    Measured measured = Measured.of(Ratio.of(88, 161));

    assertThat(measured.isDefined()).isTrue();
    assertThat(measured.value()).contains(Ratio.of(88, 161));
    assertThat(measured.undefined()).isEmpty();
    assertThat(measured).hasToString("88/161");
  }

  @Test
  void an_undefined_result_has_a_reason_and_no_value() {
    Measured measured = Measured.undefined(Undefined.ZERO_TARGET);

    assertThat(measured.isDefined()).isFalse();
    assertThat(measured.value()).isEmpty();
    assertThat(measured.undefined()).contains(Undefined.ZERO_TARGET);
    assertThat(measured).hasToString("undefined: ZERO_TARGET");
  }

  @Test
  void nought_and_undefined_are_not_equal() {
    new EqualsTester()
        .addEqualityGroup(Measured.of(Ratio.of(0, 1)), Measured.of(Ratio.of(0, 7)))
        .addEqualityGroup(Measured.of(Ratio.of(1, 2)), Measured.of(Ratio.of(2, 4)))
        .addEqualityGroup(Measured.undefined(Undefined.ZERO_TARGET), Measured.undefined(Undefined.ZERO_TARGET))
        .addEqualityGroup(Measured.undefined(Undefined.NO_ACTUAL))
        .testEquals();
  }

  @Test
  void both_survive_serialisation() {
    SerializableTester.reserializeAndAssert(Measured.of(Ratio.of(88, 161)));
    SerializableTester.reserializeAndAssert(Measured.undefined(Undefined.ZERO_WEIGHTS));
  }
}
