package org.resolutionindicators.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Target;

/** The rule for one form of criterion in one practice. */
record CriterionRule(Practice practice, Form form) implements Rule {

  /** The forms of criterion that are judged apart. */
  enum Form {
    NUMBER("number"),
    RANGE("range"),
    CEILING("ceiling"),
    FLOOR("floor"),
    YES_NO("yes-no"),
    RANK("rank"),
    DEADLINE("deadline"),
    OUT_OF("out-of"),
    CHANGE("change"),
    SEVERAL("several");

    private final String id;

    Form(String id) {
      this.id = id;
    }
  }

  @Override
  public String id() {
    return String.join(".", practice.id(), form.id);
  }

  @Override
  public Optional<Judge> forTarget(Target target) {
    Criterion asked = target.criterion().orElse(null);
    return asked == null ? Optional.empty() : Optional.ofNullable(judge(asked, target));
  }

  /** The same for a criterion that was taken out of its target, so that a book need not do it for each rule. */
  @Nullable Judge judge(Criterion asked, Target target) {
    return switch (form) {
      case NUMBER -> practice.number(asked, target);
      case RANGE -> practice.range(asked, target);
      case CEILING -> practice.ceiling(asked, target);
      case FLOOR -> practice.floor(asked, target);
      case YES_NO -> practice.yesNo(asked);
      case RANK -> practice.rank(asked, target);
      case DEADLINE -> practice.deadline(asked, target);
      case OUT_OF -> practice.outOf(asked, target);
      case CHANGE -> practice.change(asked, target);
      case SEVERAL -> practice.several(asked, target);
    };
  }
}
