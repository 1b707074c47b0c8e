package org.resolutionindicators.report;

import org.resolutionindicators.score.RatingLevel;

/** English words around ratings. */
enum EnglishRatingWords implements RatingWords {
  WORDS;

  @Override
  public String unconfirmed(String part) {
    return "Not confirmed: " + part;
  }

  @Override
  public String level(RatingLevel level) {
    return switch (level) {
      case TARGET -> "Targets";
      case INDICATOR -> "Indicators";
      case GROUP -> "Groups";
      case LOCALITY -> "Localities";
    };
  }

  @Override
  public String measure() {
    return "measure";
  }

  @Override
  public String score() {
    return "score";
  }

  @Override
  public String band() {
    return "band";
  }

  @Override
  public String verdict() {
    return "verdict";
  }

  @Override
  public String passed() {
    return "passed";
  }

  @Override
  public String rank() {
    return "rank";
  }

  @Override
  public String noMeasure(String why) {
    return "no measure: " + why;
  }

  @Override
  public String noScore(String why) {
    return "no score: " + why;
  }

  @Override
  public String neither(String why) {
    return "no measure and no score: " + why;
  }
}
