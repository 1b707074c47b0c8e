package org.resolutionindicators.report;

import java.util.Optional;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.score.ChangeReason;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.Uncounted;

/** Vietnamese words for what was derived. */
final class VietnameseDerivations implements DerivationWords {
  static final VietnameseDerivations WORDS = new VietnameseDerivations();

  private VietnameseDerivations() {}

  @Override
  public String everyPart(String parts) {
    return "phải đạt ở cả " + parts + " kỳ";
  }

  @Override
  public String closed(String day, Optional<String> decree) {
    return "đơn vị được sắp xếp lại từ ngày " + day + by(decree) + ", trước khi kỳ này kết thúc";
  }

  private static String by(Optional<String> decree) {
    return decree.map(number -> " theo " + number).orElse("");
  }

  @Override
  public String accumulation(Accumulation accumulation) {
    return switch (accumulation) {
      case LAST -> "cuối kỳ";
      case SUM -> "tổng";
      case MEAN -> "bình quân";
      case COMPOUND -> "trung bình nhân";
      case EVERY -> "từng kỳ";
      case RUNNING -> "lũy kế";
      case SHARE -> "tử số trên mẫu số";
    };
  }

  @Override
  public String overTime(Accumulation accumulation, String periods) {
    return switch (accumulation) {
      case LAST -> "lấy số liệu kỳ " + periods;
      case SUM -> "tổng các kỳ " + periods;
      case MEAN -> "bình quân các kỳ " + periods;
      case COMPOUND -> "tăng bình quân (trung bình nhân) các kỳ " + periods;
      case EVERY -> "từng kỳ " + periods;
      case RUNNING -> "lũy kế đến kỳ " + periods;
      case SHARE -> "tổng tử số trên tổng mẫu số các kỳ " + periods;
    };
  }

  @Override
  public String without(String periods) {
    return "không có số liệu kỳ " + periods;
  }

  @Override
  public String byFormula(String operands) {
    return "tính từ " + operands;
  }

  @Override
  public String overPlaces(String places) {
    return "tổng hợp từ " + places;
  }

  @Override
  public String carriedOver(String places, String day, Optional<String> decree) {
    return "chuyển tiếp từ " + places + " khi sắp xếp ngày " + day + by(decree);
  }

  @Override
  public String obstacle(Obstacle.Why why, String figure) {
    return "không tính được: " + figure + " " + why(why);
  }

  private static String why(Obstacle.Why why) {
    return switch (why) {
      case NOT_REPORTED -> "chưa có số liệu";
      case NOT_A_NUMBER -> "không phải là số";
      case NOT_ONE_NUMBER -> "không phải là một số duy nhất";
      case NOT_COMPONENTS -> "chỉ có tỷ lệ, không có tử số và mẫu số, nên không lấy bình quân";
      case ZERO -> "bằng 0, không chia được";
      case NEGATIVE -> "nhỏ hơn 0, không chia được";
      case UNEQUAL_PARTS -> "không cùng độ dài với các kỳ khác";
      case BELOW_MINUS_HUNDRED -> "giảm quá 100%";
      case NOT_EXACT -> "không phải là số thập phân hữu hạn";
      case NO_PLAN -> "không có kế hoạch bằng một số";
      case NOT_DECIDED -> "chưa xác định đạt hay không đạt";
      case NOT_ADDITIVE -> "không cộng được";
    };
  }

  @Override
  public String figure(String indicator, Optional<String> place, Optional<String> period) {
    return "\"" + indicator + "\"" + place.map(name -> " của " + name).orElse("") + period.map(p -> " kỳ " + p).orElse("");
  }

  @Override
  public String planOf(String period, String plan) {
    return "so với kế hoạch cả kỳ " + period + ": " + plan;
  }

  @Override
  public String portionOf(String share, String period, String plan) {
    return "so với " + share + " kế hoạch kỳ " + period + ": " + plan;
  }

