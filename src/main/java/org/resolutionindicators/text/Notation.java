package org.resolutionindicators.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Strings.lenientFormat;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.PercentOfPlan;

/**
 * How figures are written in one language: Vietnamese ("45.799", "khoảng 6,5%", "từ 50% trở lên") or English ("45,799",
 * "about 6.5%", "50% or more").
 *
 * <p>The notation is always the caller's choice: "45.799" is forty-five thousand in Vietnamese and forty-five in English,
 * and nothing is guessed. What the grammar does not cover is an error, never half read.
 * <pre>
 * criterion      =  figure | yes-no
 * observation    =  figure | yes-no | not-applicable | words     words: any other text without a digit
 *
 * figure         =  [ about ] [ from ] amount to amount          its upper end is not less than its lower one
 *                |  [ about ] amount
 *                |  bound amount
 *                |  [ from ] amount limit
 * amount         =  [ sign ] number [ "%" ]                      the unit is the indicator's, "%" says nothing more
 * number         =  whole [ decimal-mark digit { digit } ]
 * whole          =  digit { digit }
 *                |  groups                                       one to three digits, the first not 0, and then
 *                                                                group-mark and three digits, once or more
 * sign           =  "+" | "-" | "−"                              right before the number
 * yes-no         =  "có" | "không" | "yes" | "no"                these in either notation
 * not-applicable =  "không áp dụng" | "n/a" | "not applicable"   these too
 *
 *                   VIETNAMESE
 * group-mark     =  "."
 * decimal-mark   =  ","
 * about          =  "khoảng"
 * from           =  "từ"
 * to             =  "-" | "–" | "—" | "đến"
 * bound  below   =  "&lt;" | "dưới"
 *        at most =  "≤" | "&lt;=" | "không quá" | "không vượt quá" | "tối đa"
 *       at least =  "≥" | "&gt;=" | "ít nhất" | "tối thiểu" | "không dưới"
 *        above   =  "&gt;" | "trên" | "hơn" (not in a criterion)
 *        nearly  =  "gần" (not in a criterion)
 * limit at least =  "trở lên"
 *        at most =  "trở xuống"
 *
 *                   ENGLISH
 * group-mark     =  ","
 * decimal-mark   =  "."
 * about          =  "about" | "around" | "approximately"
 * from           =  "from"
 * to             =  "-" | "–" | "—" | "to"
 * bound  below   =  "&lt;" | "under" | "below" | "less than" | "fewer than"
 *        at most =  "≤" | "&lt;=" | "at most" | "up to" | "no more than" | "not more than" | "not over"
 *       at least =  "≥" | "&gt;=" | "at least" | "no less than" | "not less than" | "no fewer than" | "not fewer than"
 *        above   =  "&gt;" | "over" | "above" | "more than"
 *        nearly  =  "nearly" | "almost" (not in a criterion)
 * limit at least =  "or more" | "or above" | "or higher" | "and above"
 *        at most =  "or less" | "or fewer" | "or below" | "or lower" | "and below"
 * </pre>
 *
 * <p>Spaces may stand between all parts but within a number and behind its sign. Letters may be of either case, composed
 * or not; a full-width character, any other Unicode space, a no-break hyphen stands for its plain form. A number has at
 * most {@value Amount#MAX_DIGITS} digits before and as many after the decimal mark, a text at most 1000 characters.
 *
 * <p>{@code format} writes what the parsing method of the same noun reads back as an equal value. There are two
 * exceptions: amounts with more digits than their factories take, and {@linkplain Observation#words words} that have a
 * digit or are those of yes, no or not applicable.
 *
 * <p>Immutable and thread-safe; equal by locale. Serialisable: reading one back gives the constant of its locale.
 */
public final class Notation implements Serializable {
  /** Vietnamese: thousands in groups with ".", decimals behind ",". */
  public static final Notation VIETNAMESE = new Notation(Language.VIETNAMESE);

  /** English: thousands in groups with ",", decimals behind ".". */
  public static final Notation ENGLISH = new Notation(Language.ENGLISH);

  private static final long serialVersionUID = 1L;

  private static final String CRITERION_EXPECTED = "a number, a range, a bound, yes or no is expected";
  private static final String OBSERVATION_EXPECTED =
      "a number, a range, a bound, yes, no or words without a digit are expected";

  private final Locale locale;
  private final transient Language language;

  private Notation(Language language) {
    this.locale = language.locale();
    this.language = language;
  }

  /**
   * Obtains the notation of a language.
   *
   * @param locale whose language is Vietnamese or English; its country is of no account
   * @return {@link #VIETNAMESE} or {@link #ENGLISH}
   * @throws IllegalArgumentException if the language is another
   */
  public static Notation of(Locale locale) {
    boolean isVietnamese = locale.getLanguage().equals(VIETNAMESE.locale.getLanguage());
    checkArgument(
        isVietnamese || locale.getLanguage().equals(ENGLISH.locale.getLanguage()),
        "Notation must be of the language vi or en: %s",
        locale.toLanguageTag());
    return isVietnamese ? VIETNAMESE : ENGLISH;
  }

  /**
   * Returns the language.
   *
   * @return {@code vi} or {@code en}, without a country
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Reads one number.
   *
   * @param text such as {@code 45.799} or {@code -0,5%}
   * @return the number; of "50%", 50
   * @throws NotationException if the text is no number
   */
  public Amount parseAmount(String text) {
    return parser(Cursor.of(text)).onlyAmount();
  }

