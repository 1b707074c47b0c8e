package org.resolutionindicators.method;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A published CSV file by the names of its columns, and how a table of the library's format is written from it. */
final class PublishedTable {
  private PublishedTable() {}

  /** The rows, each by column name; a field may be quoted, lines do not break within fields. */
  static List<Map<String, String>> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> names = fields(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = fields(line);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), fields.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char sign : line.toCharArray()) {
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(sign);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  static String line(String... fields) {
    StringJoiner line = new StringJoiner(",");
    for (String field : fields) {
      line.add('"' + field.replace("\"", "\"\"") + '"');
    }
    return line.toString();
  }

  /** A year that a program has written as 2015.0. */
  static String year(String number) {
    return number.replace(".0", "");
  }
}
