package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * Places and how they lie in each other: over time, or {@linkplain #asOf cut} to one day the tree of that day.
 *
 * <p>Levels may be left out: a commune may lie in a province. A place without children is sound. One code may be described
 * several times for different days, as when a place gets another name or another parent; a code that means another place
 * from some day on is another code, {@code 80@2025-07-01} beside {@code 80}, and {@link #find(String, LocalDate)} tells
 * which of them is meant.
 *
 * <p>Over time each description is listed by itself, and what is asked of a code is answered by its latest description; on
 * one day each code has one. Order is that in which the places were added.
 *
 * <p>Immutable, thread-safe and serialisable; equal by places and their order.
 */
@Value.Immutable
@Tuple
public abstract sealed class Localities implements Serializable permits ImmutableLocalities {
  private static final long serialVersionUID = 1L;

  Localities() {}

  /**
   * Returns the places.
   *
   * @return each description, in the order in which they were added
   */
  public abstract ImmutableList<Locality> all();

  /** Made when first needed and left out of the serialised form. */
  @Value.Lazy
  LocalityIndex index() {
    return new LocalityIndex(all());
  }

  /**
   * Cuts to one day.
   *
   * @param day the day
   * @return the places that are {@linkplain Locality#isValidOn valid} on it, each once
   */
  public Localities asOf(LocalDate day) {
    return ImmutableLocalities.of(listed(place -> place.isValidOn(day)));
  }

  /**
   * Finds a place by its code.
   *
   * @param code the code, with the day since which it is meant if it has one
   * @return the place, over time as it was described last; or empty if there is none
   */
  public Optional<Locality> find(LocalityCode code) {
    return index().latest(code);
  }

  /**
   * Finds the place that an official code means on a day.
   *
   * @param bareCode the code as its authority writes it, such as {@code 80}
   * @param day the day
   * @return the valid place whose code is that, {@linkplain LocalityCode#bare without} the day since which it is meant; if
   *     several are valid, the one that began last; empty if none is
   */
  public Optional<Locality> find(String bareCode, LocalDate day) {
    return index().latest(bareCode, day);
  }

  /**
   * Finds a place by the code of another scheme.
   *
   * @param scheme such as {@code ISO 3166-2}
   * @param code its code there
   * @return the place, over time the one that began last; or empty if there is none
   */
  public Optional<Locality> findBy(String scheme, String code) {
    return index().latest(new LocalityIndex.OtherCode(scheme, code));
  }

  /**
   * Returns the places that lie in no other.
   *
   * @return in order
   */
  public ImmutableList<Locality> roots() {
    return listed(place -> place.parent().isEmpty());
  }

  /**
   * Returns the places that no other lies in.
   *
   * @return in order, of whatever level
   */
  public ImmutableList<Locality> leaves() {
    return listed(place -> !index().hasChildren(place.code()));
  }

  /**
   * Returns the places of a level.
   *
   * @param level the level
   * @return in order
   */
  public ImmutableList<Locality> atLevel(LocalityLevel level) {
    return listed(place -> place.level().equals(Optional.of(level)));
  }

  private ImmutableList<Locality> listed(Predicate<Locality> wanted) {
    return all().stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the place that one lies in.
   *
   * @param code the place's code
   * @return its parent, or empty if it lies in no other
   * @throws UnknownLocalityException if there is no place of that code
   */
  public Optional<Locality> parentOf(LocalityCode code) {
    return known(code).parent().flatMap(this::find);
  }

  /**
   * Returns the places that one lies in, near and far.
   *
   * @param code the place's code
   * @return from its parent up to a root; empty if it is a root
   * @throws UnknownLocalityException if there is no place of that code
   */
  public ImmutableList<Locality> ancestorsOf(LocalityCode code) {
    ImmutableList.Builder<Locality> found = ImmutableList.builder();
    for (Optional<Locality> at = parentOf(code); at.isPresent(); at = parentOf(at.get().code())) {
      found.add(at.get());
    }
    return found.build();
  }

  /**
   * Returns the places that lie directly in one.
   *
   * @param code the place's code
   * @return in order; empty if it has no children
   * @throws UnknownLocalityException if there is no place of that code
   */
  public ImmutableList<Locality> childrenOf(LocalityCode code) {
    return index().children(known(code).code());
  }

  /**
   * Returns the places that lie in one, directly or through others.
   *
   * @param code the place's code
   * @return without the place itself; each before those that lie in it, neighbours in order
   * @throws UnknownLocalityException if there is no place of that code
   */
  public ImmutableList<Locality> under(LocalityCode code) {
    return index().under(known(code).code());
  }

  /**
   * Returns the places of a level that lie in one, directly or through others.
   *
   * @param code the place's code
   * @param level the level
   * @return in the order of {@link #under(LocalityCode)}
   * @throws UnknownLocalityException if there is no place of that code
   */
  public ImmutableList<Locality> under(LocalityCode code, LocalityLevel level) {
    return under(code).stream()
        .filter(place -> place.level().equals(Optional.of(level)))
        .collect(ImmutableList.toImmutableList());
  }

  private Locality known(LocalityCode code) {
    return find(code).orElseThrow(() -> new UnknownLocalityException(code, size()));
  }

  /**
   * Returns how many places there are.
   *
   * @return the number of descriptions, 0 or more
   */
  public int size() {
    return all().size();
  }

  /**
   * Holds the places against the changes that end some of them.
   *
   * @param succession the changes
   * @return a {@link PlaceProblem.Kind#NOT_ENDED} for each place that is described as being there on or after the day on
   *     which it ends, in order; empty if there is none
   */
  public ImmutableList<PlaceProblem> problemsWith(Succession succession) {
    return LocalityProblems.of(all(), succession);
  }

  /**
   * Returns the number of places for a reader of logs.
   *
   * @return such as {@code 34 localities}
   */
  @Override
  public final String toString() {
    return size() + " localities";
  }

  /**
   * Obtains localities.
   *
   * @param places any number of them; one that is added again just as it was is kept once
   * @return the localities
   * @throws PlaceException with every problem, if the places do not go together
   */
  public static Localities of(Iterable<? extends Locality> places) {
    return builder().addAll(places).build();
  }

  /**
   * Starts localities.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects places; not thread-safe. A place that is added again just as it was is kept once. */
  public static final class Builder {
    private final ImmutableSet.Builder<Locality> places = ImmutableSet.builder();

    private Builder() {}

    /**
     * Adds places.
     *
     * @param added any number of them
     * @return this builder
     */
    public Builder add(Locality... added) {
      return addAll(Arrays.asList(added));
    }

    /**
     * Adds places.
     *
     * @param added any number of them
     * @return this builder
     */
    public Builder addAll(Iterable<? extends Locality> added) {
      places.addAll(added);
      return this;
    }

    /**
     * Tells what keeps the places from going together.
     *
     * <p>Each code must be described once for each day, and each code of another scheme must mean one place. A parent must
     * be there on each day of its child; it must be of a higher level where both say theirs; and no place may, at any time,
     * lie in one that lies in it at any time.
     *
     * @return the problems, by kind in the order of {@link PlaceProblem.Kind}, those of parents together; empty if there is
     *     none
     */
    public ImmutableList<PlaceProblem> problems() {
      return LocalityProblems.of(places.build().asList());
    }

    /**
     * Makes the localities.
     *
     * @return the localities
     * @throws PlaceException with every problem, if there is one
     */
    public Localities build() {
      ImmutableList<PlaceProblem> problems = problems();
      if (!problems.isEmpty()) {
        throw new PlaceException(problems);
      }
      return ImmutableLocalities.of(places.build());
    }
  }
}
