package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Target;

/** The file: separators, lines, comments, blanks and the order of its columns. */
class TableFormatTest {
  private static final Amount FOUR = Amount.of(4);

  private static Cell only(String table) {
    Reading<Dataset> reading = read(table);
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value().cells()).hasSize(1);
    return reading.value().cells().get(0);
  }

  private static List<Integer> lines(Reading<Dataset> reading) {
    return reading.value().cells().stream().map(cell -> cell.target().origin().orElseThrow().line()).toList();
  }

  private static Target target(String table) {
    return only(table).target();
  }

  @Test
  void cells_are_trimmed_of_any_space() {
    Target target = target("indicator,target,direction\n\u00A0 A\u2003,\u202F4\u00A0,\tdescending \n");
    assertThat(target.indicator()).isEqualTo(Indicator.of("A", Direction.DESCENDING));
    assertThat(target.criterion()).contains(Criterion.point(FOUR));
    assertThat(target.origin().orElseThrow().text()).contains("4");
  }

  @Test
  void columns_stand_in_any_order_and_case() {
    Target target = target("TARGET, Direction ,Indicator\n4,Descending,A\n");
    assertThat(target.indicator()).isEqualTo(Indicator.of("A", Direction.DESCENDING));
    assertThat(target.criterion()).contains(Criterion.point(FOUR));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void the_header_shows_the_separator(String separator) {
    Target target = target("indicator,target,group\nA,4,x\n".replace(",", separator));
    assertThat(target.criterion()).contains(Criterion.point(FOUR));
    assertThat(target.indicator().group()).contains("x");
  }

  @Test
  void a_quoted_separator_in_the_header_does_not_count() {
    Reading<Dataset> reading = read("indicator;\"a,b,c\";target\nA;;\"1,5\"\n");
    assertThat(Tables.issues(reading)).containsExactly("t.csv:1:2: warning: Column 'a,b,c' is unknown and not used");
    assertThat(reading.value().cells().get(0).target().criterion()).contains(Criterion.point(Amount.of("1.5")));
  }

  @Test
  void a_byte_order_mark_is_skipped() {
    assertThat(target("\uFEFFindicator,target\nA,4\n").criterion()).contains(Criterion.point(FOUR));
    assertThat(target("\uFEFF# comment\nindicator,target\nA,4\n").origin().orElseThrow().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void lines_end_in_three_ways(String end) {
    Reading<Dataset> reading = read("# one\n\nindicator,target\nA,4\n\nB,\"4\"\n".replace("\n", end));
    assertThat(reading.issues()).isEmpty();
    assertThat(lines(reading)).containsExactly(4, 6);
  }

  @Test
  void a_line_is_counted_in_the_file_as_it_is() {
    Reading<Dataset> reading =
        read(
            """
            # a comment, "not quoted

            # another
            indicator,target,source
            A,4,"two
            lines"

            B,4,

            # C,4,x
            D,4,
            """);
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.rowsRead()).isEqualTo(4);
    assertThat(Tables.kept(reading)).containsExactly("A", "B", "# C", "D");
    assertThat(lines(reading)).containsExactly(5, 8, 10, 11);
    assertThat(reading.value().cells().get(0).achievement().orElseThrow().source()).contains("two lines");
  }

  @Test
  void blank_lines_are_no_rows_and_a_last_line_needs_no_end() {
    Reading<Dataset> reading = read("indicator\n\n   \n\u00A0\nA\n\t\nB");
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.rowsRead()).isEqualTo(2);
    assertThat(Tables.kept(reading)).containsExactly("A", "B");
  }

  @Test
  void quoted_cells_hold_separators_and_quotes() {
    assertThat(target("indicator,target\n\"a, \"\"b\"\"\",4\n").indicator().name()).isEqualTo("a, \"b\"");
  }

  @Test
  void a_header_alone_is_a_sound_table_of_no_rows() {
    Reading<Dataset> reading = read("indicator,target");
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.isSound()).isTrue();
    assertThat(reading.rowsRead()).isZero();
    assertThat(reading.orElseThrow().cells()).isEmpty();
  }

  @Test
  void names_typed_in_two_ways_are_one() {
    Reading<Dataset> reading =
        read("indicator,period,group\nH\u1ed9  nghèo,2019,xã\u00A0hội\nHo\u0323\u0302 nghèo,2020,xã hội\n");
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value().indicators()).hasSize(1);
    assertThat(reading.value().indicators().get(0).group()).contains("xã hội");
  }
}
