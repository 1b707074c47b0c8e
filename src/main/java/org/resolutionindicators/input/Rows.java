package org.resolutionindicators.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.text.Notation;

/** All rows read so far, from all files: by indicator, by locality, and those that are readable by themselves. */
final class Rows {
  private final Map<IndicatorCode, IndicatorRows> indicators = new LinkedHashMap<>();
  private final Map<LocalityCode, LocalityRows> localities = new LinkedHashMap<>();
  private final List<PendingRow> pending = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private int read;

  /** Counts a row, and returns its number. */
  int next() {
    return read++;
  }

  int read() {
    return read;
  }

  IndicatorRows of(IndicatorCode code) {
    return indicators.computeIfAbsent(code, IndicatorRows::new);
  }

  LocalityRows of(LocalityCode code) {
    return localities.computeIfAbsent(code, LocalityRows::new);
  }

  void add(PendingRow row) {
    pending.add(row);
  }

  /** Reads the figures of all rows. */
  void readFigures(Notation usual, Issues issues) {
    for (PendingRow row : pending) {
      RowFigures.read(row, usual, issues).ifPresent(drafts::add);
    }
    pending.clear();
  }

  /** Finds the rows of a locality that may have none, such as the parent of another. */
  Optional<LocalityRows> find(LocalityCode code) {
    return Optional.ofNullable(localities.get(code));
  }

  Iterable<LocalityRows> localities() {
    return localities.values();
  }

  Iterable<IndicatorRows> indicators() {
    return indicators.values();
  }

  List<Draft> drafts() {
    return drafts;
  }
}
