package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.resolutionindicators.measure.Ratio;

/**
 * What several things must fulfil together, such as "10 of 20, control of corruption among them".
 *
 * <pre>{@code
 * Requirement<Area> standard =
 *     Requirement.together(
 *         Requirement.atLeast(10, Area::passed),
 *         Requirement.among(Area::isSafety, Requirement.all(Area::passed)).named("safety"));
 *
 * Requirement.Outcome<Area> outcome = standard.of(areas);
 * if (!outcome.isMet()) {
 *   print(outcome.unmet() + " because of " + outcome.failed());  // [safety] because of [police, fire brigade]
 * }
 * }</pre>
 *
 * <p>Of nothing (n = 0, y = 0) no requirement is met but {@link #mustPass} and {@link #veto}, which then ask for nothing.
 *
 * <p>Immutable and thread-safe; serialisable if its conditions are, as a method reference of a serialisable type is; equal
 * to itself alone.
 *
 * @param <T> what is tested, such as an indicator with its verdict
 */
public final class Requirement<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final Logic<T> logic;

  private Requirement(String name, Logic<T> logic) {
    this.name = name;
    this.logic = logic;
  }

  /**
   * A condition that one thing passes or fails.
   *
   * <p>An implementation must be immutable, thread-safe and serialisable, and pass things that are equal alike.
   *
   * @param <T> what is tested
   */
  @FunctionalInterface
  public interface Condition<T> extends Predicate<T>, Serializable {}

  /** How a list comes out; the requirement is given for its name. */
  @FunctionalInterface
  private interface Logic<T> extends Serializable {
    Outcome<T> of(List<? extends T> all, Requirement<T> asked);
  }

  /**
   * Whether a requirement is met, and who failed.
   *
   * <p>Immutable and thread-safe; serialisable if what was tested is; equal by all parts.
   *
   * @param isMet whether it is met
   * @param unmet the requirements that are not, by name; empty if it is met
   * @param failed those that failed what they were tested for, each once; of a requirement that is met too, where it lets
   *     some fail
   * @param <T> what was tested
   */
  public record Outcome<T>(boolean isMet, ImmutableList<String> unmet, ImmutableList<T> failed)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  private static <T> Requirement<T> counting(String name, Condition<? super T> passes, Enough enough) {
    return new Requirement<>(
        name,
        (all, asked) -> {
          ImmutableList<T> failed = failing(all, passes);
          return asked.outcome(enough.test(all.size() - failed.size(), all.size()), failed);
        });
  }

  /** Whether so many of so many are enough. */
  @FunctionalInterface
  private interface Enough extends Serializable {
    boolean test(int passed, int all);
  }

  private static <T> ImmutableList<T> failing(List<? extends T> all, Predicate<? super T> passes) {
    return all.stream().filter(not(passes)).collect(ImmutableList.toImmutableList());
  }

  private Outcome<T> outcome(boolean isMet, ImmutableList<T> failed) {
    return new Outcome<>(isMet, isMet ? ImmutableList.of() : ImmutableList.of(name), failed);
  }

  /**
   * Requires all.
   *
   * @param passes the condition
   * @param <T> what is tested
   * @return met if each of one or more passes
   */
  public static <T> Requirement<T> all(Condition<? super T> passes) {
    return counting("all", passes, (passed, n) -> n > 0 && passed == n);
  }

  /**
   * Requires one.
   *
   * @param passes the condition
   * @param <T> what is tested
   * @return met if one or more pass
   */
  public static <T> Requirement<T> any(Condition<? super T> passes) {
    return atLeast(1, passes);
  }

  /**
   * Requires a number, whatever the number of all.
   *
   * @param number k, 1 or more
   * @param passes the condition
   * @param <T> what is tested
   * @return met if k or more pass
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static <T> Requirement<T> atLeast(int number, Condition<? super T> passes) {
    checkArgument(number >= 1, "Number that must pass must be 1 or more: %s", number);
    return counting("at least " + number, passes, (passed, n) -> passed >= number);
  }

  /**
   * Requires a share of all; the comparison is exact.
   *
   * @param share more than 0, and 1 at most
   * @param passes the condition
   * @param <T> what is tested
   * @return met if passed / n is the share or more; not met of nothing
   * @throws IllegalArgumentException if the share is out of range
   */
  public static <T> Requirement<T> atLeastShare(Ratio share, Condition<? super T> passes) {
    checkArgument(
        share.signum() > 0 && share.compareTo(Ratio.of(1, 1)) <= 0,
        "Share that must pass must be above 0, up to 1: %s",
        share);
    return counting("at least " + named(share), passes, (passed, n) -> n > 0 && Ratio.of(passed, n).compareTo(share) >= 0);
  }

  /** In per cent if few decimals do, so that the name never says another share than is asked for. */
  private static String named(Ratio share) {
    BigDecimal percent = share.percent(2);
    boolean isExact = Ratio.of(percent.movePointRight(2).longValueExact(), 10_000).equals(share);
    return isExact ? percent.stripTrailingZeros().toPlainString() + " %" : share.toString();
  }

  /**
   * Requires all but a few, which must pass a lower condition.
   *
   * @param number m, how many may fail the condition
   * @param passes the condition
   * @param floor what those must pass that fail it
   * @param <T> what is tested
   * @return met if m at most fail the condition, and these pass the floor; not met of nothing. Failed are those that failed
   *     the condition
   * @throws IllegalArgumentException if the number is negative
   */
  public static <T> Requirement<T> allBut(int number, Condition<? super T> passes, Condition<? super T> floor) {
    checkArgument(number >= 0, "Number that may fail must not be negative: %s", number);
    return new Requirement<>(
        "all but " + number,
        (all, asked) -> {
          ImmutableList<T> failed = failing(all, passes);
          boolean isMet = !all.isEmpty() && failed.size() <= number && failed.stream().allMatch(floor);
          return asked.outcome(isMet, failed);
        });
  }

  /**
   * Requires all that are selected; nothing if none is.
   *
   * <p>Where one must be there, use {@link #among} with {@link #all}.
   *
   * @param selected which must pass, such as key indicators
   * @param passes the condition
   * @param <T> what is tested
   * @return met if each selected one passes
   */
  public static <T> Requirement<T> mustPass(Condition<? super T> selected, Condition<? super T> passes) {
    return new Requirement<>(
        "must pass",
        (all, asked) -> {
          ImmutableList<T> failed = failing(all.stream().filter(selected).toList(), passes);
          return asked.outcome(failed.isEmpty(), failed);
        });
  }

  /**
   * Requires that nothing is so bad that it stands against all else.
   *
   * @param vetoes the condition that none may fulfil
   * @param <T> what is tested
   * @return met if nothing vetoes; failed are those that do
   */
  public static <T> Requirement<T> veto(Condition<? super T> vetoes) {
    return new Requirement<>(
        "veto",
        (all, asked) -> {
          ImmutableList<T> failed = all.stream().filter(vetoes).collect(ImmutableList.toImmutableList());
          return asked.outcome(failed.isEmpty(), failed);
        });
  }

  /**
   * Asks for a requirement of some only.
   *
   * @param selected which ones
   * @param asked what is required of them
   * @param <T> what is tested
   * @return met if the requirement is met of those selected; of none, as it says of nothing
   */
  public static <T> Requirement<T> among(Condition<? super T> selected, Requirement<T> asked) {
    return new Requirement<>(asked.name, (all, self) -> asked.of(all.stream().filter(selected).toList()));
  }

  /**
   * Chooses the requirement by the number of things.
   *
   * @param from n from which the second holds, 2 or more
   * @param fewer what is required of fewer
   * @param others what is required of n or more
   * @param <T> what is tested
   * @return the one of the two
   * @throws IllegalArgumentException if there is no number that is less
   */
  public static <T> Requirement<T> byNumber(int from, Requirement<T> fewer, Requirement<T> others) {
    checkArgument(from >= 2, "Number from which another requirement holds must be 2 or more: %s", from);
    String name = fewer.name + " of up to " + (from - 1) + ", " + others.name + " of more";
    return new Requirement<>(name, (all, self) -> (all.size() < from ? fewer : others).of(all));
  }

  /**
   * Requires several things at once.
   *
   * @param requirements one or more
   * @param <T> what is tested
   * @return met if each is; it tells all that are not, and failed are those of these
   * @throws IllegalArgumentException if there is none
   */
  @SafeVarargs
  public static <T> Requirement<T> together(Requirement<T>... requirements) {
    ImmutableList.Builder<Requirement<T>> copy = ImmutableList.builder();
    for (Requirement<T> requirement : requirements) {
      copy.add(requirement);
    }
    ImmutableList<Requirement<T>> each = someOf(copy.build());
    return new Requirement<>(
        "together",
        (all, self) -> {
          List<Outcome<T>> outcomes = each.stream().map(one -> one.of(all)).toList();
          List<Outcome<T>> unmet = outcomes.stream().filter(one -> !one.isMet()).toList();
          return joined(unmet.isEmpty(), unmet.isEmpty() ? outcomes : unmet);
        });
  }

  /**
   * Requires one of several things.
   *
   * @param requirements one or more
   * @param <T> what is tested
   * @return met if one is; otherwise it tells all of them
   * @throws IllegalArgumentException if there is none
   */
  @SafeVarargs
  public static <T> Requirement<T> either(Requirement<T>... requirements) {
    ImmutableList.Builder<Requirement<T>> copy = ImmutableList.builder();
    for (Requirement<T> requirement : requirements) {
      copy.add(requirement);
    }
    ImmutableList<Requirement<T>> each = someOf(copy.build());
    return new Requirement<>(
        "either",
        (all, self) -> {
          List<Outcome<T>> outcomes = each.stream().map(one -> one.of(all)).toList();
          List<Outcome<T>> met = outcomes.stream().filter(Outcome::isMet).toList();
          return joined(!met.isEmpty(), met.isEmpty() ? outcomes : met);
        });
  }

  private static <T> ImmutableList<Requirement<T>> someOf(ImmutableList<Requirement<T>> requirements) {
    checkArgument(!requirements.isEmpty(), "Requirements to combine must be one or more");
    return requirements;
  }

  private static <T> Outcome<T> joined(boolean isMet, List<Outcome<T>> outcomes) {
    ImmutableSet.Builder<String> unmet = ImmutableSet.builder();
    ImmutableSet.Builder<T> failed = ImmutableSet.builder();
    for (Outcome<T> outcome : outcomes) {
      unmet.addAll(outcome.unmet());
      failed.addAll(outcome.failed());
    }
    return new Outcome<>(isMet, unmet.build().asList(), failed.build().asList());
  }

  /**
   * Gives a name, by which {@link Outcome#unmet} tells it.
   *
   * @param name a few words
   * @return the same requirement under that name
   */
  public Requirement<T> named(String name) {
    Requirement<T> unnamed = this;
    return new Requirement<>(
        name,
        (all, asked) -> {
          Outcome<T> outcome = unnamed.of(all);
          return asked.outcome(outcome.isMet(), outcome.failed());
        });
  }

  /**
   * Tests.
   *
   * @param all the n things, in order
   * @return whether they fulfil this, and who failed
   */
  public Outcome<T> of(List<? extends T> all) {
    return logic.of(all, this);
  }

  /**
   * Returns the name.
   *
   * @return as it was {@linkplain #named named}, or such as {@code at least 10}
   */
  @Override
  public String toString() {
    return name;
  }
}
