package org.resolutionindicators.text;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import org.resolutionindicators.model.Change.Sense;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.text.Language.Answer;
import org.resolutionindicators.text.Language.DateUnit;
import org.resolutionindicators.text.Language.DateWords;
import org.resolutionindicators.text.Language.Due;
import org.resolutionindicators.text.Language.FigureWords;
import org.resolutionindicators.text.Language.Filler;
import org.resolutionindicators.text.Language.Label;
import org.resolutionindicators.text.Language.LeadWords;
import org.resolutionindicators.text.Language.Link;
import org.resolutionindicators.text.Language.Mark;
import org.resolutionindicators.text.Language.PlanWord;
import org.resolutionindicators.text.Language.PlanWords;
import org.resolutionindicators.text.Language.RankWord;
import org.resolutionindicators.text.Language.RankWords;

/** The tables of English. */
final class EnglishWords {

  private EnglishWords() {}

  static Language language() {
    return new Language(
        Locale.ENGLISH,
        "English",
        ',',
        '.',
        figures(),
        leads(),
        ranks(),
        dates(),
        plans(),
        Phrases.of(
            ImmutableListMultimap.of(
                Answer.YES, "yes", Answer.NO, "no", Answer.NOT_APPLICABLE, "n/a", Answer.NOT_APPLICABLE, "not applicable")),
        Phrases.of(
            ImmutableListMultimap.<OfficialVerdict, String>builder()
                .put(OfficialVerdict.EXCEEDED, "exceeded")
                .put(OfficialVerdict.MET, "met")
                .putAll(OfficialVerdict.MET_OR_EXCEEDED, "met-or-exceeded", "met or exceeded")
                .put(OfficialVerdict.NOT_MET, "not met")
                .build()));
  }

  private static FigureWords figures() {
    return new FigureWords(
        Phrases.of(
            ImmutableListMultimap.<Qualifier, String>builder()
                .putAll(Qualifier.ABOUT, "about", "around", "approximately", "roughly", "some")
                .putAll(Qualifier.BELOW, "under", "below", "less than", "fewer than", "lower than")
                .putAll(
                    Qualifier.AT_MOST, "at most", "up to", "no more than", "not more than", "not over", "not exceeding")
                .putAll(
                    Qualifier.AT_LEAST, "at least", "no less than", "not less than", "no fewer than", "not fewer than")
                .putAll(Qualifier.ABOVE, "over", "above", "more than", "higher than", "greater than")
                .build()),
        Phrases.of(ImmutableListMultimap.of()),
        Phrases.of(ImmutableListMultimap.of(Qualifier.NEARLY, "nearly", Qualifier.NEARLY, "almost")),
        Phrases.of(
            ImmutableListMultimap.<Qualifier, String>builder()
                .putAll(Qualifier.AT_LEAST, "or more", "or above", "or higher", "and above", "or over", "and over")
                .putAll(Qualifier.AT_MOST, "or less", "or fewer", "or below", "or lower", "and below", "or under")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Link, String>builder()
                .put(Link.FROM, "from")
                .put(Link.TO, "to")
                .put(Link.BETWEEN, "between")
                .put(Link.AND, "and")
                .putAll(Link.OUT_OF, "of", "out of", "of a total of", "out of a total of")
                .putAll(Link.STRETCH, "strive for", "striving for", "stretch", "stretch target", "stretch of", "aim for")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Integer, String>builder()
                .put(3, "thousand")
                .putAll(6, "million", "mn")
                .putAll(9, "billion", "bn")
                .put(12, "trillion")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Mark, String>builder()
                .putAll(Mark.PERCENT, "percent", "per cent")
                .putAll(Mark.PER_MILLE, "per mille", "per mil")
                .putAll(
                    Mark.POINTS,
                    "points",
                    "point",
                    "percentage points",
                    "percentage point",
                    "percent points",
                    "per cent points",
                    "pp")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Sense, String>builder()
                .putAll(
                    Sense.GROWTH,
                    "growth of",
                    "growth",
                    "growth by",
                    "increase of",
                    "increase by",
                    "an increase of",
                    "increased by",
                    "rise of",
                    "rose by",
                    "grew by",
                    "up",
                    "up by")
                .putAll(
                    Sense.REDUCTION,
                    "reduction of",
                    "reduction by",
                    "a reduction of",
                    "reduce by",
                    "reduced by",
                    "decrease of",
                    "decrease by",
                    "a decrease of",
                    "decreased by",
                    "decline of",
                    "fall of",
                    "fell by",
                    "down",
                    "down by")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Sense, String>builder()
                .putAll(Sense.GROWTH, "reaching", "bringing it to")
                .putAll(Sense.REDUCTION, "to", "leaving", "down to")
                .build()));
  }

