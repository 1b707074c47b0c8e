package org.resolutionindicators.report;

import org.resolutionindicators.rule.Comparison;
import org.resolutionindicators.rule.QualifierReading;

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
