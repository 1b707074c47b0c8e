package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.resolutionindicators.measure.Bands;
import org.resolutionindicators.measure.Inputs;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.MethodAttributes;
import org.resolutionindicators.measure.Projection;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

/**
 * The weather symbols of the German Sustainable Development Strategy: whether an indicator would reach its target if it went
 * on as in the last years.
 *
 * <p>The rows of an indicator in a locality over several years are its series. Symbols: x the latest figure, of the year t;
 * a the mean of the last five annual changes, from the last six figures ({@link Projection#ofLast}); T the target for the
 * year tT. The measure is what would be missed, as a share of what is left: m = (T - (x + a · (tT - t))) / (T - x).
 *
 * <table>
 * <caption>Bands</caption>
 * <thead><tr><th>m</th><th>band</th></tr></thead>
 * <tbody>
 * <tr><td>less than 5%, also less than 0</td><td>{@code sun}</td></tr>
 * <tr><td>5% to 20%, both included</td><td>{@code sun and cloud}</td></tr>
 * <tr><td>more than 20%, in the desired direction, which is m &lt; 100%</td><td>{@code cloud}</td></tr>
 * <tr><td>distance constant or growing, which is 100% or more</td><td>{@code thunderstorm}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Where x has reached T nothing is left to divide by: m is {@link Undefined#TARGET_REACHED}. If it would still be reached
 * in tT the band is {@code sun}; if it would be lost again by then no symbol is published, and there is none.
 *
 * <p>T is that of the last row that has one; tT is {@link MethodAttributes#TARGET_YEAR} of the last row that says it, or
 * else the year of the row that T stands in. Figures that are no one number, and rows without a year, are left out of the
 * series; of two in one year the later or, if they end together, that of the longer period is taken. Edge results: fewer
 * than four figures {@link Undefined#TOO_FEW_FIGURES}; no target {@link Undefined#NO_TARGET} or why it is no number; tT not
 * later than t {@link Undefined#NO_TIME}; no figure at all {@link Undefined#NO_ACTUAL}.
 *
 * <p>The last row of a series carries its rating; each other row has one that says so, and nothing else. There are no
 * scores, no verdicts, since a projection meets nothing, and no counts: with y = 0, no row, there is no rating, and
 * {@link Ratings#bands} tallies the symbols. Targets that ask for a direction only, for a value in each year, or for
 * several values at once have other rules, which are not covered.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class WeatherSymbols extends EditionMethod implements PublishedMethod {
  private static final long serialVersionUID = 1L;

  /**
   * Edition for targets with a value and a year, as published in 2025.
   *
   * <p>Source: Federal Statistical Office, Status of indicators, Methodology (https://dns-indikatoren.de/en/status). Golden
   * case: {@code boundaries}. With y = 0 there is no rating. What could not be confirmed: {@link MethodEdition#unconfirmed}.
   */
  public static final WeatherSymbols DNS_2025 =
      new WeatherSymbols(
          MethodEdition.builder()
              .id("germany-dns-2025")
              .authority("Statistisches Bundesamt (Destatis), Deutsche Nachhaltigkeitsstrategie")
              .edition("2025")
              .addSources("https://dns-indikatoren.de/en/status (absolute or relative target values)")
              .unconfirmed(
                  "The page names no edition; that its wording is of 2025 is recalled. Where years are missing between two"
                      + " figures their change is divided by the years it took; the text speaks of annual changes alone. A"
                      + " target that has been reached is a sun if the projection reaches it too; for one that the"
                      + " projection loses again there is no symbol.")
              .build());

  private static final int CHANGES = 5;
  private static final int LEAST_CHANGES = 3;
  private static final String SUN = "sun";
  private static final Bands BANDS =
      Bands.builder()
          .band(SUN, Range.lessThan(Ratio.of("0.05")))
          .band("sun and cloud", Range.closed(Ratio.of("0.05"), Ratio.of("0.2")))
          .band("cloud", Range.open(Ratio.of("0.2"), Ratio.of("1")))
          .band("thunderstorm", Range.atLeast(Ratio.of("1")))
          .build();

  private WeatherSymbols(MethodEdition edition) {
    super(edition);
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(MethodAttributes.TARGET_YEAR);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Cell> cells = RatedRow.cells(dataset);
    Map<Place, List<RatedRow>> series = new LinkedHashMap<>();
    for (Cell cell : cells) {
      series.computeIfAbsent(Place.of(cell), place -> new ArrayList<>()).add(new RatedRow(cell));
    }
    Map<Place, Series> ordered = new LinkedHashMap<>(Maps.transformValues(series, Series::of));
    List<Rating> ratings = new ArrayList<>();
    for (Cell cell : cells) {
      RatedRow last = ordered.get(Place.of(cell)).last();
      boolean isLast = last.target().period().equals(cell.target().period());
      ratings.add(isLast ? ordered.get(Place.of(cell)).rate() : aside(cell, last));
    }
    return Ratings.of(edition(), ratings);
  }

  private static Rating aside(Cell cell, RatedRow last) {
    return new RatedRow(cell).rating().why("a row of the series that is rated at " + last.target().period()).build();
  }

  private record Place(LocalityCode locality, IndicatorCode indicator) {
    static Place of(Cell cell) {
      return new Place(cell.target().locality().code(), cell.target().indicator().code());
    }
  }

  /** The rows of one indicator in one locality in the order of time, and its figures by year. */
  private record Series(List<RatedRow> rows, TreeMap<Integer, RatedRow> figures) {

    static Series of(List<RatedRow> rows) {
      List<RatedRow> ordered = new ArrayList<>(rows);
      ordered.sort(Comparator.comparing(row -> row.target().period(), ReportingPeriod.byEnd()));
      TreeMap<Integer, RatedRow> figures = new TreeMap<>();
      for (RatedRow row : ordered) {
        OptionalInt year = row.inputs().year();
        if (year.isPresent() && row.inputs().actual().isDefined()) {
          figures.put(year.getAsInt(), row);
        }
      }
      return new Series(ordered, figures);
    }

    private RatedRow last() {
      return rows.get(rows.size() - 1);
    }

    private Optional<RatedRow> lastAsking() {
      return rows.stream().filter(row -> row.target().criterion().isPresent()).reduce((earlier, later) -> later);
    }

    private OptionalInt targetYear(RatedRow asking) {
      OptionalInt given = OptionalInt.empty();
      for (RatedRow row : rows) {
        OptionalInt said = row.target().attributes().year(MethodAttributes.TARGET_YEAR);
        given = said.isPresent() ? said : given;
      }
      return given.isPresent() ? given : asking.inputs().year();
    }

    private Rating.Builder undefined(Undefined why) {
      return last().rating().measure(Measured.undefined(why));
    }

    /** The reason, with the year of the last figure where that is of another row. */
    private Rating told(Rating.Builder rating, String... reasons) {
      List<String> all = new ArrayList<>(List.of(reasons));
      if (!figures.isEmpty() && figures.lastEntry().getValue() != last()) {
        all.add("the last figure is of " + figures.lastKey());
      }
      return all.isEmpty() ? rating.build() : rating.why(String.join("; ", all)).build();
    }

    Rating rate() {
      Optional<RatedRow> asking = lastAsking();
      Inputs inputs = asking.map(RatedRow::inputs).orElse(last().inputs());
      if (last().isNotApplicable()) {
        return last().rating().why("does not apply").build();
      } else if (!inputs.asked().isDefined()) {
        return told(last().rating().measure(inputs.asked()));
      } else if (figures.isEmpty()) {
        return told(undefined(Undefined.NO_ACTUAL));
      } else if (figures.size() <= LEAST_CHANGES) {
        return told(undefined(Undefined.TOO_FEW_FIGURES));
      }
      OptionalInt targetYear = targetYear(asking.orElseThrow());
      if (targetYear.isEmpty()) {
        return told(undefined(Undefined.NO_YEAR));
      }
      return targetYear.getAsInt() <= figures.lastKey()
          ? told(undefined(Undefined.NO_TIME), "the year of the target has come")
          : projected(asking.orElseThrow(), inputs.asked().value().orElseThrow(), targetYear.getAsInt());
    }

    private Rating projected(RatedRow asking, Ratio asked, int inYear) {
      Map<Integer, Ratio> values = Maps.transformValues(figures, Series::value);
      Projection line = Projection.ofLast(values, CHANGES, LEAST_CHANGES).orElseThrow();
      Measured miss = line.gap(asked, inYear, asking.inputs().direction());
      if (!miss.isDefined()) {
        return reached(asking.reaches(line.at(inYear), asked));
      }
      Rating.Builder rating = last().rating().measure(miss).band(miss.value().flatMap(BANDS::name));
      return figures.size() > CHANGES
          ? told(rating)
          : told(rating, "from " + figures.size() + " figures instead of " + (CHANGES + 1));
    }

    private Rating reached(boolean staysSo) {
      Rating.Builder rating = undefined(Undefined.TARGET_REACHED);
      return staysSo
          ? told(rating.band(SUN), "at the target or beyond it, and projected to be so in its year")
          : told(rating, "at the target or beyond it, but not projected to be so in its year: no symbol is published");
    }

    private static Ratio value(RatedRow row) {
      return row.inputs().actual().value().orElseThrow();
    }
  }
}
