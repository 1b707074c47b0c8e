package org.resolutionindicators.rule;

import java.util.Optional;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Target;

/** Turns what is striven for into a target of its own, so that the same rules judge it. */
final class Stretch {
  private Stretch() {}

  static Optional<Target> of(Target target) {
    return target.stretch().map(stretch -> of(target, stretch));
  }

  private static Target of(Target target, Criterion stretch) {
    Target.Builder further =
        Target.builder()
            .indicator(target.indicator())
            .locality(target.locality())
            .period(target.period())
            .criterion(stretch);
    target.baseline().ifPresent(further::baseline);
    target.origin().ifPresent(further::origin);
    return further.build();
  }
}
