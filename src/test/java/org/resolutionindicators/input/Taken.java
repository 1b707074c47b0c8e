package org.resolutionindicators.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.model.Target;

/** Keeps the rows it is given, in words without their origin, so that they can be held against a data set. */
final class Taken implements ReportSink {
  private final List<String> rows = new ArrayList<>();

  @Override
  public void accept(Target target) {
    rows.add(words(target));
  }

  @Override
  public void accept(Target target, Achievement achievement) {
    rows.add(words(target) + " > " + words(achievement));
  }

  List<String> rows() {
    return rows;
  }

  /** The rows of a data set, each of which is a cell. */
  static Stream<String> of(Dataset dataset) {
    return dataset.cells().stream()
        .map(cell -> words(cell.target()) + cell.achievement().map(report -> " > " + words(report)).orElse(""));
  }

  private static String words(Target target) {
    return List.of(
            target.indicator(),
            target.locality(),
            target.period(),
            target.criterion(),
            target.notApplicable(),
            target.baseline(),
            target.stretch(),
            target.weight(),
            target.isKey(),
            target.assigner(),
            target.decidedOn(),
            target.decision())
        .toString();
  }

  private static String words(Achievement report) {
    return List.of(
            report.indicator(),
            report.locality(),
            report.period(),
            report.observation(),
            report.official(),
            report.percentOfPlan(),
            report.assigner(),
            report.status(),
            report.reportedOn(),
            report.source())
        .toString();
  }
}
