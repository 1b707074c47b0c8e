package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;

/** Claims against themselves and against the claims about their groups. */
class ClaimCheckTest {

  /** A claim such as {@code T=15 R=>=10/15 E=4 M=9 K=2/12 all other}. */
  static Claim.Builder claim(String text) {
    Claim.Builder claim = Claim.builder();
    for (String part : text.isBlank() ? new String[0] : text.strip().split(" ")) {
      if (part.equals("all")) {
        claim.isAll(true);
      } else if (part.equals("other")) {
        claim.other("3 khó đạt");
      } else if (part.startsWith("T=")) {
        claim.total(Long.parseLong(part.substring(2)));
      } else {
        ClaimedCount count = count(part.substring(2));
        switch (part.charAt(0)) {
          case 'R' -> claim.reached(count);
          case 'E' -> claim.exceeded(count);
          case 'M' -> claim.met(count);
          case 'K' -> claim.notMet(count);
          default -> throw new IllegalArgumentException(part);
        }
      }
    }
    return claim;
  }

  private static ClaimedCount count(String text) {
    boolean isAtLeast = text.startsWith(">=");
    String[] numbers = text.substring(isAtLeast ? 2 : 0).split("/");
    long number = Long.parseLong(numbers[0]);
    ClaimedCount count = isAtLeast ? ClaimedCount.atLeast(number) : ClaimedCount.of(number);
    return numbers.length == 1 ? count : count.outOf(Long.parseLong(numbers[1]));
  }

