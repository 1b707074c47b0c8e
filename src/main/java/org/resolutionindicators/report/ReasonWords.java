package org.resolutionindicators.report;

import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.rule.Comparison;
import org.resolutionindicators.rule.FigureMeaning;
import org.resolutionindicators.rule.QualifierReading;
import org.resolutionindicators.rule.Verdict;

/** The words of one language that say why a verdict was given. Arguments and answers are as in {@link Words}. */
sealed interface ReasonWords permits VietnameseReasons, EnglishReasons {

  String edge(Comparison.Edge edge, String amount);

  String and();

  String metIf(String condition);

  String exceededIf(String condition);

  /** Where what is met is exceeded too. */
  String exceededElseNotMet(String condition);

  /** How the phrase or, if so, the range was read. */
  String reading(QualifierReading reading, boolean range);

  String valuesDiffer();

  String decimals(int decimals);

  String higher(String amount);

  String lower(String amount);

  String points(String amount);

  String percentOfPlan(String percent);

  String answered(String reported, String asked);

  /** How a day stands to a deadline. */
  String dated(Verdict verdict, String day, String deadline);

  /** What was so at the end of a period, held against a deadline. */
  String soAt(String reported, String periodEnd, String deadline);

  /** As {@link #soAt}, where nothing says when it was so. */
  String soOnce(String reported, String deadline);

  /** What numbers of a population are compared. */
  String outOf(String whole);

  /** What is compared is a published percentage, and from where it counts. */
  String ofPlan(PercentOfPlan.Base base);

  String partOfYear();

  /** One of several reasons, and what it gives by itself. */
  String each(Verdict verdict, String reason);

  /** How a figure was taken, and what that gives by itself. */
  String meant(FigureMeaning meaning, String reason);

  String meaningsDiffer();

  /** The level beside a change that gives another verdict than the change, which decided. */
  String levelApart(Verdict verdict, String reason);

  String parts(String needed, String applicable);

  /** As {@link #parts}, where fewer apply than are needed. */
  String tooFewParts(String needed, String applicable);

  String partsReached(String count);

  String partsMissed(String count);

  String partsOpen(String count);

  String noPartApplies();

  String judged();

  String onlyWords(String words);

  String differentForms(String criterion, String figure);

  String noRule();

  String noData();

  String noTarget();

  String notDue();

  String notDue(String lastDay);

  String notApplicable(String why);
}
