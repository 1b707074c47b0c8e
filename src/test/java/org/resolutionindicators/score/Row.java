package org.resolutionindicators.score;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Samples;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;

/** One row of data: an indicator, perhaps a target, perhaps a report. */
final class Row {
  private final Indicator.Builder indicator;
  private final Target.Builder target = Target.builder();
  private final Achievement.Builder achievement = Achievement.builder();
  private Locality locality = Locality.unnamed();
  private ReportingPeriod period = ReportingPeriod.undated();
  private boolean assigned;
  private boolean reported;
  private @Nullable Indicator built;

  private Row(String code, Direction direction) {
    this.indicator = Indicator.builder().code(IndicatorCode.of(code)).direction(direction);
  }

  static Row row(String code) {
    return new Row(code, Direction.ASCENDING);
  }

  static Row row(String code, Direction direction) {
    return new Row(code, direction);
  }

  /** A row that comes out so under either rule book; not due it is if its period is not over. */
  static Row row(String code, Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> row(code).target("10").actual("11");
      case MET -> row(code).target("10").actual("10");
      case MET_OR_EXCEEDED -> row(code).target("10..12").actual("11..13");
      case NOT_MET -> row(code).target("10").actual("9");
      case UNDECIDED -> row(code).target("10").actual("\"cơ bản đạt\"");
      case NO_DATA, NOT_DUE -> row(code).target("10");
      case NO_TARGET -> row(code).actual("10");
      case NOT_APPLICABLE -> row(code).target("10").actual("n/a");
    };
  }

  Row group(String group) {
    indicator.group(group);
    return this;
  }

  Row partOf(String parent) {
    indicator.partOf(IndicatorCode.of(parent));
    return this;
  }

  Row composite(String text) {
    indicator.composite(Composite.parse(text));
    return this;
  }

  Row at(String name) {
    locality = Locality.of(name);
    return this;
  }

  Row in(String text) {
    period = ReportingPeriod.parse(text);
    return this;
  }

  Row target(String criterion) {
    return target(Samples.criterion(criterion));
  }

  Row target(Criterion criterion) {
    target.criterion(criterion);
    assigned = true;
    return this;
  }

  Row notApplicable(String reason) {
    target.notApplicable(reason);
    assigned = true;
    return this;
  }

  Row weight(String weight) {
    target.weight(Amount.of(weight));
    assigned = true;
    return this;
  }

  Row key() {
    target.isKey(true);
    assigned = true;
    return this;
  }

  Row actual(String observation) {
    return actual(Samples.observation(observation));
  }

  Row actual(Observation observation) {
    achievement.observation(observation);
    reported = true;
    return this;
  }

  Row official(OfficialVerdict verdict) {
    achievement.official(verdict);
    reported = true;
    return this;
  }

  Indicator indicator() {
    if (built == null) {
      built = indicator.build();
    }
    return built;
  }

  Optional<Target> target() {
    boolean needed = assigned || !reported;
    return needed ? Optional.of(target.indicator(indicator()).locality(locality).period(period).build()) : Optional.empty();
  }

  void addTo(Dataset.Builder dataset) {
    target().ifPresent(dataset::add);
    if (reported) {
      dataset.add(achievement.indicator(indicator()).locality(locality).period(period).build());
    }
  }

  static Dataset dataset(Row... rows) {
    Dataset.Builder dataset = Dataset.builder();
    for (Row row : rows) {
      row.addTo(dataset);
    }
    return dataset.build();
  }
}