  static List<String> told(ClaimCheck check) {
    return check.discrepancies().stream().map(Discrepancy::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "''", "T=18 R=18 K=0", "R=18/18", "T=12 R=12 E=7 M=5 K=0", "T=14 R=13 K=1", "R=>=10/15", "T=15 R=>=10 K=2",
    "T=15 R=>=10 K=5", "T=15 R=13/15 K=2/15", "R=14/15 E=4/14", "R=14/15 E=4/15 M=10/14", "R=15 E=5 K=7", "T=27 E=14 M=13",
    "T=27 E=14 M=12 K=1",
    "all", "T=21 all", "T=21 R=21 all K=0", "R=21 all", "K=1", "T=10 R=7 K=1 other", "T=10 R=7 E=3 M=3 other",
    "T=10 E=3 M=3 K=2 other", "T=10 E=3 M=3 K=4 other", "T=15 R=10 K=>=3", "R=>=10 E=12", "R=>=10 E=6 M=6", "R=10 E=>=4 M=4",
    "T=0 R=0", "T=15 E=15", "T=15 K=15"
  })
  void what_can_be_true_is_not_accused(String text) {
    ClaimCheck check = ClaimCheck.of(claim(text).build());
    assertThat(told(check)).isEmpty();
    assertThat(check.isSound()).isTrue();
    assertThat(check.rows()).isEmpty();
    assertThat(check.claim()).isEqualTo(claim(text).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          T=34 R=33 all          | ALL_BUT_NOT_ALL REACHED: claimed 34, found 33
          R=33/34 all            | ALL_BUT_NOT_ALL REACHED: claimed 34, found 33
          T=34 R=33 all other    | ALL_BUT_NOT_ALL REACHED: claimed 34, found 33
          T=34 E=20 M=13 all     | ALL_BUT_NOT_ALL REACHED: claimed 34, found 33
          all K=2                | ALL_BUT_NOT_ALL NOT_MET: claimed 0, found 2
          T=34 all K=2           | ALL_BUT_NOT_ALL NOT_MET: claimed 0, found 2
          all K=>=2              | ALL_BUT_NOT_ALL NOT_MET: claimed 0, found 2
          T=18 R=19              | REACHED_ABOVE_TOTAL REACHED: claimed 19, found 18
          R=19/18                | REACHED_ABOVE_TOTAL REACHED: claimed 19, found 18
          T=18 R=>=19            | REACHED_ABOVE_TOTAL REACHED: claimed 19, found 18
          R=14/15 E=16           | PARTS_ABOVE_WHOLE EXCEEDED: claimed 16, found 14
          R=14/15 E=15           | PARTS_ABOVE_WHOLE EXCEEDED: claimed 15, found 14
          R=14/15 M=15           | PARTS_ABOVE_WHOLE MET: claimed 15, found 14
          R=14/15 E=>=15         | PARTS_ABOVE_WHOLE EXCEEDED: claimed 15, found 14
          R=>=10/15 E=16         | PARTS_ABOVE_WHOLE EXCEEDED: claimed 16, found 15
          T=15 E=16              | PARTS_ABOVE_WHOLE EXCEEDED: claimed 16, found 15
          T=15 K=16              | PARTS_ABOVE_WHOLE NOT_MET: claimed 16, found 15
          T=15 E=8 M=8           | PARTS_ABOVE_WHOLE REACHED: claimed 16, found 15
          T=25 R=24 E=13 M=10    | SPLIT_DIFFERS REACHED: claimed 24, found 23
          T=25 R=24 E=13 M=12    | SPLIT_DIFFERS REACHED: claimed 24, found 25
          T=25 R=24 E=13 M=12 other | SPLIT_DIFFERS REACHED: claimed 24, found 25
          R=24 E=>=13 M=12       | SPLIT_DIFFERS REACHED: claimed 24, found 25
          R=>=24 E=13 M=10       | SPLIT_DIFFERS REACHED: claimed 24, found 23
          T=21 R=17 K=5          | REST_DIFFERS NOT_MET: claimed 5, found 4
          T=21 R=17 K=3          | REST_DIFFERS NOT_MET: claimed 3, found 4
          T=21 R=17 K=5 other    | REST_DIFFERS NOT_MET: claimed 5, found 4
          T=21 R=>=17 K=5        | REST_DIFFERS NOT_MET: claimed 5, found 4
          T=21 R=17 K=>=5        | REST_DIFFERS NOT_MET: claimed 5, found 4
          T=27 E=14 M=12 K=2     | REST_DIFFERS NOT_MET: claimed 2, found 1
          T=27 E=14 M=12 K=2 other | REST_DIFFERS NOT_MET: claimed 2, found 1
          T=15 R=13/15 K=2/12    | TOTALS_DIFFER NOT_MET: claimed 15, found 12
          R=13/15 K=2/12         | TOTALS_DIFFER NOT_MET: claimed 15, found 12
          T=16 R=13/15           | TOTALS_DIFFER REACHED: claimed 16, found 15
          R=14/15 E=4/13         | TOTALS_DIFFER EXCEEDED: claimed 15, found 13
          R=14/15 M=4/13         | TOTALS_DIFFER MET: claimed 15, found 13
          R=14/15 K=1/14         | TOTALS_DIFFER NOT_MET: claimed 15, found 14
          T=18 R=19 K=1          | REACHED_ABOVE_TOTAL REACHED: claimed 19, found 18
          R=14/15 E=16 M=1       | PARTS_ABOVE_WHOLE EXCEEDED: claimed 16, found 14
          """)
  void a_claim_that_contradicts_itself_is_named(String text, String found) {
    ClaimCheck check = ClaimCheck.of(claim(text).build());
    assertThat(told(check)).containsExactly(found);
    assertThat(check.isSound()).isFalse();
  }

  @Test
  void the_weightiest_stands_first() {
    ClaimCheck check = ClaimCheck.of(claim("T=20 R=18/19 E=10 M=10 K=4/21 all").build());
    assertThat(told(check))
        .containsExactly(
            "ALL_BUT_NOT_ALL REACHED: claimed 20, found 18",
            "SPLIT_DIFFERS REACHED: claimed 18, found 20",
            "REST_DIFFERS NOT_MET: claimed 4, found 2",
            "TOTALS_DIFFER REACHED: claimed 20, found 19",
            "TOTALS_DIFFER NOT_MET: claimed 20, found 21");
  }

  @Test
  void what_is_said_beside_all_hides_none() {
    assertThat(told(ClaimCheck.of(claim("T=25 R=24 E=13 M=10 K=0 all other").build())))
        .containsExactly(
            "ALL_BUT_NOT_ALL REACHED: claimed 25, found 24",
            "SPLIT_DIFFERS REACHED: claimed 24, found 23",
            "REST_DIFFERS NOT_MET: claimed 0, found 1");
  }

  @ParameterizedTest
  @EnumSource(DiscrepancyKind.class)
  void kinds_stand_in_the_order_of_their_weights(DiscrepancyKind kind) {
    for (DiscrepancyKind earlier : DiscrepancyKind.values()) {
      if (earlier.compareTo(kind) < 0) {
        assertThat(earlier.weight()).isLessThanOrEqualTo(kind.weight());
      }
    }
  }

  private static List<String> groups(String whole, String... groups) {
    List<Claim> parts = List.of(groups).stream().map(group -> claim(group).build()).toList();
    return told(ClaimCheck.of(claim(whole).build(), parts));
  }

  @Test
  void forty_six_are_not_ten_and_twenty_two_and_twelve() {
    assertThat(groups("T=57 R=46", "R=10", "R=22", "R=12"))
        .containsExactly("GROUPS_DIFFER REACHED: claimed 46, found 44");
    assertThat(groups("T=57 R=44", "R=10", "R=22", "R=12")).isEmpty();
    assertThat(groups("T=57 R=46", "R=10/15", "R=22/30", "R=12/12"))
        .containsExactly("GROUPS_DIFFER REACHED: claimed 46, found 44");
  }

  @Test
  void where_groups_are_missing_only_less_than_their_sum_is_a_contradiction() {
    assertThat(groups("T=57 R=46", "R=10/12", "R=22/25")).isEmpty();
    assertThat(groups("T=57 R=30", "R=10/12", "R=22/25"))
        .containsExactly("GROUPS_DIFFER REACHED: claimed 30, found 32");
    assertThat(groups("T=57 R=46", "R=10")).isEmpty();
    assertThat(groups("T=57 R=9", "R=10")).containsExactly("GROUPS_DIFFER REACHED: claimed 9, found 10");
    assertThat(groups("T=57 R=46")).isEmpty();
  }

  @Test
  void a_group_without_a_count_may_have_any() {
    assertThat(groups("T=57 R=46", "R=10", "T=20", "R=12")).isEmpty();
    assertThat(groups("T=57 R=20", "R=10", "T=20", "R=12"))
        .containsExactly("GROUPS_DIFFER REACHED: claimed 20, found 22");
    assertThat(groups("T=57 R=46", "R=>=10", "R=22", "R=12")).isEmpty();
    assertThat(groups("T=57 R=>=40", "R=10", "R=22", "R=12")).isEmpty();
    assertThat(groups("T=57 R=>=45", "R=10", "R=22", "R=12"))
        .containsExactly("GROUPS_DIFFER REACHED: claimed 45, found 44");
  }

  @Test
  void the_count_of_a_group_may_follow_from_what_it_says() {
    assertThat(groups("T=20 R=19", "T=10 all", "E=4 M=5")).isEmpty();
    assertThat(groups("T=20 R=18", "T=10 all", "E=4 M=5"))
        .containsExactly("GROUPS_DIFFER REACHED: claimed 18, found 19");
    assertThat(groups("T=20 R=19", "R=10", "E=4 M=4 other")).isEmpty();
  }

  @Test
  void all_of_the_whole_is_all_of_each_group() {
    assertThat(groups("all", "R=4/4", "R=9/10")).containsExactly("GROUPS_DIFFER REACHED: claimed 14, found 13");
    assertThat(groups("T=19 all", "R=4/4", "R=9/10")).containsExactly("GROUPS_DIFFER REACHED: claimed 14, found 13");
    assertThat(groups("T=19 all", "R=4", "R=9")).containsExactly("GROUPS_DIFFER REACHED: claimed 19, found 13");
    assertThat(groups("T=14 all", "R=4/4", "R=10/10")).isEmpty();
    assertThat(groups("T=14 R=13", "all", "all")).isEmpty();
  }

  @Test
  void totals_and_the_other_counts_are_summed_too() {
    assertThat(groups("T=20", "T=11", "T=10")).containsExactly("GROUPS_DIFFER TOTAL: claimed 20, found 21");
    assertThat(groups("T=20", "T=21", "R=1")).containsExactly("GROUPS_DIFFER TOTAL: claimed 20, found 21");
    assertThat(groups("R=20 E=9 M=11 K=3", "R=10 E=5 M=5 K=1", "R=10 E=5 M=5 K=1"))
        .containsExactly(
            "GROUPS_DIFFER NOT_MET: claimed 3, found 2",
            "GROUPS_DIFFER EXCEEDED: claimed 9, found 10",
            "GROUPS_DIFFER MET: claimed 11, found 10");
  }

  @Test
  void what_one_claim_calls_not_met_may_be_something_else_in_another() {
    assertThat(groups("K=1 other", "K=1", "K=1")).isEmpty();
    assertThat(groups("K=3 other", "K=1", "K=1")).containsExactly("GROUPS_DIFFER NOT_MET: claimed 3, found 2");
    assertThat(groups("K=3", "K=1 other", "K=1")).isEmpty();
    assertThat(groups("K=1", "K=1 other", "K=1")).containsExactly("GROUPS_DIFFER NOT_MET: claimed 1, found 2");
    assertThat(groups("K=1", "other", "K=1")).isEmpty();
  }

  @Test
  void sums_of_the_largest_numbers_do_not_overflow() {
    String most = String.valueOf(Long.MAX_VALUE);
    String claim = "T=%1$s R=%1$s E=%1$s M=%1$s K=%1$s".formatted(most);
    assertThat(ClaimCheck.of(claim(claim).build()).isSound()).isFalse();
    assertThat(groups("R=1", "R=" + most, "R=" + most)).containsExactly("GROUPS_DIFFER REACHED: claimed 1, found " + most);
  }

  @Test
  void a_check_is_equal_by_claim_rows_and_discrepancies() {
    Claim kongChro = claim("T=21 R=17 K=5").build();
    new EqualsTester()
        .addEqualityGroup(ClaimCheck.of(kongChro), ClaimCheck.of(kongChro, List.of()))
        .addEqualityGroup(ClaimCheck.of(claim("T=21 R=17 K=4").build()))
        .addEqualityGroup(ClaimCheck.of(kongChro, List.of(claim("R=18").build())))
        .testEquals();
    SerializableTester.reserializeAndAssert(ClaimCheck.of(kongChro));
    SerializableTester.reserializeAndAssert(ClaimCheck.of(kongChro).discrepancies().get(0));
  }
}
