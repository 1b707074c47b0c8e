package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.text.Notation;

class ClaimReaderTest {
  private static final String COUNTS = "total,met_or_exceeded,exceeded,met,not_met,other\n";

  private static Reading<ImmutableList<Claim>> read(String table) {
    return read(table, Notation.VIETNAMESE);
  }

  private static Reading<ImmutableList<Claim>> read(String table, Notation notation) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    return ClaimReader.of(notation).read("c.csv", new ByteArrayInputStream(bytes));
  }

  private static Claim only(String table) {
    Reading<ImmutableList<Claim>> reading = read(table);
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value()).hasSize(1);
    return reading.value().get(0);
  }

  private static List<String> issues(String table) {
    Reading<ImmutableList<Claim>> reading = read(table);
    assertThat(reading.rowsRead()).isEqualTo(reading.value().size() + reading.rowsReported());
    return reading.issues().stream().map(Issue::toString).toList();
  }

  private static Origin.Builder origin(int line) {
    return Origin.builder().source("c.csv").line(line);
  }

  @Test
  void each_column_has_its_place_in_the_claim() {
    Claim claim =
        only(
            "# comment\nID,Locality,Period,Group,Total,Met_or_exceeded,Exceeded,Met,Not_met,Other,Source,Notes\n"
                + "K1,Kông Chro (Gia Lai),2021 (ước),kinh  tế,21,17,4,13,5,\"3 khó đạt\",Báo,ghi chú\n");
    assertThat(claim)
        .isEqualTo(
            Claim.builder()
                .locality(LocalityCode.of("Kông Chro (Gia Lai)"))
                .period(ReportingPeriod.ofYear(2021))
                .periodNote("ước")
                .group("kinh tế")
                .total(21)
                .reached(ClaimedCount.of(17))
                .exceeded(ClaimedCount.of(4))
                .met(ClaimedCount.of(13))
                .notMet(ClaimedCount.of(5))
                .other("3 khó đạt")
                .source("Báo")
                .notes("ghi chú")
                .origin(origin(3).id("K1").note("ước").build())
                .build());
  }

  @Test
  void an_empty_cell_was_not_said() {
    assertThat(only("locality,period,total\n,,5\n"))
        .isEqualTo(Claim.builder().total(5).origin(origin(2).build()).build());
  }

  @Test
  void a_count_may_be_a_lower_bound_and_have_its_y() {
    Claim claim = only("met_or_exceeded,exceeded,met,not_met\nít nhất 10,≥ 4,6/15,2/12\n");
    assertThat(claim.reached()).contains(ClaimedCount.atLeast(10));
    assertThat(claim.exceeded()).contains(ClaimedCount.atLeast(4));
    assertThat(claim.met()).contains(ClaimedCount.of(6).outOf(15));
    assertThat(claim.notMet()).contains(ClaimedCount.of(2).outOf(12));
    assertThat(claim.total()).hasValue(12);
  }

  @Test
  void the_total_is_the_y_beside_a_count_only_if_it_is_not_given() {
    assertThat(only("total,met_or_exceeded\n,10/15\n").total()).hasValue(15);
    assertThat(only("total,met_or_exceeded\n16,10/15\n").total()).hasValue(16);
  }

  @ParameterizedTest
  @CsvSource({"tất cả,true", "tất cả đạt và vượt,true", "Toàn bộ,true", "all,true", "đều đạt và vượt,true",
      "hầu hết,false", "9 đạt thấp,false", "một số chỉ tiêu khó đạt,false", "tất cả các xã,false", "x,false"})
  void what_is_said_beside_the_counts_may_be_that_it_is_all(String other, boolean isAll) {
    Claim claim = only(COUNTS + "34,33,,,," + other + "\n");
    assertThat(claim.other()).contains(other);
    assertThat(claim.isAll()).isEqualTo(isAll);
  }

  @Test
  void a_sentence_is_read_and_kept() {
    Claim claim = only("locality,claim\nA,\"Năm 2019, 24/25 chỉ tiêu đạt (vượt 13, đạt 11), đạt 96%\"\n");
    assertThat(claim)
        .isEqualTo(
            Claim.builder()
                .locality(LocalityCode.of("A"))
                .period(ReportingPeriod.ofYear(2019))
                .total(25)
                .reached(ClaimedCount.of(24).outOf(25))
                .exceeded(ClaimedCount.of(13))
                .met(ClaimedCount.of(11))
                .other("đạt 96%")
                .origin(origin(2).text("Năm 2019, 24/25 chỉ tiêu đạt (vượt 13, đạt 11), đạt 96%").build())
                .build());
  }

  @Test
  void a_sentence_in_english_is_read_in_the_english_notation() {
    Reading<ImmutableList<Claim>> reading = read("claim\nall 21 targets were met\n", Notation.ENGLISH);
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value().get(0).isAll()).isTrue();
    assertThat(reading.value().get(0).total()).hasValue(21);
  }

  @Test
  void a_sentence_and_columns_fill_what_the_other_leaves_open() {
    Claim claim = only("claim,met_or_exceeded,exceeded,other\nđạt và vượt tất cả 18 chỉ tiêu,18,7,vượt khó\n");
    assertThat(claim.total()).hasValue(18);
    assertThat(claim.reached()).contains(ClaimedCount.of(18));
    assertThat(claim.exceeded()).contains(ClaimedCount.of(7));
    assertThat(claim.isAll()).isTrue();
    assertThat(claim.other()).contains("vượt khó");
    assertThat(only("claim,met_or_exceeded\nđạt 18/20 chỉ tiêu,18\n").reached()).contains(ClaimedCount.of(18).outOf(20));
  }

  @Test
  void where_a_sentence_and_columns_differ_that_is_an_error() {
    assertThat(
            issues(
                "claim,period,total,met_or_exceeded,exceeded,met,not_met\n"
                    + "\"Năm 2019 đạt và vượt 18/20 (vượt 7, đạt 11), không đạt 2\",2020,21,17,8,12,3\n"
                    + "đạt và vượt 18/20,,,ít nhất 18,,,\n"
                    + "đạt và vượt 18/20,,,18/21,,,\n"))
        .containsExactly(
            "c.csv:2:2: Period must be what the claim says: 2020 here, 2019 there",
            "c.csv:2:3: Total must be what the claim says: 21 here, 20 there",
            "c.csv:2:4: Met or exceeded must be what the claim says: 17 here, 18/20 there",
            "c.csv:2:5: Exceeded must be what the claim says: 8 here, 7 there",
            "c.csv:2:6: Met must be what the claim says: 12 here, 11 there",
            "c.csv:2:7: Not met must be what the claim says: 3 here, 2 there",
            "c.csv:3:4: Met or exceeded must be what the claim says: >=18 here, 18/20 there",
            "c.csv:4:4: Met or exceeded must be what the claim says: 18/21 here, 18/20 there");
  }

  @Test
  void a_sentence_that_is_not_understood_is_an_error_unless_there_are_counts() {
    String reason = "Claim is not readable: \"đạt 19 xã\" at character 8: 'chỉ tiêu' is expected behind a count, not 'xã'";
    assertThat(issues("claim,total\nđạt 19 xã,\n")).containsExactly("c.csv:2:1: " + reason);
    assertThat(issues("claim,total\nđạt 19 xã,21\n")).containsExactly("c.csv:2:1: warning: " + reason);
    assertThat(read("claim,total\nđạt 19 xã,21\n").value()).hasSize(1);
  }

  @Test
  void each_bad_cell_is_an_error_at_its_column() {
    assertThat(
            issues(
                "locality,period,group,total,met_or_exceeded,exceeded,met,not_met,other\n"
                    + "\u0001,năm,,10/15,mười,\"1,5\",-1,10 xã,\n"))
        .containsExactly(
            "c.csv:2:1: Locality is not readable: Locality code must not have control characters: '\uFFFD'",
            "c.csv:2:2: Period is not readable: Period must be such as 2019, 2020-2025, 2021-H1, 2023-Q1 or 2023-9M: 'năm'",
            "c.csv:2:4: Total must be a whole number: '10/15'",
            "c.csv:2:5: Met or exceeded is not readable: \"mười\" at character 1: a whole number is expected, such as '18',"
                + " '10/15' or 'ít nhất 10'",
            "c.csv:2:6: Exceeded is not readable: \"1,5\" at character 1: a whole number is expected, such as '18', '10/15'"
                + " or 'ít nhất 10'",
            "c.csv:2:7: Met is not readable: \"-1\" at character 1: a whole number is expected, such as '18', '10/15' or"
                + " 'ít nhất 10'",
            "c.csv:2:8: Not met is not readable: \"10 xã\" at character 4: 'xã' is not expected here");
  }

  @Test
  void a_total_is_no_bound() {
    assertThat(issues("total\nít nhất 10\n")).containsExactly("c.csv:2:1: Total must be a whole number: 'ít nhất 10'");
  }

  @Test
  void a_row_must_claim_something() {
    assertThat(issues("locality,other,total\nA,,\nB,x,\n"))
        .containsExactly("c.csv:2:2: Row must claim something: its counts and what is said are empty");
  }

  @Test
  void a_row_must_have_the_fields_of_the_header() {
    assertThat(issues("locality,total\nA\nA,1,2\nA,1\n"))
        .containsExactly(
            "c.csv:2:2: Row must have 2 fields as the header has: 1 found",
            "c.csv:3:3: Row must have 2 fields as the header has: 3 found");
    assertThat(issues("locality,total\n" + "a".repeat(100_001) + ",1\n"))
        .containsExactly("c.csv:2:1: Field must have at most 100000 characters: 100001 found");
  }

  @Test
  void an_unknown_column_is_a_warning() {
    assertThat(issues("total,colour,\n1,red,\n"))
        .containsExactly(
            "c.csv:1:2: warning: Column 'colour' is unknown and not used",
            "c.csv:1:3: warning: Column 3 has no name and is not used");
  }

  @Test
  void a_header_must_have_a_column_that_claims_and_none_twice() {
    assertThat(issues("locality,period\nA,2019\n"))
        .containsExactly(
            "c.csv:1:1: Header must have one of the columns 'claim', 'total', 'met_or_exceeded', 'exceeded', 'met',"
                + " 'not_met' and 'other': it has 'locality', 'period'");
    assertThat(issues("total,TOTAL\n1,1\n"))
        .containsExactly("c.csv:1:2: Column 'TOTAL' must be given once: it is column 1 already");
    assertThat(issues("source,total,source_url\nx,1,y\n"))
        .containsExactly("c.csv:1:3: Column 'source_url' must be given once: it is column 1 already");
    assertThat(only("source_url,total\nx,1\n").source()).contains("x");
  }

  @Test
  void a_file_that_is_no_table_is_fatal() {
    Reading<ImmutableList<Claim>> reading = read("");
    assertThat(reading.issues().stream().map(Issue::toString))
        .containsExactly("c.csv:1:1: File must have a header: it has no text");
    assertThat(reading.isReadable()).isFalse();
    assertThat(reading.value()).isEmpty();
    assertThatExceptionOfType(TableException.class).isThrownBy(reading::orElseThrow);
  }

  @Test
  void several_files_are_read_one_after_another(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("1.csv"), "total\n1\nx\n");
    Path two = Files.writeString(folder.resolve("2.csv"), "locality,total\nA,2\n");
    Path none = folder.resolve("3.csv");
    Reading<ImmutableList<Claim>> reading = ClaimReader.of(Notation.VIETNAMESE).read(List.of(one, two, none));
    assertThat(reading.value()).extracting(claim -> claim.total().orElseThrow()).containsExactly(1L, 2L);
    assertThat(reading.rowsRead()).isEqualTo(3);
    assertThat(reading.rowsReported()).isEqualTo(1);
    assertThat(reading.issues()).extracting(Issue::file).containsExactly(one.toString(), none.toString());
    assertThat(ClaimReader.of(Notation.VIETNAMESE).read(two).value()).hasSize(1);
  }
}
