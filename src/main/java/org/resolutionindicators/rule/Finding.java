package org.resolutionindicators.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Measure;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.Target;

/**
 * What was found about one target: the computed verdict, its reason, and the official verdict beside it.
 *
 * <p>It keeps the cell and the judge, and works reason and measures out when they are asked for; words are made by
 * the {@code report} package. It does not say what is counted: that is the score's choice.
 *
 * <p>Immutable, thread-safe and serialisable; equal by cell, verdicts, rule, closing and parts.
 */
public final class Finding implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The id that findings of composite indicators name as their rule: {@value}. */
  public static final String COMPOSITE_RULE = "composite";

  /** The id that findings name as their rule where a target must hold in every part of its period: {@value}. */
  public static final String EVERY_PART_RULE = "every-part";

  private final Cell cell;
  private final @Nullable Ruling ruling;
  private final Verdict verdict;
  private final @Nullable Verdict stretch;
  private final @Nullable PartCount partCount;
  private final @Nullable Reorganisation closing;
  private final ImmutableList<Finding> parts;

  private Finding(
      Cell cell,
      Verdict verdict,
      @Nullable Ruling ruling,
      @Nullable Verdict stretch,
      @Nullable PartCount partCount,
      @Nullable Reorganisation closing,
      ImmutableList<Finding> parts) {
    this.cell = cell;
    this.closing = closing;
    this.verdict = verdict;
    this.ruling = ruling;
    this.stretch = stretch;
    this.partCount = partCount;
    this.parts = parts;
  }

  /**
   * Obtains the finding about a target that cannot be judged: it does not apply, was not assigned, is not due, or has no
   * data.
   *
   * @param cell target and achievement
   * @param state one of the four states; or undecided, if no figure could be derived from what was reported
   * @param parts the findings about its parts
   * @return the finding, without a rule
   * @throws IllegalArgumentException if the state is another
   */
  public static Finding unjudged(Cell cell, Verdict state, Iterable<Finding> parts) {
    checkArgument(
        !state.isDecided() && (state != Verdict.UNDECIDED || obstacle(cell).isPresent()),
        "Verdict without a judge must say why not: %s",
        state);
    return new Finding(cell, state, null, null, null, null, ImmutableList.copyOf(parts));
  }

  /**
   * Obtains the finding about a target whose place was reorganised before the period was over, and which will never be due.
   *
   * @param cell target and achievement
   * @param closing what ended the place
   * @param parts the findings about its parts
   * @return the finding, {@link Verdict#NOT_DUE} without a rule
   */
  public static Finding closed(Cell cell, Reorganisation closing, Iterable<Finding> parts) {
    return new Finding(cell, Verdict.NOT_DUE, null, null, null, closing, ImmutableList.copyOf(parts));
  }

  /**
   * Obtains the finding about a target that must hold in every part of its period.
   *
   * <p>The verdict is the worst of the parts; a part that is not decided may be anything from not met to exceeded.
   *
   * @param cell target and achievement of the whole period
   * @param parts the findings about its parts, in the order of time
   * @param missing how many parts were not reported; they are not decided
   * @return the finding, by the rule {@value #EVERY_PART_RULE}
   */
  public static Finding everyPart(Cell cell, Iterable<Finding> parts, int missing) {
    ImmutableList<Finding> all = ImmutableList.copyOf(parts);
    PartsJudge judge = PartsJudge.of(Composite.all(), all, missing);
    return new Finding(cell, judge.verdict(), null, null, judge.count(), null, all);
  }

  private static Optional<Obstacle> obstacle(Cell cell) {
    return cell.achievement().flatMap(Achievement::derivation).flatMap(Derivation::obstacle);
  }

  /**
   * Obtains the finding about a target by its own figure.
   *
   * @param cell target and achievement, which has an observation
   * @param book whose first rule that answers decides; {@link Verdict#UNDECIDED} if none does
   * @param parts the findings about its parts, which decide nothing here
   * @return the finding
   * @throws IllegalArgumentException if there is no observation or no criterion
   */
  public static Finding judged(Cell cell, RuleBook book, Iterable<Finding> parts) {
    Optional<Observation> observation = cell.achievement().flatMap(Achievement::observation);
    checkArgument(observation.isPresent(), "Observation needed to judge indicator '%s'", cell.target().indicator().code());
    checkArgument(
        cell.target().criterion().isPresent(), "Criterion needed to judge indicator '%s'", cell.target().indicator().code());
    Ruling ruling = book.rulingFor(cell.target()).orElse(null);
    Verdict verdict = ruling == null ? Verdict.UNDECIDED : ruling.judge().judge(observation.get());
    Verdict stretch =
        Derived.stretch(cell.target()).flatMap(book::rulingFor).map(r -> r.judge().judge(observation.get())).orElse(null);
    return new Finding(cell, verdict, ruling, stretch, null, null, ImmutableList.copyOf(parts));
  }

  static Finding byPercent(Cell cell, Verdict verdict, @Nullable Ruling ruling, Iterable<Finding> parts) {
    return new Finding(cell, verdict, ruling, null, null, null, ImmutableList.copyOf(parts));
  }

  /**
   * Obtains the finding about a composite indicator by the findings about its parts.
   *
   * <p>The verdict is the k-th best computed one among the parts that apply, k being what the composite asks for: all gives
   * the worst, any the best. A part that is not decided may be anything from not met to exceeded; if that leaves the k-th
   * best open between met and exceeded, it is {@link Verdict#MET_OR_EXCEEDED}, otherwise {@link Verdict#UNDECIDED}, or the
   * one state (no data, no target, not due) that all undecided parts share if no part is decided. If no part applies,
   * neither does the composite; if some apply, but fewer than k, it is undecided.
   *
   * @param cell target and achievement of the composite; its own figure decides nothing
   * @param parts the findings about its parts
   * @param absent how many parts are known to belong to it without being set or reported here; they are not decided
   * @return the finding, by the rule {@value #COMPOSITE_RULE}
   * @throws IllegalArgumentException if the indicator is not composite
   */
  public static Finding composite(Cell cell, Iterable<Finding> parts, int absent) {
    checkArgument(
        cell.target().indicator().composite().isPresent(),
        "Indicator '%s' must be composite to be judged by its parts",
        cell.target().indicator().code());
    ImmutableList<Finding> all = ImmutableList.copyOf(parts);
    PartsJudge judge = PartsJudge.of(cell.target().indicator().composite().get(), all, absent);
    return new Finding(cell, judge.verdict(), null, null, judge.count(), null, all);
  }

  /**
   * Returns what was found about: the target in force, the report that stands, and what they were before.
   *
   * @return the cell
   */
  public Cell cell() {
    return cell;
  }

  /**
   * Returns the target.
   *
   * @return what was asked, with indicator, locality and period
   */
  public Target target() {
    return cell.target();
  }

  /**
   * Returns the report.
   *
   * @return the achievement, or empty if nothing was reported
   */
  public Optional<Achievement> achievement() {
    return cell.achievement();
  }

  /**
   * Returns the figure.
   *
   * @return what was observed, or empty if there is no data
   */
  public Optional<Observation> observation() {
    return achievement().flatMap(Achievement::observation);
  }

  /**
   * Returns the computed verdict, whatever an authority published.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * Returns the verdict that an authority published, whatever was computed.
   *
   * @return the official verdict, or empty
   */
  public Optional<OfficialVerdict> official() {
    return achievement().flatMap(Achievement::official);
  }

  /**
   * Tells whether computed and official verdict can both be true.
   *
   * @return true or false, or empty if there is no official verdict or the computed one is not decided
   */
  public Optional<Boolean> agreesWithOfficial() {
    return official().filter(o -> verdict.isDecided()).map(verdict::agreesWith);
  }

  /**
   * Returns the id of the rule that decided.
   *
   * @return such as {@code standard.range}, or empty if no rule was asked or none answered
   */
  public Optional<String> rule() {
    if (partCount != null) {
      return Optional.of(isComposite() ? COMPOSITE_RULE : EVERY_PART_RULE);
    }
    return Optional.ofNullable(ruling).map(r -> r.rule().id());
  }

  private boolean isComposite() {
    return target().indicator().composite().isPresent();
  }

  /**
   * Returns what ended the place before the period was over.
   *
   * @return the reorganisation, or empty if the place goes on
   */
  public Optional<Reorganisation> closing() {
    return Optional.ofNullable(closing);
  }

  /**
   * Tells whether the percentage of plan decided, because nothing else was published to hold the figure against.
   *
   * @return true if so; {@link #reason} then speaks of per cent of plan
   */
  public boolean isByPercentOfPlan() {
    return ruling != null && ruling.judge() instanceof PercentJudge;
  }

  /**
   * Returns how much of the year's plan the percentage of it was held against.
   *
   * @return from 0 to 1, or empty unless a percentage decided about a part of a year and it was chosen how
   */
  public Optional<Ratio> portionOfPlan() {
    return ruling != null && ruling.judge() instanceof PercentJudge percent
        ? Optional.ofNullable(percent.portion())
        : Optional.empty();
  }

  /**
   * Returns the plan that follows from the figure and the percentage of plan that was published; nothing is judged by it.
   *
   * <p>x being the figure and p the percentage: x / (p / 100) for per cent of plan; for what lies beyond the plan
   * x / (1 + p / 100), or x - p where it is told in {@linkplain IndicatorKind#isInPoints points}.
   *
   * @return the plan, in the indicator's unit, worked out on each call; or why there is none
   */
  public Measured impliedPlan() {
    return ImpliedPlan.of(target().indicator().kind(), achievement());
  }

  /**
   * Returns the verdict on the stretch, which is never counted.
   *
   * @return the verdict, or empty if the target has no stretch, was not judged by a figure, or is judged by its parts
   */
  public Optional<Verdict> stretch() {
    return Optional.ofNullable(stretch);
  }

  /**
   * Returns the findings about the indicator's parts in the same locality and period; or, where the target must hold in
   * every part of its period, about those.
   *
   * @return in the order of the data, or of time; empty if it has none
   */
  public ImmutableList<Finding> parts() {
    return parts;
  }

  /**
   * Tells whether the finding belongs to the indicators that are counted.
   *
   * @return false for a part of another indicator
   */
  public boolean isCountable() {
    return target().indicator().isCountable();
  }

  /**
   * Explains the verdict.
   *
   * @return the reason, worked out on each call
   */
  public Reason reason() {
    if (partCount != null) {
      return Reason.builder().basis(isComposite() ? Basis.PARTS : Basis.EVERY_PART).parts(partCount).build();
    } else if (ruling != null) {
      return ruling.judge().explain(judged());
    }
    if (obstacle(cell).isPresent() && (verdict == Verdict.UNDECIDED || verdict == Verdict.NO_DATA)) {
      return Reason.of(Basis.NOT_DERIVED);
    }
    return switch (verdict) {
      case NOT_APPLICABLE -> notApplicable();
      case NO_TARGET -> Reason.of(Basis.NO_TARGET);
      case NOT_DUE -> Reason.of(closing == null ? Basis.NOT_DUE : Basis.CLOSED);
      case NO_DATA -> Reason.of(Basis.NO_DATA);
      default -> Reason.of(Basis.NO_RULE);
    };
  }

  /** What the judge was asked about. */
  private Observation judged() {
    Optional<Observation> percent = achievement().flatMap(Achievement::percentOfPlan).map(PercentOfPlan::figure);
    return (isByPercentOfPlan() ? percent : observation()).orElseThrow();
  }

  private Reason notApplicable() {
    Reason.Builder reason = Reason.builder().basis(Basis.NOT_APPLICABLE);
    target().notApplicable().ifPresent(reason::note);
    return reason.build();
  }

  /**
   * Returns how far the figure lies beyond the target, in the indicator's unit; positive is better.
   *
   * @return {@link StandardMeasure#DIFFERENCE} of target and figure, worked out on each call
   */
  public Measured margin() {
    return measure(StandardMeasure.DIFFERENCE);
  }

  /**
   * Measures target and figure.
   *
   * @param measure the measure
   * @return its value, worked out on each call, or why there is none
   */
  public Measured measure(Measure measure) {
    return observation()
        .map(observed -> measure.measure(target(), observed))
        .orElse(Measured.undefined(Undefined.NO_ACTUAL));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && cell.equals(that.cell)
        && verdict == that.verdict
        && stretch == that.stretch
        && Objects.equals(ruling, that.ruling)
        && Objects.equals(partCount, that.partCount)
        && Objects.equals(closing, that.closing)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    // What tells findings apart is nearly always where they belong, and a cell is much to go through.
    return Objects.hash(target().indicator().code(), target().locality().code(), target().period(), verdict);
  }

  /**
   * Returns indicator and verdict for a reader of logs.
   *
   * @return such as {@code CPI: EXCEEDED by standard.number}
   */
  @Override
  public String toString() {
    return target().indicator().code() + ": " + verdict + rule().map(id -> " by " + id).orElse("");
  }
}
