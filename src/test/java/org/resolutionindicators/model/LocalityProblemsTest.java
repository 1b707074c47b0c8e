package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What keeps places from going together. */
class LocalityProblemsTest {
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final LocalDate EVE = REFORM.minusDays(1);

  private static LocalityCode code(String text) {
    return LocalityCode.of(text);
  }

  private static Locality.Builder place(String code) {
    return Locality.builder().code(code(code));
  }

  private static Locality.Builder place(String code, String parent) {
    return place(code).parent(code(parent));
  }

  private static Locality place(String code, LocalityLevel level, String parent) {
    return place(code, parent).level(level).build();
  }

  @Test
  void a_code_is_described_once_for_each_day() {
    assertProblem(
        Localities.builder()
            .add(place("A").validUntil(LocalDate.of(2026, 1, 1)).build())
            .add(place("A").name("other").validFrom(REFORM).build()),
        PlaceProblem.Kind.OVERLAP,
        "Locality 'A' must be described once for each day: twice from 2025-07-01 until 2026-01-01",
        "A");
    assertProblem(
        Localities.builder().add(place("A").build(), place("A").name("other").build()),
        PlaceProblem.Kind.OVERLAP,
        "Locality 'A' must be described once for each day: twice on all days",
        "A");
    assertProblem(
        Localities.builder()
            .add(place("A").validFrom(REFORM).name("last").build())
            .add(place("A").build())
            .add(place("A").name("short").validUntil(EVE).build()),
        PlaceProblem.Kind.OVERLAP,
        "Locality 'A' must be described once for each day: twice until 2025-06-30",
        "A");
  }

  @Test
  void a_long_description_is_seen_behind_a_short_one_and_makes_no_other_problem() {
    LocalDate year = LocalDate.of(2020, 1, 1);
    Localities.Builder builder =
        Localities.builder()
            .add(place("A").putOtherCodes("ISO 3166-2", "VN-41").build())
            .add(place("A").putOtherCodes("ISO 3166-2", "VN-41").validFrom(year).validUntil(year.plusYears(1)).build())
            .add(place("B").putOtherCodes("ISO 3166-2", "VN-41").validFrom(REFORM).build())
            .add(place("x", "A").build());
    assertThat(builder.problems())
        .extracting(PlaceProblem::message)
        .containsExactly(
            "Locality 'A' must be described once for each day: twice from 2020-01-01 until 2021-01-01",
            "Code 'VN-41' of ISO 3166-2 must mean one place on each day: 'A' and 'B' from 2025-07-01");
  }

  @Test
  void a_code_of_another_scheme_means_one_place_on_each_day() {
    assertProblem(
        Localities.builder()
            .add(place("80").putOtherCodes("ISO 3166-2", "VN-41").build())
            .add(place("72").putOtherCodes("ISO 3166-2", "VN-41").validUntil(REFORM).build()),
        PlaceProblem.Kind.SHARED_CODE,
        "Code 'VN-41' of ISO 3166-2 must mean one place on each day: '80' and '72' until 2025-07-01",
        "80",
        "72");
  }

  @Test
  void a_parent_is_known_on_each_day_of_its_child() {
    assertProblem(
        Localities.builder().add(place("x", "A").build()),
        PlaceProblem.Kind.UNKNOWN_PARENT,
        "Locality 'x' must lie in a known place: 'A' is none",
        "x",
        "A");
    assertProblem(
        Localities.builder().add(place("A").validUntil(REFORM).build(), place("x", "A").build()),
        PlaceProblem.Kind.UNKNOWN_PARENT,
        "Locality 'x' must lie in a known place on each of its days: 'A' is not there from 2025-07-01",
        "x",
        "A");
    assertProblem(
        Localities.builder().add(place("A@2025-07-01").build(), place("x", "A@2025-07-01").build()),
        PlaceProblem.Kind.UNKNOWN_PARENT,
        "Locality 'x' must lie in a known place on each of its days: 'A@2025-07-01' is not there until 2025-07-01",
        "x",
        "A@2025-07-01");
  }

  @Test
  void a_gap_between_two_descriptions_of_a_parent_is_seen_and_none_where_they_meet() {
    Locality first = place("A").name("first").validUntil(EVE).build();
    Locality second = place("A").name("second").validFrom(REFORM).build();
    assertProblem(
        Localities.builder().add(second, place("x", "A").build(), first),
        PlaceProblem.Kind.UNKNOWN_PARENT,
        "Locality 'x' must lie in a known place on each of its days: 'A' is not there from 2025-06-30 until 2025-07-01",
        "x",
        "A");
    Locality meeting = place("A").name("second").validFrom(EVE).build();
    assertThat(Localities.builder().add(first, meeting, place("x", "A").build()).problems()).isEmpty();
    Locality before = place("x", "A").validUntil(EVE).build();
    assertThat(Localities.builder().add(first, second, before).problems()).isEmpty();
  }

