package org.resolutionindicators.report;

import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.score.WeightedScore;
import org.resolutionindicators.text.Notation;

/** The words of English. */
enum English implements Words {
  WORDS;

  @Override
  public Notation notation() {
    return Notation.ENGLISH;
  }

  @Override
  public ReasonWords reasons() {
    return EnglishReasons.WORDS;
  }

  @Override
  public DerivationWords derivations() {
    return EnglishDerivations.WORDS;
  }

  @Override
  public CheckWords checks() {
    return EnglishChecks.WORDS;
  }

  @Override
  public String verdict(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> "exceeded";
      case MET -> "met";
      case MET_OR_EXCEEDED -> "met or exceeded";
      case NOT_MET -> "not met";
      case UNDECIDED -> "undecided";
      case NO_DATA -> "no data";
      case NO_TARGET -> "no target";
      case NOT_DUE -> "not due";
      case NOT_APPLICABLE -> "not applicable";
    };
  }

  @Override
  public String reached(String reached, String total) {
    return "met or exceeded " + reached + " of " + total + " indicators";
  }

  @Override
  public String split(String exceeded, String met) {
    return exceeded + " exceeded, " + met + " met";
  }

  @Override
  public String beside(Verdict state, String count) {
    return count + " " + verdict(state);
  }

  @Override
  public String localities(String count) {
    return count + " localities";
  }

  @Override
  public String periods(String count) {
    return count + " periods";
  }

  @Override
  public String group(String name) {
    return "group " + name;
  }

  @Override
  public String noGroup() {
    return "no group";
  }

  @Override
  public String ofWhich() {
    return "of which:";
  }

  @Override
  public String partOf(String parent) {
    return "part of " + parent + ":";
  }

  @Override
  public String target(String criterion) {
    return "target " + criterion;
  }

  @Override
  public String actual(String figure) {
    return "actual " + figure;
  }

  @Override
  public String status(DataStatus status) {
    return switch (status) {
      case PLAN -> "plan";
      case FORECAST -> "forecast";
      case ESTIMATE -> "estimate";
      case PRELIMINARY -> "preliminary";
      case FINAL -> "final";
    };
  }

  @Override
  public String note(String note) {
    return "note: " + note;
  }

  @Override
  public String official(String verdict) {
    return "official: " + verdict;
  }

  @Override
  public String officialCounted(String verdict) {
    return "official: " + verdict + " (counted)";
  }

  @Override
  public String computed(String verdict) {
    return "computed: " + verdict;
  }

  @Override
  public String stretch(String criterion) {
    return "stretch " + criterion;
  }

  @Override
  public String disagreements(String count) {
    return "Computed and official verdict differ (" + count + "):";
  }

  @Override
  public String disagreement(String computed, String official) {
    return "computed " + computed + ", official " + official;
  }

  @Override
  public String withoutOfficial(String count) {
    return "Counted by the computed verdict for lack of an official one (" + count + "):";
  }

  @Override
  public String byGroup() {
    return "By group:";
  }

  @Override
  public String weighted(String percent, String limit, WeightedScore.Outcome outcome) {
    return "By weight: " + percent + "%, at least " + limit + "% needed: " + outcome(outcome);
  }

  @Override
  public String weightedUndefined(String why, String limit, WeightedScore.Outcome outcome) {
    return "By weight: undefined because " + why + ", at least " + limit + "% needed: " + outcome(outcome);
  }

  private static String outcome(WeightedScore.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "passed";
      case FAILED -> "failed";
      case UNDEFINED -> "open";
    };
  }

  @Override
  public String undefined(Undefined why) {
    return switch (why) {
      case NO_TARGET -> "nothing was asked";
      case NO_ACTUAL -> "nothing was reported";
      case NOT_A_NUMBER -> "target or figure is not a number";
      case NOT_MEASURED -> "not made for this kind of indicator or target";
      case NOT_ONE_NUMBER -> "target or figure is not one number";
      case ZERO_TARGET -> "the target is 0";
      case ZERO_ACTUAL -> "the figure is 0";
      case NEGATIVE_TARGET -> "the target is less than 0";
      case NEGATIVE_ACTUAL -> "the figure is less than 0";
      case NO_PERCENT -> "no percentage of plan";
      case ZERO_PERCENT -> "the percentage of plan is 0";
      case NO_BASELINE -> "no baseline, or none that is one number";
      case BASELINE_IS_TARGET -> "the baseline is the target";
      case BASELINE_BEYOND_TARGET -> "the baseline is better than the target";
      case NOTHING_COUNTED -> "no indicator is counted";
      case ZERO_WEIGHTS -> "all weights are 0";
      case MISSING_WEIGHTS -> "an indicator has no weight";
      case ZERO_BASELINE -> "the baseline is 0";
      case SIGN_CHANGE -> "the figures are on two sides of 0";
      case NO_YEAR -> "a year is not known";
      case NO_TIME -> "no time lies between the figures";
      case TARGET_REACHED -> "the target is reached";
      case NO_BOUNDS -> "no optimum or no lower bound";
      case EQUAL_BOUNDS -> "the optimum is the lower bound";
      case NO_DEVIATION -> "no standard deviation";
      case ZERO_DEVIATION -> "the standard deviation is 0";
      case TOO_FEW_FIGURES -> "too few figures";
      case MISSING_FIGURE -> "a figure is missing";
      case TOO_MUCH_MISSING -> "too many figures are missing";
      case NOT_PUBLISHED -> "no value is published for it";
      case OUT_OF_DOMAIN -> "outside of what the method is made for";
    };
  }

  @Override
  public String keysNotReached(String count) {
    return "Key indicators not reached (" + count + "):";
  }

  @Override
  public String withoutWeight(String count) {
    return "Without weight (" + count + "):";
  }

  @Override
  public String share(String percent) {
    return "share met or exceeded: " + percent + "%";
  }

  @Override
  public String coverage(String percent) {
    return "coverage: " + percent + "%";
  }

  @Override
  public String ruleBook(String name) {
    return "rule book: " + name;
  }

  @Override
  public String source(VerdictSource source) {
    String words =
        switch (source) {
          case COMPUTED -> "computed verdicts";
          case OFFICIAL_WHERE_UNDECIDED -> "computed verdicts, official ones where undecided or without target or data";
          case OFFICIAL -> "official verdicts, computed ones where there is none";
        };
    return "counted: " + words + " (" + source.name() + ")";
  }

  @Override
  public String denominator(DenominatorPolicy policy) {
    String words =
        switch (policy) {
          case ALL -> "all indicators but those without a target or not applicable";
          case DUE -> "all indicators but those without a target, not applicable or not due";
          case ASSESSED -> "only indicators found exceeded, met or not met";
        };
    return "total: " + words + " (" + policy.name() + ")";
  }

  @Override
  public String asOf(String day) {
    return "as of " + day;
  }

  @Override
  public String rows(String read, String scored, String reported) {
    return read + " rows read: " + scored + " scored, " + reported + " not scored for their issues";
  }

  @Override
  public String kept(Kept what, String text) {
    return switch (what) {
      case ASSIGNER -> "set by " + text;
      case DECIDED_ON -> "decided on " + text;
      case REPORTED_ON -> "reported on " + text;
      case ACCUMULATION -> "accumulation: " + text;
      case SOURCE -> "source: " + text;
    };
  }
}
