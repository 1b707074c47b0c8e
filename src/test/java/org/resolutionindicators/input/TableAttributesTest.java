package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.text.Notation;

/** Columns of which a method tells the reader. */
class TableAttributesTest {
  private static final Attribute OPTIMUM = Attribute.number("optimum", "value that scores 100");
  private static final Attribute BASE_YEAR = Attribute.year("base_year", "year of the baseline");
  private static final Attribute PEER_GROUP = Attribute.text("peer_group", "places that are compared");
  private static final ImmutableList<Attribute> ALL = ImmutableList.of(OPTIMUM, BASE_YEAR, PEER_GROUP);

  private static Reading<Dataset> read(Notation notation, String table) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    return TableReader.of(notation).with(ALL).read("t.csv", new ByteArrayInputStream(bytes));
  }

  private static Reading<Dataset> read(String table) {
    return read(Notation.VIETNAMESE, table);
  }

  private static List<Attributes> attributes(Reading<Dataset> reading) {
    assertThat(Tables.issues(reading)).isEmpty();
    return reading.value().cells().stream().map(Cell::target).map(Target::attributes).toList();
  }

  @Test
  void each_kind_is_read() {
    Reading<Dataset> reading =
        read("indicator,target,Optimum,base_year,PEER_GROUP\nA,4,\"1.234,50\",2015, vùng  cao \nB,4,,,\n");
    Attributes given =
        Attributes.none()
            .with(OPTIMUM, Amount.of("1234.5"))
            .with(BASE_YEAR, 2015)
            .with(PEER_GROUP, "vùng cao");
    assertThat(attributes(reading)).containsExactly(given, Attributes.none());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "9999,9999", "0001,1", "2015,2015"})
  void a_year_is_of_the_calendar(String text, int year) {
    assertThat(attributes(read("indicator,base_year\nA," + text + "\n")))
        .containsExactly(Attributes.none().with(BASE_YEAR, year));
  }

  @Test
  void a_number_is_in_the_notation_of_its_row() {
    String table = "indicator;optimum;notation\nA;1.234;\nB;1.234;vi\nC;1.234;en\n";
    Attributes thousands = Attributes.none().with(OPTIMUM, Amount.of(1234));
    Attributes decimals = Attributes.none().with(OPTIMUM, Amount.of("1.234"));
    assertThat(attributes(read(table))).containsExactly(thousands, thousands, decimals);
    assertThat(attributes(read(Notation.ENGLISH, table))).containsExactly(decimals, thousands, decimals);
  }

  @Test
  void a_number_keeps_all_its_digits() {
    String digits = "0.1234567890123456789012345678901234567890";
    assertThat(attributes(read(Notation.ENGLISH, "indicator,optimum\nA," + digits + "\n")))
        .containsExactly(Attributes.none().with(OPTIMUM, Amount.of(digits)));
  }

  @Test
  void what_cannot_be_read_is_an_error_of_the_row() {
    Reading<Dataset> reading =
        read(
            """
            indicator;optimum;base_year;peer_group
            A;cao;;
            B;;2015-16;
            C;;0;
            D;;20155;
            E;;-5;
            F;x;y;z
            G;;;z
            """);
    assertThat(Tables.issues(reading))
        .containsExactly(
            "t.csv:2:2: Optimum of indicator 'A' is not readable: \"cao\" at character 1: a number is expected",
            "t.csv:3:3: Base year of indicator 'B' must be a year from 1 to 9999: '2015-16'",
            "t.csv:4:3: Base year of indicator 'C' must be a year from 1 to 9999: '0'",
            "t.csv:5:3: Base year of indicator 'D' must be a year from 1 to 9999: '20155'",
            "t.csv:6:3: Base year of indicator 'E' must be a year from 1 to 9999: '-5'",
            "t.csv:7:2: Optimum of indicator 'F' is not readable: \"x\" at character 1: a number is expected",
            "t.csv:7:3: Base year of indicator 'F' must be a year from 1 to 9999: 'y'");
    assertThat(Tables.kept(reading)).containsExactly("G");
  }

  @Test
  void without_being_told_the_reader_warns_and_goes_on() {
    String table = "indicator,target,base_year\nA,4,never\n";
    Reading<Dataset> untold = Tables.read(table);
    assertThat(Tables.issues(untold)).containsExactly("t.csv:1:3: warning: Column 'base_year' is unknown and not used");
    assertThat(untold.value().cells().get(0).target().attributes()).isEqualTo(Attributes.none());
  }

  @Test
  void other_columns_stay_unknown() {
    assertThat(Tables.issues(read("indicator,colour,optimum\nA,red,1\n")))
        .containsExactly("t.csv:1:2: warning: Column 'colour' is unknown and not used");
  }

  @Test
  void a_column_of_an_attribute_must_be_given_once() {
    assertThat(Tables.issues(read("indicator,optimum,OPTIMUM\nA,1,2\n")))
        .containsExactly("t.csv:1:3: Column 'OPTIMUM' must be given once: it is column 2 already");
  }

  @Test
  void a_row_without_a_target_carries_them() {
    Reading<Dataset> reading = read("indicator,actual,optimum\nA,5,7\n");
    assertThat(attributes(reading)).containsExactly(Attributes.none().with(OPTIMUM, Amount.of(7)));
    assertThat(reading.value().cells().get(0).target().criterion()).isEmpty();
  }

  @Test
  void rows_that_repeat_a_target_say_them_together() {
    Reading<Dataset> reading =
        read(
            """
            indicator,target,actual,status,optimum,base_year
            A,4,5,estimate,7,
            A,4,6,final,,2015
            A,4,,,7,
            """);
    assertThat(Tables.issues(reading))
        .containsExactly("t.csv:4:1: Indicator 'A' must be given once: it stands on line 2 already");
    assertThat(reading.value().cells().get(0).targets())
        .extracting(Target::attributes)
        .containsExactly(Attributes.none().with(OPTIMUM, Amount.of(7)).with(BASE_YEAR, 2015));
  }

  @Test
  void a_row_that_says_nothing_but_an_attribute_is_put_to_the_target_of_the_others() {
    Reading<Dataset> reading = read("indicator,target,assigner,optimum\nA,4,tỉnh,\nA,,,7\n");
    assertThat(attributes(reading)).containsExactly(Attributes.none().with(OPTIMUM, Amount.of(7)));
    assertThat(reading.value().cells().get(0).target().criterion()).contains(Criterion.point(Amount.of(4)));
  }

  @Test
  void versions_of_a_target_have_their_own() {
    Reading<Dataset> reading =
        read("indicator,target,decided_on,optimum\nA,4,2019-01-01,7\nA,5,2020-01-01,8\nA,,2020-01-01,8\n");
    assertThat(reading.rowsReported()).isEqualTo(1);
    assertThat(reading.value().cells().get(0).targets())
        .extracting(target -> target.attributes().number(OPTIMUM).orElseThrow())
        .containsExactly(Amount.of(7), Amount.of(8));
  }

  @Test
  void rows_that_contradict_each_other_are_errors() {
    Reading<Dataset> reading =
        read(
            """
            indicator;period;target;actual;status;optimum;base_year;peer_group
            A;2020;4;5;estimate;7;2015;vùng cao
            A;2020;4;6;final;7,5;2015;vùng cao
            A;2020;4;6;preliminary;7;2016;vùng thấp
            """);
    assertThat(Tables.issues(reading))
        .containsExactly(
            "t.csv:3:6: Optimum of indicator 'A', period 2020 must be the same for one assigner and day of decision: "
                + "'7.5' here, '7' on line 2",
            "t.csv:4:7: Base year of indicator 'A', period 2020 must be the same for one assigner and day of decision: "
                + "'2016' here, '2015' on line 2",
            "t.csv:4:8: Peer group of indicator 'A', period 2020 must be the same for one assigner and day of decision: "
                + "'vùng thấp' here, 'vùng cao' on line 2");
    assertThat(reading.rowsKept()).isEqualTo(1);
  }

  @Test
  void rows_of_one_indicator_need_not_agree_from_cell_to_cell() {
    assertThat(attributes(read("indicator,locality,optimum\nA,X,7\nA,Y,8\nA,Z,\n")))
        .containsExactly(
            Attributes.none().with(OPTIMUM, Amount.of(7)),
            Attributes.none().with(OPTIMUM, Amount.of(8)),
            Attributes.none());
  }

  @Test
  void a_reader_is_told_more_than_once() {
    byte[] table = "indicator,optimum,base_year\nA,7,2015\n".getBytes(StandardCharsets.UTF_8);
    TableReader reader =
        TableReader.of(Notation.ENGLISH).with(List.of(OPTIMUM)).with(List.of(OPTIMUM, BASE_YEAR)).with(List.of());
    assertThat(attributes(reader.read("t.csv", new ByteArrayInputStream(table))))
        .containsExactly(Attributes.none().with(OPTIMUM, Amount.of(7)).with(BASE_YEAR, 2015));
  }

  @Test
  void what_weights_are_for_is_the_method_s_own_business() {
    String table = "indicator,part_of,target,weight\nA,,4,\nB,A,4,2\nC,,4,1\n";
    assertThat(Tables.issues(table)).hasSize(2);
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    TableReader reader = TableReader.of(Notation.VIETNAMESE).with(List.of());
    assertThat(reader.read("t.csv", new ByteArrayInputStream(bytes)).issues()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"target", "baseline", "reported_on"})
  void a_column_of_every_table_is_no_attribute(String name) {
    List<Attribute> more = List.of(Attribute.text(name, "x"));
    assertThatThrownBy(() -> TableReader.of(Notation.ENGLISH).with(more))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Attribute must not have the name of another column: '" + name + "'");
  }

  @Test
  void one_name_is_one_attribute() {
    TableReader reader = TableReader.of(Notation.ENGLISH).with(ALL);
    List<Attribute> other = List.of(Attribute.text("base_year", "since when"));
    assertThatThrownBy(() -> reader.with(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Attribute 'base_year' must be of one kind and meaning: year, 'year of the baseline' and text, 'since when'");
  }

  @Test
  void a_stream_knows_none(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "indicator,target,actual,optimum\nA,4,5,x\n");
    StreamReading<Taken> reading = TableStream.of(Notation.VIETNAMESE).read(List.of(file), Taken::new);
    assertThat(reading.issues())
        .extracting(Issue::message)
        .containsExactly("Column 'optimum' is unknown and not used");
    assertThat(reading.rowsRejected()).isZero();
  }
}
