package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.Row.dataset;
import static org.resolutionindicators.score.Row.row;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class VerdictSourceTest {
  private static final LocalDate AS_OF = LocalDate.of(2021, 1, 1);
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private static Finding found(Row row, Verdict verdict) {
    Scorecard card = SCORER.score(dataset(row.in(verdict == Verdict.NOT_DUE ? "2021" : "2020")), AS_OF);
    Finding finding = card.findings().get(0);
    assertThat(finding.verdict()).isEqualTo(verdict);
    return finding;
  }

  @ParameterizedTest
  @CsvSource({
    // computed, official                        COMPUTED         WHERE_UNDECIDED  OFFICIAL
    "EXCEEDED,        MET,             EXCEEDED,        EXCEEDED,        MET",
    "EXCEEDED,        NOT_MET,         EXCEEDED,        EXCEEDED,        NOT_MET",
    "MET,             EXCEEDED,        MET,             MET,             EXCEEDED",
    "MET,             MET_OR_EXCEEDED, MET,             MET,             MET_OR_EXCEEDED",
    "MET_OR_EXCEEDED, EXCEEDED,        MET_OR_EXCEEDED, MET_OR_EXCEEDED, EXCEEDED",
    "NOT_MET,         MET,             NOT_MET,         NOT_MET,         MET",
    "UNDECIDED,       EXCEEDED,        UNDECIDED,       EXCEEDED,        EXCEEDED",
    "NO_DATA,         MET,             NO_DATA,         MET,             MET",
    "NO_TARGET,       NOT_MET,         NO_TARGET,       NOT_MET,         NOT_MET",
    "NOT_DUE,         MET,             NOT_DUE,         NOT_DUE,         MET",
    "NOT_APPLICABLE,  MET,             NOT_APPLICABLE,  NOT_APPLICABLE,  NOT_APPLICABLE",
  })
  void which_of_two_verdicts_is_counted(
      Verdict computed, OfficialVerdict official, Verdict byDefault, Verdict whereUndecided, Verdict byOfficial) {
    Finding finding = found(row("A", computed).official(official), computed);

    assertThat(VerdictSource.COMPUTED.counted(finding)).isEqualTo(byDefault);
    assertThat(VerdictSource.OFFICIAL_WHERE_UNDECIDED.counted(finding)).isEqualTo(whereUndecided);
    assertThat(VerdictSource.OFFICIAL.counted(finding)).isEqualTo(byOfficial);
  }

  @ParameterizedTest
  @EnumSource
  void without_an_official_verdict_the_computed_one_is_counted(Verdict computed) {
    Finding finding = found(row("A", computed), computed);

    for (VerdictSource source : VerdictSource.values()) {
      assertThat(source.counted(finding)).isEqualTo(computed);
    }
  }
}
