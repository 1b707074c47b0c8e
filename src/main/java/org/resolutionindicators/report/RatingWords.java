package org.resolutionindicators.report;

import org.resolutionindicators.score.RatingLevel;

/** The words of one language around the ratings of a published method, whose own words are not translated. */
sealed interface RatingWords permits VietnameseRatingWords, EnglishRatingWords {

  static RatingWords of(Words words) {
    return words == Vietnamese.WORDS ? VietnameseRatingWords.WORDS : EnglishRatingWords.WORDS;
  }

  String unconfirmed(String part);

  /** What stands above the ratings of a level. */
  String level(RatingLevel level);

  // Columns

  String measure();

  String score();

  String band();

  String verdict();

  String passed();

  String rank();

  // Undefined

  String noMeasure(String why);

  String noScore(String why);

  String neither(String why);
}
