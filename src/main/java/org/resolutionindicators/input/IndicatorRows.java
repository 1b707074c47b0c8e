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
  final Declared<String> name = new Declared<>(Column.INDICATOR);
  final Declared<String> group = new Declared<>(Column.GROUP);
  final Declared<String> unit = new Declared<>(Column.UNIT);
  final Declared<Direction> direction = new Declared<>(Column.DIRECTION);
  final Declared<IndicatorKind> kind = new Declared<>(Column.KIND);
  final Declared<Accumulation> accumulation = new Declared<>(Column.ACCUMULATION);
  final Declared<IndicatorCode> partOf = new Declared<>(Column.PART_OF);
  final Declared<Composite> composite = new Declared<>(Column.COMPOSITE);
  final Declared<Formula> formula = new Declared<>(Column.FORMULA);
  final Declared<Integer> decimals = new Declared<>(Column.DECIMALS);

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

  ImmutableList<Declared<?>> attributes() {
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
