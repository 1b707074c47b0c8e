package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.text.Notation;

/** Reads tables written inline, in Vietnamese notation, under the name t.csv. */
final class Tables {
  private Tables() {}

  static Reading<Dataset> read(String table) {
    return read(table.getBytes(StandardCharsets.UTF_8));
  }

  static Reading<Dataset> read(byte[] table) {
    return TableReader.of(Notation.VIETNAMESE).read("t.csv", new ByteArrayInputStream(table));
  }

  static ImmutableList<String> issues(String table) {
    return issues(read(table));
  }

  static ImmutableList<String> issues(Reading<Dataset> reading) {
    return reading.issues().stream().map(Issue::toString).collect(ImmutableList.toImmutableList());
  }

  /** The rows that were kept, by the code of their indicator. */
  static ImmutableList<String> kept(Reading<Dataset> reading) {
    return reading.value().cells().stream().map(Tables::code).collect(ImmutableList.toImmutableList());
  }

  private static String code(Cell cell) {
    return cell.target().indicator().code().value();
  }
}
