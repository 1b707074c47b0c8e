package org.resolutionindicators.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Strings.lenientFormat;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.PercentOfPlan;

/**
 * How figures are written in one language: Vietnamese ("45.799", "khoảng 6,5%", "từ 50% trở lên") or English ("45,799",
 * "about 6.5%", "50% or more").
 *
 * <p>The notation is always the caller's choice: "45.799" is forty-five thousand in Vietnamese and forty-five in English,
 * and nothing is guessed. What the grammar does not cover is an error, never half read; the grammar stands in the
 * description of this {@linkplain org.resolutionindicators.text package}. The {@code read} methods know the indicator and
 * move figures into its unit; the {@code parse} methods read what needs none. A number has at most {@value
 * Amount#MAX_DIGITS} digits before and as many after the decimal mark, in its unit; a text has at most 1000 characters.
 *
 * <p>{@code format} writes what the {@code parse} method of the same noun reads back as an equal value, but for amounts with
 * more digits than their factories take, years outside 0 to 9999, percentages that claim fewer printed decimals than they
 * have, and {@linkplain Observation#words words} that have a digit, are those of yes, no, not applicable or a rank, or are
 * parts of several figures with a ";" in them or without any digit beside them.
 *
 * <p>Immutable and thread-safe; equal by locale. Serialisable: reading one back gives the constant of its locale.
 */
public final class Notation implements Serializable {
  /** Vietnamese: thousands in groups with ".", decimals behind ",". */
  public static final Notation VIETNAMESE = new Notation(Language.VIETNAMESE);

  /** English: thousands in groups with ",", decimals behind ".". */
  public static final Notation ENGLISH = new Notation(Language.ENGLISH);

  private static final long serialVersionUID = 1L;

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
   * @param text such as {@code 45.799}, {@code -0,5%} or {@code 1,5 triệu}
   * @return the number; of "50%", 50; of "1,5 triệu", 1500000
   * @throws NotationException if the text is no number
   */
  public Amount parseAmount(String text) {
    return new TextReader(Pass.actual(language, text)).amount();
  }

  /**
   * Reads what a target asks for, without an indicator: x/y is an error then, and so is any unit but per cent, per mille and
   * points.
   *
   * @param text such as {@code 6,6-6,8}, {@code dưới 4%} or {@code giảm 0,7% (còn 4,33%)}
   * @return the criterion
   * @throws NotationException if the text is no criterion or has a stretch, which {@link #readTarget} keeps; so are the
   *     words for "not applicable", for which callers ask {@link #isNotApplicable} first
   */
  public Criterion parseCriterion(String text) {
    return new TextReader(Pass.target(language, text)).target(false).base().criterion();
  }

  /**
   * Reads what was reported, without an indicator: x/y is an error then, and so is any unit but per cent, per mille and
   * points.
   *
   * @param text such as {@code 7,02}, {@code trên 46,8} or {@code Xuất siêu}
   * @return the observation; {@linkplain Observation#words words} if the text has no digit and is no word of the grammar
   * @throws NotationException if the text is blank, has a digit and is no observation, or has control characters
   */
  public Observation parseObservation(String text) {
    return new TextReader(Pass.actual(language, text)).actual().observation();
  }

  /**
   * Reads the text of a target by the kind and the unit of its indicator.
   *
   * @param text such as {@code 35-40 triệu} or {@code 6,5-7,0 và phấn đấu 7,0-7,5}
   * @param indicator what the target is set for
   * @return the criterion and the stretch in the indicator's unit, and what could be read otherwise
   * @throws NotationException if the text is no target, or is one of another kind or unit; so are the words for "not
   *     applicable", for which callers ask {@link #isNotApplicable} first
   */
  public TargetText readTarget(String text, Indicator indicator) {
    Pass pass = Pass.target(language, text, indicator);
    TextReader.Aims aims = new TextReader(pass).target(true);
    return ImmutableTargetText.of(aims.base().criterion(), aims.stretch().map(Form::criterion), pass.cautions());
  }

  /**
   * Reads the text of an actual by the kind and the unit of its indicator.
   *
   * @param text such as {@code ước đạt 45.799 tỷ} or {@code 138/184 xã}
   * @param indicator what was reported on
   * @return the observation in the indicator's unit, and what else the text says
   * @throws NotationException if the text is blank, has control characters, or has a digit and is no actual or is one of
   *     another kind or unit
   */
  public ActualText readActual(String text, Indicator indicator) {
    Pass pass = Pass.actual(language, text, indicator);
    Observation observation = new TextReader(pass).actual().observation();
    return ImmutableActualText.of(observation, pass.status(), pass.plan(), pass.cautions());
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
   * Reads what is claimed about indicators as a whole, with the grammar of {@link ClaimParser}.
   *
   * @param text such as {@code đạt và vượt 18/18 chỉ tiêu} or {@code 13 of 14 targets met}
   * @return the claim, however contradictory
   * @throws NotationException if the text claims nothing, or has a number that is not understood
   */
  public Claim parseClaim(String text) {
    return ClaimParser.of(this).parse(text);
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
   * Reads a percentage that holds an actual against its plan.
   *
   * @param text such as {@code 91,7%} or {@code gần 93%} of plan, {@code +31,7%}, {@code vượt 3%} or {@code hụt 1,5%}
   * @return the percentage; what falls short of the plan is negative
   * @throws NotationException if the text is no percentage
   */
  public PercentOfPlan parsePercentOfPlan(String text) {
    return new PercentReader(Pass.actual(language, text)).read();
  }

  /**
   * Writes per cent of plan.
   *
   * @param percent the percentage
   * @return such as {@code 91,70%}, with as many decimals as were printed; from the plan, such as {@code +31,7%}
   */
  public String format(PercentOfPlan percent) {
    return new FigureWriter(language).percent(percent);
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
