package org.resolutionindicators.report;

import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.rule.Comparison;
import org.resolutionindicators.rule.FigureMeaning;
import org.resolutionindicators.rule.QualifierReading;
import org.resolutionindicators.rule.Verdict;

/** The reasons in English. */
enum EnglishReasons implements ReasonWords {
  WORDS;

  @Override
  public String edge(Comparison.Edge edge, String amount) {
    return switch (edge) {
      case JUST_BELOW -> "just below " + amount;
      case EXACTLY -> amount;
      case JUST_ABOVE -> "just above " + amount;
    };
  }

  @Override
  public String and() {
    return "and";
  }

  @Override
  public String metIf(String condition) {
    return "met if " + condition;
  }

  @Override
  public String exceededIf(String condition) {
    return "exceeded if " + condition;
  }

  @Override
  public String exceededElseNotMet(String condition) {
    return "exceeded if " + condition + ", otherwise not met";
  }

  @Override
  public String reading(QualifierReading reading, boolean range) {
    if (range) {
      return "every value of the reported range considered";
    }
    return switch (reading) {
      case EVERY_VALUE -> "every value that the report allows considered";
      case AS_NAMED -> "read as the number that is named";
    };
  }

  @Override
  public String valuesDiffer() {
    return "they give different verdicts";
  }

  @Override
  public String decimals(int decimals) {
    return "compared at " + decimals + (decimals == 1 ? " decimal" : " decimals");
  }

  @Override
  public String higher(String amount) {
    return amount + " higher";
  }

  @Override
  public String lower(String amount) {
    return amount + " lower";
  }

  @Override
  public String points(String amount) {
    return amount + (amount.equals("1") ? " percentage point" : " percentage points");
  }

  @Override
  public String percentOfPlan(String percent) {
    return percent + "% of plan";
  }

  @Override
  public String answered(String reported, String asked) {
    return "\"" + reported + "\" was reported, \"" + asked + "\" was asked";
  }

  @Override
  public String dated(Verdict verdict, String day, String deadline) {
    return switch (verdict) {
      case MET -> day + " is not later than the deadline " + deadline;
      case NOT_MET -> day + " is later than the deadline " + deadline;
      default -> day + " may lie before or after the deadline " + deadline;
    };
  }

  @Override
  public String soAt(String reported, String periodEnd, String deadline) {
    return "reported \"" + reported + "\" at the end of the period " + periodEnd + ", deadline " + deadline;
  }

  @Override
  public String soOnce(String reported, String deadline) {
    return "reported \"" + reported + "\" without saying when, deadline " + deadline;
  }

  @Override
  public String outOf(String whole) {
    return "out of " + whole;
  }

  @Override
  public String ofPlan(PercentOfPlan.Base base) {
    return switch (base) {
      case NOUGHT -> "by the published percentage of plan, the plan being 100";
      case PLAN -> "by the published distance from the plan, the plan being 0";
    };
  }

  @Override
  public String partOfYear() {
    return "a part of a year, and not said whether of its own plan or of the year's";
  }

  @Override
  public String each(Verdict verdict, String reason) {
    return English.WORDS.verdict(verdict) + ": " + reason;
  }

  @Override
  public String meant(FigureMeaning meaning, String reason) {
    String way =
        switch (meaning) {
          case CHANGE -> "if it is the size of the change";
          case OPPOSITE_CHANGE -> "if it is a change the other way";
          case LEVEL -> "if it is the level reached";
          case PART -> "by number";
          case SHARE -> "by share";
        };
    return way + ": " + reason;
  }

  @Override
  public String meaningsDiffer() {
    return "these readings give different verdicts";
  }

  @Override
  public String levelApart(Verdict verdict, String reason) {
    return "the level reached by itself is " + English.WORDS.verdict(verdict) + ": " + reason;
  }

  @Override
  public String parts(String needed, String applicable) {
    return needed + " of " + applicable + " parts needed";
  }

  @Override
  public String tooFewParts(String needed, String applicable) {
    return needed + " parts needed, only " + applicable + " apply";
  }

  @Override
  public String partsReached(String count) {
    return count + " reached";
  }

  @Override
  public String partsMissed(String count) {
    return count + " missed";
  }

  @Override
  public String partsOpen(String count) {
    return count + " open";
  }

  @Override
  public String noPartApplies() {
    return "no part applies";
  }

  @Override
  public String judged() {
    return "decided by a rule of its own";
  }

  @Override
  public String onlyWords(String words) {
    return "\"" + words + "\" are words without a figure to compare";
  }

  @Override
  public String differentForms(String criterion, String figure) {
    return "target \"" + criterion + "\" and actual \"" + figure + "\" are of different forms and cannot be compared";
  }

  @Override
  public String noRule() {
    return "the rule book has no rule for this target";
  }

  @Override
  public String noData() {
    return "nothing was reported";
  }

  @Override
  public String noTarget() {
    return "no target was set";
  }

  @Override
  public String notDue() {
    return "the period is not over";
  }

  @Override
  public String notDue(String lastDay) {
    return "the period is not over, its last day is " + lastDay;
  }

  @Override
  public String notApplicable(String why) {
    return English.WORDS.verdict(Verdict.NOT_APPLICABLE) + ": " + why;
  }
}
