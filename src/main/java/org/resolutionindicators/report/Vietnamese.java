package org.resolutionindicators.report;

import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.score.WeightedScore;
import org.resolutionindicators.text.Notation;

/** The words of Vietnamese. */
enum Vietnamese implements Words {
  WORDS;

  @Override
  public Notation notation() {
    return Notation.VIETNAMESE;
  }

  @Override
  public ReasonWords reasons() {
    return VietnameseReasons.WORDS;
  }

  @Override
  public DerivationWords derivations() {
    return VietnameseDerivations.WORDS;
  }

  @Override
  public CheckWords checks() {
    return VietnameseChecks.WORDS;
  }

  @Override
  public String verdict(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> "vượt";
      case MET -> "đạt";
      case MET_OR_EXCEEDED -> "đạt và vượt";
      case NOT_MET -> "không đạt";
      case UNDECIDED -> "chưa đủ căn cứ";
      case NO_DATA -> "chưa có số liệu";
      case NO_TARGET -> "chưa giao chỉ tiêu";
      case NOT_DUE -> "chưa đến kỳ đánh giá";
      case NOT_APPLICABLE -> "không áp dụng";
    };
  }

  @Override
  public String reached(String reached, String total) {
    return "đạt và vượt " + reached + "/" + total + " chỉ tiêu";
  }

  @Override
  public String split(String exceeded, String met) {
    return "vượt " + exceeded + ", đạt " + met;
  }

  @Override
  public String beside(Verdict state, String count) {
    return verdict(state) + " " + count;
  }

  @Override
  public String localities(String count) {
    return count + " địa phương";
  }

  @Override
  public String periods(String count) {
    return count + " kỳ";
  }

  @Override
  public String group(String name) {
    return "nhóm " + name;
  }

  @Override
  public String noGroup() {
    return "không thuộc nhóm nào";
  }

  @Override
  public String ofWhich() {
    return "trong đó:";
  }

  @Override
  public String partOf(String parent) {
    return "thuộc " + parent + ":";
  }

  @Override
  public String target(String criterion) {
    return "chỉ tiêu " + criterion;
  }

  @Override
  public String actual(String figure) {
    return "thực hiện " + figure;
  }

  @Override
  public String status(DataStatus status) {
    return switch (status) {
      case PLAN -> "kế hoạch";
      case FORECAST -> "dự báo";
      case ESTIMATE -> "ước thực hiện";
      case PRELIMINARY -> "sơ bộ";
      case FINAL -> "chính thức";
    };
  }

  @Override
  public String note(String note) {
    return "ghi chú: " + note;
  }

  @Override
  public String official(String verdict) {
    return "công bố: " + verdict;
  }

  @Override
  public String officialCounted(String verdict) {
    return "công bố: " + verdict + " (được tính)";
  }

  @Override
  public String computed(String verdict) {
    return "theo quy tắc: " + verdict;
  }

  @Override
  public String stretch(String criterion) {
    return "phấn đấu " + criterion;
  }

  @Override
  public String disagreements(String count) {
    return "Quy tắc và công bố khác nhau (" + count + "):";
  }

  @Override
  public String disagreement(String computed, String official) {
    return "theo quy tắc " + computed + ", công bố " + official;
  }

  @Override
  public String withoutOfficial(String count) {
    return "Tính theo quy tắc vì không có công bố (" + count + "):";
  }

  @Override
  public String byGroup() {
    return "Theo nhóm:";
  }

  @Override
  public String weighted(String percent, String limit, WeightedScore.Outcome outcome) {
    return "Theo trọng số: " + percent + "%, cần ít nhất " + limit + "%: " + outcome(outcome);
  }

  @Override
  public String weightedUndefined(String why, String limit, WeightedScore.Outcome outcome) {
    return "Theo trọng số: không tính được vì " + why + ", cần ít nhất " + limit + "%: " + outcome(outcome);
  }

  private static String outcome(WeightedScore.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "đạt yêu cầu";
      case FAILED -> "không đạt yêu cầu";
      case UNDEFINED -> "chưa kết luận";
    };
  }

  @Override
  public String undefined(Undefined why) {
    return switch (why) {
      case NO_TARGET -> "chưa giao chỉ tiêu";
      case NO_ACTUAL -> "chưa có số liệu";
      case NOT_A_NUMBER -> "chỉ tiêu hoặc số liệu không phải là số";
      case NOT_MEASURED -> "không áp dụng cho loại chỉ tiêu này";
      case NOT_ONE_NUMBER -> "chỉ tiêu hoặc số liệu không phải là một số";
      case ZERO_TARGET -> "chỉ tiêu bằng 0";
      case ZERO_ACTUAL -> "số liệu bằng 0";
      case NEGATIVE_TARGET -> "chỉ tiêu nhỏ hơn 0";
      case NEGATIVE_ACTUAL -> "số liệu nhỏ hơn 0";
      case NO_PERCENT -> "không có tỷ lệ phần trăm kế hoạch";
      case ZERO_PERCENT -> "tỷ lệ phần trăm kế hoạch bằng 0";
      case NO_BASELINE -> "không có giá trị gốc, hoặc giá trị gốc không phải là một số";
      case BASELINE_IS_TARGET -> "giá trị gốc bằng chỉ tiêu";
      case BASELINE_BEYOND_TARGET -> "giá trị gốc đã tốt hơn chỉ tiêu";
      case NOTHING_COUNTED -> "không có chỉ tiêu nào được tính";
      case ZERO_WEIGHTS -> "mọi trọng số bằng 0";
      case MISSING_WEIGHTS -> "có chỉ tiêu không có trọng số";
      case ZERO_BASELINE -> "giá trị gốc bằng 0";
      case SIGN_CHANGE -> "các giá trị nằm ở hai phía của 0";
      case NO_YEAR -> "không rõ năm";
      case NO_TIME -> "giữa các giá trị không có khoảng thời gian";
      case TARGET_REACHED -> "đã đạt mục tiêu";
      case NO_BOUNDS -> "không có giá trị tối ưu hoặc cận dưới";
      case EQUAL_BOUNDS -> "giá trị tối ưu bằng cận dưới";
      case NO_DEVIATION -> "không có độ lệch chuẩn";
      case ZERO_DEVIATION -> "độ lệch chuẩn bằng 0";
      case TOO_FEW_FIGURES -> "quá ít số liệu";
      case MISSING_FIGURE -> "thiếu số liệu";
      case TOO_MUCH_MISSING -> "thiếu quá nhiều số liệu";
      case NOT_PUBLISHED -> "không có giá trị được công bố";
      case OUT_OF_DOMAIN -> "nằm ngoài phạm vi của phương pháp";
    };
  }

  @Override
  public String keysNotReached(String count) {
    return "Chỉ tiêu bắt buộc chưa đạt (" + count + "):";
  }

  @Override
  public String withoutWeight(String count) {
    return "Không có trọng số (" + count + "):";
  }

  @Override
  public String share(String percent) {
    return "tỷ lệ đạt và vượt: " + percent + "%";
  }

  @Override
  public String coverage(String percent) {
    return "tỷ lệ đã đánh giá: " + percent + "%";
  }

  @Override
  public String ruleBook(String name) {
    return "bộ quy tắc: " + name;
  }

  @Override
  public String source(VerdictSource source) {
    String words =
        switch (source) {
          case COMPUTED -> "theo quy tắc";
          case OFFICIAL_WHERE_UNDECIDED -> "theo quy tắc, theo công bố khi chưa đủ căn cứ, chưa giao chỉ tiêu hoặc chưa có số liệu";
          case OFFICIAL -> "theo công bố, theo quy tắc khi không có công bố";
        };
    return "tính " + words + " (" + source.name() + ")";
  }

  @Override
  public String denominator(DenominatorPolicy policy) {
    String words =
        switch (policy) {
          case ALL -> "mọi chỉ tiêu, trừ chỉ tiêu chưa giao hoặc không áp dụng";
          case DUE -> "mọi chỉ tiêu, trừ chỉ tiêu chưa giao, không áp dụng hoặc chưa đến kỳ đánh giá";
          case ASSESSED -> "chỉ những chỉ tiêu kết luận được là vượt, đạt hay không đạt";
        };
    return "tổng số: " + words + " (" + policy.name() + ")";
  }

  @Override
  public String asOf(String day) {
    return "tính đến ngày " + day;
  }

  @Override
  public String rows(String read, String scored, String reported) {
    return "Đã đọc " + read + " dòng: tính " + scored + ", không tính " + reported + " dòng có lỗi";
  }

  @Override
  public String kept(Kept what, String text) {
    return switch (what) {
      case ASSIGNER -> "do " + text + " giao";
      case DECIDED_ON -> "quyết định ngày " + text;
      case REPORTED_ON -> "báo cáo ngày " + text;
      case ACCUMULATION -> "cách tổng hợp: " + text;
      case SOURCE -> "nguồn: " + text;
    };
  }
}
