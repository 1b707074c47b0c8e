package org.resolutionindicators.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.score.Pace;

/** Amounts to go and paces as they are printed in one language, never rounded so far that two look like one, or like 0. */
record TermFigures(Words words, TermWords terms) {
  private static final int LEAST_DECIMALS = 2;
  private static final int EXACT_DECIMALS = 6;
  private static final int MOST_DECIMALS = 60;

  /** The pace so far and the one required; different texts for different paces. */
  record Pair(String soFar, String required, boolean isSoFarNegative, boolean isRequiredNegative) {}

  static TermFigures of(Words words) {
    return new TermFigures(words, TermWords.of(words));
  }

  String count(long count) {
    return words.notation().format(Amount.of(count));
  }

  /** An amount without its sign; exact if it has few decimals. */
  String number(Ratio number) {
    for (int decimals = 0; decimals <= EXACT_DECIMALS; decimals++) {
      BigDecimal rounded = number.round(decimals, RoundingMode.DOWN);
      if (isExactly(rounded, number)) {
        return text(rounded);
      }
    }
    int firstDigit = 1;
    while (firstDigit < MOST_DECIMALS && number.round(firstDigit, RoundingMode.DOWN).signum() == 0) {
      firstDigit++;
    }
    return "≈ " + text(number.round(Math.max(LEAST_DECIMALS, firstDigit + 1), RoundingMode.HALF_UP));
  }

  private static boolean isExactly(BigDecimal decimal, Ratio number) {
    return decimal.precision() - decimal.scale() <= Amount.MAX_DIGITS && Ratio.of(Amount.of(decimal)).equals(number);
  }

  private String text(BigDecimal number) {
    boolean fits = number.precision() - number.scale() <= Amount.MAX_DIGITS;
    return fits ? words.notation().format(Amount.of(number.abs())) : number.abs().toPlainString();
  }

  Pair pair(Pace pace, int leastDecimals) {
    boolean isSame =
        pace.soFar(MOST_DECIMALS, RoundingMode.FLOOR).equals(pace.required(MOST_DECIMALS, RoundingMode.FLOOR));
    int decimals = leastDecimals;
    while (decimals < MOST_DECIMALS && !tellsApart(pace, decimals, isSame)) {
      decimals++;
    }
    BigDecimal soFar = pace.soFar(decimals, RoundingMode.HALF_UP).orElseThrow();
    BigDecimal required = pace.required(decimals, RoundingMode.HALF_UP).orElseThrow();
    boolean isSoFarExact = pace.soFar(decimals, RoundingMode.CEILING).equals(pace.soFar(decimals, RoundingMode.FLOOR));
    boolean isRequiredExact =
        pace.required(decimals, RoundingMode.CEILING).equals(pace.required(decimals, RoundingMode.FLOOR));
    return new Pair(
        (isSoFarExact ? "" : "≈ ") + text(soFar),
        (isRequiredExact ? "" : "≈ ") + text(required),
        soFar.signum() < 0,
        required.signum() < 0);
  }

  private static boolean tellsApart(Pace pace, int decimals, boolean isSame) {
    Optional<BigDecimal> soFar = pace.soFar(decimals, RoundingMode.HALF_UP);
    Optional<BigDecimal> required = pace.required(decimals, RoundingMode.HALF_UP);
    return (isSame || !soFar.equals(required))
        && isNoughtOnlyIfSo(soFar, pace.soFar(MOST_DECIMALS, RoundingMode.UP))
        && isNoughtOnlyIfSo(required, pace.required(MOST_DECIMALS, RoundingMode.UP));
  }

  private static boolean isNoughtOnlyIfSo(Optional<BigDecimal> rounded, Optional<BigDecimal> fine) {
    return rounded.orElseThrow().signum() != 0 || fine.orElseThrow().signum() == 0;
  }

  /** A number in the unit of an indicator; a difference of shares in points. */
  String inUnit(Indicator indicator, String number) {
    if (indicator.kind().isInPoints()) {
      return terms.points(number);
    } else if (indicator.kind() == IndicatorKind.RANK) {
      return terms.places(number);
    }
    return indicator.unit().map(unit -> number + " " + Lines.plain(unit)).orElse(number);
  }

  /** What a target is of, where that is said. */
  static String subject(Target target) {
    String place = target.locality().isUnnamed() ? "" : ", " + Lines.plain(target.locality().name());
    String period = target.period().isUndated() ? "" : ", " + target.period();
    return Lines.plain(target.indicator().name()) + place + period;
  }

  /** Shares in per cent: one decimal, or as many more as tell all of them apart, and from 0 and 100. */
  List<String> percents(List<Ratio> shares) {
    long different = shares.stream().distinct().count();
    int decimals = 1;
    while (decimals < MOST_DECIMALS && !tellsApart(shares, decimals, different)) {
      decimals++;
    }
    int enough = decimals;
    return shares.stream().map(share -> text(share.percent(enough))).toList();
  }

  private static boolean tellsApart(List<Ratio> shares, int decimals, long different) {
    boolean isNoughtOnlyIfSo =
        shares.stream().allMatch(s -> s.percent(decimals).signum() != 0 || s.equals(Ratio.of(Amount.ZERO)));
    return isNoughtOnlyIfSo && shares.stream().map(s -> s.percent(decimals)).distinct().count() == different;
  }
}
