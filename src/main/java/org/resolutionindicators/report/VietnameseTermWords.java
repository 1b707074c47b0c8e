package org.resolutionindicators.report;

import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.score.OutlookUndefined;
import org.resolutionindicators.score.PaceStatus;

/** Vietnamese words for what is still to come. */
enum VietnameseTermWords implements TermWords {
  WORDS;

  @Override
  public String points(String number) {
    return number + " điểm";
  }

  @Override
  public String places(String number) {
    return number + " bậc";
  }

  @Override
  public String days(String number) {
    return number + " ngày";
  }

  @Override
  public String percentOfPlan(String number) {
    return number + "% kế hoạch";
  }

  @Override
  public String shortfalls(String count) {
    return "Chưa đạt, còn thiếu (" + count + "):";
  }

  private static String more(String amount, boolean isStrict) {
    return (isStrict ? "hơn " : "") + amount;
  }

  @Override
  public String tooLittle(String amount, boolean isStrict) {
    return "còn thiếu " + more(amount, isStrict);
  }

  @Override
  public String tooMuch(String amount, boolean isStrict) {
    return "cần giảm thêm " + more(amount, isStrict);
  }

  @Override
  public String late(String days) {
    return "muộn " + days;
  }

  @Override
  public String atLimit() {
    return "bằng đúng giới hạn, cần qua mức đó";
  }

  @Override
  public String units(String units, String whole, boolean isMore) {
    return (isMore ? "thêm " : "bớt ") + units + " trong " + whole;
  }

  @Override
  public String shortfallUndefined(Undefined why) {
    return switch (why) {
      case NOT_A_NUMBER -> "không tính được phần còn thiếu: không phải là số";
      case NOT_ONE_NUMBER -> "không tính được phần còn thiếu: không phải là một số";
      default -> "không tính được phần còn thiếu";
    };
  }

  @Override
  public String parts(String parts) {
    return "trong đó " + parts;
  }

  @Override
  public String counted(String verdict) {
    return "được tính là " + verdict;
  }

  @Override
  public String nearest(String names, boolean isOne) {
    return "Gần đạt nhất: " + names + (isOne ? " (đạt thì thêm 1 chỉ tiêu)" : " (mỗi chỉ tiêu đạt thì thêm 1)");
  }

  @Override
  public String notCompared(String names) {
    return "Không so sánh được: " + names;
  }

  @Override
  public String outlooks(String count, String day) {
    return "Triển vọng tính đến " + day + " (" + count + "):";
  }

  @Override
  public String needs(String toGo, boolean isUp, boolean isStrict, int years) {
    return (isUp ? "cần thêm " : "cần giảm thêm ") + more(toGo, isStrict) + in(years);
  }

  @Override
  public String needsPlaces(String toGo, boolean isStrict, int years) {
    return "cần lên thêm " + more(toGo, isStrict) + in(years);
  }

  @Override
  public String movingPlaces(String amount, boolean isBetter) {
    return (isBetter ? "lên " : "tụt ") + amount;
  }

  private static String in(int years) {
    return " trong " + years + " năm";
  }

  @Override
  public String atLimit(int years) {
    return "bằng đúng giới hạn, cần qua mức đó" + in(years);
  }

  @Override
  public String there(int years) {
    return "đã ở mức cần đạt, còn " + years + " năm";
  }

  @Override
  public String allowed(String toGo, boolean isStrict, int years) {
    return "chỉ được thêm " + (isStrict ? "ít hơn " : "tối đa ") + toGo + in(years);
  }

  @Override
  public String overspent(String beyond, int years) {
    return "đã vượt giới hạn, thừa " + beyond + ", còn " + years + " năm";
  }

  @Override
  public String mean(String required, int years) {
    return "cần bình quân " + required + " mỗi năm" + in(years);
  }

  @Override
  public String meanSoFar(String soFar) {
    return "đến nay bình quân " + soFar;
  }

  @Override
  public String perYear(String required, String soFar) {
    return "mỗi năm " + required + "; " + soFar(soFar);
  }

  @Override
  public String soFar(String soFar) {
    return "đến nay mỗi năm " + soFar;
  }

  @Override
  public String moving(String amount, boolean isUp) {
    return (isUp ? "tăng " : "giảm ") + amount;
  }

  @Override
  public String growth(String required, String soFar) {
    return "tốc độ tăng bình quân cần " + required + "% mỗi năm, đến nay " + soFar + "%";
  }

  @Override
  public String status(PaceStatus status) {
    return switch (status) {
      case REACHED -> "đã ở mức cần đạt";
      case AHEAD -> "vượt tiến độ";
      case ON -> "đúng tiến độ";
      case BEHIND -> "chậm tiến độ";
    };
  }

  @Override
  public String allowance(PaceStatus status) {
    return switch (status) {
      case REACHED, AHEAD -> "trong mức cho phép";
      case ON -> "đúng mức cho phép";
      case BEHIND -> "quá mức cho phép";
    };
  }

  @Override
  public String noOutlook(OutlookUndefined why) {
    String reason =
        switch (why) {
          case NO_TARGET -> "chưa giao chỉ tiêu";
          case NOT_A_NUMBER -> "chỉ tiêu hoặc kết quả không phải là số";
          case NOT_ONE_NUMBER -> "chỉ tiêu hoặc kết quả không phải là một số";
          case NOT_MEASURED -> "không có nhịp độ theo cách tổng hợp của chỉ tiêu";
          case TERM_OVER -> "đã hết kỳ";
          case NO_FIGURE -> "chưa có số liệu năm nào";
          case MISSING_YEAR -> "thiếu số liệu của một năm";
          case NO_BASELINE -> "không có mức gốc là một số";
          case BASELINE_IS_TARGET -> "mức gốc bằng chỉ tiêu";
          case NOT_POSITIVE -> "có số bằng 0 hoặc âm nên không có tốc độ tăng";
        };
    return "không tính được triển vọng: " + reason;
  }

  @Override
  public String standings(String count) {
    return "Xếp hạng (" + count + " địa phương):";
  }

  @Override
  public String together(String headline) {
    return "Cộng: " + headline;
  }

  @Override
  public String meanReached(String number) {
    return "bình quân " + number + " chỉ tiêu đạt mỗi địa phương";
  }

  @Override
  public String meetingAll(String percent, String met, String total) {
    return met + "/" + total + " địa phương đạt tất cả (" + percent + "%)";
  }

  @Override
  public String shares(String least, String median, String greatest) {
    return "tỷ lệ thấp nhất " + least + "%, trung vị " + median + "%, cao nhất " + greatest + "%";
  }

  @Override
  public String withoutFindings(String names) {
    return "Không có dòng nào: " + names;
  }

  @Override
  public String meeting(String indicator, String met, String total) {
    return indicator + ": " + met + "/" + total + " địa phương đạt";
  }
}
