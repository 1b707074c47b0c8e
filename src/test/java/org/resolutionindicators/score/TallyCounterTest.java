package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Succession;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;

class TallyCounterTest {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

  private static TallyCounter counter() {
    return TallyCounter.of(Told.STANDARD);
  }

  private static Target.Builder asked(String code, String period) {
    return Target.builder()
        .indicator(Indicator.of(code, Direction.ASCENDING))
        .locality(Locality.of("A"))
        .period(ReportingPeriod.parse(period))
        .criterion(Criterion.point(Amount.of(10)));
  }

  private static Achievement.Builder report(Target target) {
    return Achievement.builder()
        .indicator(target.indicator())
        .locality(target.locality())
        .period(target.period());
  }

  private static Achievement report(Target target, long figure) {
    return report(target).observation(Observation.of(Amount.of(figure))).build();
  }

  private static Tally counted(TallyCounter counter) {
    return counter.tallies().total();
  }

  @Test
  void a_report_without_its_target_is_refused_and_not_counted() {
    TallyCounter counter = counter();

    assertThatThrownBy(() -> counter.add(report(asked("GRDP", "2021").build(), 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Achievement must carry its target to be counted by itself: indicator 'GRDP', locality 'A', period 2021");
    assertThat(counter.tallies()).isEqualTo(Tallies.none());
  }

  @Test
  void a_report_of_another_cell_is_refused() {
    assertThatThrownBy(
            () -> counter().accept(asked("GRDP", "2021").build(), report(asked("GRDP", "2022").build(), 10)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Achievement must be of the target's cell (indicator 'GRDP', locality 'A', period 2021): "
                + "indicator 'GRDP', locality 'A', period 2022");
  }

  @Test
  void a_composite_is_refused() {
    Indicator whole =
        Indicator.builder().code(IndicatorCode.of("ALL")).direction(Direction.ASCENDING).composite(Composite.all()).build();

    assertThatThrownBy(() -> counter().accept(Target.builder().indicator(whole).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Composite indicator 'ALL' must be judged by its parts, in a data set");
  }

  @Test
  void a_number_has_from_0_to_18_decimals() {
    assertThatThrownBy(() -> counter().accept(asked("GRDP", "2021").build(), 10, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Decimals must be 0 to 18: -1");
  }

  @Test
  void reports_of_one_target_do_not_replace_each_other() {
    Target target = asked("GRDP", "2021").build();
    TallyCounter counter = counter();
    counter.accept(target, report(target, 9));
    counter.accept(target, 105, 1);
    counter.accept(target);

    assertThat(counted(counter)).isEqualTo(Tally.of(Verdict.NOT_MET, Verdict.EXCEEDED, Verdict.NO_DATA));
  }

  @Test
  void a_part_is_aside() {
    Indicator part =
        Indicator.builder()
            .code(IndicatorCode.of("PART"))
            .direction(Direction.ASCENDING)
            .partOf(IndicatorCode.of("WHOLE"))
            .build();
    TallyCounter counter = counter();
    counter.accept(Target.of(part, Criterion.point(Amount.of(1))), 1, 0);

    assertThat(counter.tallies().aside()).isEqualTo(1);
    assertThat(counted(counter)).isEqualTo(Tally.ZERO);
  }

  @Test
  void what_was_not_known_on_the_day_is_aside_and_what_is_not_over_is_not_due() {
    TallyCounter counter = TallyCounter.of(Told.STANDARD, DAY);
    Target over = asked("GRDP", "2021").build();
    Target open = asked("GRDP", "2022").build();
    Target later = asked("GRDP", "2021").decidedOn(DAY.plusDays(1)).build();
    counter.accept(over, report(over).observation(Observation.of(Amount.of(10))).reportedOn(DAY).build());
    counter.accept(over, report(over).observation(Observation.of(Amount.of(10))).reportedOn(DAY.plusDays(1)).build());
    counter.accept(later, 10, 0);
    counter.accept(later);
    counter.accept(open, 10, 0);
    counter.accept(open, report(open, 10));
    counter.accept(open, report(open).observation(Observation.yes()).build());
    counter.accept(open);

    assertThat(counted(counter))
        .isEqualTo(Tally.of(Verdict.MET, Verdict.NOT_DUE, Verdict.NOT_DUE, Verdict.NOT_DUE, Verdict.NOT_DUE));
    assertThat(counter.tallies().aside()).isEqualTo(3);
  }

  @Test
  void what_a_place_that_ended_was_asked_is_never_due() {
    LocalityCode place = LocalityCode.of("A");
    Succession changes =
        Succession.of(List.of(Reorganisation.merge(
                    LocalDate.of(2021, 7, 1), "1", List.of(place, LocalityCode.of("B")), LocalityCode.of("C"))));
    TallyCounter counter = TallyCounter.of(Told.STANDARD.after(changes));
    counter.accept(asked("GRDP", "2021").build(), 10, 0);
    counter.accept(asked("GRDP", "2020").build(), 10, 0);

    assertThat(counted(counter)).isEqualTo(Tally.of(Verdict.NOT_DUE, Verdict.MET));
  }

  @Test
  void targets_of_two_assigners_are_not_counted_together() {
    TallyCounter counter = counter();
    counter.accept(asked("GRDP", "2021").assigner("council").build(), 10, 0);
    counter.accept(asked("GRDP", "2022").assigner("province").build(), 10, 0);

    assertThatThrownBy(() -> counter.accept(asked("CPI", "2021").assigner("province").build(), 10, 0))
        .isInstanceOf(SeveralAssignersException.class)
        .hasMessage("Targets scored together must be of one assigner: in 2021 for 'A' they are of [council, province]");
    assertThat(counted(counter)).isEqualTo(Tally.of(Verdict.MET, Verdict.MET));
  }

  @Test
  void of_a_chosen_assigner_all_else_is_aside() {
    TallyCounter counter = TallyCounter.of(Told.STANDARD.assignedBy("council"));
    Target target = asked("GRDP", "2021").assigner("council").build();
    counter.accept(target, 10, 0);
    counter.accept(asked("CPI", "2021").assigner("province").build(), 10, 0);
    counter.accept(asked("FDI", "2021").build(), 10, 0);
    counter.accept(target, report(target).observation(Observation.of(Amount.of(9))).assigner("province").build());

    assertThat(counted(counter)).isEqualTo(Tally.of(Verdict.MET, Verdict.MET));
    assertThat(counter.tallies().aside()).isEqualTo(2);
  }

  @Test
  void official_verdicts_are_counted_where_they_are_asked_for() {
    Target target = asked("GRDP", "2021").build();
    Achievement told =
        report(target).observation(Observation.of(Amount.of(9))).official(OfficialVerdict.EXCEEDED).build();
    TallyCounter computed = counter();
    TallyCounter official = TallyCounter.of(Told.STANDARD.counting(VerdictSource.OFFICIAL));
    computed.accept(target, told);
    official.accept(target, told);

    assertThat(counted(computed)).isEqualTo(Tally.of(Verdict.NOT_MET));
    assertThat(counted(official)).isEqualTo(Tally.of(Verdict.EXCEEDED));
  }

  @Test
  void joined_a_report_of_which_nothing_was_asked_has_no_target() {
    Target target = asked("GRDP", "2021").build();
    TallyCounter counter =
        TallyCounter.joining(Told.STANDARD, Dataset.builder().add(target).build());
    counter.add(report(target, 10));
    counter.add(report(asked("GRDP", "2022").build(), 10));
    counter.accept(asked("CPI", "2021").build());

    assertThat(counted(counter)).isEqualTo(Tally.of(Verdict.MET, Verdict.NO_TARGET, Verdict.NO_TARGET));
    assertThat(counter.tallies().byPeriod()).hasSize(2);
  }

  @Test
  void joined_the_target_of_the_data_set_counts_and_not_that_of_the_row() {
    Target target = asked("GRDP", "2021").build();
    Target other =
        Target.builder()
            .indicator(target.indicator())
            .locality(target.locality())
            .period(target.period())
            .criterion(Criterion.point(Amount.of(20)))
            .build();
    TallyCounter counter =
        TallyCounter.joining(Told.STANDARD, Dataset.builder().add(target).build());
    counter.accept(other, 15, 0);
    counter.add(report(other).observation(Observation.of(Amount.of(15))).target(other).build());

    assertThat(counted(counter)).isEqualTo(Tally.of(Verdict.EXCEEDED, Verdict.EXCEEDED));
  }

  @Test
  void joined_with_no_targets_at_all_nothing_has_a_target() {
    TallyCounter counter = TallyCounter.joining(Told.STANDARD, Dataset.builder().build());
    counter.add(report(asked("GRDP", "2021").build(), 10));

    assertThat(counted(counter)).isEqualTo(Tally.of(Verdict.NO_TARGET));
  }

  @Test
  void progress_is_told_now_and_then_and_at_the_end() {
    Target target = asked("GRDP", "2021").build();
    List<Achievement> rows =
        Collections.nCopies(140_000, report(target).observation(Observation.yes()).target(target).build());
    List<String> told = new ArrayList<>();
    TallyCounter counter =
        counter().reportingTo((done, known) -> told.add(done + " of " + (known.isPresent() ? known.getAsLong() : "?")));
    counter.addAll(rows);
    counter.addAll(rows.stream().limit(1));

    assertThat(told).containsExactly("65536 of 140000", "131072 of 140000", "140000 of 140000", "140001 of ?");
    assertThat(counter.tallies().rows()).isEqualTo(140_001);
  }

  @Test
  void more_can_be_counted_after_tallies_were_asked_for() {
    TallyCounter counter = counter();
    counter.accept(asked("GRDP", "2021").build(), 10, 0);
    Tallies before = counter.tallies();
    counter.accept(asked("GRDP", "2022").build(), 10, 0);

    assertThat(before.total()).isEqualTo(Tally.of(Verdict.MET));
    assertThat(counted(counter)).isEqualTo(Tally.of(Verdict.MET, Verdict.MET));
  }
}