  /**
   * Reads what a target asks for.
   *
   * @param text such as {@code 6,6-6,8} or {@code dưới 4%}
   * @return the criterion
   * @throws NotationException if the text is no criterion; so are the words for "not applicable", for which callers ask
   *     {@link #isNotApplicable} first
   */
  public Criterion parseCriterion(String text) {
    Cursor cursor = Cursor.of(text);
    Optional<Language.Answer> answer = Language.answer(cursor.folded());
    if (answer.isEmpty()) {
      return parser(cursor).target(CRITERION_EXPECTED).criterion();
    }
    return switch (answer.get()) {
      case YES -> Criterion.yes();
      case NO -> Criterion.no();
      case NOT_APPLICABLE -> throw cursor.failure(0, CRITERION_EXPECTED);
    };
  }

  /**
   * Reads what was reported.
   *
   * @param text such as {@code 7,02}, {@code trên 46,8} or {@code Xuất siêu}
   * @return the observation; {@linkplain Observation#words words} if the text has no digit and is no word of the grammar
   * @throws NotationException if the text is blank, has a digit and is no observation, or has control characters
   */
  public Observation parseObservation(String text) {
    Cursor cursor = Cursor.of(text);
    Optional<Language.Answer> answer = Language.answer(cursor.folded());
    if (answer.isEmpty()) {
      boolean isFigure = cursor.hasDigit() || cursor.isBlank();
      return isFigure ? parser(cursor).report(OBSERVATION_EXPECTED).observation() : Observation.words(cursor.line());
    }
    return switch (answer.get()) {
      case YES -> Observation.yes();
      case NO -> Observation.no();
      case NOT_APPLICABLE -> Observation.notApplicable();
    };
  }

  /**
   * Reads a verdict that an authority published, in either language.
   *
   * @param text such as {@code Vượt}, {@code Đạt}, {@code Không đạt}, {@code đạt và vượt} or {@code đạt hoặc vượt},
   *     {@code exceeded}, {@code met}, {@code not met}, {@code met-or-exceeded} or {@code met or exceeded}
   * @return the verdict
   * @throws NotationException if the text is none of these
   */
  public OfficialVerdict parseOfficialVerdict(String text) {
    Cursor cursor = Cursor.of(text);
    return Language.verdict(cursor.folded())
        .orElseThrow(() -> cursor.failure(0, "an official verdict is expected, such as " + verdicts()));
  }

  private String verdicts() {
    return lenientFormat(
        "'%s', '%s', '%s' or '%s'",
        format(OfficialVerdict.EXCEEDED),
        format(OfficialVerdict.MET),
        format(OfficialVerdict.MET_OR_EXCEEDED),
        format(OfficialVerdict.NOT_MET));
  }

  /**
   * Reads yes or no, in either language.
   *
   * @param text {@code có}, {@code không}, {@code yes} or {@code no}
   * @return true for yes
   * @throws NotationException if the text is none of these
   */
  public boolean parseYesNo(String text) {
    Cursor cursor = Cursor.of(text);
    Language.Answer answer = Language.answer(cursor.folded()).orElse(Language.Answer.NOT_APPLICABLE);
    return switch (answer) {
      case YES -> true;
      case NO -> false;
      case NOT_APPLICABLE -> throw cursor.failure(0, "'có', 'không', 'yes' or 'no' is expected");
    };
  }

  /**
   * Tells whether a text says, in either language, that something does not apply.
   *
   * @param text any text
   * @return true for {@code không áp dụng}, {@code n/a} and {@code not applicable}
   */
  public boolean isNotApplicable(String text) {
    return text.length() <= Cursor.MAX_GIVEN_LENGTH
        && Language.answer(Cursor.folded(text)).equals(Optional.of(Language.Answer.NOT_APPLICABLE));
  }

  /**
   * Reads per cent of plan.
   *
   * @param text such as {@code 91,7%}
   * @return the percentage
   * @throws NotationException if the text is no percentage
   */
  public PercentOfPlan parsePercentOfPlan(String text) {
    return PercentOfPlan.of(Observation.of(parseAmount(text)), 0);
  }

  /**
   * Writes per cent of plan.
   *
   * @param percent the percentage
   * @return such as {@code 91,7%}
   */
  public String format(PercentOfPlan percent) {
    return format(percent.figure());
  }

  private FigureParser parser(Cursor cursor) {
    return new FigureParser(language, cursor);
  }

  /**
   * Writes a number.
   *
   * @param amount the number
   * @return such as {@code 45.799} or {@code -0,5}
   */
  public String format(Amount amount) {
    return new FigureWriter(language).number(amount);
  }

  /**
   * Writes what a target asks for.
   *
   * @param criterion the criterion
   * @return such as {@code 6,6-6,8} or {@code dưới 4}
   */
  public String format(Criterion criterion) {
    return new FigureWriter(language).criterion(criterion);
  }

  /**
   * Writes what was reported.
   *
   * @param observation the observation
   * @return such as {@code 7,02} or {@code trên 46,8}; words as they are
   */
  public String format(Observation observation) {
    return new FigureWriter(language).observation(observation);
  }

  /**
   * Writes a verdict that an authority published.
   *
   * @param verdict the verdict
   * @return such as {@code đạt và vượt} or {@code met-or-exceeded}
   */
  public String format(OfficialVerdict verdict) {
    return new FigureWriter(language).verdict(verdict);
  }

  private Object readResolve() {
    return of(locale);
  }

  /**
   * Returns the name of the language.
   *
   * @return {@code Vietnamese} or {@code English}
   */
  @Override
  public String toString() {
    return language.name();
  }
}
