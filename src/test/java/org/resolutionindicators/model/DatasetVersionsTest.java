package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Targets that are adjusted, reports that replace each other, and what of them was known on a day. */
class DatasetVersionsTest {
  private static final Indicator REVENUE = Indicator.of("Revenue", Direction.ASCENDING);
  private static final Indicator OTHER = Indicator.of("Other", Direction.ASCENDING);
  private static final LocalDate D2020 = LocalDate.of(2020, 12, 8);
  private static final LocalDate D2023 = LocalDate.of(2023, 7, 10);

  private static Target.Builder target() {
    return Target.builder().indicator(REVENUE);
  }

  private static Target asking(int figure) {
    return target().criterion(Criterion.point(Amount.of(figure))).build();
  }

  private static Target decided(int figure, LocalDate day) {
    return target().criterion(Criterion.point(Amount.of(figure))).decidedOn(day).build();
  }

  private static Target assigned(int figure, String assigner) {
    return target().criterion(Criterion.point(Amount.of(figure))).assigner(assigner).build();
  }

  private static Achievement.Builder report(int figure) {
    return Achievement.builder().indicator(REVENUE).observation(Observation.of(Amount.of(figure)));
  }

  private static Achievement reported(int figure, LocalDate day) {
    return report(figure).reportedOn(day).build();
  }

  private static Achievement reported(int figure, DataStatus status) {
    return report(figure).status(status).build();
  }

  private static Cell cell(Dataset.Builder builder) {
    return builder.build().cells().get(0);
  }

  private static Problem only(Dataset.Builder builder) {
    assertThat(builder.problems()).hasSize(1);
    return builder.problems().get(0);
  }

  private static Origin line(int line) {
    return Origin.builder().source("t.csv").line(line).build();
  }

  @Test
  void the_target_decided_last_is_in_force_and_the_first_stays_visible() {
    Cell cell = cell(Dataset.builder().add(decided(5, D2023)).add(decided(4, D2020)));
    assertThat(cell.targets()).containsExactly(decided(4, D2020), decided(5, D2023));
    assertThat(cell.target()).isEqualTo(decided(5, D2023));
    assertThat(cell.original()).contains(decided(4, D2020));
  }

  @Test
  void a_target_without_a_day_was_there_before_those_with_one() {
    Cell cell = cell(Dataset.builder().add(decided(5, D2020)).add(asking(4)));
    assertThat(cell.target()).isEqualTo(decided(5, D2020));
    assertThat(cell.original()).contains(asking(4));
  }

  @Test
  void a_target_that_was_not_adjusted_is_its_own_original() {
    assertThat(cell(Dataset.builder().add(asking(4))).original()).isEmpty();
  }

  @Test
  void the_original_is_that_of_the_same_assigner() {
    Target town = target().criterion(Criterion.point(Amount.of(6))).assigner("town").decidedOn(D2023).build();
    assertThat(cell(Dataset.builder().add(assigned(4, "province")).add(town)).original()).isEmpty();
  }

  @Test
  void what_is_said_of_one_target_in_several_places_is_put_together() {
    Target one = target().criterion(Criterion.point(Amount.of(4))).weight(Amount.of(2)).origin(line(2)).build();
    Target other = target().isKey(true).decision("12/NQ").baseline(Observation.of(Amount.of(3))).origin(line(3)).build();
    Target both =
        target()
            .criterion(Criterion.point(Amount.of(4)))
            .weight(Amount.of(2))
            .isKey(true)
            .decision("12/NQ")
            .baseline(Observation.of(Amount.of(3)))
            .origin(line(2))
            .build();
    assertThat(cell(Dataset.builder().add(one).add(other)).targets()).containsExactly(both);
    assertThat(cell(Dataset.builder().add(other).add(one)).targets()).containsExactly(both);
  }

  @Test
  void a_target_that_asks_nothing_is_no_version_beside_one_that_does() {
    Target bare = target().decidedOn(D2023).decision("20/NQ").weight(Amount.of(2)).build();
    assertThat(cell(Dataset.builder().add(bare).add(decided(4, D2020))).targets()).containsExactly(decided(4, D2020));
    Target undated = target().weight(Amount.of(2)).build();
    Target weighted = target().criterion(Criterion.point(Amount.of(4))).decidedOn(D2020).weight(Amount.of(2)).build();
    assertThat(cell(Dataset.builder().add(undated).add(decided(4, D2020))).targets()).containsExactly(weighted);
  }

  @Test
  void what_names_its_assigner_is_not_said_of_another_ones_target() {
    Target bare = target().assigner("town").weight(Amount.of(2)).build();
    assertThat(cell(Dataset.builder().add(assigned(4, "province")).add(bare)).targets())
        .containsExactly(assigned(4, "province"), bare);
  }

