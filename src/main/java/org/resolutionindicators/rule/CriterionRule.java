package org.resolutionindicators.rule;

import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.model.Target;

/** The rule for one form of criterion in one practice. */
record CriterionRule(Practice practice, Form form) implements Rule {

  /** The forms of criterion that are judged apart. */
  enum Form {
    NUMBER,
    RANGE,
    CEILING,
    FLOOR,
    YES_NO,
    RANK,
    DEADLINE,
    OUT_OF,
    CHANGE,
    SEVERAL
  }

  @Override
  public String id() {
    return practice.id() + "." + form.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Optional<Judge> forTarget(Target target) {
    return switch (form) {
      case NUMBER -> practice.number(target);
      case RANGE -> practice.range(target);
      case CEILING -> practice.ceiling(target);
      case FLOOR -> practice.floor(target);
      case YES_NO -> practice.yesNo(target);
      case RANK -> practice.rank(target);
      case DEADLINE -> practice.deadline(target);
      case OUT_OF -> practice.outOf(target);
      case CHANGE -> practice.change(target);
      case SEVERAL -> practice.several(target);
    };
  }
}
