package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * Several figures asked for in one target, each in its place: "31,0-31,5; 43,0-44,5".
 *
 * <p>All are asked for, and the first is held against the first that was reported. What has codes of its own, or counts if
 * some of it is reached, is a {@link Composite} instead. All parts are better in the direction of the one indicator.
 *
 * <p>Immutable, thread-safe and serialisable; equal by its parts in order.
 */
@Value.Immutable
@Tuple
public abstract sealed class Several extends Criterion permits ImmutableSeveral {
  private static final long serialVersionUID = 1L;
  private static final int FEWEST = 2;

  Several() {}

  /**
   * Returns what is asked for.
   *
   * @return two or more, in the order in which they were written; none is several itself
   */
  public abstract ImmutableList<Criterion> parts();

  @Value.Check
  void check() {
    checkArgument(parts().size() >= FEWEST, "Several figures must be two or more: %s", parts());
    for (Criterion part : parts()) {
      checkArgument(!(part instanceof Several), "Part of several figures must not be several itself: %s", part);
    }
  }

  /**
   * Asks for several figures.
   *
   * @param parts two or more
   * @return the criterion
   * @throws IllegalArgumentException if there are fewer, or one of them is several itself
   */
  public static Several of(Iterable<? extends Criterion> parts) {
    return ImmutableSeveral.of(parts);
  }
}
