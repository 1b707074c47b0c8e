package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Finds what a data set holds and a score does not count, so that nothing is lost between the two. */
final class Leftovers {
  private final Scorer scorer;
  private final Optional<LocalDate> asOf;
  private final PartYearPlan partYear;
  private final ImmutableList.Builder<Uncounted> found = ImmutableList.builder();

  private Leftovers(Scorer scorer, Dataset known, Optional<LocalDate> asOf) {
    this.scorer = scorer;
    this.asOf = asOf;
    this.partYear = new PartYearPlan(known, scorer.partYear());
  }

  static ImmutableList<Uncounted> of(Scorer scorer, Dataset dataset, Optional<LocalDate> asOf) {
    Dataset known = scorer.known(dataset, asOf);
    Leftovers leftovers = new Leftovers(scorer, known, asOf);
    for (Cell cell : dataset.cells()) {
      if (cell.targets().size() > 1 || cell.achievements().size() > 1 || known != dataset || isApart(cell)) {
        Target target = cell.target();
        leftovers.add(cell, known.cell(target.indicator().code(), target.locality().code(), target.period()));
      }
    }
    return leftovers.found.build();
  }

  /** Target and report stand on rows of their own. */
  private static boolean isApart(Cell cell) {
    Optional<Origin> reported = cell.achievement().flatMap(Achievement::origin);
    return reported.isPresent() && cell.target().origin().filter(asked -> !isSameRow(asked, reported.get())).isPresent();
  }

  private static boolean isSameRow(Origin one, Origin other) {
    return one.source().equals(other.source()) && one.line() == other.line();
  }

  private void add(Cell cell, Optional<Cell> counted) {
    Optional<Achievement> standing = counted.flatMap(Cell::achievement);
    for (Achievement report : cell.achievements()) {
      if (!standing.equals(Optional.of(report))) {
        found.add(Uncounted.of(judged(cell, report), why(report)));
      }
    }
    for (Target target : cell.targets()) {
      boolean isReported = cell.achievements().stream().anyMatch(report -> isSameRow(report, target));
      boolean isCounted = standing.isEmpty() && counted.map(Cell::target).equals(Optional.of(target));
      if (!isReported && !isCounted && target.origin().isPresent()) {
        found.add(Uncounted.of(unreported(target), why(target, counted)));
      }
    }
  }

  private static boolean isSameRow(Achievement report, Target target) {
    return report.origin().isPresent()
        && target.origin().isPresent()
        && isSameRow(report.origin().get(), target.origin().get());
  }

  private Finding judged(Cell cell, Achievement report) {
    Target asked =
        cell.targets().stream().filter(target -> isSameRow(report, target)).findFirst().orElse(inForce(cell, report));
    if (asked.indicator().composite().isPresent()) {
      return Finding.unjudged(Cell.of(asked, report), Verdict.NO_TARGET, List.of());
    }
    return Assessment.of(partYear.of(Cell.of(asked, report)), scorer.ruleBook());
  }

  /** What was asked when it was reported. */
  private static Target inForce(Cell cell, Achievement report) {
    Optional<LocalDate> day = report.reportedOn();
    List<Target> known =
        cell.targets().stream()
            .filter(target -> report.assigner().isEmpty() || report.assigner().equals(target.assigner()))
            .filter(target -> day.isEmpty() || !target.decidedOn().map(day.get()::isBefore).orElse(false))
            .toList();
    return known.isEmpty() ? cell.target() : known.get(known.size() - 1);
  }

  private static Finding unreported(Target target) {
    Verdict state =
        target.notApplicable().isPresent()
            ? Verdict.NOT_APPLICABLE
            : target.criterion().isPresent() ? Verdict.NO_DATA : Verdict.NO_TARGET;
    return Finding.unjudged(Cell.of(target), state, List.of());
  }

  private Uncounted.Why why(Achievement report) {
    if (isLater(report.reportedOn())) {
      return Uncounted.Why.NOT_YET_KNOWN;
    }
    return isOther(report.assigner()) ? Uncounted.Why.OTHER_ASSIGNER : Uncounted.Why.REPLACED;
  }

  private Uncounted.Why why(Target target, Optional<Cell> counted) {
    if (isLater(target.decidedOn())) {
      return Uncounted.Why.NOT_YET_KNOWN;
    } else if (isOther(target.assigner())) {
      return Uncounted.Why.OTHER_ASSIGNER;
    }
    boolean isInForce = counted.map(Cell::target).equals(Optional.of(target));
    return isInForce ? Uncounted.Why.COUNTED_WITH_REPORT : Uncounted.Why.REPLACED;
  }

  private boolean isLater(Optional<LocalDate> day) {
    return asOf.isPresent() && day.filter(asOf.get()::isBefore).isPresent();
  }

  private boolean isOther(Optional<String> assigner) {
    return scorer.assigner().isPresent() && assigner.isPresent() && !assigner.equals(scorer.assigner());
  }
}
