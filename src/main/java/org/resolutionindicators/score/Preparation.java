package org.resolutionindicators.score;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.ReportColumns;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Ruling;
import org.resolutionindicators.rule.ScaledJudge;

/**
 * Makes the targets of a data set ready to be judged in bulk.
 *
 * <p>What is a target with a figure of its own, as almost all are, gets a judge for numbers. Whatever asks for more than
 * that (parts, formulas, figures that follow from others, words, official verdicts that are counted) is found now, by the
 * same assessment as a cell by itself, and kept.
 */
final class Preparation {
  /** Among so many periods it is not looked for one within another. */
  private static final int MANY = 256;

  private final Dataset dataset;
  private final Scorer scorer;
  private final Optional<LocalDate> asOf;
  private final ReportColumns reports;
  private final Units units;
  private final RowAssessment rows;
  private final boolean isEach;
  private final boolean isAnyNested;
  private final @Nullable ScaledJudge[] judges;
  private final TallyGrid grid = new TallyGrid();
  private final int[] placeSlots;
  private final int[] groupSlots;
  private final BitSet notDue = new BitSet();
  private final BitSet apart = new BitSet();
  private @Nullable Indicator lastIndicator;
  private boolean isLastWhole;
  private @Nullable ReportingPeriod lastPeriod;
  private boolean isLastDue;

  private Preparation(Dataset dataset, Scorer scorer, Optional<LocalDate> asOf) {
    this.dataset = dataset;
    this.scorer = scorer;
    this.asOf = asOf;
    this.reports = dataset.reports();
    this.units = new Units(dataset, scorer.reports());
    this.rows = new RowAssessment(scorer, asOf);
    this.isEach = scorer.reports() == ReportChoice.EACH;
    this.isAnyNested = !isEach && isAnyNested(dataset.periods());
    this.judges = new ScaledJudge[dataset.cells().size()];
    this.placeSlots = new int[judges.length];
    this.groupSlots = new int[judges.length];
  }

  /** The data must be what is known and of one assigner. */
  static Prepared of(Dataset dataset, Scorer scorer, Optional<LocalDate> asOf) {
    Preparation preparation = new Preparation(dataset, scorer, asOf);
    for (int cell = 0; cell < preparation.judges.length; cell++) {
      preparation.add(cell);
    }
    return preparation.prepared();
  }

  private static boolean isAnyNested(List<ReportingPeriod> periods) {
    if (periods.size() > MANY) {
      return true;
    }
    for (ReportingPeriod whole : periods) {
      for (ReportingPeriod part : periods) {
        if (!whole.equals(part) && whole.contains(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(int cell) {
    Target target = dataset.target(cell);
    placeSlots[cell] = grid.placeSlot(target);
    groupSlots[cell] = grid.groupSlot(target);
    if (isEach) {
      RowAssessment.checkNotComposite(target);
    }
    Optional<Ruling> ruling = isJudgedByItself(target) ? scorer.ruleBook().rulingFor(target) : Optional.empty();
    boolean isDue = isDue(target.period());
    if (ruling.isEmpty() || !isDue && takesEstimates()) {
      apart.set(units.first(cell), units.first(cell + 1));
      return;
    }
    judges[cell] = ScaledJudge.of(ruling.get().judge(), ReportColumns.DECIMALS);
    notDue.set(cell, !isDue);
    for (int unit = units.first(cell); unit < units.first(cell + 1); unit++) {
      apart.set(unit, isApart(units.row(cell, unit)));
    }
  }

  private boolean isJudgedByItself(Target target) {
    return target.criterion().isPresent()
        && target.notApplicable().isEmpty()
        && (isEach || !isOfOthers(target.indicator()))
        && rows.closing(target).isEmpty();
  }

  /** Whether the figure or the verdict of an indicator may come from other indicators. */
  private boolean isOfOthers(Indicator indicator) {
    if (indicator != lastIndicator) {
      lastIndicator = indicator;
      isLastWhole =
          indicator.composite().isPresent()
              || indicator.formula().isPresent()
              || !dataset.partsOf(indicator.code()).isEmpty();
    }
    return isLastWhole;
  }

  private boolean isDue(ReportingPeriod period) {
    if (period != lastPeriod) {
      lastPeriod = period;
      isLastDue = asOf.isEmpty() || period.isDue(asOf.get());
    }
    return isLastDue;
  }

  private boolean takesEstimates() {
    return scorer.partYear().practice() == PartYearPolicy.Practice.YEAR_ESTIMATE;
  }

  /** Whether a report says more than a number, yes, no or nothing, or something else may speak in its place. */
  private boolean isApart(int row) {
    if (row < 0) {
      return isAnyNested;
    }
    long figure = reports.figure(row);
    return figure == ReportColumns.OTHER
        || figure == ReportColumns.NO_FIGURE && (isAnyNested || !reports.isPlain(row))
        || scorer.verdictSource() != VerdictSource.COMPUTED && !reports.isPlain(row);
  }

  private Prepared prepared() {
    TallyLayout.Sorted sorted = grid.sorted();
    for (int cell = 0; cell < judges.length; cell++) {
      placeSlots[cell] = sorted.slot(placeSlots[cell]);
      groupSlots[cell] = sorted.slot(groupSlots[cell]);
    }
    PreparedSlots slots = new PreparedSlots(sorted.layout(), placeSlots, groupSlots);
    return new Prepared(scorer, dataset, asOf, units, judges, notDue, slots, kept());
  }

  private @Nullable Finding @Nullable [] kept() {
    if (apart.isEmpty()) {
      return null;
    } else if (!isEach) {
      return Assessment.of(dataset, scorer, asOf).of(apart);
    }
    @Nullable Finding[] kept = new Finding[units.size()];
    apart.stream().forEach(unit -> kept[unit] = rows.finding(row(unit)));
    return kept;
  }

  private Cell row(int unit) {
    return Prepared.row(dataset, units, unit);
  }
}
