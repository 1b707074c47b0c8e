package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.kept;
import static org.resolutionindicators.input.Tables.read;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.text.Notation;

/** What is wrong with one file or one cell. */
class TableDefectsTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertUnreadable(Reading<Dataset> reading, String issue) {
    assertThat(issues(reading)).containsExactly(issue);
    assertThat(reading.issues().get(0).severity()).isEqualTo(Issue.Severity.FATAL);
    assertThat(reading.isReadable()).isFalse();
    assertThat(reading.isSound()).isFalse();
    assertThat(reading.rowsRead()).isZero();
    assertThat(reading.value().cells()).isEmpty();
  }

  private static void assertUnreadable(String table, String issue) {
    assertUnreadable(read(table), issue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n", " \t\n\u00A0", "\uFEFF\r\n"})
  void a_file_without_text(String table) {
    assertUnreadable(table, "t.csv:1:1: File must have a header: it has no text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "# only\n\n# comments\n", "\uFEFF# one\r"})
  void a_file_of_comments(String table) {
    assertUnreadable(table, "t.csv:1:1: File must have a header: it has only comments");
  }

  @Test
  void a_file_that_is_not_there(@TempDir Path folder) {
    Path file = folder.resolve("none.csv");
    assertUnreadable(
        TableReader.of(Notation.ENGLISH).read(file), file + ":1:1: File must exist: it was not found");
  }

  @Test
  void a_directory(@TempDir Path folder) {
    assertUnreadable(
        TableReader.of(Notation.ENGLISH).read(folder), folder + ":1:1: File must be a table: it is a directory");
  }

  @Test
  void a_stream_that_breaks() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };
    assertUnreadable(
        TableReader.of(Notation.ENGLISH).read("t.csv", broken), "t.csv:1:1: File must be readable: connection reset");
  }

  @Test
  void a_file_that_is_unreadable_takes_no_other_with_it(@TempDir Path folder) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "indicator,direction\nA,descending\nB,\"\n");
    Path good = Files.writeString(folder.resolve("good.csv"), "indicator,direction\nA,ascending\nB,up\n");
    Reading<Dataset> reading = TableReader.of(Notation.ENGLISH).read(List.of(good, bad));
    assertThat(issues(reading))
        .containsExactly(
            good + ":3:2: Direction of indicator 'B' must be ascending or descending: 'up'",
            bad + ":3:2: Quoting must be that of CSV: Unclosed quoted field at end of input");
    assertThat(kept(reading)).containsExactly("A");
    assertThat(reading.rowsRead()).isEqualTo(2);
    assertThat(reading.isReadable()).isFalse();
  }

  @Test
  void a_header_without_indicators() {
    assertUnreadable(
        "# c\nname,target,,\"a\nb\"\nA,4,,\n",
        "t.csv:2:1: Header must have a column 'indicator': it has 'name', 'target', '', 'a\uFFFDb'");
  }

  @Test
  void a_header_with_a_column_twice() {
    assertUnreadable(
        "indicator,target,Note, TARGET,note\nA,4,,,\n",
        "t.csv:1:4: Column 'TARGET' must be given once: it is column 2 already");
  }

  @Test
  void a_header_with_an_unknown_column_twice() {
    assertUnreadable("indicator,Note,note\n", "t.csv:1:3: Column 'note' must be given once: it is column 2 already");
  }

  @Test
  void an_unknown_column_is_a_warning() {
    Reading<Dataset> reading = read("\n# c\ncolour,indicator,,Ghi chú,\nred,A,,x,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:3:1: warning: Column 'colour' is unknown and not used",
            "t.csv:3:3: warning: Column 3 has no name and is not used",
            "t.csv:3:4: warning: Column 'Ghi chú' is unknown and not used",
            "t.csv:3:5: warning: Column 5 has no name and is not used");
    assertThat(reading.isSound()).isTrue();
    assertThat(kept(reading)).containsExactly("A");
  }

  @Test
  void bytes_that_are_not_utf_8() {
    byte[] table = Bytes.concat(utf8("indicator,target\nA,4\n"), "H\u00E9,5\n".getBytes(StandardCharsets.ISO_8859_1));
    assertUnreadable(read(table), "t.csv:3:1: Text must be UTF-8: byte 0xE9 at offset 22 is not");
  }

  @ParameterizedTest
  @CsvSource({"\\n, 3", "\\r, 3", "\\r\\n, 3"})
  void bytes_that_are_not_utf_8_stand_on_a_line(String end, int line) {
    String start = "indicator\nA\n".replace("\n", end.translateEscapes());
    byte[] table = Bytes.concat(utf8(start), new byte[] {(byte) 0xFF});
    assertUnreadable(
        read(table), "t.csv:" + line + ":1: Text must be UTF-8: byte 0xFF at offset " + start.length() + " is not");
  }

  @Test
  void a_character_that_is_cut_off() {
    byte[] table = Bytes.concat(utf8("indicator\nA"), new byte[] {(byte) 0xE1, (byte) 0xBB});
    assertUnreadable(read(table), "t.csv:2:1: Text must be UTF-8: byte 0xE1 at offset 11 is not");
  }

  @Test
  void surrogates_and_long_forms_are_not_utf_8() {
    assertUnreadable(
        read(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}),
        "t.csv:1:1: Text must be UTF-8: byte 0xED at offset 0 is not");
    assertUnreadable(
        read(new byte[] {'a', (byte) 0xC0, (byte) 0x80}), "t.csv:1:1: Text must be UTF-8: byte 0xC0 at offset 1 is not");
  }

  @Test
  void utf_16_is_not_utf_8() {
    assertUnreadable(
        read("\uFEFFindicator".getBytes(StandardCharsets.UTF_16BE)),
        "t.csv:1:1: Text must be UTF-8: byte 0xFE at offset 0 is not");
  }

  @Test
  void a_quote_that_is_not_closed() {
    assertUnreadable(
        "# c\nindicator,target,actual\nA,4,5\n\nB,\"4\nC,5,6\n",
        "t.csv:5:2: Quoting must be that of CSV: Unclosed quoted field at end of input");
  }

  @Test
  void a_quote_that_is_not_closed_in_the_header() {
    assertUnreadable(
        "indicator,\"target\nA,4\n", "t.csv:1:2: Quoting must be that of CSV: Unclosed quoted field at end of input");
  }

  @Test
  void text_behind_a_closing_quote() {
    assertUnreadable(
        "indicator,target\nA,4\n\"B\"x,4\n",
        "t.csv:3:1: Quoting must be that of CSV: Unexpected character after closing quote: 'x' (0x78)");
  }

  @Test
  void ragged_rows_short_and_long() {
    Reading<Dataset> reading = read("indicator,target,actual,group,unit\nA,1,1,,\nB,1,1,\nC,1,1,,,\nD\nE,1,1,,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:3:5: Row must have 5 fields as the header has: 4 found",
            "t.csv:4:6: Row must have 5 fields as the header has: 6 found",
            "t.csv:5:2: Row must have 5 fields as the header has: 1 found");
    assertThat(kept(reading)).containsExactly("A", "E");
    assertThat(reading.rowsReported()).isEqualTo(3);
  }

  @Test
  void a_row_that_ends_before_its_code() {
    assertThat(issues("indicator,target,code\nA,4\n"))
        .containsExactly("t.csv:2:3: Row must have 3 fields as the header has: 2 found");
  }

  @Test
  void a_field_that_is_too_long() {
    Reading<Dataset> reading = 
        read("indicator,source\nA," + "x".repeat(100_000) + "\nB," + "x".repeat(17_000_000) + "\nC,\n");
    assertThat(issues(reading)).containsExactly("t.csv:3:2: Field must have at most 100000 characters: 17000000 found");
    assertThat(kept(reading)).containsExactly("A", "C");
  }

  @Test
  void a_row_with_very_many_fields() {
    assertThat(issues("indicator\nA" + ",".repeat(100_000) + "\n"))
        .containsExactly("t.csv:2:2: Row must have 1 fields as the header has: 100001 found");
  }

  @Test
  void a_row_without_a_name() {
    Reading<Dataset> reading = read("target,indicator,code\n4,,\n5,,X\n,\u00A0,\n\n6,A,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:2: Indicator must be named: the cell is empty",
            "t.csv:3:2: Indicator must be named: the cell is empty",
            "t.csv:4:2: Indicator must be named: the cell is empty");
    assertThat(kept(reading)).containsExactly("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "direction|up|Direction of indicator 'CPI' must be ascending or descending: 'up'",
        "kind|speed|Kind of indicator 'CPI' must be amount, rate, share, level, count, rank, milestone or date: 'speed'",
        "accumulation|total|Accumulation of indicator 'CPI'"
            + " must be last, sum, mean, compound, every, running or share: 'total'",
        "status|done|Status of indicator 'CPI' must be plan, forecast, estimate, preliminary or final: 'done'",
        "composite|4 of 3|Composite of indicator 'CPI' is not readable: Composite must ask for 1 to 3 of 3 parts: 4",
        "composite|most|Composite of indicator 'CPI' is not readable:"
            + " Composite must be 'all', 'any' or such as '2 of 3': 'most'",
        "part_of|CPI|Parent of indicator 'CPI' must be another indicator: 'CPI'",
        "decimals|1.5|Decimals of indicator 'CPI' must be a whole number from 0 to 100: '1.5'",
        "decimals|-1|Decimals of indicator 'CPI' must be a whole number from 0 to 100: '-1'",
        "decimals|101|Decimals of indicator 'CPI' must be a whole number from 0 to 100: '101'",
        "decimals|99999999999|Decimals of indicator 'CPI' must be a whole number from 0 to 100: '99999999999'",
        "decimals|٣|Decimals of indicator 'CPI' must be a whole number from 0 to 100: '٣'",
        "decided_on|8/12/2021|Date of decision of indicator 'CPI' must be a date such as 2019-12-31: '8/12/2021'",
        "reported_on|2021-02-30|Date of report of indicator 'CPI' must be a date such as 2019-12-31: '2021-02-30'",
        "period|year 2019|Period of indicator 'CPI' is not readable:"
            + " Period must be such as 2019, 2020-2025, 2021-H1, 2023-Q1 or 2023-9M: 'year 2019'",
        "period|2025-2020|Period of indicator 'CPI' is not readable:"
            + " Last year of a period must not be before its first: 2025-2020",
        "period|2023-13M|Period of indicator 'CPI' is not readable: First months of a year must be 1 to 12: 13",
        "period|2019 (x|Period of indicator 'CPI' is not readable:"
            + " Period must be such as 2019, 2020-2025, 2021-H1, 2023-Q1 or 2023-9M: '2019 (x'",
        "period|(x)|Period of indicator 'CPI' is not readable:"
            + " Period must be such as 2019, 2020-2025, 2021-H1, 2023-Q1 or 2023-9M: '(x)'",
        "weight|-0,5|Weight of indicator 'CPI' must not be negative: '-0,5'",
        "baseline|Xuất siêu|Baseline of indicator 'CPI' must have a figure: 'Xuất siêu'",
        "baseline|n/a|Baseline of indicator 'CPI' must have a figure: 'n/a'",
      })
  void a_cell_that_its_column_does_not_take(String column, String cell, String message) {
    Reading<Dataset> reading = read("indicator;" + column + "\nGDP;\nCPI;" + cell + "\n");
    assertThat(issues(reading)).containsExactly("t.csv:3:2: " + message);
    assertThat(kept(reading)).containsExactly("GDP");
    assertThat(reading.rowsReported()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "target|6,6-6.8|Target",
        "target|1e999999999|Target",
        "actual|1e999999999|Actual",
        "actual|about 5|Actual",
        "stretch|cao hơn|Stretch",
        "stretch|n/a|Stretch",
        "baseline|4..5|Baseline",
        "weight|heavy|Weight",
        "key|maybe|Key",
        "official|tốt|Official verdict",
        "percent_of_plan|x%|Percent of plan",
      })
  void a_cell_that_the_notation_does_not_read(String column, String cell, String label) {
    Reading<Dataset> reading = read("indicator;" + column + "\nGDP;\nCPI;" + cell + "\n");
    assertThat(issues(reading)).hasSize(1);
    assertThat(issues(reading).get(0))
        .startsWith("t.csv:3:2: " + label + " of indicator 'CPI' is not readable: \"" + cell + "\" at character ");
    assertThat(kept(reading)).containsExactly("GDP");
  }

  @Test
  void the_notation_says_what_it_expected() {
    assertThat(issues("indicator;target\nGDP growth;6,6-6.8\n"))
        .containsExactly(
            "t.csv:2:2: Target of indicator 'GDP growth' is not readable:"
                + " \"6,6-6.8\" at character 6: '.' groups thousands in Vietnamese, three digits expected");
  }

  @Test
  void levels_are_of_localities() {
    Reading<Dataset> reading = read("indicator,locality,level\nA,Long An,city\nB,,city\nC,Bến Lức,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:3: Level of locality 'Long An' must be nation, province, district or commune: 'city'",
            "t.csv:3:3: Level of locality '-' must be nation, province, district or commune: 'city'");
    assertThat(kept(reading)).containsExactly("C");
  }

  @Test
  void every_bad_cell_of_a_row_is_reported_and_the_row_once() {
    Reading<Dataset> reading =
        read(
            """
            indicator,target,actual,direction,period,weight,level,parent
            A,x1,2x,up,then,-1,city,"a\u0001b"
            B,,,,,,,
            """);
    assertThat(reading.issues()).extracting(Issue::column).containsExactly(2, 3, 4, 5, 6, 7, 8);
    assertThat(reading.issues()).extracting(Issue::line).containsOnly(2);
    assertThat(reading.rowsRead()).isEqualTo(2);
    assertThat(reading.rowsReported()).isEqualTo(1);
    assertThat(kept(reading)).containsExactly("B");
  }

  @Test
  void a_row_without_a_name_still_reports_its_other_cells() {
    assertThat(issues("indicator,direction\n,up\n"))
        .containsExactly(
            "t.csv:2:1: Indicator must be named: the cell is empty",
            "t.csv:2:2: Direction must be ascending or descending: 'up'");
  }

  @Test
  void codes_that_are_none() {
    String name = "x".repeat(1001);
    assertThat(issues("indicator,code,locality,parent\n" + name + ",,,\nA," + name + ",,\nA,a\u0007b," + name + ",\n"))
        .containsExactly(
            "t.csv:2:1: Name is not readable: Indicator code must have at most 1000 characters: 1001 were given",
            "t.csv:3:2: Code is not readable: Indicator code must have at most 1000 characters: 1001 were given",
            "t.csv:4:2: Code is not readable: Indicator code must not have control characters: 'a\uFFFDb'",
            "t.csv:4:3: Locality is not readable: Locality code must have at most 1000 characters: 1001 were given");
  }

  @Test
  void a_value_is_shown_on_one_line_and_not_at_length() {
    String cell = "up\r\n\u2028" + "x".repeat(200);
    assertThat(issues("indicator,direction\nA,\"" + cell + "\"\n"))
        .containsExactly(
            "t.csv:2:2: Direction of indicator 'A' must be ascending or descending: 'up\uFFFD\uFFFD\uFFFD"
                + "x".repeat(75)
                + "…'");
  }

  @Test
  void a_message_never_grows_beyond_measure() {
    Issue issue = read("indicator,period\nA," + "9".repeat(50_000) + "\n").issues().get(0);
    assertThat(issue.message()).hasSizeLessThan(3100).endsWith("…");
  }

  @Test
  void issues_stand_in_the_order_of_lines_and_columns() {
    Reading<Dataset> reading =
        read(
            """
            indicator,part_of,direction,target,extra
            A,Z,up,x1,
            B,,,x1,
            B,,,4,
            B,,,4,
            """);
    assertThat(reading.issues())
        .extracting(issue -> issue.line() + ":" + issue.column())
        .containsExactly("1:5", "2:2", "2:3", "2:4", "3:4", "5:1");
  }
}
