package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DerivationTest {
  private static final Indicator GDP = Indicator.of("GDP", Direction.ASCENDING);
  private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);
  private static final Achievement SOURCE =
      Achievement.builder().indicator(GDP).period(Y2020).observation(Observation.of(Amount.of(4))).build();
  private static final Obstacle OBSTACLE =
      Obstacle.of(GDP.code(), Locality.unnamed().code(), Y2020, Obstacle.Why.NOT_REPORTED);
  private static final Formula FORMULA = Formula.growth(GDP.code());
  private static final Reorganisation MERGER =
      Reorganisation.merge(
          LocalDate.of(2025, 7, 1),
          "202/2025/QH15",
          List.of(LocalityCode.of("80"), LocalityCode.of("72")),
          LocalityCode.of("80@2025-07-01"));

  private static Derivation.OverTime overTime(Accumulation accumulation) {
    return Derivation.overTime(accumulation, List.of(SOURCE), List.of(ReportingPeriod.ofYear(2021)), Optional.empty());
  }

  @Test
  void a_longer_period_follows_from_its_parts() {
    Derivation.OverTime derivation = overTime(Accumulation.SUM);
    assertThat(derivation.accumulation()).isEqualTo(Accumulation.SUM);
    assertThat(derivation.sources()).containsExactly(SOURCE);
    assertThat(derivation.missing()).containsExactly(ReportingPeriod.ofYear(2021));
    assertThat(derivation.obstacle()).isEmpty();
  }

  @Test
  void a_figure_follows_from_others() {
    Derivation.ByFormula derivation = Derivation.byFormula(FORMULA, List.of(SOURCE), Optional.of(OBSTACLE));
    assertThat(derivation.formula()).isEqualTo(FORMULA);
    assertThat(derivation.sources()).containsExactly(SOURCE);
    assertThat(derivation.obstacle()).contains(OBSTACLE);
  }

  @Test
  void the_figure_of_a_place_follows_from_those_of_others() {
    assertThat(Derivation.overPlaces(List.of(SOURCE), Optional.empty()).reorganisation()).isEmpty();
    Derivation.OverPlaces carried = Derivation.carriedOver(MERGER, List.of(SOURCE), Optional.of(OBSTACLE));
    assertThat(carried.reorganisation()).contains(MERGER);
    assertThat(carried.sources()).containsExactly(SOURCE);
    assertThat(carried.obstacle()).contains(OBSTACLE);
  }

  @Test
  void an_operand_that_was_derived_itself_is_kept_without_its_derivation() {
    Achievement operand = SOURCE;
    for (int depth = 0; depth < 100; depth++) {
      Derivation.ByFormula twice = Derivation.byFormula(FORMULA, List.of(operand, operand), Optional.empty());
      operand = Achievement.builder().indicator(GDP).status(DataStatus.FINAL).derivation(twice).build();
    }
    Achievement flat = Achievement.builder().indicator(GDP).status(DataStatus.FINAL).build();
    assertThat(operand.derivation()).contains(Derivation.byFormula(FORMULA, List.of(flat, flat), Optional.empty()));
  }

  @Test
  void an_achievement_keeps_how_it_was_derived() {
    Derivation derivation = overTime(Accumulation.MEAN);
    Achievement derived = Achievement.builder().indicator(GDP).derivation(derivation).assigner("tỉnh").build();
    assertThat(derived.derivation()).contains(derivation);
    assertThat(derived.assigner()).contains("tỉnh");
    SerializableTester.reserializeAndAssert(derived);
  }

  @Test
  void derivations_are_equal_by_all_attributes_and_serialisable() {
    Derivation sum = overTime(Accumulation.SUM);
    Derivation byFormula = Derivation.byFormula(FORMULA, List.of(SOURCE), Optional.empty());
    Derivation carried = Derivation.carriedOver(MERGER, List.of(SOURCE), Optional.empty());
    new EqualsTester()
        .addEqualityGroup(sum, overTime(Accumulation.SUM), SerializableTester.reserialize(sum))
        .addEqualityGroup(overTime(Accumulation.MEAN))
        .addEqualityGroup(Derivation.overTime(Accumulation.SUM, List.of(SOURCE), List.of(), Optional.empty()))
        .addEqualityGroup(Derivation.overTime(Accumulation.SUM, List.of(SOURCE), List.of(), Optional.of(OBSTACLE)))
        .addEqualityGroup(byFormula, SerializableTester.reserialize(byFormula))
        .addEqualityGroup(Derivation.byFormula(FORMULA, List.of(), Optional.empty()))
        .addEqualityGroup(carried, SerializableTester.reserialize(carried))
        .addEqualityGroup(Derivation.overPlaces(List.of(SOURCE), Optional.empty()))
        .testEquals();
  }
}
