package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.resolutionindicators.measure.Samples.target;

import com.google.common.base.Splitter;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Composite;

class CompositeFindingTest {

  private static List<Verdict> verdicts(String text) {
    return Splitter.on(' ').splitToStream(text).map(Verdict::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // all: the worst
    "all,    EXCEEDED EXCEEDED,             0, EXCEEDED",
    "all,    EXCEEDED MET,                  0, MET",
    "all,    EXCEEDED MET NOT_MET,          0, NOT_MET",
    "all,    EXCEEDED MET_OR_EXCEEDED,      0, MET_OR_EXCEEDED",
    "all,    MET MET_OR_EXCEEDED,           0, MET",
    "all,    MET_OR_EXCEEDED NOT_MET,       0, NOT_MET",
    "all,    MET UNDECIDED,                 0, UNDECIDED",
    "all,    MET NO_DATA,                   0, UNDECIDED",
    "all,    NOT_MET NO_DATA,               0, NOT_MET",
    "all,    MET NOT_APPLICABLE,            0, MET",
    "all,    MET MET,                       1, UNDECIDED",
    "all,    NOT_MET,                       1, NOT_MET",
    // any: the best
    "any,    NOT_MET NOT_MET,               0, NOT_MET",
    "any,    NOT_MET MET,                   0, MET",
    "any,    MET EXCEEDED,                  0, EXCEEDED",
    "any,    EXCEEDED UNDECIDED NO_DATA,    0, EXCEEDED",
    "any,    MET UNDECIDED,                 0, MET_OR_EXCEEDED",
    "any,    MET NOT_MET,                   1, MET_OR_EXCEEDED",
    "any,    MET_OR_EXCEEDED NOT_MET,       0, MET_OR_EXCEEDED",
    "any,    NOT_MET NO_DATA,               0, UNDECIDED",
    "any,    NOT_MET NOT_APPLICABLE,        0, NOT_MET",
    // k of n: the k-th best
    "2 of 3, EXCEEDED MET NOT_MET,          0, MET",
    "2 of 3, EXCEEDED EXCEEDED NOT_MET,     0, EXCEEDED",
    "2 of 3, MET NOT_MET NOT_MET,           0, NOT_MET",
    "2 of 3, MET MET NO_DATA,               0, MET",
    "2 of 3, EXCEEDED MET NO_DATA,          0, MET_OR_EXCEEDED",
    "2 of 3, EXCEEDED EXCEEDED NO_DATA,     0, EXCEEDED",
    "2 of 3, MET NOT_MET NO_DATA,           0, UNDECIDED",
    "2 of 3, NOT_MET NOT_MET NO_DATA,       0, NOT_MET",
    "2 of 3, MET MET,                       1, MET",
    "2 of 3, NOT_MET NOT_MET,               1, NOT_MET",
    "2 of 3, MET NOT_APPLICABLE MET,        0, MET",
    "2 of 3, MET NOT_APPLICABLE NOT_MET,    0, NOT_MET",
    "2 of 3, MET NOT_APPLICABLE UNDECIDED,  0, UNDECIDED",
    // one state that all share
    "all,    NO_DATA NO_DATA,               0, NO_DATA",
    "all,    NO_DATA,                       1, NO_DATA",
    "any,    NO_TARGET NO_TARGET,           0, NO_TARGET",
    "all,    NOT_DUE NOT_DUE,               0, NOT_DUE",
    "all,    NO_DATA NOT_APPLICABLE,        0, NO_DATA",
    "all,    NO_DATA NO_TARGET,             0, UNDECIDED",
    "all,    NO_TARGET,                     1, UNDECIDED",
    "all,    UNDECIDED UNDECIDED,           0, UNDECIDED",
    "all,    NOT_APPLICABLE NOT_APPLICABLE, 0, NOT_APPLICABLE",
    "2 of 3, NOT_APPLICABLE NOT_APPLICABLE NOT_APPLICABLE, 0, NOT_APPLICABLE",
  })
  void the_verdict_comes_from_the_parts(String composite, String parts, int absent, Verdict expected) {
    Finding finding = Parts.composite(Composite.parse(composite), verdicts(parts), absent);

    assertThat(finding.verdict()).isEqualTo(expected);
    assertThat(finding.rule()).contains("composite");
    assertThat(finding.parts()).extracting(Finding::verdict).isEqualTo(verdicts(parts));
    assertThat(finding.reason().basis()).isEqualTo(Basis.PARTS);
  }

  @ParameterizedTest
  @CsvSource({
    //                                                    needed, applicable, reached, missed, open
    "all,    EXCEEDED MET NOT_MET UNDECIDED NOT_APPLICABLE, 2, 6, 6, 2, 1, 3",
    "any,    MET_OR_EXCEEDED NO_DATA NO_TARGET NOT_DUE,     0, 1, 4, 1, 0, 3",
    "2 of 3, NOT_MET NOT_MET NOT_APPLICABLE,                0, 2, 2, 0, 2, 0",
    "2 of 3, MET NOT_APPLICABLE NOT_APPLICABLE,             0, 2, 1, 1, 0, 0",
    "all,    NOT_APPLICABLE,                                0, 0, 0, 0, 0, 0",
  })
  void the_reason_counts_the_parts(
      String composite, String parts, int absent, int needed, int applicable, int reached, int missed, int open) {
    PartCount count =
        Parts.composite(Composite.parse(composite), verdicts(parts), absent).reason().parts().orElseThrow();

    assertThat(count.needed()).isEqualTo(needed);
    assertThat(count.applicable()).isEqualTo(applicable);
    assertThat(count.reached()).isEqualTo(reached);
    assertThat(count.missed()).isEqualTo(missed);
    assertThat(count.open()).isEqualTo(open);
  }

  @Test
  void fewer_applicable_parts_than_are_asked_for_never_reach_the_target() {
    Composite two = Composite.of(2, 3);
    List<Verdict> parts = List.of(Verdict.EXCEEDED, Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE);

    assertThat(Parts.composite(two, parts, 0).verdict().isReached()).isFalse();
  }

  @Test
  void only_a_composite_indicator_is_judged_by_its_parts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.composite(Cell.of(target("up", "27")), List.of(), 0))
        .withMessage("Indicator 'A' must be composite to be judged by its parts");
  }

  @Test
  void equal_composite_findings_have_equal_parts_and_counts() {
    Composite all = Composite.all();
    new EqualsTester()
        .addEqualityGroup(
            Parts.composite(all, List.of(Verdict.MET, Verdict.NOT_MET), 0),
            Parts.composite(all, List.of(Verdict.MET, Verdict.NOT_MET), 0))
        .addEqualityGroup(Parts.composite(all, List.of(Verdict.MET, Verdict.NOT_MET), 1))
        .addEqualityGroup(Parts.composite(all, List.of(Verdict.NOT_MET, Verdict.MET), 0))
        .testEquals();
    SerializableTester.reserializeAndAssert(Parts.composite(all, List.of(Verdict.MET, Verdict.NO_DATA), 2));
  }
}
