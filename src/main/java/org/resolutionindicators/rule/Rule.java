package org.resolutionindicators.rule;

import java.io.Serializable;
import java.util.Optional;
import org.resolutionindicators.model.Target;

/**
 * A way to judge targets of some form.
 *
 * <p>A host adds its own by writing a class and passing a {@link RuleBook} that holds it. An implementation must be
 * immutable, thread-safe and serialisable, and equal to one that decides the same: an enum constant, a record or a value.
 */
public interface Rule extends Serializable {
  /**
   * Returns the identifier that findings name.
   *
   * @return a short text, unique within its book, such as {@code standard.range}
   */
  String id();

  /**
   * Makes a target ready to be judged; asked once for each target, and once more for its stretch as a target of its own.
   *
   * @param target a target that applies and has a criterion
   * @return its judge, or empty if this rule does not answer for such a target
   */
  Optional<Judge> forTarget(Target target);
}