  @Test
  void a_parent_is_of_a_higher_level() {
    assertProblem(
        Localities.builder()
            .add(place("A").level(LocalityLevel.DISTRICT).build(), place("x", LocalityLevel.PROVINCE, "A")),
        PlaceProblem.Kind.PARENT_LEVEL,
        "Locality 'x' (PROVINCE) must lie in a place of a higher level: 'A' (DISTRICT)",
        "x",
        "A");
    assertProblem(
        Localities.builder()
            .add(place("A").level(LocalityLevel.DISTRICT).build(), place("x", LocalityLevel.DISTRICT, "A")),
        PlaceProblem.Kind.PARENT_LEVEL,
        "Locality 'x' (DISTRICT) must lie in a place of a higher level: 'A' (DISTRICT)",
        "x",
        "A");
    assertThat(Localities.builder().add(place("A").build(), place("x", LocalityLevel.NATION, "A")).problems()).isEmpty();
  }

  @Test
  void a_level_of_other_days_does_not_matter() {
    Localities.Builder raised =
        Localities.builder()
            .add(place("A").level(LocalityLevel.COMMUNE).validUntil(REFORM).build())
            .add(place("A").level(LocalityLevel.PROVINCE).validFrom(REFORM).build())
            .add(place("x", "A").level(LocalityLevel.DISTRICT).validFrom(REFORM).build());
    assertThat(raised.problems()).isEmpty();
  }

  @Test
  void no_place_lies_in_itself() {
    assertProblem(
        Localities.builder()
            .add(place("x", "A").build(), place("A", "B").build(), place("B", "C").build(), place("C", "A").build()),
        PlaceProblem.Kind.PARENT_RING,
        "Locality 'A' must not lie in itself: A > B > C > A",
        "A",
        "B",
        "C",
        "A");
    assertProblem(
        Localities.builder().add(place("A", "A").build()),
        PlaceProblem.Kind.PARENT_RING,
        "Locality 'A' must not lie in itself: A > A",
        "A",
        "A");
  }

  @Test
  void a_ring_is_named_through_the_parent_that_is_on_it() {
    assertProblem(
        Localities.builder()
            .add(place("top").build())
            .add(place("A", "top").validUntil(REFORM).build(), place("A", "B").validFrom(REFORM).build())
            .add(place("B", "A").build()),
        PlaceProblem.Kind.PARENT_RING,
        "Locality 'A' must not lie in itself: A > B > A",
        "A",
        "B",
        "A");
  }

  @Test
  void a_long_ring_is_cut() {
    Localities.Builder long7 = Localities.builder();
    for (int i = 0; i < 7; i++) {
      long7.add(place("P" + i, "P" + (i + 1) % 7).build());
    }
    assertProblem(
        long7,
        PlaceProblem.Kind.PARENT_RING,
        "Locality 'P0' must not lie in itself: P0 > P1 > P2 > P3 > P4 > … > P0",
        "P0", "P1", "P2", "P3", "P4", "…", "P0");
  }

  private static void assertProblem(
      Localities.Builder builder, PlaceProblem.Kind kind, String message, String... elements) {
    assertThat(builder.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(kind);
              assertThat(problem.message()).isEqualTo(message);
              assertThat(problem.elements()).containsExactly(elements);
              assertThat(problem).hasToString(message);
            });
    assertThatExceptionOfType(PlaceException.class)
        .isThrownBy(builder::build)
        .withMessage("Places have 1 problem(s):\n" + message)
        .satisfies(e -> assertThat(e.problems()).isEqualTo(builder.problems()));
  }

  @Test
  void all_problems_are_told_at_once() {
    Localities.Builder builder =
        Localities.builder().add(place("A", "A").build(), place("x", "B").build(), place("x", "C").build());
    assertThatExceptionOfType(PlaceException.class)
        .isThrownBy(builder::build)
        .withMessage(
            "Places have 4 problem(s):\n"
                + "Locality 'x' must be described once for each day: twice on all days\n"
                + "Locality 'x' must lie in a known place: 'B' is none\n"
                + "Locality 'x' must lie in a known place: 'C' is none\n"
                + "Locality 'A' must not lie in itself: A > A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlaceException(ImmutableList.of()))
        .withMessage("Exception of places needs a problem");
  }
}
