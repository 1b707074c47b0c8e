package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Sees to it that no score mixes the targets of several assigners. */
final class Assigners {
  private Assigners() {}

  /** What is counted together. */
  private record Together(LocalityCode locality, ReportingPeriod period) {}

  /** The known data of the chosen assigner, or all that are known if none was chosen and none is needed. */
  static Dataset choose(Dataset dataset, Scorer scorer, Optional<LocalDate> asOf) {
    Dataset known = asOf.isPresent() ? dataset.asOf(asOf.get()) : dataset;
    if (scorer.assigner().isPresent()) {
      String chosen = scorer.assigner().get();
      if (!dataset.assigners().contains(chosen)) {
        throw new UnknownCodeException("assigner", chosen, dataset.assigners().toString());
      }
      return known.assignedBy(chosen);
    }
    if (known.assigners().size() > 1) {
      check(known);
    }
    return known;
  }

  static void check(Dataset dataset) {
    SetMultimap<Together, String> assigners = LinkedHashMultimap.create();
    for (Cell cell : dataset.cells()) {
      Target asked = cell.target();
      Together together = new Together(asked.locality().code(), asked.period());
      cell.targets().forEach(target -> target.assigner().ifPresent(assigner -> assigners.put(together, assigner)));
      cell.achievements().forEach(report -> report.assigner().ifPresent(assigner -> assigners.put(together, assigner)));
      if (assigners.get(together).size() > 1) {
        ImmutableList<String> found = ImmutableList.copyOf(assigners.get(together));
        throw new SeveralAssignersException(together.locality(), together.period(), found);
      }
    }
  }
}
