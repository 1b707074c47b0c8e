package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DatasetException;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;

class GroupedCounterTest {
  private static TallyCounter counter(Indicator... indicators) {
    return TallyCounter.grouped(Told.STANDARD, List.of(indicators));
  }

  private static Target asked(String place, String code, String period) {
    return asked(place, Indicator.of(code, Direction.ASCENDING), period);
  }

  private static Target asked(String place, Indicator indicator, String period) {
    return Target.builder()
        .indicator(indicator)
        .locality(Locality.of(place))
        .period(ReportingPeriod.parse(period))
        .criterion(Criterion.point(Amount.of(10)))
        .build();
  }

  private static Achievement reported(Target target, long figure, String day) {
    return Achievement.builder()
        .indicator(target.indicator())
        .locality(target.locality())
        .period(target.period())
        .observation(Observation.of(Amount.of(figure)))
        .reportedOn(LocalDate.parse(day))
        .build();
  }

  @Test
  void the_last_report_stands_and_those_before_it_are_aside() {
    TallyCounter counter = counter();
    Target target = asked("A", "GRDP", "2021");
    counter.accept(target, reported(target, 11, "2022-03-01"));
    counter.accept(target, reported(target, 9, "2022-02-01"));
    counter.accept(target, reported(target, 10, "2022-01-01"));

    assertThat(counter.tallies().total()).isEqualTo(Tally.of(Verdict.EXCEEDED));
    assertThat(counter.tallies().aside()).isEqualTo(2);
    assertThat(counter.tallies().rows()).isEqualTo(3);
  }

  @Test
  void a_year_is_the_sum_of_its_parts() {
    Indicator sum =
        Indicator.builder()
            .code(IndicatorCode.of("FDI"))
            .direction(Direction.ASCENDING)
            .accumulation(Accumulation.SUM)
            .build();
    TallyCounter counter = counter();
    counter.accept(asked("A", sum, "2021"));
    counter.accept(asked("A", sum, "2021-H1"), 4, 0);
    counter.accept(asked("A", sum, "2021-H2"), 6, 0);

    assertThat(counter.tallies().of(ReportingPeriod.ofYear(2021))).isEqualTo(Tally.of(Verdict.MET));
  }

  @Test
  void a_locality_that_came_before_is_refused() {
    TallyCounter counter = counter();
    counter.accept(asked("A", "GRDP", "2021"), 10, 0);
    counter.accept(asked("B", "GRDP", "2021"), 10, 0);

    RowOrderException refused =
        catchThrowableOfType(() -> counter.accept(asked("A", "CPI", "2022"), 10, 0), RowOrderException.class);
    assertThat(refused)
        .hasMessage(
            "Rows must be grouped by locality, indicator and period: locality 'A' came before "
                + "(indicator 'CPI', locality 'A', period 2022)");
    assertThat(refused.locality()).isEqualTo(LocalityCode.of("A"));
    assertThat(refused.indicator()).isEqualTo(IndicatorCode.of("CPI"));
    assertThat(refused.period()).isEqualTo(ReportingPeriod.ofYear(2022));
    assertThat(counter.tallies().total()).isEqualTo(Tally.of(Verdict.MET, Verdict.MET));
  }

  @Test
  void an_indicator_of_the_locality_that_came_before_is_refused() {
    TallyCounter counter = counter();
    counter.accept(asked("A", "GRDP", "2021"), 10, 0);
    counter.accept(asked("A", "CPI", "2021"), 10, 0);

    assertThatThrownBy(() -> counter.accept(asked("A", "GRDP", "2022"), 10, 0))
        .isInstanceOf(RowOrderException.class)
        .hasMessage(
            "Rows must be grouped by locality, indicator and period: indicator 'GRDP' came before "
                + "(indicator 'GRDP', locality 'A', period 2022)");
  }

  @Test
  void a_period_of_the_indicator_that_came_before_is_refused() {
    TallyCounter counter = counter();
    counter.accept(asked("A", "GRDP", "2021"), 10, 0);
    counter.accept(asked("A", "GRDP", "2022"), 10, 0);

    assertThatThrownBy(() -> counter.accept(asked("A", "GRDP", "2021")))
        .isInstanceOf(RowOrderException.class)
        .hasMessage(
            "Rows must be grouped by locality, indicator and period: period 2021 came before "
                + "(indicator 'GRDP', locality 'A', period 2021)");
  }

  @Test
  void indicators_and_periods_come_again_in_the_next_locality_and_periods_with_the_next_indicator() {
    TallyCounter counter = counter();
    for (String place : List.of("A", "B")) {
      for (String code : List.of("GRDP", "CPI")) {
        for (String period : List.of("2022", "2021")) {
          counter.accept(asked(place, code, period), 10, 0);
        }
      }
    }

    assertThat(counter.tallies().total().count(Verdict.MET)).isEqualTo(8);
  }

  @Test
  void tallies_complete_the_locality() {
    TallyCounter counter = counter();
    counter.accept(asked("A", "GRDP", "2021"), 10, 0);

    assertThat(counter.tallies()).isEqualTo(counter.tallies());
    assertThatThrownBy(() -> counter.accept(asked("A", "GRDP", "2021"), 10, 0)).isInstanceOf(RowOrderException.class);
    counter.accept(asked("B", "GRDP", "2021"), 10, 0);
    assertThat(counter.tallies().total().size()).isEqualTo(2);
  }

  @Test
  void a_count_of_other_places_is_refused() {
    Indicator places =
        Indicator.builder()
            .code(IndicatorCode.of("PLACES"))
            .direction(Direction.ASCENDING)
            .formula(Formula.placesMeeting(IndicatorCode.of("GRDP")))
            .build();

    String message = "Indicator 'PLACES' counts other places, and must be scored in a data set that has them";
    assertThatThrownBy(() -> counter().accept(asked("A", places, "2021")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> counter(places)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void an_unsound_locality_is_refused_each_time_it_would_be_scored() {
    TallyCounter counter = counter();
    Target target = asked("A", "GRDP", "2021");
    counter.accept(target, 10, 0);
    counter.accept(target, 11, 0);

    assertThatThrownBy(() -> counter.accept(asked("B", "GRDP", "2021"))).isInstanceOf(DatasetException.class);
    assertThatThrownBy(counter::tallies).isInstanceOf(DatasetException.class);
  }

  @Test
  void a_locality_without_targets_of_the_chosen_assigner_is_none() {
    TallyCounter counter =
        TallyCounter.grouped(Told.STANDARD.assignedBy("council"));
    Target other =
        Target.builder()
            .indicator(Indicator.of("GRDP", Direction.ASCENDING))
            .locality(Locality.of("A"))
            .assigner("province")
            .criterion(Criterion.point(Amount.of(10)))
            .build();
    counter.accept(other);
    counter.accept(asked("B", "GRDP", "2021"), 10, 0);

    assertThat(counter.tallies().byPlace()).containsOnlyKeys(LocalityCode.of("B"));
    assertThat(counter.tallies().aside()).isEqualTo(1);
  }
}
