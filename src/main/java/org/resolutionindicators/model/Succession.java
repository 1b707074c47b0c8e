package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * How places followed each other: their mergers, splits, renamings and moves, in the order of time.
 *
 * <p>Nothing is said here of shares: that a part of one place went to another is no more than that the one
 * {@linkplain #successorsOf(LocalityCode) came out of} the other. Places that no change names go on as they are.
 *
 * <p>Immutable, thread-safe and serialisable; equal by changes and their order.
 */
@Value.Immutable
@Tuple
public abstract sealed class Succession implements Serializable permits ImmutableSuccession {
  private static final long serialVersionUID = 1L;

  Succession() {}

  /**
   * Returns the changes.
   *
   * @return in the order of their days; those of one day in the order in which they were added
   */
  public abstract ImmutableList<Reorganisation> changes();

  /** Made when first needed and left out of the serialised form. */
  @Value.Lazy
  SuccessionIndex index() {
    return new SuccessionIndex(changes());
  }

  /**
   * Returns the change that ends a place.
   *
   * @param place the place's code
   * @return the one after which it is no longer there, or empty if it goes on
   */
  public Optional<Reorganisation> closing(LocalityCode place) {
    return index().closing(place);
  }

  /**
   * Returns the last day of a place.
   *
   * @param place the place's code
   * @return the day before the change that ends it, or empty if it goes on
   */
  public Optional<LocalDate> lastDay(LocalityCode place) {
    return closing(place).map(change -> change.day().minusDays(1));
  }

  /**
   * Returns the places that came directly out of one.
   *
   * @param place the place's code
   * @return what it became, was merged into, or gave a part to; in order, without the place itself
   */
  public ImmutableList<LocalityCode> successorsOf(LocalityCode place) {
    return index().after(place);
  }

  /**
   * Returns the places that a place has become by a day, through however many changes.
   *
   * @param place the place's code
   * @param day the day
   * @return those that are there on that day; the place itself where it goes on; never empty
   */
  public ImmutableList<LocalityCode> successorsOf(LocalityCode place, LocalDate day) {
    return index().after(place, day);
  }

  /**
   * Returns the places that one came directly out of.
   *
   * @param place the place's code
   * @return those whose {@linkplain #successorsOf(LocalityCode) successor} it is; in order, without the place itself
   */
  public ImmutableList<LocalityCode> predecessorsOf(LocalityCode place) {
    return index().before(place);
  }

  /**
   * Returns the number of changes for a reader of logs.
   *
   * @return such as {@code 23 changes}
   */
  @Override
  public final String toString() {
    return changes().size() + " changes";
  }

  /**
   * Obtains a succession without changes.
   *
   * @return one in which each place goes on
   */
  public static Succession none() {
    return builder().build();
  }

  /**
   * Obtains a succession.
   *
   * @param changes any number of them, in any order
   * @return the succession
   * @throws PlaceException with every problem, if the changes do not go together
   */
  public static Succession of(Iterable<? extends Reorganisation> changes) {
    return builder().addAll(changes).build();
  }

  /**
   * Starts a succession.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects changes; not thread-safe. */
  public static final class Builder {
    private final List<Reorganisation> changes = new ArrayList<>();

    private Builder() {}

    /**
     * Adds changes.
     *
     * @param added any number of them, in any order; those of one day in the order in which they happened
     * @return this builder
     */
    public Builder add(Reorganisation... added) {
      return addAll(Arrays.asList(added));
    }

    /**
     * Adds changes.
     *
     * @param added any number of them, in any order; those of one day in the order in which they happened
     * @return this builder
     */
    public Builder addAll(Iterable<? extends Reorganisation> added) {
      added.forEach(changes::add);
      return this;
    }

    private List<Reorganisation> sorted() {
      List<Reorganisation> ordered = new ArrayList<>(changes);
      if (ordered.size() > 1) {
        ordered.sort(Comparator.comparing(Reorganisation::day));
      }
      return ordered;
    }

    /**
     * Tells what keeps the changes from going together.
     *
     * <p>A place ends once and neither changes nor comes into being afterwards: a code that means another place from then on
     * must say {@linkplain LocalityCode#since(LocalDate) since when}. No place becomes itself again.
     *
     * @return the problems, by kind in the order of {@link PlaceProblem.Kind}; empty if there is none
     */
    public ImmutableList<PlaceProblem> problems() {
      return SuccessionProblems.of(sorted());
    }

    /**
     * Makes the succession.
     *
     * @return the succession
     * @throws PlaceException with every problem, if there is one
     */
    public Succession build() {
      ImmutableList<PlaceProblem> problems = problems();
      if (!problems.isEmpty()) {
        throw new PlaceException(problems);
      }
      return ImmutableSuccession.of(sorted());
    }
  }
}
