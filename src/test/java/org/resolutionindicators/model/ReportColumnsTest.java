package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportColumnsTest {
  private static final Indicator GRDP = Indicator.of("GRDP", Direction.ASCENDING);
  private static final Target TARGET = Target.of(GRDP, Criterion.atLeast(Amount.of(6)));
  private static final LocalDate MARCH = LocalDate.of(2020, 3, 31);

  private static Achievement.Builder report() {
    return Achievement.builder().indicator(GRDP);
  }

  private static Dataset dataset(Achievement... reports) {
    Dataset.Builder builder = Dataset.builder().add(TARGET);
    List.of(reports).forEach(builder::add);
    return builder.build();
  }

  private static ReportColumns columns(Observation observation) {
    return dataset(report().observation(observation).build()).reports();
  }

  @ParameterizedTest
  @CsvSource({"7.02, 7020000", "-0.000001, -1", "0, 0", "4611686018427.387903, 4611686018427387903"})
  void an_exact_number_is_a_figure_in_millionths(String figure, long expected) {
    assertThat(columns(Observation.of(Amount.of(figure))).figure(0)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.0000001", "4611686018427.387904", "-4611686018427.387904", "1e60"})
  void a_number_with_more_decimals_or_further_from_nought_is_another_observation(String figure) {
    Observation observed = Observation.of(Amount.of(figure));
    Dataset data = dataset(report().observation(observed).build());

    assertThat(data.reports().figure(0)).isEqualTo(ReportColumns.OTHER);
    assertThat(data.reports().isPlain(0)).isFalse();
    assertThat(data.cells().get(0).achievement().orElseThrow().observation()).contains(observed);
  }

  @Test
  void answers_missing_figures_and_everything_else_have_signs_below_the_least_number() {
    assertThat(columns(Observation.yes()).figure(0)).isEqualTo(ReportColumns.YES).isLessThan(ReportColumns.LEAST);
    assertThat(columns(Observation.no()).figure(0)).isEqualTo(ReportColumns.NO).isLessThan(ReportColumns.LEAST);
    assertThat(columns(Observation.above(Amount.of(7))).figure(0))
        .isEqualTo(ReportColumns.OTHER)
        .isLessThan(ReportColumns.LEAST);
    assertThat(columns(Observation.of(Amount.of(7)).changing(Change.Sense.GROWTH)).figure(0))
        .isEqualTo(ReportColumns.OTHER);
    assertThat(dataset(report().build()).reports().figure(0))
        .isEqualTo(ReportColumns.NO_FIGURE)
        .isLessThan(ReportColumns.LEAST);
  }

  @Test
  void a_row_that_says_only_figure_day_and_status_is_plain_and_gives_all_of_it_back() {
    Achievement march =
        report().observation(Observation.of(Amount.of("7.5"))).reportedOn(MARCH).status(DataStatus.ESTIMATE).build();
    Achievement june = report().observation(Observation.no()).reportedOn(MARCH.plusMonths(3)).build();
    Achievement old = report().reportedOn(LocalDate.of(1, 1, 1)).build();

    Dataset data = dataset(june, old, march);

    assertThat(data.reports().isPlain(0) && data.reports().isPlain(1) && data.reports().isPlain(2)).isTrue();
    assertThat(data.cells().get(0).achievements()).containsExactly(old, march, june);
  }

  @Test
  void a_day_beyond_what_an_int_counts_is_kept_as_it_is() {
    Achievement far = report().reportedOn(LocalDate.MAX).build();

    assertThat(dataset(far).reports().isPlain(0)).isFalse();
    assertThat(dataset(far).cells().get(0).achievements()).containsExactly(far);
  }

  @Test
  void a_row_that_says_more_is_kept_whole_beside_its_figure() {
    Achievement official =
        report().observation(Observation.of(Amount.of(7))).official(OfficialVerdict.EXCEEDED).source("NSO").build();

    Dataset data = dataset(official);

    assertThat(data.reports().figure(0)).isEqualTo(7_000_000);
    assertThat(data.reports().isPlain(0)).isFalse();
    assertThat(data.cells().get(0).achievements()).containsExactly(official);
  }

  @Test
  void the_rows_of_a_cell_lie_between_its_first_and_the_next_cell_s() {
    Target cpi = Target.of(Indicator.of("CPI", Direction.DESCENDING), Criterion.atMost(Amount.of(4)));
    Dataset data =
        dataset(report().reportedOn(MARCH).build(), report().reportedOn(MARCH.plusDays(1)).build())
            .toBuilder()
            .add(cpi)
            .add(Achievement.of(Target.of(Indicator.of("M2", Direction.ASCENDING), Criterion.yes()), Observation.yes()))
            .build();

    ReportColumns columns = data.reports();

    assertThat(columns.size()).isEqualTo(3);
    assertThat(List.of(columns.first(0), columns.first(1), columns.first(2), columns.first(3))).containsExactly(0, 2, 2, 3);
    assertThat(columns.figure(2)).isEqualTo(ReportColumns.YES);
  }

  @Test
  void cells_are_found_by_their_place_and_made_anew_and_equal() {
    Dataset data = dataset(report().observation(Observation.of(Amount.of(7))).build());
    ReportingPeriod undated = ReportingPeriod.undated();
    LocalityCode unnamed = Locality.unnamed().code();

    assertThat(data.indexOf(GRDP.code(), unnamed, undated)).isZero();
    assertThat(data.indexOf(GRDP.code(), unnamed, ReportingPeriod.ofYear(2020))).isEqualTo(-1);
    assertThat(data.target(0)).isSameAs(TARGET);
    assertThat(data.cell(GRDP.code(), unnamed, undated)).contains(data.cells().get(0));
    assertThat(SerializableTester.reserialize(data).cells()).isEqualTo(data.cells());
  }

  @Test
  void a_target_that_a_report_carries_is_added_with_it() {
    Achievement carrying = report().target(TARGET).observation(Observation.of(Amount.of(7))).build();

    Dataset data = Dataset.builder().add(carrying).build();

    assertThat(data.cells()).containsExactly(Cell.of(TARGET, Achievement.of(TARGET, Observation.of(Amount.of(7)))));
  }
}
