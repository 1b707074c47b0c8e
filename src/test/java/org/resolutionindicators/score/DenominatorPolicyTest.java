package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.rule.Verdict;

class DenominatorPolicyTest {

  @ParameterizedTest
  @CsvSource({
    //                ALL    DUE    ASSESSED
    "EXCEEDED,        true,  true,  true",
    "MET,             true,  true,  true",
    "MET_OR_EXCEEDED, true,  true,  true",
    "NOT_MET,         true,  true,  true",
    "UNDECIDED,       true,  true,  false",
    "NO_DATA,         true,  true,  false",
    "NO_TARGET,       false, false, false",
    "NOT_DUE,         true,  false, false",
    "NOT_APPLICABLE,  false, false, false",
  })
  void which_verdicts_make_y(Verdict counted, boolean all, boolean due, boolean assessed) {
    assertThat(DenominatorPolicy.ALL.includes(counted)).isEqualTo(all);
    assertThat(DenominatorPolicy.DUE.includes(counted)).isEqualTo(due);
    assertThat(DenominatorPolicy.ASSESSED.includes(counted)).isEqualTo(assessed);
  }
}
