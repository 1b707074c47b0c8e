package org.resolutionindicators.report;

import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.score.Discrepancy;
import org.resolutionindicators.score.DiscrepancyKind;
import org.resolutionindicators.score.PercentOutcome;

/** What was checked, in English. */
enum EnglishChecks implements CheckWords {
  WORDS;

  @Override
  public String checked() {
    return "Checked:";
  }

  @Override
  public String percentages(String count) {
    return "published percentages of plan " + count;
  }

  @Override
  public String outcome(PercentOutcome outcome) {
    return switch (outcome) {
      case EXACT -> "exact";
      case ROUNDED -> "rounded";
      case TRUNCATED -> "truncated";
      case AGREES -> "consistent";
      case WRONG -> "wrong";
    };
  }

  @Override
  public String percent(PercentOutcome outcome, String computed) {
    return outcome(outcome) + (outcome == PercentOutcome.EXACT ? "" : ", computed " + computed);
  }

  @Override
  public String published(String percent, String computed) {
    return "published " + percent + ", computed " + computed;
  }

  @Override
  public String percentOfPlan(PercentOfPlan.Base base, String percent) {
    return switch (base) {
      case NOUGHT -> "published as " + percent + " of plan";
      case PLAN -> "published as " + percent + " against the plan";
    };
  }

  @Override
  public String percentOfPopulation(String percent) {
    return "published as a share of " + percent;
  }

  @Override
  public String impliedPlan(String plan) {
    return "implied plan " + plan;
  }

  @Override
  public String claims(String count, String contradicted) {
    return "Checked claims " + count + ", with something that does not agree " + contradicted + ":";
  }

  @Override
  public String claimed(Discrepancy.Subject subject, String count) {
    return count + " " + subject(subject);
  }

  private static String subject(Discrepancy.Subject subject) {
    return switch (subject) {
      case TOTAL -> "in total";
      case REACHED -> "met or exceeded";
      case NOT_MET -> "not met";
      case EXCEEDED -> "exceeded";
      case MET -> "met";
    };
  }

  @Override
  public String claimedReached(String count, String total) {
    return English.WORDS.reached(count, total);
  }

  @Override
  public String count(ClaimedCount count, String number) {
    return count.isAtLeast() ? "at least " + number : number;
  }

  @Override
  public String all() {
    return "all met or exceeded";
  }

  @Override
  public String other(String text) {
    return "other: " + text;
  }

  @Override
  public String sound() {
    return "no contradiction found";
  }

  @Override
  public String weight(DiscrepancyKind.Weight weight) {
    return switch (weight) {
      case CONTRADICTION -> "contradiction";
      case DIFFERENCE -> "difference";
      case NOTE -> "note";
    };
  }

  @Override
  public String discrepancy(Discrepancy discrepancy, String claimed, String found) {
    String first = claimed(discrepancy.subject(), claimed);
    return switch (discrepancy.kind()) {
      case ALL_BUT_NOT_ALL -> "all are claimed, that is " + first + ", but " + found + " given";
      case REACHED_ABOVE_TOTAL, PARTS_ABOVE_WHOLE -> first + ", more than the possible " + found;
      case SPLIT_DIFFERS -> first + ", but exceeded and met add up to " + found;
      case REST_DIFFERS -> first + ", but the rest of the total is " + found;
      case TOTALS_DIFFER -> claimed + " in total, but " + found + " beside those " + subject(discrepancy.subject());
      case GROUPS_DIFFER -> first + ", but the groups add up to " + found;
      case OFFICIAL_DIFFERS -> first + ", but the official verdicts on the indicators add up to " + found;
      case SCORE_DIFFERS -> first + ", but the nearest that the scorecard allows is " + found;
      case SCOPE_DIFFERS -> first + ", in the table " + found + "; the table does not hold just the indicators of the claim";
      case ROW_DIFFERS -> throw new IllegalArgumentException("Row is told by its verdicts: " + discrepancy);
    };
  }

  @Override
  public String row(String name, String official, String computed) {
    return name + ": published as " + official + ", " + computed + " by the rule";
  }
}
