package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyCommandTest {
  private static final String TABLE =
      """
      locality,level,indicator,group,period,target,actual,reported_on
      Huế,province,Rừng,môi trường,2021,3,4,2021-06-30
      Huế,province,Rừng,môi trường,2021,3,2,2021-12-31
      Huế,province,Rừng,môi trường,2022,3,3,2022-12-31
      Huế,province,Đường,,2021,dưới 5,4,2021-12-31
      Vinh,commune,Đường,,2021,dưới 5,,
      """;

  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table = write("table.csv", TABLE);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Run tally(Path file, String... options) {
    List<String> args = new ArrayList<>(List.of("tally", file.toString()));
    args.addAll(List.of(options));
    return Run.of(folder, folder.resolve("sample.csv"), args.toArray(new String[0]));
  }

  private static void assertSound(Run run, String out) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(out);
    assertThat(run.status()).isEqualTo(Status.SOUND);
  }

  private static void assertFailed(Run run, String err) {
    assertThat(run.err()).isEqualTo(err);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(Status.FAILED);
  }

  @Test
  void each_row_counts() {
    assertSound(tally(table), "đạt và vượt 3/5 chỉ tiêu (vượt 2, đạt 1), chưa có số liệu 1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3"})
  void threads_make_no_difference(String threads) {
    assertSound(
        tally(table, "--threads", threads), "đạt và vượt 3/5 chỉ tiêu (vượt 2, đạt 1), chưa có số liệu 1\n");
  }

  @Test
  void grouped_rows_replace_earlier_ones() {
    assertSound(tally(table, "--grouped"), "đạt và vượt 2/4 chỉ tiêu (vượt 1, đạt 1), chưa có số liệu 1\n");
  }

  @Test
  void places_have_a_line_each() {
    assertSound(
        tally(table, "--by", "place"),
        """
        Huế: đạt và vượt 3/4 chỉ tiêu (vượt 2, đạt 1)
        Vinh: đạt và vượt 0/1 chỉ tiêu (vượt 0, đạt 0), chưa có số liệu 1
        """);
  }

  @Test
  void periods_have_a_line_each() {
    assertSound(
        tally(table, "--by", "period", "--of", "assessed"),
        """
        2021: đạt và vượt 2/3 chỉ tiêu (vượt 2, đạt 0), chưa có số liệu 1
        2022: đạt và vượt 1/1 chỉ tiêu (vượt 0, đạt 1)
        """);
  }

  @Test
  void indicators_without_a_group_have_a_line_without_a_name() {
    assertSound(
        tally(table, "--by", "group"),
        """
        đạt và vượt 1/2 chỉ tiêu (vượt 1, đạt 0), chưa có số liệu 1
        môi trường: đạt và vượt 2/3 chỉ tiêu (vượt 1, đạt 1)
        """);
  }

  @Test
  void what_names_no_place_or_period_has_a_line_without_a_name() throws IOException {
    Path bare = write("bare.csv", "indicator,target,actual\nRừng,3,4\n");
    String line = "đạt và vượt 1/1 chỉ tiêu (vượt 1, đạt 0)\n";
    assertSound(tally(bare, "--by", "place"), line);
    assertSound(tally(bare, "--by", "period"), line);
  }

  @Test
  void comma_separated_values_have_the_count_of_each_verdict() {
    assertSound(
        tally(table, "--by", "place", "--format", "csv"),
        """
        place,total,reached,exceeded,met,met_or_exceeded,not_met,undecided,no_data,no_target,not_due,not_applicable
        Huế,4,3,2,1,0,1,0,0,0,0,0
        Vinh,1,0,0,0,0,0,0,1,0,0,0
        """);
  }

  @Test
  void names_are_no_formulas_for_spreadsheets() throws IOException {
    Path file = write("formula.csv", "indicator,group,target,actual\nRừng,=1+1,3,4\n");
    assertThat(tally(file, "--by", "group", "--format", "csv").out()).contains("\n'=1+1,1,1,1,0,0,0,0,0,0,0,0\n");
  }

  @Test
  void as_of_a_day_later_reports_are_not_known() {
    assertSound(
        tally(table, "--as-of", "2022-01-01"), "đạt và vượt 2/4 chỉ tiêu (vượt 2, đạt 0), chưa có số liệu 1\n");
  }

  @Test
  void the_language_is_that_of_figures_and_words() throws IOException {
    Path english = write("en.csv", "indicator,target,actual\nForest,1.5,2.5\n");
    assertSound(tally(english, "--lang", "en"), "met or exceeded 1 of 1 indicators (1 exceeded, 0 met)\n");
  }

  @Test
  void the_rule_book_decides() {
    assertSound(tally(table, "--rules", "vietnam", "--by", "none"),
        "đạt và vượt 3/5 chỉ tiêu (vượt 1, đạt 2), chưa có số liệu 1\n");
  }

  @Test
  void rows_with_issues_are_left_out_and_said() throws IOException {
    Path bad = write("bad.csv", TABLE + "Vinh,commune,Đường,,2022,năm,4,\nVinh,commune,Đường,,2023,5,\"4.500,1.2\",\n");
    Run run = tally(bad);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains("$/bad.csv:7:6: Target of indicator 'Đường' is not readable: ");
    assertThat(run.out())
        .isEqualTo(
            """
            đạt và vượt 3/5 chỉ tiêu (vượt 2, đạt 1), chưa có số liệu 1

            Đã đọc 7 dòng: tính 5, không tính 2 dòng có lỗi
            """);
    assertThat(run.status()).isEqualTo(Status.ISSUES);
  }

  @Test
  void only_the_first_issues_are_printed() throws IOException {
    Path bad = write("bad.csv", "indicator,target\n" + "A,?\n".repeat(1002));
    Run run = tally(bad);
    assertThat(run.err().lines()).hasSize(1001);
    assertThat(run.err()).endsWith("\n2 more issues\n");
  }

  @Test
  void strict_stops_at_any_issue() throws IOException {
    Path odd = write("odd.csv", "indicator,target,actual,colour\nRừng,3,4,red\n");
    assertFailed(
        tally(odd, "--strict"),
        "$/odd.csv:1:4: warning: Column 'colour' is unknown and not used\nNothing was counted: --strict stops at any issue\n");
  }

  @Test
  void a_file_that_cannot_be_read_fails() {
    assertFailed(tally(folder.resolve("none.csv")), "$/none.csv:1:1: File must exist: it was not found\n");
  }

  @Test
  void a_composite_needs_its_parts() throws IOException {
    Path file =
        write("parts.csv", "indicator,part_of,composite,target,actual\nA,,all,,\nB,A,,3,4\nC,A,,3,4\n");
    assertThat(tally(file).err()).endsWith("; '--grouped' scores rows of one locality together\n");
    assertThat(tally(file).status()).isEqualTo(Status.FAILED);
    assertSound(tally(file, "--grouped"), "đạt và vượt 1/1 chỉ tiêu (vượt 1, đạt 0)\n");
  }

  @Test
  void grouped_rows_must_be_in_order() throws IOException {
    Path file = write("order.csv", "locality,indicator,target,actual\nX,A,3,4\nY,A,3,4\nX,B,3,4\n");
    assertThat(tally(file, "--grouped").err()).startsWith("Rows must be grouped by locality, indicator and period: ");
    assertThat(tally(file, "--grouped").status()).isEqualTo(Status.FAILED);
  }

  @Test
  void several_assigners_need_a_choice() throws IOException {
    Path file = write("two.csv", "indicator,target,actual,assigner\nA,3,4,tỉnh\nB,3,2,huyện\n");
    assertThat(tally(file).err()).endsWith("; choose one with '--assigner'\n");
    assertSound(tally(file, "--assigner", "tỉnh"), "đạt và vượt 1/1 chỉ tiêu (vượt 1, đạt 0)\n");
  }

  @Test
  void the_report_goes_to_a_file_if_told() throws IOException {
    Path out = folder.resolve("out.txt");
    assertSound(tally(table, "--out", out.toString()), "");
    assertThat(out).content(StandardCharsets.UTF_8).isEqualTo("đạt và vượt 3/5 chỉ tiêu (vượt 2, đạt 1), chưa có số liệu 1\n");
  }

  @Test
  void a_terminal_shows_progress_that_is_wiped() {
    Run run = Run.onTerminal(folder, "tally", table.toString());
    assertThat(run.err()).isEqualTo("\r5 rows\r      \r");
    assertThat(run.out()).startsWith("đạt và vượt 3/5");
  }
}
