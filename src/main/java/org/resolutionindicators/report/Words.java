package org.resolutionindicators.report;

import java.util.List;
import java.util.Locale;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.score.WeightedScore;
import org.resolutionindicators.text.Notation;

/**
 * The words of one language. Arguments are texts that are ready to be printed; what is returned is never more than one line,
 * without a full stop.
 */
sealed interface Words permits Vietnamese, English {

  static Words of(Locale locale) {
    for (Words words : List.of(Vietnamese.WORDS, English.WORDS)) {
      if (words.notation().locale().getLanguage().equals(locale.getLanguage())) {
        return words;
      }
    }
    throw new IllegalArgumentException("Report must be in the language vi or en: " + locale.toLanguageTag());
  }

  /** How figures are written. */
  Notation notation();

  /** Why a verdict was given. */
  ReasonWords reasons();

  /** What was checked. */
  CheckWords checks();

  /** Where derived figures come from. */
  DerivationWords derivations();

  // Headline

  String verdict(Verdict verdict);

  String reached(String reached, String total);

  String split(String exceeded, String met);

  /** A state that is counted beside the total. */
  String beside(Verdict state, String count);

  // Title

  String localities(String count);

  String periods(String count);

  String group(String name);

  String noGroup();

  // Finding

  String ofWhich();

  /** As {@link #ofWhich()}, where something else stands between an indicator and its part. */
  String partOf(String parent);

  String target(String criterion);

  String actual(String figure);

  String status(DataStatus status);

  String note(String note);

  /** What is shown of a row although no score uses it. */
  enum Kept {
    ASSIGNER,
    DECIDED_ON,
    REPORTED_ON,
    ACCUMULATION,
    SOURCE
  }

  String kept(Kept what, String text);

  String official(String verdict);

  String officialCounted(String verdict);

  String computed(String verdict);

  String stretch(String criterion);

  // Sections

  String disagreements(String count);

  String disagreement(String computed, String official);

  String withoutOfficial(String count);

  String byGroup();

  String weighted(String percent, String limit, WeightedScore.Outcome outcome);

  String weightedUndefined(String why, String limit, WeightedScore.Outcome outcome);

  String undefined(Undefined why);

  String keysNotReached(String count);

  String withoutWeight(String count);

  // Last lines

  String share(String percent);

  String coverage(String percent);

  String ruleBook(String name);

  String source(VerdictSource source);

  String denominator(DenominatorPolicy policy);

  String asOf(String day);

  String rows(String read, String scored, String reported);
}
