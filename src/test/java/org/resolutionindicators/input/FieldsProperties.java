package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Holds what is cut out of bytes against what the CSV library makes of the whole text. */
class FieldsProperties {
  private static final String HEADER = "indicator,target,period\n";

  /** The rows of a table, or why there are none. */
  private record Rows(List<CsvText.Record> rows, Optional<String> failure) {
    static Rows failed(Unreadable reason) {
      return new Rows(List.of(), Optional.of(reason.line() + ":" + reason.column() + ": " + reason.sentence()));
    }
  }

  private static Rows expected(byte[] bytes) {
    try {
      CsvText text = CsvText.of(SourceText.of(bytes));
      Header.of(new Source("t.csv", 0), text.header());
      List<CsvText.Record> rows = new ArrayList<>();
      text.forEachRow(rows::add);
      return new Rows(rows, Optional.empty());
    } catch (Unreadable e) {
      return Rows.failed(e);
    }
  }

  private static Rows cut(byte[] bytes, int blockSize, int prefix) {
    StreamFile file = new StreamFile("t.csv", 0, () -> new ByteArrayInputStream(bytes));
    Blocks blocks = new Blocks(List.of(file), new Issues(), blockSize);
    List<CsvText.Record> rows = new ArrayList<>();
    Block block = new Block(blockSize);
    try {
      while (blocks.next(block)) {
        assertThat(Utf8.firstInvalid(block.bytes, block.from, block.to)).isEqualTo(Utf8.NONE);
        Fields fields = new Fields(file.header().orElseThrow().separator(), prefix);
        fields.begin(block);
        while (fields.next()) {
          rows.add(new CsvText.Record(fields.line(), fields.texts(), false));
        }
      }
    } catch (Unreadable e) {
      return Rows.failed(Diagnosis.of(file, e));
    }
    return file.reason()
        .map(reason -> Rows.failed(Diagnosis.of(file, reason)))
        .orElseGet(() -> new Rows(rows, Optional.empty()));
  }

  @Property(tries = 5000)
  void rows_are_those_of_the_library(
      @ForAll("scribbles") String text, @ForAll @IntRange(min = 1, max = 60) int blockSize,
      @ForAll @IntRange(max = 3) int prefix) {
    byte[] bytes = (HEADER + text).getBytes(StandardCharsets.UTF_8);
    assertThat(cut(bytes, blockSize, prefix)).isEqualTo(expected(bytes));
  }

  @Property(tries = 5000)
  void headers_are_those_of_the_library(
      @ForAll("scribbledHeaders") String text, @ForAll @IntRange(min = 1, max = 60) int blockSize) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(cut(bytes, blockSize, 1)).isEqualTo(expected(bytes));
  }

  @Property(tries = 5000)
  void bytes_are_characters_where_the_platform_says_so(@ForAll("nearlyText") byte[] bytes) {
    Optional<String> reason = Optional.empty();
    try {
      SourceText.of(bytes);
    } catch (Unreadable e) {
      reason = Optional.of(e.sentence());
    }
    int invalid = Utf8.firstInvalid(bytes, 0, bytes.length);
    assertThat(invalid == Utf8.NONE).isEqualTo(reason.isEmpty());
    reason.ifPresent(text -> assertThat(text).contains(" at offset " + invalid + " is not"));
  }

  @Property(tries = 2000)
  void what_is_said_of_bad_bytes_is_the_same(@ForAll("nearlyText") byte[] bytes) {
    Rows expected = expected(bytes);
    StreamFile file = new StreamFile("t.csv", 0, () -> new ByteArrayInputStream(bytes));
    if (expected.failure().orElse("").contains("UTF-8")) {
      assertThat(Rows.failed(Diagnosis.of(file, new Unreadable("unknown")))).isEqualTo(expected);
    }
  }

  @Provide
  Arbitrary<String> scribbles() {
    return Arbitraries.strings().withChars("\"\"\",,,\n\n\r;\tAB1. \u00A0\u0301\u0000\uFEFFđ\u2003").ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> scribbledHeaders() {
    return Arbitraries.of("", "#", "#\"\n", "\uFEFF", "\n\r\n", "indicator", "\"indicator\"")
        .list()
        .ofMaxSize(3)
        .flatMap(start -> scribbles().map(text -> String.join("", start) + text));
  }

  @Provide
  Arbitrary<byte[]> nearlyText() {
    return Arbitraries.of(
            0x41, 0x0A, 0x0D, 0x22, 0x2C, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
            0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF)
        .map(Integer::byteValue)
        .array(byte[].class)
        .ofMaxSize(24);
  }
}
