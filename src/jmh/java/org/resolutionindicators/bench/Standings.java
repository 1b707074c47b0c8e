package org.resolutionindicators.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was measured, as tables. */
final class Standings {
  private final Map<Entry, Map<Integer, Measured>> measured = new EnumMap<>(Entry.class);

  void put(Entry entry, int rows, Measured figures) {
    measured.computeIfAbsent(entry, key -> new TreeMap<>()).put(rows, figures);
  }

  private Optional<Measured> get(Entry entry, int rows) {
    return Optional.ofNullable(measured.getOrDefault(entry, Map.of()).get(rows));
  }

  /** Returns a line for each size and contestant, the limit loop first. */
  String table(List<Integer> sizes) {
    StringBuilder text = new StringBuilder("| rows | contestant | x limit loop | ns a row | bytes allocated a row |\n");
    text.append("|---:|---|---:|---:|---:|\n");
    for (int rows : sizes) {
      double[] limits =
          measured.entrySet().stream()
              .filter(entry -> !entry.getKey().isFile())
              .filter(entry -> entry.getValue().containsKey(rows))
              .mapToDouble(entry -> entry.getValue().get(rows).limitRow())
              .toArray();
      if (limits.length > 0) {
        text.append(line(rows, "limit loop", new Measured(1, Measured.median(limits), 0, 0)));
      }
      for (Entry entry : Entry.values()) {
        get(entry, rows).ifPresent(figures -> text.append(line(rows, entry.title(), figures)));
      }
    }
    return text.toString();
  }

  private static String line(int rows, String title, Measured figures) {
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %.2f | %.1f | %.2f |%n",
        rows,
        title,
        figures.ratio(),
        figures.row(),
        figures.bytes());
  }

  /** Returns what the goals ask about the largest size, and how cost grows up to it. */
  List<String> conclusions(List<Integer> sizes) {
    List<String> lines = new ArrayList<>();
    int largest = sizes.get(sizes.size() - 1);
    times(lines, "DuckDB on loaded rows, one thread each", Entry.DUCKDB, Entry.DATASET, largest);
    times(lines, "DuckDB on loaded rows, two threads each", Entry.DUCKDB_BY_TWO, Entry.DATASET_BY_TWO, largest);
    times(lines, "BigDecimal with groupingBy", Entry.GROUPING_BY, Entry.DATASET, largest);
    times(lines, "Drools", Entry.DROOLS, Entry.DATASET, largest);
    times(lines, "Easy Rules", Entry.EASY_RULES, Entry.DATASET, largest);
    times(lines, "DuckDB on the same file, two threads each", Entry.DUCKDB_FILE_BY_TWO, Entry.FILE_BY_TWO, largest);
    threads(lines, largest);
    growth(lines, sizes);
    return lines;
  }

  private void times(List<String> lines, String what, Entry other, Entry ours, int rows) {
    Optional<Measured> theirs = get(other, rows);
    Optional<Measured> library = get(ours, rows);
    if (theirs.isPresent() && library.isPresent()) {
      double times = theirs.get().ratio() / library.get().ratio();
      lines.add(String.format(Locale.ROOT, "%,d rows, %s: takes %.2f times as long as the library.", rows, what, times));
    }
  }

  private void threads(List<String> lines, int rows) {
    Optional<Measured> one = get(Entry.DATASET, rows);
    Optional<Measured> two = get(Entry.DATASET_BY_TWO, rows);
    Optional<Measured> limit = get(Entry.LIMIT_BY_TWO, rows);
    if (one.isPresent() && two.isPresent() && limit.isPresent()) {
      double gain = one.get().ratio() / two.get().ratio();
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d rows, gain of two threads: library %.2f, limit loop %.2f.",
              rows,
              gain,
              1 / limit.get().ratio()));
    }
  }

  private void growth(List<String> lines, List<Integer> sizes) {
    int from = sizes.contains(10_000) ? 10_000 : sizes.get(0);
    Optional<Measured> small = get(Entry.DATASET, from);
    for (int rows : sizes) {
      Optional<Measured> large = get(Entry.DATASET, rows);
      if (rows > from && small.isPresent() && large.isPresent()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "A row from %,d to %,d rows: library %.1f to %.1f ns (x %.2f), limit loop %.1f to %.1f ns (x %.2f).",
                from,
                rows,
                small.get().row(),
                large.get().row(),
                large.get().row() / small.get().row(),
                small.get().limitRow(),
                large.get().limitRow(),
                large.get().limitRow() / small.get().limitRow()));
      }
    }
  }
}
