package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AttributesTest {
  private static final Attribute BASE_YEAR = Attribute.year("base_year", "year of the baseline");
  private static final Attribute OPTIMUM = Attribute.number("optimum", "value that scores 100");
  private static final Attribute PEERS = Attribute.text("peer_group", "places that are compared");

  @Test
  void what_was_given_is_found_by_its_attribute() {
    Attributes given =
        Attributes.none().with(BASE_YEAR, 2015).with(OPTIMUM, Amount.of("99.5")).with(PEERS, "low income");

    assertThat(given.year(BASE_YEAR)).isEqualTo(OptionalInt.of(2015));
    assertThat(given.number(OPTIMUM)).isEqualTo(Optional.of(Amount.of("99.5")));
    assertThat(given.text(PEERS)).isEqualTo(Optional.of("low income"));
    assertThat(given).hasToString("{base_year=2015, optimum=99.5, peer_group=low income}");
    assertThat(given.isEmpty()).isFalse();
  }

  @Test
  void what_was_not_given_is_empty() {
    assertThat(Attributes.none().year(BASE_YEAR)).isEmpty();
    assertThat(Attributes.none().number(OPTIMUM)).isEmpty();
    assertThat(Attributes.none().text(PEERS)).isEmpty();
    assertThat(Attributes.none().isEmpty()).isTrue();
    assertThat(Attributes.none().with(OPTIMUM, Amount.of(1)).text(OPTIMUM)).isEmpty();
  }

  @Test
  void a_value_given_again_takes_the_place_of_the_earlier_one() {
    Attributes given = Attributes.none().with(BASE_YEAR, 2015).with(BASE_YEAR, 2016);

    assertThat(given).isEqualTo(Attributes.none().with(BASE_YEAR, 2016)).hasSameHashCodeAs(given);
    assertThat(given.asMap()).hasSize(1);
  }

  @Test
  void a_value_of_another_kind_is_refused() {
    assertThatThrownBy(() -> Attributes.none().with(OPTIMUM, "99.5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Value of 'optimum' must be of the kind NUMBER: 99.5");
  }

  @Test
  void there_is_no_year_0() {
    assertThatThrownBy(() -> Attributes.none().with(BASE_YEAR, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Year of 'base_year' must be 1 to 9999: 0");
    assertThatThrownBy(() -> Attributes.none().with(BASE_YEAR, 10_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Year of 'base_year' must be 1 to 9999: 10000");
  }

  @Test
  void a_name_is_that_of_a_column() {
    assertThatThrownBy(() -> Attribute.text("Peer group", "places"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Name of an attribute must be such as base_year: 'Peer group'");
  }

  @Test
  void a_target_has_none_unless_they_are_given() {
    Target target = Target.of(Indicator.of("Rate", Direction.ASCENDING), Criterion.point(Amount.of(5)));

    assertThat(target.attributes()).isEqualTo(Attributes.none());
  }
}
