package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Succession;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;

/**
 * Scores data sets: a rule book, a scoring method, and the choices of what is counted, against what, and whose targets.
 *
 * <p>Each way to score throws a {@link SeveralAssignersException} if targets counted together are of more than one assigner
 * and none was chosen, and an {@link UnknownCodeException} if nothing in the data is of the one that was.
 *
 * <p>Built once and used for any number of data sets. No clock, locale or environment is read: the same data give the same
 * scorecard, in the same order.
 *
 * <p>Immutable, thread-safe and serialisable; equal by its choices.
 */
@Value.Immutable
@Tuple
public abstract sealed class Scorer implements Serializable permits ImmutableScorer {
  private static final long serialVersionUID = 1L;

  Scorer() {}

  /**
   * Returns the rules that decide.
   *
   * @return the rule book
   */
  public abstract RuleBook ruleBook();

  /**
   * Returns how verdicts make a score.
   *
   * @return the method
   */
  public abstract ScoringMethod method();

  /**
   * Returns which verdict is counted.
   *
   * @return the source; {@link VerdictSource#COMPUTED} unless chosen
   */
  public abstract VerdictSource verdictSource();

  /**
   * Returns which indicators make y.
   *
   * @return the policy; {@link DenominatorPolicy#ALL} unless chosen
   */
  public abstract DenominatorPolicy denominator();

  /**
   * Returns what a part of a period that was not reported does to the figure of the whole.
   *
   * @return the choice; {@link MissingPart#REFUSE} unless chosen
   */
  public abstract MissingPart missingPart();

  /**
   * Returns what reports for part of a year are held against.
   *
   * @return the policy; {@link PartYearPolicy#ownTargets()} unless chosen
   */
  public abstract PartYearPolicy partYear();

  /**
   * Returns whose targets are scored.
   *
   * @return the assigner, or empty if none was chosen, so that there must not be two
   */
  public abstract Optional<String> assigner();

  /**
   * Returns which reports of a cell are scored.
   *
   * @return the choice; {@link ReportChoice#STANDING} unless chosen
   */
  public abstract ReportChoice reports();

  /**
   * Returns how places became other places.
   *
   * @return the changes; none unless given
   */
  public abstract Succession succession();

  /**
   * Obtains a scorer that counts computed verdicts over all indicators.
   *
   * @param book the rules that decide
   * @param method how verdicts make a score
   * @return the scorer
   */
  public static Scorer of(RuleBook book, ScoringMethod method) {
    return ImmutableScorer.of(
        book,
        method,
        VerdictSource.COMPUTED,
        DenominatorPolicy.ALL,
        MissingPart.REFUSE,
        PartYearPolicy.ownTargets(),
        Optional.empty(),
        ReportChoice.STANDING,
        Succession.none());
  }

  /**
   * Returns a scorer that counts other verdicts.
   *
   * @param source which verdict is counted
   * @return this scorer with that source
   */
  public Scorer counting(VerdictSource source) {
    return withVerdictSource(source);
  }

  /**
   * Returns a scorer with another y.
   *
   * @param policy which indicators make y
   * @return this scorer with that policy
   */
  public Scorer outOf(DenominatorPolicy policy) {
    return withDenominator(policy);
  }

  /**
   * Returns a scorer that does something else where a part of a period was not reported.
   *
   * @param choice what it does to the figure of the whole
   * @return this scorer with that choice
   */
  public Scorer onMissingPart(MissingPart choice) {
    return withMissingPart(choice);
  }

  /**
   * Returns a scorer that holds reports for part of a year against something else.
   *
   * @param policy what they are held against
   * @return this scorer with that policy
   */
  public Scorer onPartOfYear(PartYearPolicy policy) {
    return withPartYear(policy);
  }

  /**
   * Returns a scorer of one assigner's targets.
   *
   * @param assigner who set them
   * @return this scorer with that assigner
   */
  public Scorer assignedBy(String assigner) {
    return withAssigner(Optional.of(assigner));
  }

  /**
   * Returns a scorer of every report, as a row of its own.
   *
   * <p>Reports that were replaced are scored beside those that replaced them, and nothing is derived: what a
   * {@link TallyCounter} does with rows that come one after the other.
   *
   * @return this scorer with {@link ReportChoice#EACH}
   */
  public Scorer eachReport() {
    return withReports(ReportChoice.EACH);
  }

  /**
   * Returns a scorer that closes the scores of places that were reorganised.
   *
   * <p>What a place that ended was asked for a period not over on its last day is never due. Nothing is carried over to its
   * successors, whose own targets and reports are scored as any others.
   *
   * @param changes what became what
   * @return this scorer with those changes
   */
  public Scorer after(Succession changes) {
    return withSuccession(changes);
  }

  abstract Scorer withVerdictSource(VerdictSource source);

  abstract Scorer withDenominator(DenominatorPolicy policy);

  abstract Scorer withMissingPart(MissingPart choice);

  abstract Scorer withPartYear(PartYearPolicy policy);

  abstract Scorer withAssigner(Optional<String> assigner);

  abstract Scorer withReports(ReportChoice choice);

  abstract Scorer withSuccession(Succession changes);

  /**
   * Judges one figure without a data set.
   *
   * @param target what was asked; not of a composite indicator
   * @param observation what was reported
   * @return the finding
   * @throws IllegalArgumentException if the indicator is composite, which only its parts can judge
   */
  public Finding judge(Target target, Observation observation) {
    return judge(target, Achievement.of(target, observation));
  }

