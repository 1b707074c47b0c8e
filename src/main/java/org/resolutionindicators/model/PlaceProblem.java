package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A reason why places do not make sound {@link Localities}, their changes no sound {@link Succession}, or both do not go
 * together.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class PlaceProblem implements Serializable permits ImmutablePlaceProblem {
  private static final long serialVersionUID = 1L;

  PlaceProblem() {}

  /** What is wrong; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Kind {
    /** One code is described twice, and differently, for the same days. */
    OVERLAP,
    /** A code of another scheme means two places on the same days. */
    SHARED_CODE,
    /** A place lies in one that is not there, or not on each of its days. */
    UNKNOWN_PARENT,
    /** A place lies in one that is not of a higher level. */
    PARENT_LEVEL,
    /** A place lies, through others, in itself. */
    PARENT_RING,
    /** A place is ended by two changes. */
    ENDED_TWICE,
    /** A place changes, or comes into being, after it ended. */
    CHANGED_AFTER_END,
    /** A place becomes, through others, itself again. */
    CHANGE_RING,
    /** A place is described as being there after a change has ended it. */
    NOT_ENDED
  }

  /**
   * Returns what is wrong.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * Returns the codes of the offending places.
   *
   * @return one code or more, the offender first; of a ring the way round, back to its start
   */
  public abstract ImmutableList<String> elements();

  /**
   * Returns the problem as a sentence that names the offender, what was expected and what was seen.
   *
   * @return the sentence, in English, without a full stop
   */
  public abstract String message();

  static PlaceProblem of(Kind kind, Iterable<String> elements, String message) {
    return ImmutablePlaceProblem.of(kind, elements, message);
  }

  static PlaceProblem of(Kind kind, LocalityCode place, String message) {
    return of(kind, ImmutableList.of(place.value()), message);
  }

  static PlaceProblem of(Kind kind, LocalityCode place, LocalityCode other, String message) {
    return of(kind, ImmutableList.of(place.value(), other.value()), message);
  }

  /**
   * Returns the sentence.
   *
   * @return the message
   */
  @Override
  public final String toString() {
    return message();
  }
}
