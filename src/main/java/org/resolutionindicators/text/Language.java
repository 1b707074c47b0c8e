package org.resolutionindicators.text;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.model.OfficialVerdict;

/**
 * The marks and the words of one language. Words are in lower case, composed, with single spaces; where several mean the
 * same, the first is the one that is written.
 */
record Language(
    Locale locale,
    String name,
    char groupMark,
    char decimalMark,
    ImmutableListMultimap<Qualifier, String> prefixes,
    ImmutableListMultimap<Qualifier, String> suffixes,
    ImmutableListMultimap<Link, String> links,
    ImmutableListMultimap<Answer, String> answers,
    ImmutableListMultimap<OfficialVerdict, String> verdicts) {

  /** What joins the two ends of a range. */
  enum Link {
    FROM,
    TO
  }

  /** What is said in place of a number. */
  enum Answer {
    YES,
    NO,
    NOT_APPLICABLE
  }

  static final Language VIETNAMESE =
      new Language(
          Locale.forLanguageTag("vi"),
          "Vietnamese",
          '.',
          ',',
          ImmutableListMultimap.<Qualifier, String>builder()
              .put(Qualifier.ABOUT, "khoảng")
              .put(Qualifier.BELOW, "dưới")
              .putAll(Qualifier.AT_MOST, "không quá", "không vượt quá", "tối đa")
              .putAll(Qualifier.AT_LEAST, "ít nhất", "tối thiểu", "không dưới")
              .put(Qualifier.ABOVE, "trên")
              .put(Qualifier.SOMEWHAT_ABOVE, "hơn")
              .put(Qualifier.NEARLY, "gần")
              .build(),
          ImmutableListMultimap.of(Qualifier.AT_LEAST, "trở lên", Qualifier.AT_MOST, "trở xuống"),
          ImmutableListMultimap.of(Link.FROM, "từ", Link.TO, "đến"),
          ImmutableListMultimap.of(Answer.YES, "có", Answer.NO, "không", Answer.NOT_APPLICABLE, "không áp dụng"),
          ImmutableListMultimap.<OfficialVerdict, String>builder()
              .put(OfficialVerdict.EXCEEDED, "vượt")
              .put(OfficialVerdict.MET, "đạt")
              .putAll(OfficialVerdict.MET_OR_EXCEEDED, "đạt và vượt", "đạt hoặc vượt")
              .put(OfficialVerdict.NOT_MET, "không đạt")
              .build());

  static final Language ENGLISH =
      new Language(
          Locale.ENGLISH,
          "English",
          ',',
          '.',
          ImmutableListMultimap.<Qualifier, String>builder()
              .putAll(Qualifier.ABOUT, "about", "around", "approximately")
              .putAll(Qualifier.BELOW, "under", "below", "less than", "fewer than")
              .putAll(Qualifier.AT_MOST, "at most", "up to", "no more than", "not more than", "not over")
              .putAll(Qualifier.AT_LEAST, "at least", "no less than", "not less than", "no fewer than", "not fewer than")
              .putAll(Qualifier.ABOVE, "over", "above", "more than")
              .putAll(Qualifier.NEARLY, "nearly", "almost")
              .build(),
          ImmutableListMultimap.<Qualifier, String>builder()
              .putAll(Qualifier.AT_LEAST, "or more", "or above", "or higher", "and above")
              .putAll(Qualifier.AT_MOST, "or less", "or fewer", "or below", "or lower", "and below")
              .build(),
          ImmutableListMultimap.of(Link.FROM, "from", Link.TO, "to"),
          ImmutableListMultimap.of(
              Answer.YES, "yes", Answer.NO, "no", Answer.NOT_APPLICABLE, "n/a", Answer.NOT_APPLICABLE, "not applicable"),
          ImmutableListMultimap.<OfficialVerdict, String>builder()
              .put(OfficialVerdict.EXCEEDED, "exceeded")
              .put(OfficialVerdict.MET, "met")
              .putAll(OfficialVerdict.MET_OR_EXCEEDED, "met-or-exceeded", "met or exceeded")
              .put(OfficialVerdict.NOT_MET, "not met")
              .build());

  // No word means different things in the two languages: a word given twice fails here, when the class is loaded.
  private static final ImmutableMap<String, Answer> ALL_ANSWERS =
      ImmutableMap.<String, Answer>builder()
          .putAll(VIETNAMESE.answers.inverse().entries())
          .putAll(ENGLISH.answers.inverse().entries())
          .buildOrThrow();

  private static final ImmutableMap<String, OfficialVerdict> ALL_VERDICTS =
      ImmutableMap.<String, OfficialVerdict>builder()
          .putAll(VIETNAMESE.verdicts.inverse().entries())
          .putAll(ENGLISH.verdicts.inverse().entries())
          .buildOrThrow();

  /** Finds an answer in either language. */
  static Optional<Answer> answer(String folded) {
    return Optional.ofNullable(ALL_ANSWERS.get(folded));
  }

  /** Finds an official verdict in either language. */
  static Optional<OfficialVerdict> verdict(String folded) {
    return Optional.ofNullable(ALL_VERDICTS.get(folded));
  }

  /** The word that is written for a meaning. */
  static <M> String written(ImmutableListMultimap<M, String> words, M meaning) {
    return words.get(meaning).get(0);
  }
}
