package org.resolutionindicators.report;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.score.ChangeReason;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.Uncounted;

/** English words for what was derived. */
final class EnglishDerivations implements DerivationWords {
  static final EnglishDerivations WORDS = new EnglishDerivations();

  private EnglishDerivations() {}

  @Override
  public String everyPart(String parts) {
    return "must hold in each of " + parts + " periods";
  }

  @Override
  public String closed(String day, Optional<String> decree) {
    return "the place was reorganised on " + day + by(decree) + ", before the period was over";
  }

  private static String by(Optional<String> decree) {
    return decree.map(number -> " by " + number).orElse("");
  }

  @Override
  public String accumulation(Accumulation accumulation) {
    return Ascii.toLowerCase(accumulation.name());
  }

  @Override
  public String overTime(Accumulation accumulation, String periods) {
    return switch (accumulation) {
      case LAST -> "the figure of " + periods;
      case SUM -> "sum of " + periods;
      case MEAN -> "mean of " + periods;
      case COMPOUND -> "mean growth (geometric) of " + periods;
      case EVERY -> "each of " + periods;
      case RUNNING -> "running total up to " + periods;
      case SHARE -> "sum of parts out of the sum of wholes of " + periods;
    };
  }

  @Override
  public String without(String periods) {
    return "without " + periods + ", not reported";
  }

  @Override
  public String byFormula(String operands) {
    return "derived from " + operands;
  }

  @Override
  public String overPlaces(String places) {
    return "put together from " + places;
  }

  @Override
  public String carriedOver(String places, String day, Optional<String> decree) {
    return "carried over from " + places + " at the reorganisation of " + day + by(decree);
  }

  @Override
  public String obstacle(Obstacle.Why why, String figure) {
    return "cannot be derived: " + figure + " " + why(why);
  }

  private static String why(Obstacle.Why why) {
    return switch (why) {
      case NOT_REPORTED -> "was not reported";
      case NOT_A_NUMBER -> "is not a number";
      case NOT_ONE_NUMBER -> "is not one number";
      case NOT_COMPONENTS -> "is a share without its part and whole, and shares are not averaged";
      case ZERO -> "is 0 and would be divided by";
      case NEGATIVE -> "is less than 0 and would be divided by";
      case UNEQUAL_PARTS -> "is not as long as the other periods";
      case BELOW_MINUS_HUNDRED -> "falls by more than 100%";
      case NOT_EXACT -> "has no end as a decimal";
      case NO_PLAN -> "has no plan that is one number";
      case NOT_DECIDED -> "is not decided";
      case NOT_ADDITIVE -> "does not add up";
    };
  }

  @Override
  public String figure(String indicator, Optional<String> place, Optional<String> period) {
    return "\"" + indicator + "\"" + place.map(name -> " of " + name).orElse("") + period.map(p -> " in " + p).orElse("");
  }

  @Override
  public String planOf(String period, String plan) {
    return "against all of the plan of " + period + ": " + plan;
  }

  @Override
  public String portionOf(String share, String period, String plan) {
    return "against " + share + " of the plan of " + period + ": " + plan;
  }

  @Override
  public String portionOfYear(String share) {
    return share.equals("1") ? "against all of the year's plan" : "against " + share + " of the year's plan";
  }

  @Override
  public String adjusted(Optional<String> decision, Optional<String> day, String original) {
    String when = day.map(date -> " on " + date).orElse("");
    return "target adjusted" + decision.map(number -> " by " + number).orElse("") + when + ", at first: " + original;
  }

  @Override
  public String replaced(Optional<String> status, Optional<String> day, String figure) {
    return "reported before" + status.map(word -> " (" + word + ")").orElse("") + day.map(date -> " on " + date).orElse("")
        + ": " + figure;
  }

  @Override
  public String uncounted(Uncounted.Why why) {
    return switch (why) {
      case REPLACED -> "not counted, it was replaced";
      case NOT_YET_KNOWN -> "not counted, it was not known on the day";
      case OTHER_ASSIGNER -> "not counted, it is of another assigner";
      case COUNTED_WITH_REPORT -> "counted with the report on another row";
    };
  }

  @Override
  public String uncounted(Uncounted.Why why, String count, Optional<String> day) {
    return switch (why) {
      case REPLACED -> count + " replaced";
      case NOT_YET_KNOWN -> count + " not known on " + day.orElse("the day");
      case OTHER_ASSIGNER -> count + " of another assigner";
      case COUNTED_WITH_REPORT -> count + " that only set a target, counted with its report";
    };
  }

  @Override
  public String uncountedRows() {
    return "Rows not counted by themselves:";
  }

  @Override
  public String stagingGaps() {
    return "Staged targets that do not come to the target of the whole:";
  }

  @Override
  public String stagingGap(String period, String target, String staged) {
    return "all of " + period + ": " + target + "; staged: " + staged;
  }

  @Override
  public String changes(String count, String since) {
    return "Changed since " + since + ": " + count;
  }

  @Override
  public String change(Optional<String> before, String after) {
    return before.orElse("not known") + " → " + after;
  }

  @Override
  public String reason(ChangeReason reason) {
    return switch (reason) {
      case TARGET_ADJUSTED -> "the target was set or adjusted";
      case REPORT_REPLACED -> "a later report replaced the figure";
      case NEWLY_REPORTED -> "it has been reported now";
      case NEWLY_DUE -> "the period is over now";
      case DERIVED_ANEW -> "figures that it follows from changed";
      case PART_CHANGED -> "a part of it came out otherwise";
      case PLACE_CLOSED -> "the place was reorganised";
      case SCORED_OTHERWISE -> "it was scored otherwise";
    };
  }

  @Override
  public String partYear(PartYearPolicy policy) {
    return switch (policy.practice()) {
      case OWN_TARGETS -> "parts of a year: by targets of their own";
      case FULL_YEAR_PLAN -> "parts of a year: against all of the year's plan";
      case ELAPSED_SHARE -> "parts of a year: against the share of the year's plan that has passed";
      case YEAR_ESTIMATE -> "periods not over: by the estimate of all of it";
    };
  }

  @Override
  public String missingSkipped() {
    return "parts of a period without figures are left out";
  }

  @Override
  public String assignedBy(String assigner) {
    return "targets set by " + assigner;
  }
}
