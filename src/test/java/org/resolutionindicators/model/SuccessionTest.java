package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SuccessionTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
  private static final LocalDate THIRD = LocalDate.of(2026, 1, 1);

  private static LocalityCode code(String text) {
    return LocalityCode.of(text);
  }

  private static ImmutableList<LocalityCode> codes(String... texts) {
    return Arrays.stream(texts).map(LocalityCode::of).collect(ImmutableList.toImmutableList());
  }

  private static Reorganisation merge(LocalDate day, String to, String... from) {
    return Reorganisation.merge(day, "", codes(from), code(to));
  }

  private static Reorganisation split(LocalDate day, String from, String... to) {
    return Reorganisation.split(day, "", code(from), codes(to));
  }

  private static Reorganisation rename(LocalDate day, String from, String to) {
    return Reorganisation.rename(day, "", code(from), code(to));
  }

  @Test
  void changes_are_in_the_order_of_their_days_and_those_of_one_day_as_they_were_added() {
    Reorganisation late = rename(THIRD, "A", "B");
    Reorganisation one = rename(FIRST, "C", "D");
    Reorganisation two = rename(FIRST, "D", "E");
    Succession changes = Succession.builder().add(late, one).add(two).build();
    assertThat(changes.changes()).containsExactly(one, two, late);
    assertThat(changes).hasToString("3 changes");
  }

  @Test
  void a_merger_closes_what_does_not_go_on() {
    Reorganisation merger = merge(SECOND, "80@2025-07-01", "80", "72");
    Succession changes = Succession.of(ImmutableList.of(merger));
    assertThat(changes.closing(code("80"))).contains(merger);
    assertThat(changes.closing(code("72"))).contains(merger);
    assertThat(changes.closing(code("80@2025-07-01"))).isEmpty();
    assertThat(changes.closing(code("01"))).isEmpty();
    assertThat(changes.lastDay(code("80"))).contains(LocalDate.of(2025, 6, 30));
    assertThat(changes.lastDay(code("01"))).isEmpty();
    assertThat(changes.successorsOf(code("72"))).isEqualTo(codes("80@2025-07-01"));
    assertThat(changes.predecessorsOf(code("80@2025-07-01"))).isEqualTo(codes("80", "72"));
    assertThat(changes.successorsOf(code("80@2025-07-01"))).isEmpty();
  }

  @Test
  void a_place_that_takes_others_in_goes_on_and_is_neither_its_own_successor_nor_predecessor() {
    Succession changes = Succession.of(ImmutableList.of(merge(SECOND, "A", "A", "B")));
    assertThat(changes.closing(code("A"))).isEmpty();
    assertThat(changes.closing(code("B"))).isPresent();
    assertThat(changes.successorsOf(code("A"))).isEmpty();
    assertThat(changes.successorsOf(code("B"))).isEqualTo(codes("A"));
    assertThat(changes.predecessorsOf(code("A"))).isEqualTo(codes("B"));
    assertThat(changes.successorsOf(code("A"), SECOND)).isEqualTo(codes("A"));
    assertThat(changes.successorsOf(code("B"), SECOND)).isEqualTo(codes("A"));
  }

  @Test
  void a_place_that_is_split_has_all_its_parts_as_successors_and_itself_if_it_goes_on() {
    Succession whole = Succession.of(ImmutableList.of(split(SECOND, "A", "B", "C")));
    assertThat(whole.closing(code("A"))).isPresent();
    assertThat(whole.successorsOf(code("A"))).isEqualTo(codes("B", "C"));
    assertThat(whole.successorsOf(code("A"), SECOND)).isEqualTo(codes("B", "C"));
    Succession part = Succession.of(ImmutableList.of(split(SECOND, "A", "A", "B")));
    assertThat(part.closing(code("A"))).isEmpty();
    assertThat(part.successorsOf(code("A"))).isEqualTo(codes("B"));
    assertThat(part.predecessorsOf(code("A"))).isEmpty();
    assertThat(part.successorsOf(code("A"), SECOND)).isEqualTo(codes("A", "B"));
  }

  @Test
  void a_new_name_or_parent_closes_a_code_only_if_the_code_changes() {
    Succession same =
        Succession.of(ImmutableList.of(rename(FIRST, "A", "A"), Reorganisation.move(SECOND, "", code("A"), code("A"))));
    assertThat(same.closing(code("A"))).isEmpty();
    assertThat(same.successorsOf(code("A"))).isEmpty();
    assertThat(same.successorsOf(code("A"), THIRD)).isEqualTo(codes("A"));
    Succession other =
        Succession.of(ImmutableList.of(rename(FIRST, "A", "B"), Reorganisation.move(SECOND, "", code("B"), code("C"))));
    assertThat(other.lastDay(code("A"))).contains(FIRST.minusDays(1));
    assertThat(other.lastDay(code("B"))).contains(SECOND.minusDays(1));
    assertThat(other.successorsOf(code("A"))).isEqualTo(codes("B"));
    assertThat(other.predecessorsOf(code("C"))).isEqualTo(codes("B"));
  }

  @Test
  void successors_are_followed_through_several_changes_up_to_the_day() {
    Succession changes =
        Succession.builder()
            .add(split(FIRST, "A", "B", "C"))
            .add(merge(SECOND, "E", "C", "D"))
            .add(rename(THIRD, "E", "F"))
            .build();
    assertThat(changes.successorsOf(code("A"), FIRST.minusDays(1))).isEqualTo(codes("A"));
    assertThat(changes.successorsOf(code("A"), FIRST)).isEqualTo(codes("B", "C"));
    assertThat(changes.successorsOf(code("A"), SECOND.minusDays(1))).isEqualTo(codes("B", "C"));
    assertThat(changes.successorsOf(code("A"), SECOND)).isEqualTo(codes("B", "E"));
    assertThat(changes.successorsOf(code("A"), THIRD)).isEqualTo(codes("B", "F"));
    assertThat(changes.successorsOf(code("D"), THIRD)).isEqualTo(codes("F"));
    assertThat(changes.successorsOf(code("elsewhere"), THIRD)).isEqualTo(codes("elsewhere"));
  }

  @Test
  void two_changes_of_one_day_are_followed_in_their_order() {
    Succession changes = Succession.builder().add(split(SECOND, "A", "B", "C"), merge(SECOND, "D", "C", "X")).build();
    assertThat(changes.successorsOf(code("A"), SECOND)).isEqualTo(codes("B", "D"));
  }

  @Test
  void what_happened_to_a_place_before_another_came_into_it_is_not_that_others() {
    Succession changes = Succession.builder().add(split(FIRST, "A", "A", "B"), merge(SECOND, "A", "A", "C")).build();
    assertThat(changes.successorsOf(code("C"), THIRD)).isEqualTo(codes("A"));
    assertThat(changes.successorsOf(code("A"), THIRD)).isEqualTo(codes("A", "B"));
  }

  @Test
  void a_place_ends_once() {
    assertProblem(
        Succession.builder().add(rename(THIRD, "A", "C"), rename(SECOND, "A", "B")),
        PlaceProblem.Kind.ENDED_TWICE,
        "Locality 'A' must end once: on 2025-07-01 and on 2026-01-01",
        "A");
  }

  @Test
  void a_place_neither_changes_nor_begins_after_it_ended() {
    assertProblem(
        Succession.builder().add(rename(SECOND, "A", "B"), split(THIRD, "A", "A", "C")),
        PlaceProblem.Kind.CHANGED_AFTER_END,
        "Locality 'A' must not change after it ended on 2025-07-01: SPLIT on 2026-01-01",
        "A");
    assertProblem(
        Succession.builder().add(merge(SECOND, "80", "80", "72"), rename(THIRD, "01", "72")),
        PlaceProblem.Kind.CHANGED_AFTER_END,
        "Locality '72' must not change after it ended on 2025-07-01: RENAME on 2026-01-01",
        "72");
  }

  @Test
  void no_place_becomes_itself_again() {
    assertProblem(
        Succession.builder().add(rename(FIRST, "A", "B"), rename(SECOND, "B", "C"), rename(THIRD, "C", "A")),
        PlaceProblem.Kind.CHANGE_RING,
        "Locality 'A' must not become itself again: A > B > C > A",
        "A",
        "B",
        "C",
        "A");
    assertProblem(
        Succession.builder().add(rename(SECOND, "A", "B"), rename(SECOND, "B", "A")),
        PlaceProblem.Kind.CHANGE_RING,
        "Locality 'A' must not become itself again: A > B > A",
        "A",
        "B",
        "A");
  }

  private static void assertProblem(
      Succession.Builder builder, PlaceProblem.Kind kind, String message, String... elements) {
    assertThat(builder.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(kind);
              assertThat(problem.message()).isEqualTo(message);
              assertThat(problem.elements()).containsExactly(elements);
            });
    assertThatExceptionOfType(PlaceException.class)
        .isThrownBy(builder::build)
        .withMessage("Places have 1 problem(s):\n" + message);
  }

  @Test
  void all_problems_are_told_at_once() {
    Succession.Builder builder =
        Succession.builder()
            .add(rename(FIRST, "A", "B"), rename(FIRST, "X", "Y"), rename(SECOND, "Y", "X"))
            .add(rename(SECOND, "A", "C"), rename(THIRD, "D", "A"));
    assertThatExceptionOfType(PlaceException.class)
        .isThrownBy(builder::build)
        .withMessage(
            "Places have 3 problem(s):\n"
                + "Locality 'A' must end once: on 2020-01-01 and on 2025-07-01\n"
                + "Locality 'A' must not change after it ended on 2020-01-01: RENAME on 2026-01-01\n"
                + "Locality 'X' must not become itself again: X > Y > X");
  }

  @Test
  void without_changes_each_place_goes_on() {
    assertThat(Succession.none().changes()).isEmpty();
    assertThat(Succession.none().closing(code("A"))).isEmpty();
    assertThat(Succession.none().successorsOf(code("A"), THIRD)).isEqualTo(codes("A"));
  }

  @Test
  void a_succession_is_equal_by_changes() {
    Reorganisation one = rename(FIRST, "A", "B");
    Reorganisation two = rename(SECOND, "C", "D");
    new EqualsTester()
        .addEqualityGroup(Succession.of(ImmutableList.of(one, two)), Succession.builder().add(two).add(one).build())
        .addEqualityGroup(Succession.of(ImmutableList.of(one)))
        .addEqualityGroup(Succession.none(), Succession.builder().build())
        .testEquals();
  }

  @Test
  void a_succession_is_the_same_after_serialisation_also_when_it_was_asked_before() {
    Succession asked = Succession.of(ImmutableList.of(rename(FIRST, "A", "B")));
    assertThat(asked.closing(code("A"))).isPresent();
    Succession back = SerializableTester.reserializeAndAssert(asked);
    assertThat(back.closing(code("A"))).isEqualTo(asked.closing(code("A")));
  }
}
