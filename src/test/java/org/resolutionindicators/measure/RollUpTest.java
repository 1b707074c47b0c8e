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
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

class RollUpTest {
  private static final Locality PROVINCE = Locality.of("Province");

  private static DerivedFigure rolled(IndicatorKind kind, Accumulation accumulation, String places) {
    Indicator indicator = Series.indicator(kind, accumulation);
    return RollUp.of(indicator, PROVINCE, Placed.YEAR, Placed.achievements(indicator, places));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AMOUNT | LAST    | A: 20, B: 30.5              | EXACT 50.5",
        "AMOUNT | LAST    | A: 61..62, B: 10            | RANGE 71 to 72",
        "AMOUNT | LAST    | A: >46.8, B: 10             | ABOVE 56.8",
        "AMOUNT | LAST    | A: >46.8, B: <10            | indicator 'A', locality 'B', period 2024: NOT_ONE_NUMBER",
        "COUNT  | LAST    | A: 12, B: 5                 | EXACT 17",
        "COUNT  | LAST    | A: 12/17, B: 5/8            | OUT_OF 17 of 25",
        "COUNT  | LAST    | A: 12/17, B: 5              | EXACT 17",
        "LEVEL  | SUM     | A: 12, B: 5                 | EXACT 17",
        "LEVEL  | RUNNING | A: 12, B: 5                 | EXACT 17",
        "LEVEL  | LAST    | A: 12, B: 5                 | indicator 'A', locality 'Province', period 2024: NOT_ADDITIVE",
        "LEVEL  | MEAN    | A: 12, B: 5                 | indicator 'A', locality 'Province', period 2024: NOT_ADDITIVE",
        "RATE   | SUM     | A: 1/2, B: 5/8              | indicator 'A', locality 'Province', period 2024: NOT_ADDITIVE",
        "RANK   | LAST    | A: 1, B: 2                  | indicator 'A', locality 'Province', period 2024: NOT_ADDITIVE",
        "MILESTONE | LAST | A: yes, B: no               | indicator 'A', locality 'Province', period 2024: NOT_ADDITIVE",
        "DATE   | LAST    | A: on 2024-08-31, B: n/a    | indicator 'A', locality 'Province', period 2024: NOT_ADDITIVE",
        "SHARE  | LAST    | A: 1/2, B: 90/100           | OUT_OF 91 of 102",
        "SHARE  | SHARE   | A: 0/50, B: 50/50           | OUT_OF 50 of 100",
        "AMOUNT | LAST    | A: 20, B: none              | indicator 'A', locality 'B', period 2024: NOT_REPORTED",
        "RATE   | LAST    | A: 20, B: none              | indicator 'A', locality 'B', period 2024: NOT_REPORTED",
        "AMOUNT | LAST    | A: 20, B: \"much\"          | indicator 'A', locality 'B', period 2024: NOT_A_NUMBER",
        "AMOUNT | LAST    | A: 20, B: n/a               | EXACT 20",
        "RATE   | LAST    | A: n/a, B: n/a              | NOT_APPLICABLE"
      })
  void figures_add_up_where_their_indicator_does(
      IndicatorKind kind, Accumulation accumulation, String places, String expected) {
    assertThat(Series.told(rolled(kind, accumulation, places))).isEqualTo(expected);
  }

  @Test
  void a_mean_of_shares_is_refused_by_name() {
    assertThat(Series.told(rolled(IndicatorKind.SHARE, Accumulation.LAST, "A: 1/2, B: 90")))
        .isEqualTo("indicator 'A', locality 'B', period 2024: NOT_COMPONENTS");
    assertThat(Series.told(rolled(IndicatorKind.SHARE, Accumulation.MEAN, "A: 50, B: 90")))
        .isEqualTo("indicator 'A', locality 'A', period 2024: NOT_COMPONENTS");
  }

  @Test
  void a_share_over_places_has_its_exact_value_in_per_cent_and_a_count_its_part() {
    assertThat(rolled(IndicatorKind.SHARE, Accumulation.LAST, "A: 1/2, B: 90/100").exact())
        .contains(Ratio.of(9100, 102));
    assertThat(rolled(IndicatorKind.COUNT, Accumulation.LAST, "A: 12/17, B: 5/8").exact()).contains(Ratio.of(17, 1));
  }

  @Test
  void the_figure_is_of_the_place_as_settled_and_as_late_as_its_parts() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.LAST);
    Achievement.Builder a = Achievement.builder().locality(Locality.of("A")).status(DataStatus.FINAL);
    Achievement.Builder b = Achievement.builder().locality(Locality.of("B")).status(DataStatus.PRELIMINARY);
    List<Achievement> places =
        List.of(
            built(a.reportedOn(LocalDate.of(2025, 1, 2)), indicator),
            built(b.reportedOn(LocalDate.of(2025, 1, 1)), indicator));

    Achievement whole = RollUp.of(indicator, PROVINCE, Placed.YEAR, places).achievement();

    assertThat(whole.locality()).isEqualTo(PROVINCE);
    assertThat(whole.period()).isEqualTo(Placed.YEAR);
    assertThat(whole.status()).contains(DataStatus.PRELIMINARY);
    assertThat(whole.reportedOn()).contains(LocalDate.of(2025, 1, 2));
    Derivation.OverPlaces derivation = (Derivation.OverPlaces) whole.derivation().orElseThrow();
    assertThat(derivation.sources()).isEqualTo(places);
    assertThat(derivation.reorganisation()).isEmpty();
  }

  private static Achievement built(Achievement.Builder achievement, Indicator indicator) {
    return achievement.indicator(indicator).period(Placed.YEAR).observation(Samples.observation("1")).build();
  }

  @Test
  void a_place_whose_figure_could_not_be_derived_passes_on_what_kept_it() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Achievement district =
        RollUp.of(indicator, Locality.of("District"), Placed.YEAR, Placed.achievements(indicator, "A: 1, B: none"))
            .achievement();

    DerivedFigure province = RollUp.of(indicator, PROVINCE, Placed.YEAR, List.of(district));

    assertThat(Series.told(province)).isEqualTo("indicator 'A', locality 'B', period 2024: NOT_REPORTED");
  }

  @Test
  void derived_figures_add_up_from_their_exact_values() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.MEAN);
    List<DerivedFigure> means =
        List.of("A", "B", "C").stream().map(place -> third(indicator, Locality.of(place))).toList();

    DerivedFigure sum = RollUp.ofFigures(indicator, PROVINCE, ReportingPeriod.ofYears(2021, 2023), means);

    assertThat(Series.told(sum)).isEqualTo("EXACT 1");
  }

  private static DerivedFigure third(Indicator indicator, Locality place) {
    List<DerivedFigure> years =
        List.of(2021, 2022, 2023).stream()
            .map(
                year ->
                    Achievement.builder()
                        .indicator(indicator)
                        .locality(place)
                        .period(ReportingPeriod.ofYear(year))
                        .observation(Samples.observation(year == 2021 ? "1" : "0"))
                        .build())
            .map(DerivedFigure::reported)
            .toList();
    Target target =
        Target.builder().indicator(indicator).locality(place).period(ReportingPeriod.ofYears(2021, 2023)).build();
    return Accumulator.of(MissingPart.REFUSE).accumulate(target, years).orElseThrow();
  }

  @Test
  void what_cannot_be_places_of_one_figure_is_refused() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.LAST);
    Indicator other = Samples.indicator("B", "up").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollUp.of(indicator, PROVINCE, Placed.YEAR, List.of()))
        .withMessage("Indicator 'A' in locality 'Province' must come from one place or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollUp.of(indicator, PROVINCE, Placed.YEAR, Placed.achievements(other, "C: 1")))
        .withMessage("Place 'C' must be of indicator 'A' and period '2024', not of 'B' and '2024'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RollUp.of(indicator, PROVINCE, ReportingPeriod.ofYear(2023), Placed.achievements(indicator, "C: 1")))
        .withMessage("Place 'C' must be of indicator 'A' and period '2023', not of 'A' and '2024'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollUp.of(indicator, PROVINCE, Placed.YEAR, Placed.achievements(indicator, "C: 1, C: 2")))
        .withMessage("Place 'C' must be given once");
  }

  @Test
  void a_rolled_up_figure_can_be_stored() {
    SerializableTester.reserializeAndAssert(rolled(IndicatorKind.AMOUNT, Accumulation.LAST, "A: 20, B: 30.5"));
    SerializableTester.reserializeAndAssert(rolled(IndicatorKind.AMOUNT, Accumulation.LAST, "A: 20, B: none"));
  }
}
