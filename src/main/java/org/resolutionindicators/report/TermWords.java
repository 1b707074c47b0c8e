package org.resolutionindicators.report;

import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.score.OutlookUndefined;
import org.resolutionindicators.score.PaceStatus;

/**
 * The words of one language for what is still to come: shortfalls, outlooks, and how places stand. Arguments and answers are
 * as in {@link Words}.
 */
sealed interface TermWords permits VietnameseTermWords, EnglishTermWords {

  static TermWords of(Words words) {
    return words == Vietnamese.WORDS ? VietnameseTermWords.WORDS : EnglishTermWords.WORDS;
  }

  // Amounts

  String points(String number);

  String places(String number);

  String days(String number);

  String percentOfPlan(String number);

  // Shortfalls

  String shortfalls(String count);

  /** What is short of something where more is better. */
  String tooLittle(String amount, boolean isStrict);

  /** What is in excess where less is better. */
  String tooMuch(String amount, boolean isStrict);

  String late(String days);

  /** The limit was hit, and is not enough itself. */
  String atLimit();

  String units(String units, String whole, boolean isMore);

  String shortfallUndefined(Undefined why);

  String parts(String parts);

  String counted(String verdict);

  String nearest(String names, boolean isOne);

  String notCompared(String names);

  // Outlooks

  String outlooks(String count, String day);

  String needs(String toGo, boolean isUp, boolean isStrict, int years);

  /** As {@link #needs}, of a rank, whose first place is the best. */
  String needsPlaces(String toGo, boolean isStrict, int years);

  String atLimit(int years);

  String there(int years);

  String allowed(String toGo, boolean isStrict, int years);

  String overspent(String beyond, int years);

  String mean(String required, int years);

  String meanSoFar(String soFar);

  String perYear(String required, String soFar);

  String soFar(String soFar);

  /** A change a year, which goes another way than what is asked for, or downwards. */
  String moving(String amount, boolean isUp);

  /** As {@link #moving}, of a rank. */
  String movingPlaces(String amount, boolean isBetter);

  String growth(String required, String soFar);

  String status(PaceStatus status);

  /** The status of a total that must not pass a ceiling. */
  String allowance(PaceStatus status);

  String noOutlook(OutlookUndefined why);

  // Standings

  String standings(String count);

  String together(String headline);

  String meanReached(String number);

  String meetingAll(String percent, String met, String total);

  String shares(String least, String median, String greatest);

  String withoutFindings(String names);

  String meeting(String indicator, String met, String total);
}
