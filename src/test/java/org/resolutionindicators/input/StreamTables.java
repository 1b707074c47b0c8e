package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes tables with good and bad cells of each column, in which no two rows are of one period. */
final class StreamTables {
  private static final ImmutableMap<String, List<String>> CELLS =
      ImmutableMap.<String, List<String>>builder()
          .put("indicator", List.of("A", "A", "A", "B", "B", " A", "C", "D", "", "a\nb"))
          .put(
              "target",
              List.of(
                  "", "4", "4", "6,6-6,8", "6-8", "8-6", "dưới 3", "dưới 4", "dưới 2,5", "dưới 4,125", "n/a", "x1", "1e999999999",
                  " 5", "7,25", "7,250", "-3", "+3", "007", "5,", "1.234", "45.799", "123456789012345678",
                  "1234567890123456789", "2019", "có", "4 và phấn đấu 5", "\"4\"", "1,5 triệu", "2 triệu", "5%", "6,5%"))
          .put(
              "actual",
              List.of(
                  "", "7,02", "Xuất siêu", "không áp dụng", "8-7", "4\n5", "5", "5", "-1,5", "0", "0,05", "7,125", "12.2020",
                  "1/2/2020", "138/184", "36/35", "ước 7", "có", "không", "   ", "5\u2003", "1,5 triệu", "2,5 triệu", "3 triệu",
                  "50%", "49,5%", "4%", "khoảng 5", "khoảng 6", "thứ 3", ",5", "3,"))
          .put("code", List.of("", "", "", "C", "\u0001"))
          .put("locality", List.of("", "X", "Y", "Z", "X ", "\u0002"))
          .put("parent", List.of("", "", "X", "Y", "Z"))
          .put("level", List.of("", "", "commune", "district", "city"))
          .put("group", List.of("", "", "", "kinh tế", "kinh  tế", "xã hội"))
          .put("unit", List.of("", "", "%", "triệu", "người"))
          .put("direction", List.of("", "", "ascending", "descending", "up"))
          .put("kind", List.of("", "", "rate", "rank", "amount", "share", "date", "speed"))
          .put("accumulation", List.of("", "", "sum", "total"))
          .put("part_of", List.of("", "", "", "A", "B", "C", "Q"))
          .put("composite", List.of("", "", "all", "any", "1 of 2", "4 of 3"))
          .put("decimals", List.of("", "", "1", "x"))
          .put("status", List.of("", "final", "estimate", "done"))
          .put("baseline", List.of("", "3", "x1"))
          .put("stretch", List.of("", "5", "x1"))
          .put("weight", List.of("", "1", "-1"))
          .put("key", List.of("", "có", "maybe"))
          .put("assigner", List.of("", "tỉnh", "huyện"))
          .put("reported_on", List.of("", "2002-01-01", "2020-05-01", "1/1/2020", "2021-02-29", "2020-02-29", "2020-13-01"))
          .put("decided_on", List.of("", "2019-12-01", "2019-12-31", "30/2/2020"))
          .put("decision", List.of("", "12/NQ", "13/NQ"))
          .put("official", List.of("", "vượt", "đạt", "?"))
          .put("formula", List.of("", "", "", "A / B", "growth C", "share A of A, B", "A +"))
          .put("percent_of_plan", List.of("", "175,5%", "x"))
          .put("source", List.of("", "", "Báo"))
          .put("notation", List.of("", "", "", "en", "vi", "fr"))
          .put("colour", List.of("", "red"))
          .build();

  /** Columns that most tables have, so that many rows are sound. */
  private static final Set<String> PLAIN =
      Set.of("indicator", "target", "actual", "locality", "group", "reported_on", "assigner");

  private StreamTables() {}

  static Arbitrary<String> any() {
    return tables(CELLS.keySet(), 8);
  }

  static Arbitrary<String> mostlySound() {
    return tables(PLAIN, PLAIN.size());
  }

  private static Arbitrary<String> tables(Set<String> columns, int most) {
    return Arbitraries.subsetOf(columns)
        .ofMaxSize(most)
        .map(StreamTables::withNeeded)
        .flatMap(Arbitraries::shuffle)
        .flatMap(header -> rows(header).map(rows -> String.join(",", header) + "\n" + rows))
        .withoutEdgeCases();
  }

  private static List<String> withNeeded(Set<String> chosen) {
    Set<String> columns = new TreeSet<>(chosen);
    columns.add("indicator");
    columns.add("period");
    return ImmutableList.copyOf(columns);
  }

  private static Arbitrary<String> rows(List<String> header) {
    List<Arbitrary<String>> cells = header.stream().map(StreamTables::cells).toList();
    Arbitrary<String> sound = Combinators.combine(cells).as(texts -> String.join(",", texts));
    Arbitrary<String> ragged = sound.map(text -> text + ",,");
    Arbitrary<String> blank = Arbitraries.of("", "  ");
    return Arbitraries.frequencyOf(Tuple.of(20, sound), Tuple.of(1, ragged), Tuple.of(1, blank))
        .list()
        .ofMaxSize(14)
        .map(StreamTables::inTheirYears);
  }

  private static Arbitrary<String> cells(String column) {
    Arbitrary<String> texts =
        column.equals("period")
            ? Arbitraries.of("%YEAR%", "%YEAR%", "%YEAR% (ước)", "%YEAR%-H1", "(x)")
            : Arbitraries.of(CELLS.get(column));
    return texts.map(StreamTables::quoted);
  }

  private static String inTheirYears(List<String> rows) {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      numbered.add(rows.get(i).replace("%YEAR%", Integer.toString(2000 + i)));
    }
    return Stream.concat(numbered.stream(), Stream.of("")).reduce((one, next) -> one + "\n" + next).orElse("");
  }

  private static String quoted(String cell) {
    boolean isQuoted = cell.contains(",") || cell.contains("\n") || cell.contains("\"");
    return isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
