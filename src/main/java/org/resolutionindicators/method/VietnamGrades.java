package org.resolutionindicators.method;

import java.time.LocalDate;
import org.resolutionindicators.score.GradeCondition;
import org.resolutionindicators.score.GradeQuantity;
import org.resolutionindicators.score.GradeScale;
import org.resolutionindicators.score.MethodEdition;

/**
 * The grades in which Viet Nam's State and Party assess the work of a year ("xếp loại chất lượng"), by counts and points.
 *
 * <p>With y the number of targets and tasks assigned ("chỉ tiêu, nhiệm vụ"), x those completed, and all shares of y. What a
 * scale asks for and was not given (schedule and quality, late ones, points) leaves it without a grade, and it says what is
 * missing. y = 0: no share is defined, so that only points alone give a grade. Conditions that are neither counts nor
 * points, such as discipline, the grades of subordinate units and quotas, are no part of these scales: who grades adds them.
 *
 * <p>No instances, so nothing to share, compare or serialise: stateless. Immutable, thread-safe; its scales are equal by all
 * parts, and serialisable.
 */
public final class VietnamGrades {
  private static final String EXCELLENT = "hoàn thành xuất sắc";
  private static final String GOOD = "hoàn thành tốt";
  private static final String COMPLETED = "hoàn thành";
  private static final String NOT_COMPLETED = "không hoàn thành";

  /**
   * The Government's edition of 2020.
   *
   * <p>Excellent: all completed, at least 50 % of them exceeded. Good: all completed, at least 80 % on schedule and to
   * quality. Completed: more than 70 %. Not completed: less than 50 %. From 50 % to 70 % no grade is laid down, and it says
   * so. Where all are completed and fewer than half exceeded, the grade needs the count on schedule and to quality.
   * y = 0: no grade.
   *
   * <p>Source: Nghị định 90/2020/NĐ-CP.
   * Unconfirmed: the limit of 50 %, which is recalled. The days on which it is in force are not known here and do not limit
   * it. Golden case: vn-decree-90-2020.
   */
  public static final GradeScale DECREE_90_2020 =
      GradeScale.builder()
          .edition(
              MethodEdition.builder()
                  .id("vn-decree-90-2020")
                  .authority("Chính phủ")
                  .edition("Nghị định 90/2020/NĐ-CP")
                  .addSources("Nghị định 90/2020/NĐ-CP")
                  .unconfirmed("that less than 50 % is not completed is recalled; the days in force were not read")
                  .build())
          .counts("targets and tasks of the unit in the year; x those completed")
          .grade(EXCELLENT, all(), GradeCondition.atLeast(GradeQuantity.EXCEEDED, "0.5"))
          .grade(GOOD, all(), GradeCondition.atLeast(GradeQuantity.ON_SCHEDULE, "0.8"))
          .grade(COMPLETED, GradeCondition.moreThan(GradeQuantity.COMPLETED, "0.7"))
          .grade(NOT_COMPLETED, GradeCondition.lessThan(GradeQuantity.COMPLETED, "0.5"))
          .gap("nothing is laid down from 50 % to 70 % completed", GradeCondition.atMost(GradeQuantity.COMPLETED, "0.7"))
          .build();

  /**
   * The Party's edition of 2025.
   *
   * <p>Excellent: at least 90 points, all tasks completed, at least 30 % of them exceeded. Good: 70 to less than 90 points,
   * all tasks on time. Completed: 50 to less than 70 points, all tasks completed, of them at most 20 % late. For anything
   * else, such as 95 points with 20 % exceeded, or 75 points with one task late, no grade is given here, and it says so.
   * y = 0: no grade.
   *
   * <p>Source: Quy định 366-QĐ/TW of 30 August 2025, article 11. Unconfirmed: what is laid down for fewer than 50 points,
   * and where points and tasks point to different grades, is not known, and left without a grade. Golden case:
   * vn-party-regulation-366-2025.
   */
  public static final GradeScale REGULATION_366_2025 =
      GradeScale.builder()
          .edition(
              MethodEdition.builder()
                  .id("vn-party-regulation-366-2025")
                  .authority("Bộ Chính trị")
                  .edition("Quy định 366-QĐ/TW, 30/8/2025")
                  .addSources("Quy định 366-QĐ/TW ngày 30/8/2025, Điều 11")
                  .unconfirmed(
                      "what holds below 50 points, and where points and tasks point to different grades, is not known and"
                          + " has no grade")
                  .build())
          .counts("tasks of the year; x those completed")
          .from(LocalDate.of(2025, 8, 30))
          .grade(
              EXCELLENT,
              GradeCondition.atLeast(GradeQuantity.POINTS, "90"),
              all(),
              GradeCondition.atLeast(GradeQuantity.EXCEEDED, "0.3"))
          .grade(GOOD, GradeCondition.points("70", "90"), all(), GradeCondition.atMost(GradeQuantity.LATE, "0"))
          .grade(COMPLETED, GradeCondition.points("50", "70"), all(), GradeCondition.atMost(GradeQuantity.LATE, "0.2"))
          .gap("nothing is known to be laid down below 50 points", GradeCondition.lessThan(GradeQuantity.POINTS, "50"))
          .build();

  /**
   * The Government's edition of 2025, in force from 1 January 2026: by points alone.
   *
   * <p>Excellent from 90 points, good from 70, completed from 50, not completed below; each limit belongs to the better
   * grade. Tasks are not counted, so that y = 0 makes no difference.
   *
   * <p>Source: Nghị định 335/2025/NĐ-CP. How the points come about is no part of the scale. Golden case: vn-decree-335-2025.
   */
  public static final GradeScale DECREE_335_2025 =
      GradeScale.builder()
          .edition(
              MethodEdition.builder()
                  .id("vn-decree-335-2025")
                  .authority("Chính phủ")
                  .edition("Nghị định 335/2025/NĐ-CP")
                  .addSources("Nghị định 335/2025/NĐ-CP")
                  .build())
          .counts("points alone")
          .from(LocalDate.of(2026, 1, 1))
          .grade(EXCELLENT, GradeCondition.atLeast(GradeQuantity.POINTS, "90"))
          .grade(GOOD, GradeCondition.points("70", "90"))
          .grade(COMPLETED, GradeCondition.points("50", "70"))
          .grade(NOT_COMPLETED, GradeCondition.lessThan(GradeQuantity.POINTS, "50"))
          .build();

  private VietnamGrades() {}

  private static GradeCondition all() {
    return GradeCondition.atLeast(GradeQuantity.COMPLETED, "1");
  }
}