  private static LeadWords leads() {
    return new LeadWords(
        Phrases.of(
            ImmutableListMultimap.<Label, String>builder()
                .putAll(Label.PLAN, "plan", "planned", "target")
                .putAll(Label.ACTUAL, "actual", "result")
                .putAll(Label.ESTIMATE, "estimate", "estimated actual")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Filler, String>builder()
                .putAll(
                    Filler.SAID,
                    "reached",
                    "reaching",
                    "achieved",
                    "down to",
                    "fell to",
                    "reduced to",
                    "decreased to",
                    "rose to",
                    "increased to",
                    "grew to")
                .putAll(Filler.ESTIMATED, "estimated", "estimated at", "an estimated")
                .build()));
  }

  private static RankWords ranks() {
    return new RankWords(
        Phrases.of(
            ImmutableListMultimap.<Qualifier, String>builder()
                .putAll(Qualifier.BELOW, "above", "better than", "higher than")
                .putAll(Qualifier.ABOVE, "below", "worse than", "lower than")
                .put(Qualifier.AT_MOST, "at least")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Qualifier, String>builder()
                .putAll(Qualifier.AT_MOST, "or better", "or higher", "or above")
                .putAll(Qualifier.AT_LEAST, "or worse", "or lower", "or below")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<RankWord, String>builder()
                .putAll(RankWord.RANK, "rank", "ranked", "ranks", "ranking", "placed")
                .putAll(
                    RankWord.TOP,
                    "top",
                    "the top",
                    "in the top",
                    "among the top",
                    "within the top",
                    "the leading",
                    "in the leading",
                    "among the leading",
                    "within the leading")
                .putAll(RankWord.WITHIN, "among the", "in the", "one of the", "the")
                .putAll(RankWord.LEADING, "leading", "best")
                .putAll(
                    RankWord.SCOPE,
                    "place",
                    "provinces",
                    "and cities",
                    "cities",
                    "localities",
                    "districts",
                    "communes",
                    "units",
                    "in the country",
                    "in the province",
                    "nationwide")
                .putAll(RankWord.ENDING, "th", "st", "nd", "rd")
                .build()),
        Phrases.of(ImmutableListMultimap.of(1, "first", 2, "second", 3, "third")));
  }

  private static DateWords dates() {
    return new DateWords(
        Phrases.of(
            ImmutableListMultimap.<Due, String>builder()
                .putAll(Due.BEFORE, "before", "prior to")
                .putAll(
                    Due.BY,
                    "by",
                    "by the end of",
                    "by end of",
                    "before the end of",
                    "no later than",
                    "not later than",
                    "until the end of",
                    "end of",
                    "the end of",
                    "at the end of")
                .putAll(Due.IN, "in", "during", "within")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<DateUnit, String>builder()
                .putAll(DateUnit.QUARTER, "q", "quarter")
                .putAll(DateUnit.YEAR, "year", "the year", "of")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<Integer, String>builder()
                .putAll(1, "january", "jan")
                .putAll(2, "february", "feb")
                .putAll(3, "march", "mar")
                .putAll(4, "april", "apr")
                .put(5, "may")
                .putAll(6, "june", "jun")
                .putAll(7, "july", "jul")
                .putAll(8, "august", "aug")
                .putAll(9, "september", "sep", "sept")
                .putAll(10, "october", "oct")
                .putAll(11, "november", "nov")
                .putAll(12, "december", "dec")
                .build()));
  }

  private static PlanWords plans() {
    return new PlanWords(
        Phrases.of(
            ImmutableListMultimap.<PlanWord, String>builder()
                .putAll(
                    PlanWord.BEYOND,
                    "exceeded by",
                    "exceeding by",
                    "exceeded plan by",
                    "exceeded the plan by",
                    "exceeded target by",
                    "exceeded the target by",
                    "above plan by",
                    "beyond plan by")
                .putAll(
                    PlanWord.SHORT,
                    "short by",
                    "short of plan by",
                    "short of the plan by",
                    "fell short by",
                    "missed by",
                    "missed the plan by",
                    "below plan by")
                .put(PlanWord.EQUAL, "equal to")
                .build()),
        Phrases.of(
            ImmutableListMultimap.<PlanWord, String>builder()
                .putAll(
                    PlanWord.BEYOND,
                    "above plan",
                    "above the plan",
                    "above target",
                    "above the target",
                    "over plan",
                    "over the plan",
                    "beyond plan",
                    "beyond the plan")
                .putAll(
                    PlanWord.SHORT,
                    "below plan",
                    "below the plan",
                    "below target",
                    "below the target",
                    "under plan",
                    "short of plan",
                    "short of the plan",
                    "short of target")
                .putAll(PlanWord.OF_PLAN, "of plan", "of the plan", "of target", "of the target", "of the estimate")
                .putAll(PlanWord.AGAINST_PLAN, "against plan", "against the plan", "compared with plan", "on plan")
                .build()));
  }
}
