package org.resolutionindicators.text;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.OfficialVerdict;

/** The marks and the words of one language. */
record Language(
    Locale locale,
    String name,
    char groupMark,
    char decimalMark,
    FigureWords figures,
    LeadWords leads,
    RankWords ranks,
    DateWords dates,
    PlanWords plans,
    Phrases<Answer> answers,
    Phrases<OfficialVerdict> verdicts) {

  /** What is said about a number; some of it only of targets or only of what was reported; a multiple is a power of ten. */
  record FigureWords(
      Phrases<Qualifier> prefixes,
      Phrases<Qualifier> targetPrefixes,
      Phrases<Qualifier> reportPrefixes,
      Phrases<Qualifier> suffixes,
      Phrases<Link> links,
      Phrases<Integer> multiples,
      Phrases<Mark> marks,
      Phrases<Change.Sense> senses,
      Phrases<Change.Sense> levels) {}

  /** What stands before a figure and is no part of it. */
  record LeadWords(Phrases<Label> labels, Phrases<Filler> fillers) {}

  /** The words for places in an order; the bounds are those of the number, so "above 5th" is below 5. */
  record RankWords(
      Phrases<Qualifier> prefixes, Phrases<Qualifier> suffixes, Phrases<RankWord> words, Phrases<Integer> ordinals) {}

  /** The words for days and stretches of days; months are empty where they are numbers. */
  record DateWords(Phrases<Due> dues, Phrases<DateUnit> units, Phrases<Integer> months) {}

  /** The words for per cent of plan, before and behind the number. */
  record PlanWords(Phrases<PlanWord> before, Phrases<PlanWord> behind) {}

  /** What joins two figures. */
  enum Link {
    FROM,
    TO,
    BETWEEN,
    AND,
    OUT_OF,
    STRETCH
  }

  /** What stands in place of a unit. */
  enum Mark {
    PERCENT,
    PER_MILLE,
    POINTS
  }

  /** The name of a column that a figure carries along. */
  enum Label {
    PLAN,
    ACTUAL,
    ESTIMATE
  }

  /** A word before a figure that says nothing about the number. */
  enum Filler {
    SAID,
    ESTIMATED,
    /** A label that nothing defines. */
    UNDEFINED
  }

  /** A word that a rank is told by. */
  enum RankWord {
    RANK,
    TOP,
    /** As {@link #TOP}, if {@link #LEADING} follows. */
    WITHIN,
    LEADING,
    /** Who is ranked, or where. */
    SCOPE,
    /** What is glued to the number: "5th". */
    ENDING
  }

  /** How a date is meant. */
  enum Due {
    BEFORE,
    BY,
    /** As {@link #BY}, but of a number too: a bare year does not follow where dates are not expected. */
    UP_TO,
    IN
  }

  /** What a number of a date counts. */
  enum DateUnit {
    DAY,
    MONTH,
    QUARTER,
    YEAR
  }

  /** What per cent of plan is told by. */
  enum PlanWord {
    BEYOND,
    SHORT,
    EQUAL,
    OF_PLAN,
    /** Makes a growth or reduction one against the plan. */
    AGAINST_PLAN
  }

  /** What is said in place of a number. */
  enum Answer {
    YES,
    NO,
    NOT_APPLICABLE
  }

  static final Language VIETNAMESE = VietnameseWords.language();
  static final Language ENGLISH = EnglishWords.language();

  // No word means different things in the two languages: a word given twice fails here, when the class is loaded.
  private static final Phrases<Answer> ALL_ANSWERS = both(VIETNAMESE.answers, ENGLISH.answers);
  private static final Phrases<OfficialVerdict> ALL_VERDICTS = both(VIETNAMESE.verdicts, ENGLISH.verdicts);
  private static final Phrases<Mark> ALL_MARKS = both(VIETNAMESE.figures.marks, ENGLISH.figures.marks);
  private static final ImmutableMap<String, Integer> ALL_MULTIPLES =
      both(VIETNAMESE.figures.multiples, ENGLISH.figures.multiples).meanings();

  private static <M> Phrases<M> both(Phrases<M> one, Phrases<M> other) {
    return Phrases.of(ImmutableListMultimap.<M, String>builder().putAll(one.all()).putAll(other.all()).build());
  }

  /** Finds an answer in either language. */
  static Optional<Answer> answer(String folded) {
    return Optional.ofNullable(ALL_ANSWERS.meanings().get(folded));
  }

  /** Finds an official verdict in either language. */
  static Optional<OfficialVerdict> verdict(String folded) {
    return Optional.ofNullable(ALL_VERDICTS.meanings().get(folded));
  }

  /** Takes a mark in words of either language. */
  static Optional<Mark> takeMark(Cursor cursor) {
    return ALL_MARKS.take(cursor);
  }

  /** Finds the power of ten that a word of either language names. */
  static Optional<Integer> multiple(String word) {
    return Optional.ofNullable(ALL_MULTIPLES.get(word));
  }
}