  @Override
  public String portionOfYear(String share) {
    return share.equals("1") ? "so với kế hoạch cả năm" : "so với " + share + " kế hoạch cả năm";
  }

  @Override
  public String adjusted(Optional<String> decision, Optional<String> day, String original) {
    String when = day.map(date -> " ngày " + date).orElse("");
    return "chỉ tiêu đã điều chỉnh" + decision.map(number -> " theo " + number).orElse("") + when + ", ban đầu: " + original;
  }

  @Override
  public String replaced(Optional<String> status, Optional<String> day, String figure) {
    return "báo cáo trước đó" + status.map(word -> " (" + word + ")").orElse("") + day.map(date -> " ngày " + date).orElse("")
        + ": " + figure;
  }

  @Override
  public String uncounted(Uncounted.Why why) {
    return switch (why) {
      case REPLACED -> "không tính, đã được thay thế";
      case NOT_YET_KNOWN -> "không tính, chưa biết vào ngày tính";
      case OTHER_ASSIGNER -> "không tính, do cơ quan khác giao";
      case COUNTED_WITH_REPORT -> "đã tính cùng báo cáo ở dòng khác";
    };
  }

  @Override
  public String uncounted(Uncounted.Why why, String count, Optional<String> day) {
    return switch (why) {
      case REPLACED -> count + " dòng đã được thay thế";
      case NOT_YET_KNOWN -> count + " dòng chưa biết vào ngày " + day.orElse("tính");
      case OTHER_ASSIGNER -> count + " dòng do cơ quan khác giao";
      case COUNTED_WITH_REPORT -> count + " dòng chỉ giao chỉ tiêu, đã tính cùng báo cáo";
    };
  }

  @Override
  public String uncountedRows() {
    return "Không tính riêng:";
  }

  @Override
  public String stagingGaps() {
    return "Chỉ tiêu phân kỳ không khớp với chỉ tiêu cả kỳ:";
  }

  @Override
  public String stagingGap(String period, String target, String staged) {
    return "cả kỳ " + period + ": " + target + "; phân kỳ: " + staged;
  }

  @Override
  public String changes(String count, String since) {
    return "Thay đổi so với ngày " + since + ": " + count;
  }

  @Override
  public String change(Optional<String> before, String after) {
    return before.orElse("chưa có") + " → " + after;
  }

  @Override
  public String reason(ChangeReason reason) {
    return switch (reason) {
      case TARGET_ADJUSTED -> "chỉ tiêu mới giao hoặc đã điều chỉnh";
      case REPORT_REPLACED -> "số liệu được thay bằng báo cáo sau";
      case NEWLY_REPORTED -> "mới có số liệu";
      case NEWLY_DUE -> "mới đến kỳ đánh giá";
      case DERIVED_ANEW -> "số liệu thành phần thay đổi";
      case PART_CHANGED -> "chỉ tiêu thành phần thay đổi";
      case PLACE_CLOSED -> "đơn vị được sắp xếp lại";
      case SCORED_OTHERWISE -> "cách tính khác";
    };
  }

  @Override
  public String partYear(PartYearPolicy policy) {
    return switch (policy.practice()) {
      case OWN_TARGETS -> "kỳ dưới một năm: theo chỉ tiêu của chính kỳ đó";
      case FULL_YEAR_PLAN -> "kỳ dưới một năm: so với kế hoạch cả năm";
      case ELAPSED_SHARE -> "kỳ dưới một năm: so với phần kế hoạch năm theo thời gian đã qua";
      case YEAR_ESTIMATE -> "kỳ chưa kết thúc: theo ước thực hiện cả kỳ";
    };
  }

  @Override
  public String missingSkipped() {
    return "kỳ thiếu số liệu được bỏ qua";
  }

  @Override
  public String assignedBy(String assigner) {
    return "chỉ tiêu do " + assigner + " giao";
  }
}
