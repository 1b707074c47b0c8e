package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.OfficialVerdict;

class VerdictTest {

  @ParameterizedTest
  @CsvSource({
    //                EXCEEDED MET    MET_OR_EXCEEDED NOT_MET
    "EXCEEDED,        true,    false, true,           false",
    "MET,             false,   true,  true,           false",
    "MET_OR_EXCEEDED, true,    true,  true,           false",
    "NOT_MET,         false,   false, false,          true",
    "UNDECIDED,       false,   false, false,          false",
    "NO_DATA,         false,   false, false,          false",
    "NO_TARGET,       false,   false, false,          false",
    "NOT_DUE,         false,   false, false,          false",
    "NOT_APPLICABLE,  false,   false, false,          false",
  })
  void agreement_with_each_official_verdict(
      Verdict computed, boolean exceeded, boolean met, boolean metOrExceeded, boolean notMet) {
    assertThat(computed.agreesWith(OfficialVerdict.EXCEEDED)).isEqualTo(exceeded);
    assertThat(computed.agreesWith(OfficialVerdict.MET)).isEqualTo(met);
    assertThat(computed.agreesWith(OfficialVerdict.MET_OR_EXCEEDED)).isEqualTo(metOrExceeded);
    assertThat(computed.agreesWith(OfficialVerdict.NOT_MET)).isEqualTo(notMet);
  }

  @Test
  void three_verdicts_are_reached_and_not_met_is_decided_too() {
    assertThat(Arrays.stream(Verdict.values()).filter(Verdict::isReached))
        .containsExactly(Verdict.EXCEEDED, Verdict.MET, Verdict.MET_OR_EXCEEDED);
    assertThat(Arrays.stream(Verdict.values()).filter(Verdict::isDecided))
        .containsExactly(Verdict.EXCEEDED, Verdict.MET, Verdict.MET_OR_EXCEEDED, Verdict.NOT_MET);
  }

  @ParameterizedTest
  @EnumSource
  void an_official_verdict_is_the_verdict_of_the_same_name_and_agrees_with_it(OfficialVerdict official) {
    assertThat(Verdict.of(official).name()).isEqualTo(official.name());
    assertThat(Verdict.of(official).agreesWith(official)).isTrue();
  }
}