  @Test
  void what_names_no_assigner_is_said_of_all_and_what_names_one_comes_first() {
    Dataset.Builder builder =
        Dataset.builder()
            .add(target().weight(Amount.of(1)).build())
            .add(target().assigner("town").baseline(Observation.of(Amount.of(2))).decidedOn(D2023).build())
            .add(assigned(4, "province"))
            .add(assigned(5, "town"));
    assertThat(cell(builder).targets())
        .extracting(target -> target.weight().orElseThrow())
        .containsExactly(Amount.of(1), Amount.of(1));
    assertThat(cell(builder).targets()).allMatch(target -> target.baseline().isEmpty());
  }

  @Test
  void a_target_that_does_not_apply_is_one_whatever_else_is_empty() {
    Target none = target().notApplicable("no coast").build();
    Target bare = target().weight(Amount.of(2)).build();
    assertThat(cell(Dataset.builder().add(bare).add(none)).target().notApplicable()).contains("no coast");
    assertThat(cell(Dataset.builder().add(none).add(bare)).target().notApplicable()).contains("no coast");
    assertThat(only(Dataset.builder().add(none).add(asking(4))).kind()).isEqualTo(Problem.Kind.DUPLICATE);
    assertThat(only(Dataset.builder().add(asking(4)).add(none)).kind()).isEqualTo(Problem.Kind.DUPLICATE);
  }

  @Test
  void many_versions_and_reports_are_told_apart_as_few_are() {
    Dataset.Builder builder = Dataset.builder();
    for (int i = 0; i < 30; i++) {
      builder.add(decided(i, D2020.plusDays(i))).add(reported(i, D2023.plusDays(i)));
    }
    for (int i = 0; i < 30; i++) {
      builder.add(target().decidedOn(D2020.plusDays(i)).weight(Amount.of(i)).build());
    }
    assertThat(cell(builder).targets())
        .hasSize(30)
        .allMatch(version -> version.criterion().equals(Optional.of(Criterion.point(version.weight().orElseThrow()))));
    assertThat(only(builder.add(reported(99, D2023.plusDays(17)))))
        .hasToString("Achievement of indicator 'Revenue' must be given once: it is given again");
  }

  @Test
  void the_later_report_stands() {
    Cell cell = cell(Dataset.builder().add(reported(5, D2023)).add(reported(4, D2020)));
    assertThat(cell.achievements()).containsExactly(reported(4, D2020), reported(5, D2023));
    assertThat(cell.achievement()).contains(reported(5, D2023));
  }

  @Test
  void reports_without_a_day_stand_in_the_order_of_their_status() {
    Cell cell = cell(Dataset.builder().add(reported(5, DataStatus.FINAL)).add(reported(4, DataStatus.ESTIMATE)));
    assertThat(cell.achievement()).contains(reported(5, DataStatus.FINAL));
  }

