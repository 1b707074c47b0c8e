package org.resolutionindicators.report;

import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.score.Discrepancy;
import org.resolutionindicators.score.DiscrepancyKind;
import org.resolutionindicators.score.PercentOutcome;

/** The words of one language for what was checked. Arguments and answers are as in {@link Words}. */
sealed interface CheckWords permits VietnameseChecks, EnglishChecks {

  /** Above the lines about percentages. */
  String checked();

  String percentages(String count);

  String outcome(PercentOutcome outcome);

  /** How a published percentage stands to the computed one. */
  String percent(PercentOutcome outcome, String computed);

  String published(String percent, String computed);

  /** A published percentage, which has its sign. */
  String percentOfPlan(PercentOfPlan.Base base, String percent);

  /** As {@link #percentOfPlan}, for the share of a population. */
  String percentOfPopulation(String percent);

  String impliedPlan(String plan);

  /** Above the lines about claims. */
  String claims(String count, String contradicted);

  String claimed(Discrepancy.Subject subject, String count);

  String claimedReached(String count, String total);

  /** One claimed number, perhaps a lower bound. */
  String count(ClaimedCount count, String number);

  String all();

  String other(String text);

  String sound();

  String weight(DiscrepancyKind.Weight weight);

  /** A discrepancy of numbers; rows have {@link #row}. */
  String discrepancy(Discrepancy discrepancy, String claimed, String found);

  String row(String name, String official, String computed);
}
