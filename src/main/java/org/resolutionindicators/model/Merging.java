package org.resolutionindicators.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Makes one target of two that are said of the same cell, assigner and day. */
final class Merging {
  private Merging() {}

  /** What both say together, or empty if they contradict each other; the origin is that of the one that asks. */
  static Optional<Target> merge(Target one, Target other) {
    boolean agree =
        agree(one, other, Target::criterion)
            && agree(one, other, Target::notApplicable)
            && (one.criterion().isEmpty() || other.notApplicable().isEmpty())
            && (other.criterion().isEmpty() || one.notApplicable().isEmpty())
            && agree(one, other, Target::baseline)
            && agree(one, other, Target::stretch)
            && agree(one, other, Target::weight)
            && agree(one, other, Target::decision)
            && agree(one, other, Target::takenFrom)
            && one.attributes().agreesWith(other.attributes());
    if (!agree) {
      return Optional.empty();
    }
    boolean first = !isBare(one) || isBare(other);
    return Optional.of(first ? fill(one, other) : fill(other, one));
  }

  /** Says nothing of what is asked, as a row does that only reports. */
  static boolean isBare(Target target) {
    return target.criterion().isEmpty() && target.notApplicable().isEmpty();
  }

  private static <T> boolean agree(Target one, Target other, Function<Target, Optional<T>> attribute) {
    Optional<T> here = attribute.apply(one);
    Optional<T> there = attribute.apply(other);
    return here.isEmpty() || there.isEmpty() || Objects.equals(here, there);
  }

  /**
   * The one target, with what it does not say itself taken from the other; what is asked stays as it is.
   *
   * <p>The number of a decision of another day is not that of this one.
   */
  static Target fill(Target target, Target other) {
    Target.Builder filled =
        Target.builder()
            .indicator(target.indicator())
            .locality(target.locality())
            .period(target.period())
            .isKey(target.isKey() || other.isKey())
            .attributes(target.attributes().or(other.attributes()));
    target.criterion().ifPresent(filled::criterion);
    target.notApplicable().ifPresent(filled::notApplicable);
    target.assigner().ifPresent(filled::assigner);
    target.decidedOn().ifPresent(filled::decidedOn);
    target.origin().or(other::origin).ifPresent(filled::origin);
    target.baseline().or(other::baseline).ifPresent(filled::baseline);
    target.stretch().or(other::stretch).ifPresent(filled::stretch);
    target.weight().or(other::weight).ifPresent(filled::weight);
    boolean isOfAnotherDay = other.decidedOn().isPresent() && !other.decidedOn().equals(target.decidedOn());
    target.decision().or(() -> isOfAnotherDay ? Optional.empty() : other.decision()).ifPresent(filled::decision);
    target.takenFrom().or(other::takenFrom).ifPresent(filled::takenFrom);
    return filled.build();
  }
}
