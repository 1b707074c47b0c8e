package org.resolutionindicators.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.rule.Finding;

/** Puts lines in the order of the rows that they stand for; what stands for no row comes last. */
final class CsvRows {
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private final Set<Place> places = new HashSet<>();

  /** The sources known so far are in that order; others come behind them, as they are met. */
  CsvRows(Iterable<String> sources) {
    sources.forEach(name -> this.sources.putIfAbsent(name, this.sources.size()));
  }

  /** Where a row stands. */
  private record Place(int source, int line) {}

  /** A line, and the place of its row. */
  private record Row(Place place, List<String> cells) {}

  private Place place(Finding finding) {
    return place(finding.achievement().flatMap(Achievement::origin).or(() -> finding.target().origin()));
  }

  private Place place(Optional<Origin> origin) {
    int source = origin.map(at -> sources.computeIfAbsent(at.source(), name -> sources.size())).orElse(Integer.MAX_VALUE);
    return new Place(source, origin.map(Origin::line).orElse(Integer.MAX_VALUE));
  }

  /** Whether the row of a finding has its line. */
  boolean has(Finding finding) {
    Place place = place(finding);
    return place.line() != Integer.MAX_VALUE && places.contains(place);
  }

  void add(Finding finding, List<String> cells) {
    Place place = place(finding);
    places.add(place);
    rows.add(new Row(place, cells));
  }

  /** Adds the line of a row that was read there, or of none. */
  void add(Optional<Origin> origin, List<String> cells) {
    rows.add(new Row(place(origin), cells));
  }

  List<List<String>> inOrder() {
    rows.sort(Comparator.<Row>comparingInt(row -> row.place().source()).thenComparingInt(row -> row.place().line()));
    return rows.stream().map(Row::cells).toList();
  }
}
