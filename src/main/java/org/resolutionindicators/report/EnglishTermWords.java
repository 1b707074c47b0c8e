package org.resolutionindicators.report;

import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.score.OutlookUndefined;
import org.resolutionindicators.score.PaceStatus;

/** English words for what is still to come. */
enum EnglishTermWords implements TermWords {
  WORDS;

  private static String counted(String number, String one, String many) {
    return number + " " + (number.equals("1") ? one : many);
  }

  private static String years(int years) {
    return counted(Integer.toString(years), "year", "years");
  }

  @Override
  public String points(String number) {
    return counted(number, "point", "points");
  }

  @Override
  public String places(String number) {
    return counted(number, "place", "places");
  }

  @Override
  public String days(String number) {
    return counted(number, "day", "days");
  }

  @Override
  public String percentOfPlan(String number) {
    return number + "% of plan";
  }

  @Override
  public String shortfalls(String count) {
    return "Not met, and short by (" + count + "):";
  }

  private static String more(String amount, boolean isStrict) {
    return (isStrict ? "more than " : "") + amount;
  }

  @Override
  public String tooLittle(String amount, boolean isStrict) {
    return "short by " + more(amount, isStrict);
  }

  @Override
  public String tooMuch(String amount, boolean isStrict) {
    return "too high by " + more(amount, isStrict);
  }

  @Override
  public String late(String days) {
    return "late by " + days;
  }

  @Override
  public String atLimit() {
    return "at the limit itself, which is not enough";
  }

  @Override
  public String units(String units, String whole, boolean isMore) {
    return units + (isMore ? " more of " : " fewer of ") + whole;
  }

  @Override
  public String shortfallUndefined(Undefined why) {
    return switch (why) {
      case NOT_A_NUMBER -> "no amount to go: not a number";
      case NOT_ONE_NUMBER -> "no amount to go: not one number";
      default -> "no amount to go";
    };
  }

  @Override
  public String parts(String parts) {
    return "of which " + parts;
  }

  @Override
  public String counted(String verdict) {
    return "counted as " + verdict;
  }

  @Override
  public String nearest(String names, boolean isOne) {
    return "Nearest: " + names + (isOne ? " (one more if met)" : " (one more for each that is met)");
  }

  @Override
  public String notCompared(String names) {
    return "Not compared: " + names;
  }

  @Override
  public String outlooks(String count, String day) {
    return "Outlook as of " + day + " (" + count + "):";
  }

  @Override
  public String needs(String toGo, boolean isUp, boolean isStrict, int years) {
    String amount = more(toGo, isStrict);
    return (isUp ? "needs " + amount + " more" : "needs to come down by " + amount) + in(years);
  }

  @Override
  public String needsPlaces(String toGo, boolean isStrict, int years) {
    return "needs to climb " + more(toGo, isStrict) + in(years);
  }

  @Override
  public String movingPlaces(String amount, boolean isBetter) {
    return (isBetter ? "up " : "down ") + amount;
  }

  private static String in(int years) {
    return " in " + years(years);
  }

  @Override
  public String atLimit(int years) {
    return "at the limit itself, which is not enough, " + years(years) + " left";
  }

  @Override
  public String there(int years) {
    return "already there, " + years(years) + " left";
  }

  @Override
  public String allowed(String toGo, boolean isStrict, int years) {
    return "may add " + (isStrict ? "less than " : "at most ") + toGo + in(years);
  }

  @Override
  public String overspent(String beyond, int years) {
    return "past the limit by " + beyond + ", " + years(years) + " left";
  }

  @Override
  public String mean(String required, int years) {
    return "needs a mean of " + required + " a year" + in(years);
  }

  @Override
  public String meanSoFar(String soFar) {
    return "mean so far " + soFar;
  }

  @Override
  public String perYear(String required, String soFar) {
    return required + " a year; " + soFar(soFar);
  }

  @Override
  public String soFar(String soFar) {
    return "so far " + soFar + " a year";
  }

  @Override
  public String moving(String amount, boolean isUp) {
    return (isUp ? "up " : "down ") + amount;
  }

  @Override
  public String growth(String required, String soFar) {
    return "needs a mean growth of " + required + "% a year, so far " + soFar + "%";
  }

  @Override
  public String status(PaceStatus status) {
    return switch (status) {
      case REACHED -> "already there";
      case AHEAD -> "ahead";
      case ON -> "on track";
      case BEHIND -> "behind";
    };
  }

  @Override
  public String allowance(PaceStatus status) {
    return switch (status) {
      case REACHED, AHEAD -> "within the allowance";
      case ON -> "exactly at the allowance";
      case BEHIND -> "beyond the allowance";
    };
  }

  @Override
  public String noOutlook(OutlookUndefined why) {
    String reason =
        switch (why) {
          case NO_TARGET -> "no target";
          case NOT_A_NUMBER -> "target or figure is not a number";
          case NOT_ONE_NUMBER -> "target or figure is not one number";
          case NOT_MEASURED -> "the indicator's accumulation has no pace";
          case TERM_OVER -> "the term is over";
          case NO_FIGURE -> "no year has a figure yet";
          case MISSING_YEAR -> "a year has no figure";
          case NO_BASELINE -> "no baseline that is one number";
          case BASELINE_IS_TARGET -> "the baseline is the target";
          case NOT_POSITIVE -> "a number is 0 or less and has no rate of growth";
        };
    return "no outlook: " + reason;
  }

  @Override
  public String standings(String count) {
    return "Standings (" + counted(count, "place", "places") + "):";
  }

  @Override
  public String together(String headline) {
    return "Together: " + headline;
  }

  @Override
  public String meanReached(String number) {
    return "mean of " + number + " met per place";
  }

  @Override
  public String meetingAll(String percent, String met, String total) {
    return met + " of " + total + " places met all (" + percent + "%)";
  }

  @Override
  public String shares(String least, String median, String greatest) {
    return "least share " + least + "%, median " + median + "%, greatest " + greatest + "%";
  }

  @Override
  public String withoutFindings(String names) {
    return "Without any row: " + names;
  }

  @Override
  public String meeting(String indicator, String met, String total) {
    return indicator + ": met in " + met + " of " + total + " places";
  }
}
