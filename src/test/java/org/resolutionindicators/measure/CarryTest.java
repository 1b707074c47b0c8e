package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Reorganisation;

class CarryTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final LocalityCode LONG_AN = LocalityCode.of("80");
  private static final LocalityCode TAY_NINH = LocalityCode.of("72");
  private static final LocalityCode NEW = LONG_AN.since(DAY);
  private static final Reorganisation MERGER =
      Reorganisation.merge(DAY, "202/2025/QH15", List.of(LONG_AN, TAY_NINH), NEW);
  private static final Indicator AMOUNT = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);

  private static DerivedFigure over(Reorganisation change, Indicator indicator, String predecessors) {
    Locality successor = Locality.of(change.to().get(0));
    return Carry.over(change, successor, Placed.achievements(indicator, predecessors));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AMOUNT | 80: 20, 72: 30.5       | EXACT 50.5",
        "COUNT  | 80: 12/17, 72: 5/8     | OUT_OF 17 of 25",
        "SHARE  | 80: 1/2, 72: 90/100    | OUT_OF 91 of 102",
        "SHARE  | 80: 1/2, 72: 90        | indicator 'A', locality '72', period 2024: NOT_COMPONENTS",
        "RATE   | 80: 8.5, 72: 7         | indicator 'A', locality '80@2025-07-01', period 2024: NOT_ADDITIVE",
        "RANK   | 80: 8, 72: 7           | indicator 'A', locality '80@2025-07-01', period 2024: NOT_ADDITIVE",
        "AMOUNT | 80: 20, 72: none       | indicator 'A', locality '72', period 2024: NOT_REPORTED",
        "AMOUNT | 72: 20                 | indicator 'A', locality '80', period 2024: NOT_REPORTED",
        "AMOUNT | 80: 20, 72: n/a        | EXACT 20"
      })
  void a_merger_adds_up_what_adds_up(IndicatorKind kind, String predecessors, String expected) {
    DerivedFigure figure = over(MERGER, Series.indicator(kind, Accumulation.LAST), predecessors);

    assertThat(Series.told(figure)).isEqualTo(expected);
    assertThat(figure.achievement().locality().code()).isEqualTo(NEW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80: 8.5         | EXACT 8.5",
        "80: \"surplus\" | WORDS 'surplus'",
        "80: 61..62      | RANGE 61 to 62",
        "80: n/a         | NOT_APPLICABLE",
        "80: none        | indicator 'A', locality '80', period 2024: NOT_REPORTED"
      })
  void another_code_or_parent_leaves_the_figure_as_it_is(String predecessor, String expected) {
    Indicator rate = Series.indicator(IndicatorKind.RATE, Accumulation.LAST);

    assertThat(Series.told(over(Reorganisation.rename(DAY, "", LONG_AN, NEW), rate, predecessor))).isEqualTo(expected);
    assertThat(Series.told(over(Reorganisation.move(DAY, "", LONG_AN, LONG_AN), rate, predecessor)))
        .isEqualTo(expected);
  }

  @Test
  void a_renamed_place_keeps_the_exact_value_and_no_verdict_of_others() {
    Achievement before =
        Achievement.builder()
            .indicator(AMOUNT)
            .locality(Locality.of(LONG_AN))
            .period(Placed.YEAR)
            .observation(Samples.observation("8.5"))
            .official(OfficialVerdict.MET)
            .build();

    DerivedFigure after =
        Carry.over(Reorganisation.rename(DAY, "", LONG_AN, NEW), Locality.of(NEW), List.of(before));

    assertThat(after.exact()).contains(Ratio.of(17, 2));
    assertThat(after.achievement().official()).isEmpty();
  }

  @Test
  void nothing_is_carried_over_a_split() {
    Reorganisation split = Reorganisation.split(DAY, "", LONG_AN, List.of(NEW, TAY_NINH));

    assertThat(Series.told(over(split, AMOUNT, "80: 8.5")))
        .isEqualTo("indicator 'A', locality '80', period 2024: NOT_ADDITIVE");
  }

  @Test
  void the_derivation_names_the_reorganisation_and_the_predecessors_in_its_order() {
    DerivedFigure figure = over(MERGER, AMOUNT, "72: 30.5, 80: 20");
    Derivation.OverPlaces derivation = (Derivation.OverPlaces) figure.achievement().derivation().orElseThrow();

    assertThat(derivation.reorganisation()).contains(MERGER);
    assertThat(derivation.sources()).isEqualTo(Placed.achievements(AMOUNT, "80: 20, 72: 30.5"));
    assertThat(derivation.obstacle()).isEmpty();
  }

  @Test
  void a_carried_figure_can_be_stored() {
    SerializableTester.reserializeAndAssert(over(MERGER, AMOUNT, "80: 20, 72: 30.5"));
  }

  @Test
  void what_is_not_of_the_change_is_refused() {
    List<Achievement> both = Placed.achievements(AMOUNT, "80: 20, 72: 30.5");
    Indicator other = Samples.indicator("B", "up").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Carry.over(MERGER, Locality.of(TAY_NINH), both))
        .withMessage("Successor must be one of [80@2025-07-01]: '72'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> over(MERGER, AMOUNT, "80: 20, 31: 5"))
        .withMessage("Predecessor must be one of [80, 72]: '31'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> over(MERGER, AMOUNT, ""))
        .withMessage("Predecessors of '80@2025-07-01' must be one or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> over(MERGER, AMOUNT, "80: 20, 80: 30"))
        .withMessage("Place '80' must be given once");
    List<Achievement> mixed = List.of(both.get(0), Placed.achievements(other, "72: 5").get(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Carry.over(MERGER, Locality.of(NEW), mixed))
        .withMessage("Place '72' must be of indicator 'A' and period '2024', not of 'B' and '2024'");
  }
}
