package org.resolutionindicators.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Names that go before the band of a value, such as "target achieved, whatever the trend".
 *
 * <pre>{@code
 * Overrides<Series> statuses =
 *     Overrides.<Series>before(bands)
 *         .when(series -> series.isMet(), "target achieved")
 *         .when(series -> series.isStuckAtNought(), "decreasing");
 * Optional<String> status = statuses.name(series, trend);
 * }</pre>
 *
 * <p>Conditions are asked in their order; the first that holds gives the name. If none does it is that of the band.
 *
 * <p>Immutable and thread-safe; serialisable if its conditions are; equal to itself alone.
 *
 * @param <T> what conditions are about
 */
public final class Overrides<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Bands bands;
  private final ImmutableList<Named<T>> conditions;

  private Overrides(Bands bands, ImmutableList<Named<T>> conditions) {
    this.bands = bands;
    this.conditions = conditions;
  }

  /**
   * A condition that goes before a band; must be free of side effects.
   *
   * <p>An implementation should be immutable and thread-safe, and is serialisable; equal as it says.
   *
   * @param <T> what it is about
   */
  @FunctionalInterface
  public interface When<T> extends Predicate<T>, Serializable {}

  private record Named<T>(When<? super T> condition, String name) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Obtains bands without overrides.
   *
   * @param bands what holds where no condition does
   * @param <T> what conditions are about
   * @return overrides to which conditions are added
   */
  public static <T> Overrides<T> before(Bands bands) {
    return new Overrides<>(bands, ImmutableList.of());
  }

  /**
   * Adds a condition behind those that there are.
   *
   * @param condition when the name is given
   * @param name as published
   * @return these overrides and the new one
   */
  public Overrides<T> when(When<? super T> condition, String name) {
    ImmutableList<Named<T>> all =
        ImmutableList.<Named<T>>builder().addAll(conditions).add(new Named<>(condition, name)).build();
    return new Overrides<>(bands, all);
  }

  /**
   * Returns the name.
   *
   * @param subject what conditions are asked about
   * @param value whose band it is if no condition holds
   * @return the name of the first condition that holds, or of the band; empty if that has none
   */
  public Optional<String> name(T subject, Ratio value) {
    for (Named<T> named : conditions) {
      if (named.condition().test(subject)) {
        return Optional.of(named.name());
      }
    }
    return bands.name(value);
  }

  /**
   * Returns the names in order, for a reader of logs.
   *
   * @return such as {@code [target achieved, decreasing] before [red (-∞..0.5), green [0.5..+∞)]}
   */
  @Override
  public String toString() {
    return conditions.stream().map(Named::name).toList() + " before " + bands;
  }
}
