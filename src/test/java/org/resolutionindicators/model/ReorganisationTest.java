package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReorganisationTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static LocalityCode code(String text) {
    return LocalityCode.of(text);
  }

  private static ImmutableList<LocalityCode> codes(String... texts) {
    return Arrays.stream(texts).map(LocalityCode::of).collect(ImmutableList.toImmutableList());
  }

  @Test
  void a_merger_keeps_its_parts() {
    Reorganisation merger = Reorganisation.merge(DAY, "202/2025/QH15", codes("30", "31"), code("31@2025-07-01"));
    assertThat(merger.kind()).isEqualTo(Reorganisation.Kind.MERGE);
    assertThat(merger.day()).isEqualTo(DAY);
    assertThat(merger.decree()).contains("202/2025/QH15");
    assertThat(merger.from()).isEqualTo(codes("30", "31"));
    assertThat(merger.to()).isEqualTo(codes("31@2025-07-01"));
  }

  @Test
  void a_change_without_a_decision_has_none() {
    assertThat(Reorganisation.rename(DAY, "", code("A"), code("B")).decree()).isEmpty();
  }

  @Test
  void a_change_ends_what_is_not_there_afterwards() {
    Reorganisation merger = Reorganisation.merge(DAY, "", codes("A", "B"), code("A"));
    assertThat(merger.ends(code("A"))).isFalse();
    assertThat(merger.ends(code("B"))).isTrue();
    assertThat(merger.ends(code("C"))).isFalse();
    Reorganisation split = Reorganisation.split(DAY, "", code("A"), codes("B", "C"));
    assertThat(split.kind()).isEqualTo(Reorganisation.Kind.SPLIT);
    assertThat(split.ends(code("A"))).isTrue();
    assertThat(split.ends(code("B"))).isFalse();
    assertThat(Reorganisation.rename(DAY, "", code("A"), code("A")).ends(code("A"))).isFalse();
    assertThat(Reorganisation.move(DAY, "", code("A"), code("B")).ends(code("A"))).isTrue();
  }

  @Test
  void a_merger_is_of_two_places_or_more() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reorganisation.merge(DAY, "", codes("A"), code("B")))
        .withMessage("MERGE must be of two places or more: [A]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reorganisation.merge(DAY, "", codes(), code("B")))
        .withMessage("MERGE must be of two places or more: []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reorganisation.merge(DAY, "", codes("A", "A"), code("B")))
        .withMessage("MERGE must name each place once: [A, A]");
  }

  @Test
  void a_split_is_into_two_places_or_more() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reorganisation.split(DAY, "", code("A"), codes("A")))
        .withMessage("SPLIT must be into two places or more: [A]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reorganisation.split(DAY, "", code("A"), codes("B", "B")))
        .withMessage("SPLIT must name each place once: [B, B]");
  }

  @Test
  void a_change_is_equal_by_all_attributes() {
    new EqualsTester()
        .addEqualityGroup(
            Reorganisation.rename(DAY, "", code("A"), code("B")), Reorganisation.rename(DAY, "", code("A"), code("B")))
        .addEqualityGroup(Reorganisation.move(DAY, "", code("A"), code("B")))
        .addEqualityGroup(Reorganisation.rename(DAY.plusDays(1), "", code("A"), code("B")))
        .addEqualityGroup(Reorganisation.rename(DAY, "1", code("A"), code("B")))
        .addEqualityGroup(Reorganisation.rename(DAY, "", code("A"), code("C")))
        .addEqualityGroup(Reorganisation.rename(DAY, "", code("C"), code("B")))
        .testEquals();
  }

  @Test
  void a_change_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(Reorganisation.merge(DAY, "1", codes("A", "B"), code("A")));
  }
}
