package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;

/** The rows of one indicator, rejected ones included, and what they say of it together. */
final class IndicatorRows {
  final Attribute<String> name = new Attribute<>(Column.INDICATOR);
  final Attribute<String> group = new Attribute<>(Column.GROUP);
  final Attribute<String> unit = new Attribute<>(Column.UNIT);
  final Attribute<Direction> direction = new Attribute<>(Column.DIRECTION);
  final Attribute<IndicatorKind> kind = new Attribute<>(Column.KIND);
  final Attribute<Accumulation> accumulation = new Attribute<>(Column.ACCUMULATION);
  final Attribute<IndicatorCode> partOf = new Attribute<>(Column.PART_OF);
  final Attribute<Composite> composite = new Attribute<>(Column.COMPOSITE);
  final Attribute<Formula> formula = new Attribute<>(Column.FORMULA);
  final Attribute<Integer> decimals = new Attribute<>(Column.DECIMALS);

  private final IndicatorCode code;
  private final List<Place> places = new ArrayList<>();
  private boolean hasNoParent;
  private boolean hasNoParts;
  private boolean hasNoFormula;
  private @Nullable Indicator built;

  IndicatorRows(IndicatorCode code) {
    this.code = code;
  }

  IndicatorCode code() {
    return code;
  }

  List<Place> places() {
    return places;
  }

  ImmutableList<Attribute<?>> attributes() {
    return ImmutableList.of(name, group, unit, direction, kind, accumulation, partOf, composite, formula, decimals);
  }

  /** Forgets a parent that cannot be; the rows are rejected, but the indicator stays known to its own parts. */
  void dropParent() {
    hasNoParent = true;
    built = null;
  }

  /** Forgets parts that are not there; the rows are rejected, but the indicator stays known to the parts that are. */
  void dropComposite() {
    hasNoParts = true;
    built = null;
  }

  /** Forgets a formula that cannot be; the rows are rejected, but the indicator stays known to the formulas of others. */
  void dropFormula() {
    hasNoFormula = true;
    built = null;
  }

  /** Whether it would be judged by its parts and by its own figure at once. */
  boolean isCompositeAndDerived() {
    return composite.value().isPresent() && formula.value().isPresent();
  }

  /** The indicator, once all rows have been read. */
  Indicator indicator() {
    if (built == null) {
      built = build();
    }
    return built;
  }

  private Indicator build() {
    Indicator.Builder indicator = Indicator.builder().code(code).direction(direction.value().orElse(Direction.ASCENDING));
    name.value().ifPresent(indicator::name);
    group.value().ifPresent(indicator::group);
    unit.value().ifPresent(indicator::unit);
    kind.value().ifPresent(indicator::kind);
    accumulation.value().ifPresent(indicator::accumulation);
    decimals.value().ifPresent(indicator::decimals);
    Optional<IndicatorCode> parent = hasNoParent ? Optional.empty() : partOf.value();
    parent.ifPresent(indicator::partOf);
    Optional<Composite> parts = hasNoParts ? Optional.empty() : composite.value();
    parts.ifPresent(indicator::composite);
    Optional<Formula> derived = hasNoFormula || isCompositeAndDerived() ? Optional.empty() : formula.value();
    derived.ifPresent(indicator::formula);
    return indicator.build();
  }
}
