package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.Discrepancy;
import org.resolutionindicators.score.DiscrepancyKind;
import org.resolutionindicators.score.Passes;

/** Tallies as authorities printed them. */
class PublishedTalliesTest {

  @Test
  void counts_that_leave_one_project_of_143_unexplained_are_told() {
    // Public Finance, July 2017: 5 green, 23 amber/green, 71 amber, 34 amber/red, 4 red, 5 exempt, of 143 projects.
    ClaimCheck check = ClaimCheck.of(portfolio(143));

    assertThat(check.isSound()).isFalse();
    assertThat(check.discrepancies()).extracting(Discrepancy::kind).containsExactly(DiscrepancyKind.REST_DIFFERS);
    assertThat(check.discrepancies().get(0).found()).isEqualTo(44);
    assertThat(check.discrepancies().get(0).claimed()).isEqualTo(43);
  }

  @Test
  void the_same_counts_of_142_projects_are_sound() {
    assertThat(ClaimCheck.of(portfolio(142)).discrepancies()).isEmpty();
  }

  /** Green to amber taken as the one part, and all others as the other. */
  private static Claim portfolio(long projects) {
    return Claim.builder()
        .total(projects)
        .reached(ClaimedCount.of(5 + 23 + 71))
        .notMet(ClaimedCount.of(34 + 4 + 5))
        .build();
  }

  @Test
  void twenty_five_of_twenty_eight_are_printed_as_89_3_per_cent() {
    // China's 12th five-year plan, mid-term: 25 of 28 indicators.
    assertThat(Passes.of(25, 28).share().value().orElseThrow().percent(1, RoundingMode.HALF_UP))
        .isEqualByComparingTo("89.3");
  }
}
