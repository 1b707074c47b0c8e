package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.resolutionindicators.measure.Inputs;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;

/** One row of the data as methods look at it: its numbers, and what is missing of it. */
record RatedRow(Cell cell) {

  /**
   * All rows of a data set, in its order, each with its figure, reported or derived as for every score of the library.
   *
   * @throws org.resolutionindicators.score.SeveralAssignersException if targets of a locality and period are of several
   */
  static ImmutableList<Cell> cells(Dataset dataset) {
    Scorer scorer = Scorer.of(RuleBook.standard(), ScoringMethod.counting());
    List<Finding> findings = scorer.score(dataset).findings();
    return IntStream.range(0, findings.size())
        .mapToObj(i -> figured(dataset.cells().get(i), findings.get(i)))
        .collect(ImmutableList.toImmutableList());
  }

  /** A rating for each row by a method that looks at rows one by one, and knows no composite indicators. */
  static List<Rating> rated(Dataset dataset, Function<RatedRow, Rating> rule) {
    List<Rating> ratings = new ArrayList<>();
    for (Cell cell : cells(dataset)) {
      RatedRow row = new RatedRow(cell);
      ratings.add(row.composite().orElseGet(() -> rule.apply(row)));
    }
    return ratings;
  }

  /** The target stays as it is, also where a score would hold part of a year against the plan of the whole. */
  private static Cell figured(Cell cell, Finding finding) {
    return finding.achievement().filter(report -> report.derivation().isPresent()).map(cell::reporting).orElse(cell);
  }

  Target target() {
    return cell.target();
  }

  Optional<Observation> observation() {
    return cell.achievement().flatMap(Achievement::observation);
  }

  Inputs inputs() {
    return Inputs.of(target(), observation());
  }

  Rating.Builder rating() {
    return Rating.of(target(), cell.achievement());
  }

  boolean isNotApplicable() {
    boolean isSaidBeside = observation().map(seen -> seen.kind() == ObservationKind.NOT_APPLICABLE).orElse(false);
    return target().notApplicable().isPresent() || isSaidBeside;
  }

  /** The rating of a composite indicator, which only its parts could judge; empty for any other. */
  Optional<Rating> composite() {
    return target().indicator().composite().isPresent()
        ? Optional.of(rating().why("a composite indicator is not rated by this method, nor are its parts counted").build())
        : Optional.empty();
  }

  /** Why there is nothing to rate, in the order in which every verdict of the library is found. */
  Optional<Verdict> absent() {
    if (isNotApplicable()) {
      return Optional.of(Verdict.NOT_APPLICABLE);
    } else if (target().criterion().isEmpty()) {
      return Optional.of(Verdict.NO_TARGET);
    }
    return observation().isEmpty() ? Optional.of(Verdict.NO_DATA) : Optional.empty();
  }

  /** Whether a number reaches the number asked for; a strict bound is not reached by its limit. */
  boolean reaches(Ratio value, Ratio asked) {
    int beyond = value.compareTo(asked) * inputs().direction();
    boolean isStrict = target().criterion().orElse(null) instanceof Criterion.Bound bound && bound.side().isStrict();
    return isStrict ? beyond > 0 : beyond >= 0;
  }

  /** A yes or no among the attributes; empty if it was not given, or is neither. */
  Optional<Boolean> said(Attribute attribute) {
    String word = target().attributes().text(attribute).orElse("").toLowerCase(Locale.ROOT);
    return switch (word) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Why a yes or no that was given is not known. */
  Optional<String> unclear(Attribute attribute) {
    return said(attribute).isPresent()
        ? Optional.empty()
        : target().attributes().text(attribute).map(word -> attribute + " is neither yes nor no: '" + word + "'");
  }

  /** The first of several numbers that is undefined. */
  static Optional<Measured> undefined(Measured... numbers) {
    for (Measured number : numbers) {
      if (!number.isDefined()) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }
}
