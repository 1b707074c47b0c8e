package org.resolutionindicators.measure;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Figures such as {@code A: 5, B: 1/2, A before: 4} and plans such as {@code A plan: 100}; B is a share. */
final class OperandTable implements Operands {
  static final ReportingPeriod NOW = ReportingPeriod.ofYear(2021);
  static final ReportingPeriod BEFORE = ReportingPeriod.ofYear(2020);
  static final Locality TOWN = Locality.of("Town");

  private final Map<String, DerivedFigure> figures = new HashMap<>();
  private final Map<String, Target> targets = new HashMap<>();

  static OperandTable of(String cells) {
    OperandTable table = new OperandTable();
    Splitter.on(',').trimResults().omitEmptyStrings().splitToStream(cells).forEach(table::add);
    return table;
  }

  private void add(String cell) {
    List<String> pair = Splitter.on(": ").splitToList(cell);
    String name = Splitter.on(' ').splitToList(pair.get(0)).get(0);
    ReportingPeriod period = pair.get(0).endsWith("before") ? BEFORE : NOW;
    if (pair.get(0).endsWith("plan")) {
      Target.Builder target = Target.builder().indicator(operand(name)).locality(TOWN).period(period);
      switch (pair.get(1)) {
        case "none" -> targets.put(name + period, target.build());
        case "n/a" -> targets.put(name + period, target.notApplicable("exempt").build());
        default -> targets.put(name + period, target.criterion(Samples.criterion(pair.get(1))).build());
      }
      return;
    }
    Achievement.Builder achievement = Achievement.builder().indicator(operand(name)).locality(TOWN).period(period);
    if (!pair.get(1).equals("none")) {
      achievement.observation(Samples.observation(pair.get(1)));
    }
    put(DerivedFigure.reported(achievement.build()));
  }

  OperandTable put(DerivedFigure figure) {
    Achievement achievement = figure.achievement();
    figures.put(achievement.indicator().code().value() + achievement.period(), figure);
    return this;
  }

  static Indicator operand(String name) {
    IndicatorKind kind = name.equals("B") ? IndicatorKind.SHARE : IndicatorKind.COUNT;
    return Samples.indicator(name, "up").kind(kind).build();
  }

  @Override
  public Optional<DerivedFigure> figure(IndicatorCode indicator, ReportingPeriod period) {
    return Optional.ofNullable(figures.get(indicator.value() + period));
  }

  @Override
  public Optional<Target> target(IndicatorCode indicator, ReportingPeriod period) {
    return Optional.ofNullable(targets.get(indicator.value() + period));
  }
}
