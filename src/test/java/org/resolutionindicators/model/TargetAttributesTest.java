package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

/** Attributes of targets that are said of one cell. */
class TargetAttributesTest {
  private static final Attribute OPTIMUM = Attribute.number("optimum", "value that scores 100");
  private static final Attribute BASE_YEAR = Attribute.year("base_year", "year of the baseline");
  private static final Attribute PEERS = Attribute.text("peer_group", "places that are compared");
  private static final Indicator WATER = Indicator.of("Water", Direction.ASCENDING);
  private static final Attributes SEVEN = Attributes.none().with(OPTIMUM, Amount.of(7));

  private static Target.Builder target() {
    return Target.builder().indicator(WATER);
  }

  private static Target asked(Attributes attributes) {
    return target().criterion(Criterion.point(Amount.of(4))).attributes(attributes).build();
  }

  private static Attributes merged(Target... targets) {
    Dataset.Builder data = Dataset.builder();
    for (Target target : targets) {
      data.add(target);
    }
    return data.build().cells().get(0).target().attributes();
  }

  @Test
  void a_repeated_target_has_those_of_both() {
    Attributes both = merged(asked(SEVEN), asked(SEVEN.with(BASE_YEAR, 2015)), asked(Attributes.none().with(PEERS, "x")));
    assertThat(both).isEqualTo(Attributes.none().with(OPTIMUM, Amount.of(7)).with(BASE_YEAR, 2015).with(PEERS, "x"));
  }

  @Test
  void a_repeated_target_with_another_value_is_given_twice() {
    Dataset.Builder data =
        Dataset.builder().add(asked(SEVEN)).add(asked(Attributes.none().with(OPTIMUM, Amount.of(8))));
    assertThat(data.problems())
        .extracting(Problem::message)
        .containsExactly("Target of indicator 'Water' must be given once: it is given again");
  }

  @Test
  void what_is_said_beside_a_target_goes_to_it_and_its_own_stands() {
    Target beside = target().attributes(SEVEN.with(BASE_YEAR, 2015)).build();
    Target assigned =
        target()
            .criterion(Criterion.point(Amount.of(4)))
            .assigner("council")
            .attributes(Attributes.none().with(OPTIMUM, Amount.of(8)))
            .build();
    assertThat(merged(beside, assigned))
        .isEqualTo(Attributes.none().with(OPTIMUM, Amount.of(8)).with(BASE_YEAR, 2015));
  }

  @Test
  void a_target_without_criterion_carries_them() {
    assertThat(merged(target().attributes(SEVEN).build())).isEqualTo(SEVEN);
  }

  @Test
  void a_value_is_found_by_its_kind_alone() {
    Attributes all = SEVEN.with(BASE_YEAR, 2015).with(PEERS, "x");
    assertThat(all.number(OPTIMUM)).contains(Amount.of(7));
    assertThat(all.year(BASE_YEAR)).hasValue(2015);
    assertThat(all.text(PEERS)).contains("x");
    assertThat(all.year(OPTIMUM)).isEmpty();
    assertThat(all.text(BASE_YEAR)).isEmpty();
    assertThat(all.number(PEERS)).isEmpty();
  }

  @Test
  void a_value_of_another_kind_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.none().with(OPTIMUM, 2015))
        .withMessage("Value of 'optimum' must be of the kind NUMBER: 2015");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributes.none().with(BASE_YEAR, 10_000))
        .withMessage("Year of 'base_year' must be 1 to 9999: 10000");
  }

  @Test
  void the_order_in_which_they_were_given_makes_no_difference() {
    new EqualsTester()
        .addEqualityGroup(SEVEN.with(BASE_YEAR, 2015), Attributes.none().with(BASE_YEAR, 2015).with(OPTIMUM, Amount.of(7)))
        .addEqualityGroup(SEVEN)
        .addEqualityGroup(Attributes.none())
        .testEquals();
  }
}
