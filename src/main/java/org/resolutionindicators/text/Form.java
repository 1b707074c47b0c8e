package org.resolutionindicators.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;

/** What was written, of a target or of an actual. A form of the one only is never asked for the other. */
sealed interface Form permits Figure, Form.Changed, Form.PartOf, Form.Days, Form.Parts, Form.Said {

  Criterion criterion();

  Observation observation();

  /** A growth or reduction, with the level that it leads to. */
  record Changed(Change.Sense sense, Figure by, Optional<Figure> level) implements Form {
    @Override
    public Criterion criterion() {
      Criterion size = by.criterion();
      return level.map(to -> Change.of(sense, size, to.criterion())).orElseGet(() -> Change.of(sense, size));
    }

    @Override
    public Observation observation() {
      Observation change = by.observation().changing(sense);
      return level.map(to -> change.leaving(to.observation())).orElse(change);
    }
  }

  /** A part of a population. */
  record PartOf(Amount part, Amount whole) implements Form {
    @Override
    public Criterion criterion() {
      return OutOf.of(part, whole);
    }

    @Override
    public Observation observation() {
      return Observation.outOf(part, whole);
    }
  }

  /** A stretch of days; a target is kept by its last. */
  record Days(LocalDate first, LocalDate last) implements Form {
    @Override
    public Criterion criterion() {
      return Deadline.of(last);
    }

    @Override
    public Observation observation() {
      return Observation.between(first, last);
    }
  }

  /** Several figures. */
  record Parts(ImmutableList<Form> parts) implements Form {
    @Override
    public Criterion criterion() {
      return Several.of(parts.stream().map(Form::criterion).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Observation observation() {
      return Observation.several(parts.stream().map(Form::observation).collect(ImmutableList.toImmutableList()));
    }
  }

  /** No figure: yes, no, or words. */
  record Said(Observation observation) implements Form {
    @Override
    public Criterion criterion() {
      return switch (observation.kind()) {
        case YES -> Criterion.yes();
        case NO -> Criterion.no();
        default -> throw new IllegalStateException("No target: " + observation);
      };
    }
  }
}
