package org.resolutionindicators.report;

import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.score.Discrepancy;
import org.resolutionindicators.score.DiscrepancyKind;
import org.resolutionindicators.score.PercentOutcome;

/** What was checked, in Vietnamese. */
enum VietnameseChecks implements CheckWords {
  WORDS;

  @Override
  public String checked() {
    return "Đã kiểm tra:";
  }

  @Override
  public String percentages(String count) {
    return "tỷ lệ so với kế hoạch đã công bố " + count;
  }

  @Override
  public String outcome(PercentOutcome outcome) {
    return switch (outcome) {
      case EXACT -> "chính xác";
      case ROUNDED -> "làm tròn";
      case TRUNCATED -> "cắt bớt";
      case AGREES -> "phù hợp";
      case WRONG -> "sai";
    };
  }

  @Override
  public String percent(PercentOutcome outcome, String computed) {
    return outcome(outcome) + (outcome == PercentOutcome.EXACT ? "" : ", tính ra " + computed);
  }

  @Override
  public String published(String percent, String computed) {
    return "công bố " + percent + ", tính ra " + computed;
  }

  @Override
  public String percentOfPlan(PercentOfPlan.Base base, String percent) {
    return switch (base) {
      case NOUGHT -> "công bố bằng " + percent + " kế hoạch";
      case PLAN -> "công bố " + percent + " so với kế hoạch";
    };
  }

  @Override
  public String percentOfPopulation(String percent) {
    return "công bố tỷ lệ " + percent;
  }

  @Override
  public String impliedPlan(String plan) {
    return "kế hoạch suy ra " + plan;
  }

  @Override
  public String claims(String count, String contradicted) {
    return "Đã kiểm tra công bố " + count + ", có điểm không khớp " + contradicted + ":";
  }

  @Override
  public String claimed(Discrepancy.Subject subject, String count) {
    return subject(subject) + " " + count;
  }

  private static String subject(Discrepancy.Subject subject) {
    return switch (subject) {
      case TOTAL -> "tổng số";
      case REACHED -> "đạt và vượt";
      case NOT_MET -> "không đạt";
      case EXCEEDED -> "vượt";
      case MET -> "đạt";
    };
  }

  @Override
  public String claimedReached(String count, String total) {
    return Vietnamese.WORDS.reached(count, total);
  }

  @Override
  public String count(ClaimedCount count, String number) {
    return count.isAtLeast() ? "ít nhất " + number : number;
  }

  @Override
  public String all() {
    return "đạt và vượt tất cả";
  }

  @Override
  public String other(String text) {
    return "khác: " + text;
  }

  @Override
  public String sound() {
    return "không thấy mâu thuẫn";
  }

  @Override
  public String weight(DiscrepancyKind.Weight weight) {
    return switch (weight) {
      case CONTRADICTION -> "mâu thuẫn";
      case DIFFERENCE -> "khác nhau";
      case NOTE -> "lưu ý";
    };
  }

  @Override
  public String discrepancy(Discrepancy discrepancy, String claimed, String found) {
    String first = claimed(discrepancy.subject(), claimed);
    return switch (discrepancy.kind()) {
      case ALL_BUT_NOT_ALL -> "nói là tất cả, tức " + first + ", nhưng lại nêu " + found;
      case REACHED_ABOVE_TOTAL, PARTS_ABOVE_WHOLE -> first + ", nhiều hơn mức có thể là " + found;
      case SPLIT_DIFFERS -> first + ", nhưng vượt cộng đạt là " + found;
      case REST_DIFFERS -> first + ", nhưng phần còn lại của tổng số là " + found;
      case TOTALS_DIFFER ->
          "tổng số " + claimed + ", nhưng bên cạnh số " + subject(discrepancy.subject()) + " lại là " + found;
      case GROUPS_DIFFER -> first + ", nhưng cộng các nhóm là " + found;
      case OFFICIAL_DIFFERS -> first + ", nhưng cộng kết quả công bố của từng chỉ tiêu là " + found;
      case SCORE_DIFFERS -> first + ", nhưng theo bảng điểm gần nhất chỉ có thể là " + found;
      case SCOPE_DIFFERS -> first + ", trong bảng là " + found + "; bảng không gồm đúng các chỉ tiêu của công bố";
      case ROW_DIFFERS -> throw new IllegalArgumentException("Row is told by its verdicts: " + discrepancy);
    };
  }

  @Override
  public String row(String name, String official, String computed) {
    return name + ": công bố " + official + ", theo quy tắc " + computed;
  }
}