  /**
   * Judges one report without a data set.
   *
   * @param target what was asked; not of a composite indicator
   * @param achievement what was reported about the same indicator, locality and period
   * @return the finding
   * @throws IllegalArgumentException if the indicator is composite, which only its parts can judge, or the report is about
   *     something else
   */
  public Finding judge(Target target, Achievement achievement) {
    checkArgument(
        target.indicator().composite().isEmpty(),
        "Composite indicator '%s' must be judged by its parts, in a data set",
        target.indicator().code());
    return Assessment.of(Cell.of(target, achievement), ruleBook());
  }

  /**
   * Scores everything in one scorecard, each row taken as due.
   *
   * @param dataset the data
   * @return the scorecard; 0 of 0 for an empty data set
   */
  public Scorecard score(Dataset dataset) {
    return prepare(dataset).scorecard();
  }

  /**
   * Scores everything in one scorecard, as of a day.
   *
   * <p>Only what was {@linkplain Dataset#asOf known} on that day is scored.
   *
   * @param dataset the data
   * @param asOf periods that are not over the day before are not due
   * @return the scorecard; 0 of 0 for an empty data set
   */
  public Scorecard score(Dataset dataset, LocalDate asOf) {
    return prepare(dataset, asOf).scorecard();
  }

  /**
   * Scores one locality over all periods, each row taken as due.
   *
   * @param dataset the data
   * @param locality the locality's code
   * @return the scorecard
   * @throws UnknownCodeException if the data set does not have the locality
   */
  public Scorecard score(Dataset dataset, LocalityCode locality) {
    Cards.checkLocality(dataset, locality);
    return Cards.of(prepare(dataset)).only(locality);
  }

  /**
   * Scores one locality and period, taken as due.
   *
   * @param dataset the data
   * @param locality the locality's code
   * @param period the period
   * @return the scorecard
   * @throws UnknownCodeException if the data set does not have the locality, or the period at all
   */
  public Scorecard score(Dataset dataset, LocalityCode locality, ReportingPeriod period) {
    Cards.checkPlace(dataset, locality, period);
    return Cards.of(prepare(dataset)).only(locality, period);
  }

  /**
   * Scores one locality and period as of a day.
   *
   * @param dataset the data
   * @param locality the locality's code
   * @param period the period
   * @param asOf a period that is not over the day before is not due
   * @return the scorecard
   * @throws UnknownCodeException if the data set does not have the locality, or the period at all
   */
  public Scorecard score(Dataset dataset, LocalityCode locality, ReportingPeriod period, LocalDate asOf) {
    Cards.checkPlace(dataset, locality, period);
    return Cards.of(prepare(dataset, asOf)).only(locality, period);
  }

  /**
   * Scores a data set in several scorecards, each row taken as due.
   *
   * @param dataset the data
   * @param by how to break it down
   * @return in the order in which localities and periods, or groups, first occur; each row in one of them
   */
  public ImmutableList<Scorecard> scorecards(Dataset dataset, Breakdown by) {
    return Cards.of(prepare(dataset)).by(by);
  }

  /**
   * Scores a data set in several scorecards, as of a day.
   *
   * @param dataset the data
   * @param by how to break it down
   * @param asOf periods that are not over the day before are not due
   * @return in the order in which localities and periods, or groups, first occur; each row in one of them
   */
  public ImmutableList<Scorecard> scorecards(Dataset dataset, Breakdown by, LocalDate asOf) {
    return Cards.of(prepare(dataset, asOf)).by(by);
  }

  /**
   * Returns the part of the data that is scored: what was known on a day, and of the chosen assigner.
   *
   * @param dataset the data
   * @param asOf the day
   * @return the data of that day
   * @throws UnknownCodeException if no target is of the chosen assigner
   * @throws SeveralAssignersException if none was chosen and targets scored together are of more than one
   */
  public Dataset known(Dataset dataset, LocalDate asOf) {
    return known(dataset, Optional.of(asOf));
  }

  /**
   * Lists what the data hold and a score does not count: reports and targets that were replaced, each row taken as known.
   *
   * @param dataset the data
   * @return each with its own verdict, in the order of the cells; with what is counted, all there is
   */
  public ImmutableList<Uncounted> uncounted(Dataset dataset) {
    return Leftovers.of(this, dataset, Optional.empty());
  }

  /**
   * Lists what the data hold and a score as of a day does not count: what was replaced, and what was not yet known.
   *
   * @param dataset the data
   * @param asOf the day
   * @return each with its own verdict, in the order of the cells; with what is counted, all there is
   */
  public ImmutableList<Uncounted> uncounted(Dataset dataset, LocalDate asOf) {
    return Leftovers.of(this, dataset, Optional.of(asOf));
  }

  /**
   * Makes a data set ready to be scored more than once, by several threads, or for its tallies alone; each row taken as due.
   *
   * @param dataset the data
   * @return the prepared data
   * @throws IllegalArgumentException if {@linkplain #eachReport() every report} is to be scored and an indicator is
   *     composite, which only its parts can judge
   */
  public Prepared prepare(Dataset dataset) {
    return prepare(dataset, Optional.empty());
  }

  /**
   * Makes a data set ready to be scored as of a day.
   *
   * @param dataset the data
   * @param asOf periods that are not over the day before are not due
   * @return the prepared data
   * @throws IllegalArgumentException if {@linkplain #eachReport() every report} is to be scored and an indicator is
   *     composite, which only its parts can judge
   */
  public Prepared prepare(Dataset dataset, LocalDate asOf) {
    return prepare(dataset, Optional.of(asOf));
  }

  private Prepared prepare(Dataset dataset, Optional<LocalDate> asOf) {
    return Preparation.of(known(dataset, asOf), this, asOf);
  }

  Dataset known(Dataset dataset, Optional<LocalDate> asOf) {
    return Assigners.choose(dataset, this, asOf);
  }
}
