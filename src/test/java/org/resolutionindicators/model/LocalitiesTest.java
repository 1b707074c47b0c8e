package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LocalitiesTest {
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

  /** Two provinces, one with a district of two communes, one with a commune of its own. */
  private static Localities tree() {
    return Localities.builder()
        .add(place("VN").level(LocalityLevel.NATION).build())
        .add(place("80", LocalityLevel.PROVINCE, "VN"), place("72", LocalityLevel.PROVINCE, "VN"))
        .add(place("80-1", LocalityLevel.DISTRICT, "80"), place("72-1-1", LocalityLevel.COMMUNE, "72"))
        .add(place("80-1-1", LocalityLevel.COMMUNE, "80-1"), place("80-1-2", LocalityLevel.COMMUNE, "80-1"))
        .build();
  }

  private static ImmutableList<String> codes(Iterable<Locality> places) {
    ImmutableList.Builder<String> codes = ImmutableList.builder();
    places.forEach(place -> codes.add(place.code().value()));
    return codes.build();
  }

  @Test
  void a_tree_knows_what_lies_in_what() {
    assertThat(codes(tree().roots())).containsExactly("VN");
    assertThat(codes(tree().childrenOf(code("VN")))).containsExactly("80", "72");
    assertThat(codes(tree().childrenOf(code("80-1-1")))).isEmpty();
    assertThat(tree().parentOf(code("80-1-1")).map(Locality::code)).contains(code("80-1"));
    assertThat(tree().parentOf(code("VN"))).isEmpty();
    assertThat(codes(tree().ancestorsOf(code("80-1-1")))).containsExactly("80-1", "80", "VN");
    assertThat(tree().ancestorsOf(code("VN"))).isEmpty();
    assertThat(tree().size()).isEqualTo(7);
    assertThat(tree()).hasToString("7 localities");
  }

  @Test
  void places_under_one_come_each_before_those_in_it() {
    assertThat(codes(tree().under(code("VN")))).containsExactly("80", "80-1", "80-1-1", "80-1-2", "72", "72-1-1");
    assertThat(codes(tree().under(code("80")))).containsExactly("80-1", "80-1-1", "80-1-2");
    assertThat(tree().under(code("72-1-1"))).isEmpty();
  }

  @Test
  void a_level_may_be_left_out() {
    assertThat(codes(tree().under(code("VN"), LocalityLevel.COMMUNE))).containsExactly("80-1-1", "80-1-2", "72-1-1");
    assertThat(codes(tree().under(code("72"), LocalityLevel.DISTRICT))).isEmpty();
    assertThat(codes(tree().atLevel(LocalityLevel.COMMUNE))).containsExactly("72-1-1", "80-1-1", "80-1-2");
  }

  @Test
  void a_place_without_children_is_sound_whatever_its_level() {
    Localities island =
        Localities.of(ImmutableList.of(place("31").build(), place("318", LocalityLevel.DISTRICT, "31")));
    assertThat(codes(island.leaves())).containsExactly("318");
    assertThat(island.childrenOf(code("318"))).isEmpty();
    assertThat(codes(tree().leaves())).containsExactly("72-1-1", "80-1-1", "80-1-2");
  }

  @Test
  void a_misspelt_code_is_not_a_place_without_children() {
    assertThat(tree().find(code("81"))).isEmpty();
    assertThatExceptionOfType(UnknownLocalityException.class)
        .isThrownBy(() -> tree().childrenOf(code("81")))
        .withMessage("Localities must have the place that is asked about: '81' is none of 7")
        .satisfies(e -> assertThat(e.code()).isEqualTo(code("81")));
    assertThatExceptionOfType(UnknownLocalityException.class).isThrownBy(() -> tree().parentOf(code("81")));
    assertThatExceptionOfType(UnknownLocalityException.class).isThrownBy(() -> tree().ancestorsOf(code("81")));
    assertThatExceptionOfType(UnknownLocalityException.class).isThrownBy(() -> tree().under(code("81")));
    assertThatExceptionOfType(UnknownLocalityException.class)
        .isThrownBy(() -> tree().under(code("81"), LocalityLevel.COMMUNE));
  }

  /** Long An until the reform, and Tây Ninh since. */
  private static Localities reused() {
    return Localities.builder()
        .add(place("80").name("Long An").validUntil(REFORM).build())
        .add(place("80@2025-07-01").name("Tây Ninh").build())
        .build();
  }

  @Test
  void a_bare_code_means_the_place_of_the_day() {
    assertThat(reused().find("80", EVE).map(Locality::name)).contains("Long An");
    assertThat(reused().find("80", REFORM).map(Locality::name)).contains("Tây Ninh");
    assertThat(reused().find("80@2025-07-01", REFORM)).isEmpty();
    assertThat(reused().find("81", REFORM)).isEmpty();
    assertThat(reused().find(code("80")).map(Locality::name)).contains("Long An");
    assertThat(reused().find(code("80@2025-07-01")).map(Locality::name)).contains("Tây Ninh");
  }

  @Test
  void of_two_places_that_a_bare_code_may_mean_the_later_is_meant() {
    Localities unbounded =
        Localities.builder().add(place("80@2025-07-01").name("Tây Ninh").build()).add(place("80").build()).build();
    assertThat(unbounded.find("80", EVE).map(Locality::name)).contains("80");
    assertThat(unbounded.find("80", REFORM).map(Locality::name)).contains("Tây Ninh");
  }

  @Test
  void a_day_has_the_places_that_are_valid_on_it() {
    assertThat(reused().asOf(EVE).all()).extracting(Locality::name).containsExactly("Long An");
    assertThat(reused().asOf(REFORM).all()).extracting(Locality::name).containsExactly("Tây Ninh");
    assertThat(reused().asOf(EVE).find(code("80@2025-07-01"))).isEmpty();
    assertThat(tree().asOf(EVE)).isEqualTo(tree());
  }

  @Test
  void a_place_may_be_described_anew_from_a_day_on() {
    Localities moved =
        Localities.builder()
            .add(place("A").build(), place("B").build())
            .add(place("x", "A").name("old").validUntil(REFORM).build())
            .add(place("x", "B").name("new").validFrom(REFORM).build())
            .build();
    assertThat(moved.parentOf(code("x")).map(Locality::code)).contains(code("B"));
    assertThat(moved.find(code("x")).map(Locality::name)).contains("new");
    assertThat(moved.asOf(EVE).parentOf(code("x")).map(Locality::code)).contains(code("A"));
    assertThat(moved.asOf(EVE).childrenOf(code("B"))).isEmpty();
    assertThat(moved.asOf(REFORM).childrenOf(code("A"))).isEmpty();
    assertThat(codes(moved.asOf(REFORM).childrenOf(code("B")))).containsExactly("x");
    assertThat(moved.size()).isEqualTo(4);
  }

  @Test
  void a_place_is_found_by_the_code_of_another_scheme() {
    Localities iso =
        Localities.builder()
            .add(place("80").putOtherCodes("ISO 3166-2", "VN-41").validUntil(REFORM).build())
            .add(place("80@2025-07-01").putOtherCodes("ISO 3166-2", "VN-37").build())
            .add(place("72").putOtherCodes("ISO 3166-2", "VN-37").validUntil(REFORM).build())
            .build();
    assertThat(iso.findBy("ISO 3166-2", "VN-41").map(Locality::code)).contains(code("80"));
    assertThat(iso.findBy("ISO 3166-2", "VN-37").map(Locality::code)).contains(code("80@2025-07-01"));
    assertThat(iso.asOf(EVE).findBy("ISO 3166-2", "VN-37").map(Locality::code)).contains(code("72"));
    assertThat(iso.findBy("ISO 3166-2", "80")).isEmpty();
    assertThat(iso.findBy("GSO", "VN-41")).isEmpty();
  }

  @Test
  void a_place_that_is_added_again_just_as_it_was_is_kept_once() {
    Localities.Builder builder = Localities.builder().add(place("A").build(), place("A").build());
    assertThat(builder.build().size()).isEqualTo(1);
  }

  @Test
  void a_chain_of_any_depth_is_walked() {
    Localities.Builder builder = Localities.builder().add(place("P0").build());
    for (int i = 1; i <= 20_000; i++) {
      builder.add(place("P" + i, "P" + (i - 1)).build());
    }
    Localities chain = builder.build();
    assertThat(chain.under(code("P0"))).hasSize(20_000);
    assertThat(chain.ancestorsOf(code("P20000"))).hasSize(20_000);
  }

  @Test
  void a_closed_place_is_not_there_afterwards() {
    Succession merger =
        Succession.of(
            ImmutableList.of(
                Reorganisation.merge(
                    REFORM, "", ImmutableList.of(code("80"), code("72")), code("80@2025-07-01"))));
    assertThat(reused().problemsWith(merger)).isEmpty();
    assertThat(tree().problemsWith(merger))
        .extracting(PlaceProblem::message)
        .containsExactly(
            "Locality '80' must be there until 2025-07-01, when it ends by MERGE, at most: it is there on all days",
            "Locality '72' must be there until 2025-07-01, when it ends by MERGE, at most: it is there on all days");
    assertThat(tree().problemsWith(merger)).allMatch(problem -> problem.kind() == PlaceProblem.Kind.NOT_ENDED);
    assertThat(tree().problemsWith(Succession.none())).isEmpty();
  }

  @Test
  void localities_without_a_place_are_sound() {
    Localities none = Localities.builder().build();
    assertThat(none.size()).isZero();
    assertThat(none.roots()).isEmpty();
    assertThat(none.leaves()).isEmpty();
  }

  @Test
  void localities_are_equal_by_places_and_their_order() {
    Locality a = place("A").build();
    Locality b = place("B").build();
    new EqualsTester()
        .addEqualityGroup(Localities.of(ImmutableList.of(a, b)), Localities.builder().add(a).add(b).build())
        .addEqualityGroup(Localities.of(ImmutableList.of(b, a)))
        .addEqualityGroup(Localities.of(ImmutableList.of()))
        .testEquals();
  }

  @Test
  void localities_are_the_same_after_serialisation_also_when_they_were_asked_before() {
    Localities asked = tree();
    assertThat(asked.childrenOf(code("VN"))).hasSize(2);
    Localities back = SerializableTester.reserializeAndAssert(asked);
    assertThat(back.childrenOf(code("VN"))).isEqualTo(asked.childrenOf(code("VN")));
    SerializableTester.reserialize(Localities.builder().add(place("A", "A").build()).problems());
    SerializableTester.reserialize(new UnknownLocalityException(code("81"), 7));
  }
}
