package org.resolutionindicators.report;

import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.rule.Comparison;
import org.resolutionindicators.rule.FigureMeaning;
import org.resolutionindicators.rule.QualifierReading;
import org.resolutionindicators.rule.Verdict;

/** The reasons in Vietnamese. */
enum VietnameseReasons implements ReasonWords {
  WORDS;

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
  public String dated(Verdict verdict, String day, String deadline) {
    return switch (verdict) {
      case MET -> day + " không muộn hơn hạn " + deadline;
      case NOT_MET -> day + " muộn hơn hạn " + deadline;
      default -> day + " có thể trước hoặc sau hạn " + deadline;
    };
  }

  @Override
  public String soAt(String reported, String periodEnd, String deadline) {
    return "báo cáo \"" + reported + "\" vào cuối kỳ " + periodEnd + ", hạn " + deadline;
  }

  @Override
  public String soOnce(String reported, String deadline) {
    return "báo cáo \"" + reported + "\" không rõ thời điểm, hạn " + deadline;
  }

  @Override
  public String outOf(String whole) {
    return "tính trên tổng số " + whole;
  }

  @Override
  public String ofPlan(PercentOfPlan.Base base) {
    return switch (base) {
      case NOUGHT -> "theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là 100";
      case PLAN -> "theo mức chênh so với kế hoạch đã công bố, kế hoạch là 0";
    };
  }

  @Override
  public String partOfYear() {
    return "mới là một phần của năm, không rõ so với kế hoạch của kỳ hay của năm";
  }

  @Override
  public String each(Verdict verdict, String reason) {
    return Vietnamese.WORDS.verdict(verdict) + ": " + reason;
  }

  @Override
  public String meant(FigureMeaning meaning, String reason) {
    String way =
        switch (meaning) {
          case CHANGE -> "nếu là mức tăng giảm";
          case OPPOSITE_CHANGE -> "nếu là thay đổi theo chiều ngược lại";
          case LEVEL -> "nếu là mức đạt tới";
          case PART -> "nếu xét số lượng";
          case SHARE -> "nếu xét tỷ lệ";
        };
    return way + ": " + reason;
  }

  @Override
  public String meaningsDiffer() {
    return "các cách hiểu đó cho kết quả khác nhau";
  }

  @Override
  public String levelApart(Verdict verdict, String reason) {
    return "riêng mức đạt tới thì " + Vietnamese.WORDS.verdict(verdict) + ": " + reason;
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
    return Vietnamese.WORDS.verdict(Verdict.NO_DATA);
  }

  @Override
  public String noTarget() {
    return Vietnamese.WORDS.verdict(Verdict.NO_TARGET);
  }

  @Override
  public String notDue() {
    return Vietnamese.WORDS.verdict(Verdict.NOT_DUE);
  }

  @Override
  public String notDue(String lastDay) {
    return Vietnamese.WORDS.verdict(Verdict.NOT_DUE) + ", kỳ này hết ngày " + lastDay;
  }

  @Override
  public String notApplicable(String why) {
    return Vietnamese.WORDS.verdict(Verdict.NOT_APPLICABLE) + ": " + why;
  }
}
