package org.resolutionindicators.report;

import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.rule.Comparison;
import org.resolutionindicators.rule.QualifierReading;
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
  public String notApplicable() {
    return verdict(Verdict.NOT_APPLICABLE);
  }

  @Override
  public String edge(Comparison.Edge edge, String amount) {
    return switch (edge) {
      case JUST_BELOW -> "ngay dưới " + amount;
      case EXACTLY -> amount;
      case JUST_ABOVE -> "ngay trên " + amount;
    };
  }

  @Override
  public String and() {
    return "và";
  }

  @Override
  public String metIf(String condition) {
    return "đạt khi " + condition;
  }

  @Override
  public String exceededIf(String condition) {
    return "vượt khi " + condition;
  }

  @Override
  public String exceededElseNotMet(String condition) {
    return "vượt khi " + condition + ", nếu không thì không đạt";
  }

  @Override
  public String reading(QualifierReading reading, boolean range) {
    if (range) {
      return "xét mọi giá trị trong khoảng đã báo cáo";
    }
    return switch (reading) {
      case EVERY_VALUE -> "xét mọi giá trị mà số báo cáo cho phép";
      case AS_NAMED -> "xét theo đúng con số đã nêu";
    };
  }

  @Override
  public String valuesDiffer() {
    return "các giá trị đó cho kết quả khác nhau";
  }

  @Override
  public String decimals(int decimals) {
    return "so sánh đến " + decimals + " chữ số thập phân";
  }

  @Override
  public String higher(String amount) {
    return "cao hơn " + amount;
  }

  @Override
  public String lower(String amount) {
    return "thấp hơn " + amount;
  }

  @Override
  public String points(String amount) {
    return amount + " điểm phần trăm";
  }

  @Override
  public String percentOfPlan(String percent) {
    return "đạt " + percent + "% kế hoạch";
  }

  @Override
  public String answered(String reported, String asked) {
    return "báo cáo \"" + reported + "\", yêu cầu \"" + asked + "\"";
  }

  @Override
  public String parts(String needed, String applicable) {
    return "cần đạt " + needed + " trong " + applicable + " chỉ tiêu thành phần";
  }

  @Override
  public String tooFewParts(String needed, String applicable) {
    return "cần đạt " + needed + " chỉ tiêu thành phần, chỉ có " + applicable + " áp dụng";
  }

  @Override
  public String partsReached(String count) {
    return "đạt và vượt " + count;
  }

  @Override
  public String partsMissed(String count) {
    return "không đạt " + count;
  }

  @Override
  public String partsOpen(String count) {
    return "chưa kết luận " + count;
  }

  @Override
  public String noPartApplies() {
    return "không có chỉ tiêu thành phần nào áp dụng";
  }

  @Override
  public String judged() {
    return "kết luận theo quy tắc riêng";
  }

  @Override
  public String onlyWords(String words) {
    return "chỉ báo cáo bằng chữ \"" + words + "\", không có số để so sánh";
  }

  @Override
  public String differentForms(String criterion, String figure) {
    return "chỉ tiêu \"" + criterion + "\" và kết quả \"" + figure + "\" khác dạng, không so sánh được";
  }

  @Override
  public String noRule() {
    return "bộ quy tắc không có quy tắc nào cho chỉ tiêu này";
  }

  @Override
  public String noData() {
    return verdict(Verdict.NO_DATA);
  }

  @Override
  public String noTarget() {
    return verdict(Verdict.NO_TARGET);
  }

  @Override
  public String notDue() {
    return verdict(Verdict.NOT_DUE);
  }

  @Override
  public String notDue(String lastDay) {
    return verdict(Verdict.NOT_DUE) + ", kỳ này hết ngày " + lastDay;
  }

  @Override
  public String notApplicable(String why) {
    return verdict(Verdict.NOT_APPLICABLE) + ": " + why;
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
      case NOTHING_COUNTED -> "không có chỉ tiêu nào được tính";
      case ZERO_WEIGHTS -> "mọi trọng số bằng 0";
      case MISSING_WEIGHTS -> "có chỉ tiêu không có trọng số";
      default -> throw new IllegalArgumentException("Share of a score is never undefined for " + why);
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
      case PERCENT_OF_PLAN -> "công bố bằng " + text + "% kế hoạch";
      case ACCUMULATION -> "cộng dồn: " + text;
      case SOURCE -> "nguồn: " + text;
    };
  }
}
