package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.score.GradeInputs;
import org.resolutionindicators.score.GradeQuantity;
import org.resolutionindicators.score.GradeScale;

class VietnamGradesTest {
  private static final GradeScale DECREE_90 = VietnamGrades.DECREE_90_2020;
  private static final GradeScale REGULATION_366 = VietnamGrades.REGULATION_366_2025;
  private static final GradeScale DECREE_335 = VietnamGrades.DECREE_335_2025;

  @ParameterizedTest
  @CsvSource({
    "20, 20, 10, 0, hoàn thành xuất sắc",
    "20, 20, 9, 16, hoàn thành tốt",
    "20, 20, 9, 15, hoàn thành",
    "20, 19, 19, 19, hoàn thành",
    "20, 15, 0, 0, hoàn thành",
    "10, 4, 0, 0, không hoàn thành",
    "143, 142, 142, 142, hoàn thành",
  })
  void decree_90_grades_by_shares_of_all_tasks(long y, long x, long exceeded, long onSchedule, String grade) {
    GradeInputs inputs = GradeInputs.of(x, y).withExceeded(exceeded).withOnSchedule(onSchedule);

    assertThat(DECREE_90.grade(inputs)).hasToString(grade);
  }

  @ParameterizedTest
  @CsvSource({"20, 14", "20, 10", "10, 6"})
  void decree_90_has_no_grade_from_50_to_70_per_cent_and_says_why(long y, long x) {
    GradeInputs inputs = GradeInputs.of(x, y).withExceeded(0).withOnSchedule(0);

    assertThat(DECREE_90.grade(inputs).name()).isEmpty();
    assertThat(DECREE_90.grade(inputs).missing()).isEmpty();
    assertThat(DECREE_90.grade(inputs).why()).isEqualTo("nothing is laid down from 50 % to 70 % completed");
  }

  @Test
  void decree_90_is_without_grade_where_quality_decides_and_was_not_given() {
    assertThat(DECREE_90.grade(GradeInputs.of(20, 20).withExceeded(9)))
        .hasToString("no grade: not given: on schedule and to quality");
    assertThat(DECREE_90.grade(GradeInputs.of(20, 20)).missing()).containsExactly(GradeQuantity.EXCEEDED);
    assertThat(DECREE_90.grade(GradeInputs.of(20, 20).withExceeded(10))).hasToString("hoàn thành xuất sắc");
    assertThat(DECREE_90.grade(GradeInputs.of(19, 20))).hasToString("hoàn thành");
  }

  @ParameterizedTest
  @CsvSource({
    "90, 20, 6, 20, hoàn thành xuất sắc",
    "90, 20, 5, 0, 'no grade: none is laid down for completed 20 of 20, exceeded 5, late 0, points 90'",
    "89.99, 20, 6, 0, hoàn thành tốt",
    "70, 20, 0, 0, hoàn thành tốt",
    "70, 20, 0, 1, 'no grade: none is laid down for completed 20 of 20, exceeded 0, late 1, points 70'",
    "69.9, 20, 0, 4, hoàn thành",
    "50, 20, 0, 4, hoàn thành",
    "50, 20, 0, 5, 'no grade: none is laid down for completed 20 of 20, exceeded 0, late 5, points 50'",
    "49.9, 20, 0, 0, 'no grade: nothing is known to be laid down below 50 points'",
    "95, 19, 19, 0, 'no grade: none is laid down for completed 19 of 20, exceeded 19, late 0, points 95'",
  })
  void regulation_366_grades_by_points_and_tasks(String points, long x, long exceeded, long late, String grade) {
    GradeInputs inputs = GradeInputs.of(x, 20).withExceeded(exceeded).withLate(late).withPoints(Ratio.of(points));

    assertThat(REGULATION_366.grade(inputs)).hasToString(grade);
  }

  @Test
  void regulation_366_is_without_grade_where_late_tasks_were_not_given() {
    GradeInputs inputs = GradeInputs.of(20, 20).withExceeded(6);

    assertThat(REGULATION_366.grade(inputs)).hasToString("no grade: not given: points");
    assertThat(REGULATION_366.grade(inputs.withPoints(Ratio.of("75")))).hasToString("no grade: not given: late");
    assertThat(REGULATION_366.grade(inputs.withPoints(Ratio.of("90")))).hasToString("hoàn thành xuất sắc");
  }

  @ParameterizedTest
  @CsvSource({
    "100, hoàn thành xuất sắc", "90, hoàn thành xuất sắc", "89.999, hoàn thành tốt", "70, hoàn thành tốt",
    "69.5, hoàn thành", "50, hoàn thành", "49.99, không hoàn thành", "0, không hoàn thành"
  })
  void decree_335_grades_by_points_alone(String points, String grade) {
    assertThat(DECREE_335.grade(GradeInputs.ofPoints(Ratio.of(points)))).hasToString(grade);
  }

  @Test
  void of_no_tasks_only_points_give_a_grade() {
    GradeInputs nothing = GradeInputs.of(0, 0).withExceeded(0).withLate(0).withOnSchedule(0).withPoints(Ratio.of("95"));

    assertThat(DECREE_90.grade(nothing)).hasToString("no grade: nothing is counted");
    assertThat(REGULATION_366.grade(nothing)).hasToString("no grade: nothing is counted");
    assertThat(DECREE_335.grade(nothing)).hasToString("hoàn thành xuất sắc");
  }

  @Test
  void a_scale_is_in_force_from_its_day() {
    assertThat(DECREE_335.isInForceOn(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(DECREE_335.isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(REGULATION_366.isInForceOn(LocalDate.of(2025, 8, 29))).isFalse();
    assertThat(DECREE_90.isInForceOn(LocalDate.of(2021, 1, 1))).isTrue();
  }
}
