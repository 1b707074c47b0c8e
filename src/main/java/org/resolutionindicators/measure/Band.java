package org.resolutionindicators.measure;

import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * One of several {@link Bands}: the values that have one name, or those that have none and why.
 *
 * <p>Immutable, thread-safe and serialisable; equal by range, name and reason.
 */
@Value.Immutable
@Tuple
public abstract sealed class Band implements Serializable permits ImmutableBand {
  private static final long serialVersionUID = 1L;

  Band() {}

  /**
   * Returns the values.
   *
   * @return a range; each of its ends is in it or not, as it says
   */
  public abstract Range<Ratio> range();

  /**
   * Returns the name.
   *
   * @return the name as published, or empty where none is
   */
  public abstract Optional<String> name();

  /**
   * Returns why there is no name.
   *
   * @return the reason, or empty where there is a name
   */
  public abstract Optional<String> why();

  static Band of(Range<Ratio> range, Optional<String> name, Optional<String> why) {
    return ImmutableBand.of(range, name, why);
  }

  /**
   * Returns name, or reason, and range.
   *
   * @return such as {@code green [0.7..1]}
   */
  @Override
  public final String toString() {
    return name().orElseGet(() -> "none (" + why().orElse("") + ")") + " " + RangeText.of(range());
  }
}
