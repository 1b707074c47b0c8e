package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.resolutionindicators.rule.Verdict.EXCEEDED;
import static org.resolutionindicators.rule.Verdict.MET;
import static org.resolutionindicators.rule.Verdict.MET_OR_EXCEEDED;
import static org.resolutionindicators.rule.Verdict.NOT_APPLICABLE;
import static org.resolutionindicators.rule.Verdict.NOT_DUE;
import static org.resolutionindicators.rule.Verdict.NOT_MET;
import static org.resolutionindicators.rule.Verdict.NO_DATA;
import static org.resolutionindicators.rule.Verdict.NO_TARGET;
import static org.resolutionindicators.rule.Verdict.UNDECIDED;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.rule.Verdict;

class TallyTest {
  /** Each verdict as often as its place in the enum says: 1 exceeded, 2 met, ... 9 not applicable. */
  private static final Tally STAIRS =
      Arrays.stream(Verdict.values())
          .flatMap(verdict -> Collections.nCopies(verdict.ordinal() + 1, verdict).stream())
          .collect(Tally.toTally());

  @Test
  void each_verdict_has_its_own_count() {
    assertThat(STAIRS)
        .hasToString(
            "{EXCEEDED=1, MET=2, MET_OR_EXCEEDED=3, NOT_MET=4, UNDECIDED=5, NO_DATA=6, NO_TARGET=7, NOT_DUE=8, "
                + "NOT_APPLICABLE=9}");
    assertThat(STAIRS.size()).isEqualTo(45);
    for (Verdict verdict : Verdict.values()) {
      assertThat(STAIRS.count(verdict)).isEqualTo(verdict.ordinal() + 1L);
    }
  }

  @Test
  void x_is_what_was_reached() {
    assertThat(STAIRS.reached()).isEqualTo(1 + 2 + 3);
  }

  @ParameterizedTest
  @CsvSource({"ALL, 29", "DUE, 21", "ASSESSED, 10"})
  void y_is_chosen_by_the_policy(DenominatorPolicy policy, long expected) {
    assertThat(STAIRS.total(policy)).isEqualTo(expected);
    assertThat(STAIRS.share(policy)).isEqualTo(Measured.of(Ratio.of(6, expected)));
    assertThat(STAIRS.isAllReached(policy)).isFalse();
  }

  @Test
  void coverage_is_what_was_decided_of_all_that_applies() {
    assertThat(STAIRS.coverage()).isEqualTo(Measured.of(Ratio.of(10, 29)));
    assertThat(Tally.of(MET, NO_DATA).coverage()).isEqualTo(Measured.of(Ratio.of(1, 2)));
    assertThat(Tally.of(MET, UNDECIDED, NOT_DUE, NO_TARGET).coverage()).isEqualTo(Measured.of(Ratio.of(1, 3)));
  }

  @Test
  void leaving_data_out_lowers_coverage_when_it_raises_the_share() {
    Tally honest = Tally.of(MET, NOT_MET);
    Tally gamed = Tally.of(MET, NO_DATA);

    assertThat(gamed.share(DenominatorPolicy.ASSESSED)).isEqualTo(Measured.of(Ratio.of(1, 1)));
    assertThat(gamed.share(DenominatorPolicy.ALL)).isEqualTo(honest.share(DenominatorPolicy.ALL));
    assertThat(honest.coverage()).isEqualTo(Measured.of(Ratio.of(1, 1)));
    assertThat(gamed.coverage()).isEqualTo(Measured.of(Ratio.of(1, 2)));
  }

  @ParameterizedTest
  @EnumSource
  void nothing_counted_is_0_of_0_without_a_share_and_never_all(DenominatorPolicy policy) {
    for (Tally tally : new Tally[] {Tally.ZERO, Tally.of(NO_TARGET, NOT_APPLICABLE)}) {
      assertThat(tally.reached()).isZero();
      assertThat(tally.total(policy)).isZero();
      assertThat(tally.share(policy)).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
      assertThat(tally.coverage()).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
      assertThat(tally.isAllReached(policy)).isFalse();
    }
  }