  @Test
  void reports_of_which_the_later_is_not_known() {
    Problem problem =
        only(
            Dataset.builder()
                .add(reported(5, DataStatus.FINAL))
                .add(report(4).reportedOn(D2020).origin(line(3)).build()));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.REPORT_ORDER);
    assertThat(problem.elements()).containsExactly("Revenue");
    assertThat(problem)
        .hasToString(
            "t.csv:3: Reports of indicator 'Revenue' must all say their day, or all their status and none a day:"
                + " of 2 reports 1 say their day, 1 their status");
  }

  @Test
  void the_order_of_reports_is_asked_for_assigner_by_assigner() {
    Achievement town = report(5).assigner("town").build();
    assertThat(Dataset.builder().add(town).add(reported(4, D2020)).problems()).isEmpty();
    assertThat(only(Dataset.builder().add(town).add(report(5).assigner("town").reportedOn(D2020).build())).kind())
        .isEqualTo(Problem.Kind.REPORT_ORDER);
  }

  @Test
  void assigners_are_named_in_the_order_of_the_data() {
    assertThat(Dataset.builder().add(assigned(4, "b")).add(assigned(5, "a")).add(asking(3)).build().assigners())
        .containsExactly("b", "a");
    assertThat(Dataset.builder().add(asking(4)).build().assigners()).isEmpty();
  }

  @Test
  void the_data_of_one_assigner() {
    Achievement ofTown = report(5).assigner("town").build();
    Achievement ofAll = reported(5, D2020);
    Dataset data =
        Dataset.builder()
            .add(assigned(4, "province"))
            .add(assigned(6, "town"))
            .add(ofTown)
            .add(ofAll)
            .add(Target.builder().indicator(OTHER).assigner("province").build())
            .build();
    Dataset province = data.assignedBy("province");
    assertThat(province.cells().get(0)).isEqualTo(Cell.of(assigned(4, "province"), ofAll));
    assertThat(province.cells()).hasSize(2);
    Dataset town = data.assignedBy("town");
    assertThat(town.cells()).containsExactly(Cell.of(List.of(assigned(6, "town")), List.of(ofTown, ofAll)));
    assertThat(town.indicators()).containsExactly(REVENUE, OTHER);
  }

  @Test
  void what_was_reported_where_an_assigner_asked_for_nothing_stays() {
    Dataset data = Dataset.builder().add(assigned(4, "province")).add(reported(5, D2020)).build();
    assertThat(data.assignedBy("town").cells()).containsExactly(Cell.of(target().build(), reported(5, D2020)));
  }

  @Test
  void what_was_decided_or_reported_later_was_not_known() {
    Dataset data =
        Dataset.builder()
            .add(decided(4, D2020))
            .add(decided(5, D2023))
            .add(reported(3, D2020.plusDays(1)))
            .add(reported(6, D2023))
            .build();
    assertThat(data.asOf(D2020).cells()).containsExactly(Cell.of(decided(4, D2020)));
    assertThat(data.asOf(D2023.minusDays(1)).cells())
        .containsExactly(Cell.of(decided(4, D2020), reported(3, D2020.plusDays(1))));
    assertThat(data.asOf(D2023)).isSameAs(data);
    assertThat(data.asOf(D2020.minusDays(1)).cells()).isEmpty();
    assertThat(data.asOf(D2020.minusDays(1)).indicators()).containsExactly(REVENUE);
  }

  @Test
  void a_report_may_be_known_before_its_target() {
    Dataset data = Dataset.builder().add(decided(5, D2023)).add(reported(3, D2020)).build();
    assertThat(data.asOf(D2020).cells()).containsExactly(Cell.of(target().build(), reported(3, D2020)));
  }

  @Test
  void what_names_no_day_was_always_known() {
    Dataset data = Dataset.builder().add(asking(4)).add(report(3).build()).build();
    assertThat(data.asOf(LocalDate.MIN)).isSameAs(data);
  }

  @Test
  void a_data_set_becomes_a_builder_with_all_its_versions() {
    Dataset data =
        Dataset.builder()
            .add(decided(4, D2020))
            .add(decided(5, D2023))
            .add(reported(3, D2020))
            .add(reported(6, D2023))
            .add(OTHER)
            .build();
    Dataset again = data.toBuilder().build();
    assertThat(again.cells()).isEqualTo(data.cells());
    assertThat(again.indicators()).isEqualTo(data.indicators());
    assertThat(again.localities()).isEqualTo(data.localities());
  }

  @Test
  void a_cell_is_of_one_indicator_locality_and_period() {
    Target elsewhere = Target.builder().indicator(REVENUE).period(ReportingPeriod.ofYear(2020)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(List.of(asking(4), elsewhere), List.of()))
        .withMessage(
            "Targets of a cell must be of one cell: indicator 'Revenue', period 2020 and indicator 'Revenue'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(elsewhere, reported(4, D2020)))
        .withMessage(
            "Achievement must be of the target's cell (indicator 'Revenue', period 2020): indicator 'Revenue'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(List.of(), List.of(reported(4, D2020))))
        .withMessage("Cell must have a target");
  }

  @Test
  void a_cell_can_be_seen_with_one_report_alone() {
    Cell cell = Cell.of(List.of(decided(4, D2020), decided(5, D2023)), List.of(reported(3, D2020)));
    assertThat(cell.reporting(reported(9, D2023)))
        .isEqualTo(Cell.of(List.of(decided(4, D2020), decided(5, D2023)), List.of(reported(9, D2023))));
  }

  @Test
  void cells_are_equal_by_all_versions() {
    Cell cell = Cell.of(List.of(decided(4, D2020), decided(5, D2023)), List.of(reported(3, D2020)));
    new EqualsTester()
        .addEqualityGroup(cell, SerializableTester.reserialize(cell))
        .addEqualityGroup(Cell.of(decided(5, D2023), reported(3, D2020)))
        .addEqualityGroup(Cell.of(decided(5, D2023)))
        .testEquals();
  }

  @Test
  void a_data_set_keeps_its_versions_when_serialised() {
    Dataset data = Dataset.builder().add(decided(4, D2020)).add(decided(5, D2023)).add(reported(3, D2020)).build();
    assertThat(SerializableTester.reserialize(data).cells()).isEqualTo(data.cells());
  }
}
