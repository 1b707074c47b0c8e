package org.resolutionindicators.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.resolutionindicators.measure.Inputs;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.score.Rating;

/**
 * The rows of one indicator in one locality over the years, one of which stands for all: the latest that has a figure, or
 * the latest if none has.
 */
final class Timeline {
  private static final Comparator<Row> BY_FIGURE_AND_YEAR =
      Comparator.comparing((Row row) -> row.figure().isDefined()).thenComparingInt(row -> row.year().orElse(0));

  private final List<Row> rows = new ArrayList<>();

  private Timeline() {}

  /** A row, where it stands in the data set, its figure and the year of that, if it is known. */
  record Row(int ordinal, RatedRow rated, Measured figure, OptionalInt year) {
    Inputs inputs() {
      return rated.inputs();
    }

    Target target() {
      return rated.target();
    }

    /** The rating of a row for which another one stands. */
    Rating standingAside(Row standing) {
      String kind = figure.isDefined() ? "earlier figure of the series" : "no figure of the series";
      boolean isUnused = target().criterion().isPresent() && standing.target().criterion().isEmpty();
      String unused = isUnused ? "; its target is not used, since that row has none" : "";
      return rated.rating().why(kind + ", which is rated at " + standing.target().period() + unused).build();
    }
  }

  /** A figure of a year. */
  record Point(int year, Ratio value) {}

  private record Key(IndicatorCode indicator, LocalityCode locality) {}

  /**
   * Groups the rows of a data set, in its order.
   *
   * @param day the day of a period whose year is that of its figure
   */
  static Collection<Timeline> of(Dataset dataset, Function<ReportingPeriod, Optional<LocalDate>> day) {
    Map<Key, Timeline> timelines = new LinkedHashMap<>();
    int ordinal = 0;
    for (Cell cell : RatedRow.cells(dataset)) {
      RatedRow rated = new RatedRow(cell);
      Target target = rated.target();
      Optional<LocalDate> dated = day.apply(target.period());
      OptionalInt year = dated.isPresent() ? OptionalInt.of(dated.get().getYear()) : OptionalInt.empty();
      Key key = new Key(target.indicator().code(), target.locality().code());
      timelines
          .computeIfAbsent(key, unused -> new Timeline())
          .rows
          .add(new Row(ordinal++, rated, rated.inputs().actual(), year));
    }
    return timelines.values();
  }

  /** All rows but the one that stands for them. */
  List<Row> others() {
    Row standing = standing();
    return rows.stream().filter(row -> row != standing).toList();
  }

  /** The row that stands for all; the later in the data of two of one year. */
  Row standing() {
    Row standing = rows.get(0);
    for (Row row : rows) {
      standing = BY_FIGURE_AND_YEAR.compare(row, standing) >= 0 ? row : standing;
    }
    return standing;
  }

  /** The last figure. */
  Point end() {
    Row row = standing();
    return new Point(row.year().orElseThrow(), row.figure().value().orElseThrow());
  }

  /** The figures whose year is known, by year. */
  List<Point> points() {
    return rows.stream()
        .filter(row -> row.figure().isDefined() && row.year().isPresent())
        .map(row -> new Point(row.year().getAsInt(), row.figure().value().orElseThrow()))
        .sorted(Comparator.comparingInt(Point::year))
        .toList();
  }

  /** Two figures are of one year, so that it is not known which is meant. */
  boolean hasTwoOfOneYear() {
    List<Point> points = points();
    return points.stream().map(Point::year).distinct().count() < points.size();
  }

  /** The first figure of a year or a later one. */
  Optional<Point> first(int year) {
    return points().stream().filter(point -> point.year() >= year).findFirst();
  }

  /** The baseline as the figure of a year; where none is given, the first figure of that year or a later one. */
  Optional<Point> base(int year) {
    Inputs inputs = standing().inputs();
    return standing().target().baseline().isPresent()
        ? inputs.baseline().value().map(value -> new Point(year, value))
        : first(year);
  }

  /** Why there is no {@link #base}. */
  Measured withoutBase() {
    boolean isGiven = standing().target().baseline().isPresent();
    return Measured.undefined(isGiven ? Undefined.NO_BASELINE : Undefined.TOO_FEW_FIGURES);
  }
}