  @Test
  void all_is_reached_only_if_y_is() {
    assertThat(Tally.of(EXCEEDED, MET, MET_OR_EXCEEDED, NOT_APPLICABLE).isAllReached(DenominatorPolicy.ALL)).isTrue();
    assertThat(Tally.of(MET, NOT_DUE).isAllReached(DenominatorPolicy.ALL)).isFalse();
    assertThat(Tally.of(MET, NOT_DUE).isAllReached(DenominatorPolicy.DUE)).isTrue();
    assertThat(Tally.of(MET, NO_DATA).isAllReached(DenominatorPolicy.DUE)).isFalse();
    assertThat(Tally.of(MET, NO_DATA).isAllReached(DenominatorPolicy.ASSESSED)).isTrue();
    assertThat(Tally.of(MET, NOT_MET).isAllReached(DenominatorPolicy.ASSESSED)).isFalse();
    assertThat(Tally.of(NOT_MET).isAllReached(DenominatorPolicy.ALL)).isFalse();
  }

  @Test
  void one_missing_split_makes_the_split_unknown() {
    assertThat(Tally.of(EXCEEDED, MET, NOT_MET, UNDECIDED).isSplitKnown()).isTrue();
    assertThat(Tally.of(EXCEEDED, MET_OR_EXCEEDED).isSplitKnown()).isFalse();
    assertThat(Tally.ZERO.isSplitKnown()).isTrue();
  }

  @Test
  void tallies_merge_count_by_count() {
    assertThat(Tally.of(MET, NOT_MET).plus(Tally.of(MET))).isEqualTo(Tally.of(MET, MET, NOT_MET));
    assertThat(Stream.of(Tally.of(MET, NOT_MET), Tally.of(MET), Tally.ZERO).collect(Tally.merging()))
        .isEqualTo(Tally.of(MET, MET, NOT_MET));
    assertThat(Stream.<Tally>empty().collect(Tally.merging())).isEqualTo(Tally.ZERO);
    assertThat(Stream.<Verdict>empty().collect(Tally.toTally())).isEqualTo(Tally.ZERO);
  }

  @Test
  void merging_leaves_its_terms_as_they_were() {
    Tally one = Tally.of(MET);
    Stream.of(one, one, one).collect(Tally.merging());
    Tally sum = one.plus(one);

    assertThat(one).isEqualTo(Tally.of(MET));
    assertThat(sum).isEqualTo(Tally.of(MET, MET));
    assertThat(Tally.ZERO.size()).isZero();
  }

  @Test
  void a_count_beyond_a_long_is_an_error() {
    Tally half = Tally.of(MET);
    for (int i = 0; i < 62; i++) {
      half = half.plus(half);
    }
    Tally most = half;

    assertThat(most.count(MET)).isEqualTo(1L << 62);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
  }

  @Test
  void it_prints_the_counts_that_are_not_0() {
    assertThat(Tally.of(EXCEEDED, MET, EXCEEDED)).hasToString("{EXCEEDED=2, MET=1}");
    assertThat(Tally.ZERO).hasToString("{}");
  }

  @Test
  void equal_tallies_have_equal_counts() {
    new EqualsTester()
        .addEqualityGroup(Tally.ZERO, Tally.of(), Tally.ZERO.plus(Tally.ZERO))
        .addEqualityGroup(Tally.of(MET, NOT_MET), Tally.of(NOT_MET, MET))
        .addEqualityGroup(Tally.of(MET, MET))
        .addEqualityGroup(Tally.of(NO_DATA, MET))
        .testEquals();
    SerializableTester.reserializeAndAssert(STAIRS);
    SerializableTester.reserializeAndAssert(Tally.ZERO);
  }
}
