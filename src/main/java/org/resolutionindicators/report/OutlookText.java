package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.score.Outlook;
import org.resolutionindicators.score.OutlookUndefined;
import org.resolutionindicators.score.Pace;
import org.resolutionindicators.score.PaceStatus;

/** What targets require of the years left, as lines of text. */
record OutlookText(Words words) {
  private static final int INDENT = 2;
  private static final int AMOUNT_DECIMALS = 2;
  private static final int RATE_DECIMALS = 1;
  private static final Ratio NOUGHT = Ratio.of(Amount.ZERO);

  /** One for each target; nothing if there is none. */
  String of(Iterable<Outlook> given) {
    ImmutableList<Outlook> outlooks = ImmutableList.copyOf(given);
    if (outlooks.isEmpty()) {
      return "";
    }
    Lines lines = new Lines();
    lines.add(0, terms().outlooks(figures().count(outlooks.size()), outlooks.get(0).asOf().toString()));
    for (Outlook outlook : outlooks) {
      String subject = TermFigures.subject(outlook.target());
      lines.add(" ".repeat(INDENT), 2 * INDENT, subject + ": " + phrase(outlook));
    }
    return lines.toString();
  }

  private TermFigures figures() {
    return TermFigures.of(words);
  }

  private TermWords terms() {
    return TermWords.of(words);
  }

  /** Such as "cần thêm 3,2 điểm trong 2 năm (mỗi năm 1,6 điểm; đến nay mỗi năm 1,1 điểm): chậm tiến độ". */
  String phrase(Outlook outlook) {
    Optional<PaceStatus> linear = outlook.linear().status();
    Optional<PaceStatus> compound = outlook.compound().status().filter(status -> status != PaceStatus.REACHED);
    if (linear.isEmpty() && compound.isEmpty()) {
      return terms().noOutlook(why(outlook));
    }
    Optional<String> byAmount = linear.map(status -> linear(outlook, status));
    Optional<String> byGrowth = compound.map(status -> growth(outlook.compound(), status));
    return Stream.of(byAmount, byGrowth).flatMap(Optional::stream).collect(Collectors.joining("; "));
  }

  private static OutlookUndefined why(Outlook outlook) {
    OutlookUndefined linear = outlook.linear().undefined().orElseThrow();
    return linear == OutlookUndefined.NOT_MEASURED ? outlook.compound().undefined().orElse(linear) : linear;
  }

  private String growth(Pace pace, PaceStatus status) {
    TermFigures.Pair pair = figures().pair(pace, RATE_DECIMALS);
    return terms().growth(signed(pair.required(), pair.isRequiredNegative()), signed(pair.soFar(), pair.isSoFarNegative()))
        + ": "
        + terms().status(status);
  }

  private static String signed(String number, boolean isNegative) {
    if (!isNegative) {
      return number;
    }
    return number.startsWith("≈ ") ? "≈ -" + number.substring(2) : "-" + number;
  }

  private String linear(Outlook outlook, PaceStatus status) {
    Target target = outlook.target();
    if (status == PaceStatus.REACHED) {
      return terms().there(outlook.yearsLeft());
    } else if (target.indicator().accumulation() == Accumulation.MEAN) {
      return mean(outlook) + ": " + terms().status(status);
    } else if (outlook.isAllowance()) {
      return allowance(outlook) + ": " + terms().allowance(status);
    }
    TermFigures.Pair pair = figures().pair(outlook.linear(), AMOUNT_DECIMALS);
    String required = moving(outlook, pair.required(), pair.isRequiredNegative());
    String soFar = moving(outlook, pair.soFar(), pair.isSoFarNegative());
    return needs(outlook) + " (" + terms().perYear(required, soFar) + "): " + terms().status(status);
  }

  private String needs(Outlook outlook) {
    Ratio toGo = outlook.toGo().orElseThrow();
    if (isRank(outlook) && !toGo.equals(NOUGHT)) {
      return terms().needsPlaces(amount(outlook, toGo), outlook.isStrict(), outlook.yearsLeft());
    }
    return toGo.equals(NOUGHT)
        ? terms().atLimit(outlook.yearsLeft())
        : terms().needs(amount(outlook, toGo), outlook.isAscending(), outlook.isStrict(), outlook.yearsLeft());
  }

  private String amount(Outlook outlook, Ratio amount) {
    return inUnit(outlook, figures().number(amount));
  }

  private String inUnit(Outlook outlook, String number) {
    return figures().inUnit(outlook.target().indicator(), number);
  }

  private static boolean isRank(Outlook outlook) {
    return outlook.target().indicator().kind() == IndicatorKind.RANK;
  }

  /** Said without its way where more is asked for and came. */
  private String moving(Outlook outlook, String number, boolean isNegative) {
    String amount = inUnit(outlook, number);
    if (isRank(outlook)) {
      return terms().movingPlaces(amount, isNegative);
    }
    return outlook.isAscending() && !isNegative ? amount : terms().moving(amount, !isNegative && !number.equals("0"));
  }

  private String mean(Outlook outlook) {
    TermFigures.Pair pair = figures().pair(outlook.linear(), AMOUNT_DECIMALS);
    String required = asLevel(outlook, signed(pair.required(), pair.isRequiredNegative()));
    String soFar = asLevel(outlook, signed(pair.soFar(), pair.isSoFarNegative()));
    return terms().mean(required, outlook.yearsLeft()) + " (" + terms().meanSoFar(soFar) + ")";
  }

  /** A mean of shares is a share and no difference. */
  private String asLevel(Outlook outlook, String number) {
    return outlook
        .target()
        .indicator()
        .unit()
        .map(Lines::plain)
        .map(unit -> unit.equals("%") ? number + "%" : number + " " + unit)
        .orElse(number);
  }

  private String allowance(Outlook outlook) {
    TermFigures.Pair pair = figures().pair(outlook.linear(), AMOUNT_DECIMALS);
    Ratio toGo = outlook.toGo().orElseThrow();
    String soFar = inUnit(outlook, signed(pair.soFar(), pair.isSoFarNegative()));
    if (toGo.compareTo(NOUGHT) < 0) {
      return terms().overspent(amount(outlook, toGo), outlook.yearsLeft()) + " (" + terms().soFar(soFar) + ")";
    }
    String required = inUnit(outlook, signed(pair.required(), pair.isRequiredNegative()));
    return terms().allowed(amount(outlook, toGo), outlook.isStrict(), outlook.yearsLeft())
        + " ("
        + terms().perYear(required, soFar)
        + ")";
  }
}
