package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;

class ClaimTest {

  private static Claim full() {
    return Claim.builder()
        .locality(LocalityCode.of("Quỳnh Lưu"))
        .period(ReportingPeriod.ofYear(2015))
        .periodNote("ước")
        .group("kinh tế")
        .total(34)
        .reached(ClaimedCount.atLeast(33).outOf(34))
        .exceeded(ClaimedCount.of(20))
        .met(ClaimedCount.of(13))
        .notMet(ClaimedCount.of(1).outOf(34))
        .isAll(true)
        .other("tất cả")
        .source("Báo Nghệ An")
        .notes("trái ngược")
        .origin(Origin.builder().source("claims.csv").line(2).build())
        .build();
  }

  @Test
  void what_was_not_said_is_empty() {
    Claim claim = Claim.builder().build();
    assertThat(claim.locality()).isEmpty();
    assertThat(claim.period()).isEmpty();
    assertThat(claim.periodNote()).isEmpty();
    assertThat(claim.group()).isEmpty();
    assertThat(claim.total()).isEmpty();
    assertThat(claim.reached()).isEmpty();
    assertThat(claim.exceeded()).isEmpty();
    assertThat(claim.met()).isEmpty();
    assertThat(claim.notMet()).isEmpty();
    assertThat(claim.isAll()).isFalse();
    assertThat(claim.other()).isEmpty();
    assertThat(claim.source()).isEmpty();
    assertThat(claim.notes()).isEmpty();
    assertThat(claim.origin()).isEmpty();
  }

  @Test
  void a_claim_that_contradicts_itself_is_a_claim_all_the_same() {
    Claim claim = Claim.builder().total(2).reached(ClaimedCount.of(5).outOf(3)).isAll(true).build();
    assertThat(claim.total()).hasValue(2);
    assertThat(claim.reached().orElseThrow().count()).isEqualTo(5);
    assertThat(claim.reached().orElseThrow().outOf()).hasValue(3);
  }

  @Test
  void no_number_is_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Claim.builder().total(-1).build())
        .withMessage("Claimed total must be 0 or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimedCount.of(-1))
        .withMessage("Claimed count must be 0 or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimedCount.atLeast(-2))
        .withMessage("Claimed count must be 0 or more: -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimedCount.of(1).outOf(-3))
        .withMessage("Whole of a claimed count must be 0 or more: -3");
  }

  @Test
  void a_builder_takes_no_part_twice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Claim.builder().total(1).total(1))
        .withMessage("Builder of Claim is strict, attribute is already set: total");
  }

  @Test
  void a_count_is_equal_by_number_bound_and_what_it_is_out_of() {
    new EqualsTester()
        .addEqualityGroup(ClaimedCount.of(10), ClaimedCount.of(10))
        .addEqualityGroup(ClaimedCount.of(11))
        .addEqualityGroup(ClaimedCount.atLeast(10))
        .addEqualityGroup(ClaimedCount.of(10).outOf(15))
        .addEqualityGroup(ClaimedCount.of(10).outOf(16))
        .addEqualityGroup(ClaimedCount.atLeast(10).outOf(15))
        .testEquals();
  }

  @Test
  void a_claim_is_equal_by_all_attributes() {
    new EqualsTester()
        .addEqualityGroup(full(), full())
        .addEqualityGroup(Claim.builder().build(), Claim.builder().isAll(false).build())
        .addEqualityGroup(Claim.builder().isAll(true).build())
        .addEqualityGroup(Claim.builder().total(0).build())
        .addEqualityGroup(Claim.builder().reached(ClaimedCount.of(1)).build())
        .addEqualityGroup(Claim.builder().exceeded(ClaimedCount.of(1)).build())
        .addEqualityGroup(Claim.builder().met(ClaimedCount.of(1)).build())
        .addEqualityGroup(Claim.builder().notMet(ClaimedCount.of(1)).build())
        .addEqualityGroup(Claim.builder().notes("x").build())
        .addEqualityGroup(Claim.builder().source("x").build())
        .testEquals();
  }

  @Test
  void a_claim_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(full());
    SerializableTester.reserializeAndAssert(Claim.builder().build());
    SerializableTester.reserializeAndAssert(ClaimedCount.atLeast(10).outOf(15));
  }

  @Test
  void a_count_tells_itself_to_a_reader_of_logs() {
    assertThat(ClaimedCount.of(18).outOf(18)).hasToString("18/18");
    assertThat(ClaimedCount.atLeast(10)).hasToString(">=10");
  }
}
