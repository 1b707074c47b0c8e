package org.resolutionindicators.rule;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Amount;

/**
 * A figure and zones brought to the same terms, so that one can be held against the other.
 *
 * @param asked the zones in the terms of the criterion
 * @param zones the same zones in the terms of the values
 * @param values what the figure stands for
 * @param whole the population that values and zones are parts of, if shares are compared
 * @param meaning how the figure is taken, if it may be meant in more than one way
 */
record Held(
    ZoneJudge asked, ZoneJudge zones, Allowed values, @Nullable Amount whole, @Nullable FigureMeaning meaning) {

  static Held of(ZoneJudge zones, Allowed values) {
    return new Held(zones, zones, values, null, null);
  }

  /** Parts of one population, whose zones were asked for in other terms. */
  static Held of(ZoneJudge asked, ZoneJudge zones, Allowed values, Amount whole) {
    return new Held(asked, zones, values, whole, null);
  }

  Held meaning(FigureMeaning taken) {
    return new Held(asked, zones, values, whole, taken);
  }

  Verdict verdict() {
    return zones.verdict(values);
  }

  Reason.Builder reason() {
    Reason.Builder reason =
        Reason.builder()
            .basis(Basis.COMPARED)
            .addAllComparisons(comparisons())
            .metIf(asked.metIf())
            .exceededIf(asked.exceededIf());
    if (values.isQualified()) {
      reason.reading(asked.reading());
    }
    zones.decimals().ifPresent(reason::decimals);
    Optional.ofNullable(whole).ifPresent(reason::whole);
    Optional.ofNullable(meaning).ifPresent(reason::meaning);
    return reason;
  }

  private ImmutableList<Comparison> comparisons() {
    Optional<Position> worst = zones.isAscending() ? values.least() : values.greatest();
    Optional<Position> best = zones.isAscending() ? values.greatest() : values.least();
    Optional<Cut> first = Optional.of(zones.met());
    Optional<Cut> second = zones.exceeded();
    Set<Comparison> compared = new LinkedHashSet<>();
    switch (verdict()) {
      case NOT_MET -> compare(best, first, compared);
      case EXCEEDED -> compare(worst, second, compared);
      case MET_OR_EXCEEDED -> {
        compare(worst, first, compared);
        compare(worst, second, compared);
        compare(best, second, compared);
      }
      case MET -> {
        compare(worst, first, compared);
        compare(best, second, compared);
      }
      default -> {
        compare(worst, first, compared);
        compare(best, first, compared);
      }
    }
    return ImmutableList.copyOf(compared);
  }

  private static void compare(Optional<Position> position, Optional<Cut> cut, Set<Comparison> compared) {
    if (position.isPresent() && cut.isPresent()) {
      compared.add(Comparison.of(position.get().edge(), position.get().amount(), cut.get().at()));
    }
  }
}
