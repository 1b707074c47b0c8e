package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Ratio;

class RequirementTest {
  private static boolean passes(Integer percent) {
    return percent >= 85;
  }

  private static boolean isNear(Integer percent) {
    return percent >= 75;
  }

  private static boolean isKey(Integer percent) {
    return percent % 2 == 1;
  }

  private static Requirement.Outcome<Integer> of(Requirement<Integer> asked, Integer... percents) {
    return asked.of(Arrays.asList(percents));
  }

  @Test
  void all_must_pass_and_nothing_is_not_all() {
    Requirement<Integer> all = Requirement.all(RequirementTest::passes);

    assertThat(of(all, 85, 90).isMet()).isTrue();
    assertThat(of(all, 85, 84, 90, 10).failed()).containsExactly(84, 10);
    assertThat(of(all, 85, 84).unmet()).containsExactly("all");
    assertThat(of(all).isMet()).isFalse();
  }

  @Test
  void one_is_enough_for_any() {
    Requirement<Integer> any = Requirement.any(RequirementTest::passes);

    assertThat(of(any, 1, 85).isMet()).isTrue();
    assertThat(of(any, 1, 84).isMet()).isFalse();
    assertThat(of(any).isMet()).isFalse();
  }

  @Test
  void k_of_n_lets_the_others_fail_and_says_who() {
    Requirement<Integer> two = Requirement.atLeast(2, RequirementTest::passes);

    assertThat(of(two, 90, 80, 85))
        .isEqualTo(new Requirement.Outcome<>(true, ImmutableList.of(), ImmutableList.of(80)));
    assertThat(of(two, 90, 80).unmet()).containsExactly("at least 2");
  }

  @Test
  void a_share_is_compared_exactly() {
    Requirement<Integer> third = Requirement.atLeastShare(Ratio.of(1, 3), RequirementTest::passes);

    assertThat(of(third, 90, 1, 2).isMet()).isTrue();
    assertThat(of(third, 90, 1, 2, 3).isMet()).isFalse();
    assertThat(of(third).isMet()).isFalse();
    assertThat(third).hasToString("at least 1/3");
  }

  @Test
  void one_may_fail_where_it_passes_the_floor() {
    Requirement<Integer> asked = Requirement.allBut(1, RequirementTest::passes, RequirementTest::isNear);

    assertThat(of(asked, 85, 85, 85).isMet()).isTrue();
    assertThat(of(asked, 85, 85, 75).isMet()).isTrue();
    assertThat(of(asked, 85, 85, 74).isMet()).isFalse();
    assertThat(of(asked, 85, 80, 80).isMet()).isFalse();
    assertThat(of(asked, 85, 80, 80).failed()).containsExactly(80, 80);
    assertThat(of(asked).isMet()).isFalse();
  }

  @Test
  void the_rule_is_chosen_by_the_number() {
    Requirement<Integer> all = Requirement.all(RequirementTest::passes);
    Requirement<Integer> asked =
        Requirement.byNumber(3, all, Requirement.allBut(1, RequirementTest::passes, RequirementTest::isNear));

    assertThat(of(asked, 85, 75).isMet()).isFalse();
    assertThat(of(asked, 85, 75).unmet()).containsExactly("all");
    assertThat(of(asked, 85, 85, 75).isMet()).isTrue();
    assertThat(of(asked, 85, 75, 75).unmet()).containsExactly("all but 1");
  }

  @Test
  void a_requirement_by_number_needs_a_number_that_is_less() {
    Requirement<Integer> all = Requirement.all(RequirementTest::passes);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.byNumber(1, all, all))
        .withMessage("Number from which another requirement holds must be 2 or more: 1");
  }

  @Test
  void a_share_is_named_as_it_is_asked_for() {
    assertThat(named(Ratio.of(3, 5))).containsExactly("at least 60 %");
    assertThat(named(Ratio.of(1, 1))).containsExactly("at least 100 %");
    assertThat(named(Ratio.of(2, 3))).containsExactly("at least 2/3");
    assertThat(named(Ratio.of(1, 100_000))).containsExactly("at least 1/100000");
  }

  private static List<String> named(Ratio share) {
    return of(Requirement.atLeastShare(share, RequirementTest::passes), 10).unmet();
  }

  @Test
  void those_that_must_pass_must_and_none_asks_for_nothing() {
    Requirement<Integer> asked = Requirement.mustPass(RequirementTest::isKey, RequirementTest::passes);

    assertThat(of(asked, 10, 85).isMet()).isTrue();
    assertThat(of(asked, 10, 83, 91).failed()).containsExactly(83);
    assertThat(of(asked, 10).isMet()).isTrue();
    assertThat(of(asked).isMet()).isTrue();
  }

  @Test
  void among_those_selected_one_must_be_there() {
    Requirement<Integer> asked =
        Requirement.among(RequirementTest::isKey, Requirement.any(RequirementTest::passes)).named("a key one");

    assertThat(of(asked, 10, 85).isMet()).isTrue();
    assertThat(of(asked, 90, 83))
        .isEqualTo(new Requirement.Outcome<>(false, ImmutableList.of("a key one"), ImmutableList.of(83)));
    assertThat(of(asked, 90).unmet()).containsExactly("a key one");
  }

  @Test
  void one_veto_stands_against_all_else() {
    Requirement<Integer> asked = Requirement.veto(percent -> percent < 65);

    assertThat(of(asked, 65, 100).isMet()).isTrue();
    assertThat(of(asked, 64, 100).failed()).containsExactly(64);
    assertThat(of(asked).isMet()).isTrue();
  }

  @Test
  void together_tells_all_that_is_unmet_and_each_failed_one_once() {
    Requirement<Integer> asked =
        Requirement.together(
            Requirement.atLeast(2, RequirementTest::passes),
            Requirement.mustPass(RequirementTest::isKey, RequirementTest::passes).named("keys"),
            Requirement.any(RequirementTest::isNear));

    assertThat(of(asked, 83, 90, 10).unmet()).containsExactly("at least 2", "keys");
    assertThat(of(asked, 83, 90, 10).failed()).containsExactly(83, 10);
    assertThat(of(asked, 85, 90).isMet()).isTrue();
  }

  @Test
  void either_is_enough() {
    Requirement<Integer> asked =
        Requirement.either(
            Requirement.atLeast(2, RequirementTest::passes),
            Requirement.all(RequirementTest::isNear));

    assertThat(of(asked, 80, 80).isMet()).isTrue();
    assertThat(of(asked, 10, 90, 90).isMet()).isTrue();
    assertThat(of(asked, 10, 90).unmet()).containsExactly("at least 2", "all");
  }

  @Test
  void impossible_numbers_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.atLeast(0, RequirementTest::passes))
        .withMessage("Number that must pass must be 1 or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.allBut(-1, RequirementTest::passes, RequirementTest::passes))
        .withMessage("Number that may fail must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.atLeastShare(Ratio.of(3, 2), RequirementTest::passes))
        .withMessage("Share that must pass must be above 0, up to 1: 3/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.<Integer>together())
        .withMessage("Requirements to combine must be one or more");
  }

  @Test
  @SuppressWarnings("unchecked")
  void it_can_be_written_and_read() throws Exception {
    Requirement<Integer> asked =
        Requirement.together(Requirement.atLeast(1, RequirementTest::passes), Requirement.veto(percent -> percent < 65));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(asked);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Requirement<Integer> read = (Requirement<Integer>) in.readObject();
      assertThat(read.of(List.of(90, 60))).isEqualTo(asked.of(List.of(90, 60)));
    }
  }
}
