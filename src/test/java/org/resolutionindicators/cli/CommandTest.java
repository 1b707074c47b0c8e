package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
  private static final String TABLE =
      """
      id,locality,period,code,indicator,group,target,actual,official
      A,Huế,2019,01,Tăng trưởng,kinh tế,"6,6-6,8","7,02",Đạt
      B,Hà Nội,2019,02,Cán cân,kinh tế,≤ 3,Xuất siêu,Vượt
      C,Hà Nội,2019,03,Giường bệnh,xã hội,27,"26,5",
      """;

  private static final String LAST_LINES =
      """
      Bộ quy tắc: standard; tính theo quy tắc (COMPUTED); tổng số: mọi chỉ tiêu, trừ chỉ tiêu chưa giao hoặc không
        áp dụng (ALL)
      """;

  private static final String HUE =
      """
      Huế, 2019
      đạt và vượt 1/1 chỉ tiêu (vượt 1, đạt 0)

      1. vượt  Tăng trưởng
         chỉ tiêu 6,6-6,8; thực hiện 7,02; công bố: đạt
         7,02 > 6,8 (đạt khi x ≥ 6,6, vượt khi x > 6,8), cao hơn 0,22 [standard.range]

      Quy tắc và công bố khác nhau (1):
        1. Tăng trưởng: theo quy tắc vượt, công bố đạt

      Tỷ lệ đạt và vượt: 100%; tỷ lệ đã đánh giá: 100%
      """
          + LAST_LINES;

  private static final String HANOI =
      """
      Hà Nội, 2019
      đạt và vượt 0/2 chỉ tiêu (vượt 0, đạt 0), chưa đủ căn cứ 1

      1. chưa đủ căn cứ  Cán cân
         chỉ tiêu ≤ 3; thực hiện Xuất siêu; công bố: vượt
         chỉ báo cáo bằng chữ "Xuất siêu", không có số để so sánh [standard.ceiling]
      2. không đạt       Giường bệnh
         chỉ tiêu 27; thực hiện 26,5
         26,5 < 27 (đạt khi x ≥ 27, vượt khi x > 27), thấp hơn 0,5 [standard.number]

      Theo nhóm:
        kinh tế: đạt và vượt 0/1 chỉ tiêu (vượt 0, đạt 0), chưa đủ căn cứ 1
        xã hội: đạt và vượt 0/1 chỉ tiêu (vượt 0, đạt 0)

      Tỷ lệ đạt và vượt: 0%; tỷ lệ đã đánh giá: 50%
      """
          + LAST_LINES;

  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table = write("table.csv", TABLE);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Run run(String... args) {
    return Run.of(folder, folder.resolve("sample.csv"), args);
  }

  private Run score(Path file, String... options) {
    List<String> args = new ArrayList<>(List.of("score", file.toString()));
    args.addAll(List.of(options));
    return run(args.toArray(new String[0]));
  }

  private static void assertFailed(Run run, String err) {
    assertThat(run.err()).isEqualTo(err);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(run.status().code()).isEqualTo(2);
  }

  private static void assertSound(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(Status.SOUND);
    assertThat(run.status().code()).isZero();
  }

  @Test
  void a_sound_table_is_one_scorecard_for_each_locality_and_period_with_a_blank_line_between() {
    Run run = score(table);
    assertSound(run);
    assertThat(run.out()).isEqualTo(HUE + "\n" + HANOI);
  }

  @Test
  void without_arguments_the_sample_is_scored() throws IOException {
    write("sample.csv", TABLE);
    Run run = run();
    assertSound(run);
    assertThat(run.out()).isEqualTo(score(table).out());
  }

  @Test
  void without_arguments_and_without_the_sample_nothing_is_scored() {
    assertFailed(
        run(), "File '$/sample.csv' is not here: start the command where it is, or name files with 'score FILE...'\n");
  }

  @Test
  void the_sample_of_the_project_is_in_the_project() {
    assertThat(Path.of("docs", "examples", "vietnam-2019.csv")).isRegularFile();
  }

  @Test
  void values_are_read_in_letters_of_either_case() {
    Run run =
        score(
            table,
            "--lang=VI",
            "--rules=Standard",
            "--verdicts=Computed",
            "--of=ALL",
            "--by=Locality",
            "--format=Text",
            "--as-of=2020-01-01");
    assertSound(run);
    assertThat(run.out()).startsWith("Huế, 2019\nđạt và vượt 1/1").endsWith("(ALL); tính đến ngày 2020-01-01\n");
  }

  @Test
  void options_may_stand_before_files() {
    assertThat(run("score", "--by", "none", table.toString()).out()).startsWith("Huế, Hà Nội, 2019\nđạt và vượt 1/3");
  }

  @Test
  void several_files_are_scored_as_one() throws IOException {
    Path more = write("more.csv", "indicator,locality,period,target,actual\nRừng,Huế,2019,\"41,85\",\"41,85\"\n");
    Run run = run("score", table.toString(), more.toString());
    assertSound(run);
    assertThat(run.out()).startsWith("Huế, 2019\nđạt và vượt 2/2 chỉ tiêu (vượt 1, đạt 1)\n");
  }

  private static Stream<String> headlines(Run run) {
    return run.out().lines().filter(line -> line.matches("(đạt và vượt|met or exceeded) .*"));
  }

  @Test
  void each_choice_reaches_the_score() {
    assertThat(headlines(score(table, "--by", "none", "--rules", "vietnam", "--verdicts", "official")))
        .containsExactly("đạt và vượt 2/3 chỉ tiêu (vượt 1, đạt 1)");
    assertThat(headlines(score(table, "--by", "none", "--verdicts", "official-where-undecided")))
        .containsExactly("đạt và vượt 2/3 chỉ tiêu (vượt 2, đạt 0)");
    assertThat(headlines(score(table, "--by", "none", "--of", "assessed")))
        .containsExactly("đạt và vượt 1/2 chỉ tiêu (vượt 1, đạt 0), chưa đủ căn cứ 1");
    assertThat(headlines(score(table, "--by", "none", "--as-of", "2019-12-31", "--of", "due")))
        .containsExactly("đạt và vượt 0/0 chỉ tiêu, chưa đến kỳ đánh giá 3");
    assertThat(headlines(score(table, "--by", "none", "--as-of", "2020-01-01")))
        .containsExactly("đạt và vượt 1/3 chỉ tiêu (vượt 1, đạt 0), chưa đủ căn cứ 1");
    assertThat(score(table, "--rules", "vietnam").out()).contains("[vietnam.range]");
  }

  @Test
  void a_breakdown_by_group_is_one_scorecard_for_each_group() {
    assertThat(score(table, "--by", "group").out().lines().filter(line -> line.contains("nhóm ")))
        .containsExactly("Huế, Hà Nội, 2019, nhóm kinh tế", "Hà Nội, 2019, nhóm xã hội");
  }

  @Test
  void english_is_the_notation_of_the_file_and_the_words_of_the_report() throws IOException {
    Path english = write("english.csv", "indicator,unit,kind,target,actual\nGrowth,%,rate,6.6-6.8,\"1,007.02\"\n");
    Run run = score(english, "--lang", "en");
    assertSound(run);
    assertThat(run.out())
        .isEqualTo(
            """
            met or exceeded 1 of 1 indicators (1 exceeded, 0 met)

            1. exceeded  Growth (%)
               target 6.6-6.8; actual 1,007.02
               1,007.02 > 6.8 (met if x ≥ 6.6, exceeded if x > 6.8), 1,000.22 percentage points higher [standard.range]

            Share met or exceeded: 100%; coverage: 100%
            Rule book: standard; counted: computed verdicts (COMPUTED); total: all indicators but those without a target
              or not applicable (ALL)
            """);
  }

  @Test
  void csv_is_one_line_for_each_row_in_the_order_of_the_file_however_it_is_broken_down() throws IOException {
    Path mixed = write("mixed.csv", "indicator,locality,target,actual\nA,X,3,4\nA,Y,3,4\nB,X,3,4\n");
    for (String by : List.of("locality", "group", "none")) {
      Run run = score(mixed, "--format", "csv", "--by", by);
      assertSound(run);
      assertThat(run.out().lines().map(line -> line.split(",")[0] + line.split(",")[1] + line.split(",")[3]))
          .containsExactly("idlocalitycode", "2XA", "3YA", "4XB");
    }
  }

  @Test
  void csv_names_the_verdicts_and_gives_its_reasons_in_the_language() {
    Run run = score(table, "--format", "csv");
    assertSound(run);
    assertThat(run.out())
        .isEqualTo(
            """
            id,locality,period,code,indicator,target,actual,verdict,counted,official,agrees,attainment_percent,\
            difference,rule,reason
            A,Huế,2019,01,Tăng trưởng,"6,6-6,8","7,02",EXCEEDED,EXCEEDED,met,no,103.24,0.22,standard.range,\
            "7,02 > 6,8 (đạt khi x ≥ 6,6, vượt khi x > 6,8), cao hơn 0,22"
            B,Hà Nội,2019,02,Cán cân,≤ 3,Xuất siêu,UNDECIDED,UNDECIDED,exceeded,,,,standard.ceiling,\
            "chỉ báo cáo bằng chữ ""Xuất siêu"", không có số để so sánh"
            C,Hà Nội,2019,03,Giường bệnh,27,"26,5",NOT_MET,NOT_MET,,,98.15,-0.5,standard.number,\
            "26,5 < 27 (đạt khi x ≥ 27, vượt khi x > 27), thấp hơn 0,5"
            """);
  }

  private static final String FLAWED = "indicator,target,actual\nA,3,4\nB,3,4 tấn\nC,ba,4\n";

  private static final String FLAWS =
      """
      $/flawed.csv:3:3: Actual of indicator 'B' is not readable: "4 tấn" at character 3: 'tấn' is not expected here
      $/flawed.csv:4:2: Target of indicator 'C' is not readable: "ba" at character 1: a number, a range, a bound, yes or \
      no is expected
      """;

  @Test
  void rows_with_issues_are_named_and_the_others_scored() throws IOException {
    Run run = score(write("flawed.csv", FLAWED));
    assertThat(run.err()).isEqualTo(FLAWS);
    assertThat(headlines(run)).containsExactly("đạt và vượt 1/1 chỉ tiêu (vượt 1, đạt 0)");
    assertThat(run.out()).endsWith("áp dụng (ALL)\n\nĐã đọc 3 dòng: tính 1, không tính 2 dòng có lỗi\n");
    assertThat(run.status()).isEqualTo(Status.ISSUES);
    assertThat(run.status().code()).isEqualTo(1);
  }

  @Test
  void rows_that_are_not_scored_are_counted_once_below_all_scorecards_and_not_in_a_table() throws IOException {
    Path flawed = write("flawed.csv", "indicator,locality,target,actual\nA,X,3,4\nA,Y,3,4\nB,Y,3,4 tấn\n");
    assertThat(score(flawed, "--lang", "en").out().lines().filter(line -> line.contains("rows read")))
        .containsExactly("3 rows read: 2 scored, 1 not scored for their issues");
    assertThat(score(flawed, "--lang", "en").out()).endsWith("issues\n");
    assertThat(score(flawed, "--format", "csv").out().lines()).hasSize(3);
  }

  @Test
  void strict_stops_at_an_issue() throws IOException {
    assertFailed(
        score(write("flawed.csv", FLAWED), "--strict"), FLAWS + "Nothing was scored: --strict stops at any issue\n");
  }

  @Test
  void warnings_alone_leave_the_table_sound() throws IOException {
    Path warned = write("warned.csv", "indicator,target,actual,colour\nA,3,4,red\n");
    Run run = score(warned);
    assertThat(run.err()).isEqualTo("$/warned.csv:1:4: warning: Column 'colour' is unknown and not used\n");
    assertThat(headlines(run)).containsExactly("đạt và vượt 1/1 chỉ tiêu (vượt 1, đạt 0)");
    assertThat(run.status()).isEqualTo(Status.SOUND);
    assertFailed(
        score(warned, "--strict"),
        "$/warned.csv:1:4: warning: Column 'colour' is unknown and not used\n"
            + "Nothing was scored: --strict stops at any issue\n");
  }

  @Test
  void strict_scores_what_has_no_issue() {
    Run run = score(table, "--strict");
    assertSound(run);
    assertThat(run.out()).isEqualTo(score(table).out());
  }

  @Test
  void a_file_that_cannot_be_read_stops_all() {
    assertFailed(
        run("score", table.toString(), folder.resolve("none.csv").toString()),
        "$/none.csv:1:1: File must exist: it was not found\n");
  }

  @Test
  void where_no_row_is_sound_a_scorecard_of_nothing_is_printed() throws IOException {
    Run run = score(write("flawed.csv", "indicator,target\nA,ba\n"));
    assertThat(run.out())
        .isEqualTo(
            "đạt và vượt 0/0 chỉ tiêu\n\n" + LAST_LINES + "\nĐã đọc 1 dòng: tính 0, không tính 1 dòng có lỗi\n");
    assertThat(run.status()).isEqualTo(Status.ISSUES);
  }

  private static final String DATED =
      """
      indicator,target,actual,decided_on,reported_on
      A,3,4,2019-01-01,2019-12-31
      B,3,4,2020-01-01,2020-01-02
      """;

  @Test
  void rows_that_were_not_known_on_the_day_are_left_out_and_counted_aside() throws IOException {
    Path dated = write("dated.csv", DATED);
    Run run = score(dated, "--as-of", "2019-12-31");
    assertSound(run);
    assertThat(headlines(run)).containsExactly("đạt và vượt 1/1 chỉ tiêu (vượt 1, đạt 0)");
    assertThat(run.out()).endsWith("\nKhông tính riêng: 1 dòng chưa biết vào ngày 2019-12-31\n");
    assertThat(headlines(score(dated))).containsExactly("đạt và vượt 2/2 chỉ tiêu (vượt 2, đạt 0)");
    assertThat(headlines(score(dated, "--as-of", "2020-01-02")))
        .containsExactly("đạt và vượt 2/2 chỉ tiêu (vượt 2, đạt 0)");
  }

  @Test
  void a_report_is_written_to_a_file_in_utf_8() throws IOException {
    Path report = folder.resolve("report.txt");
    Run run = score(table, "--out", report.toString());
    assertSound(run);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(report, StandardCharsets.UTF_8)).isEqualTo(HUE + "\n" + HANOI);
  }

  @Test
  void a_file_that_cannot_be_written_is_said() {
    assertFailed(score(table, "--out", folder.toString()), "File '$' cannot be written: it is a directory\n");
    assertFailed(
        score(table, "--out", folder.resolve("no/report.txt").toString()),
        "File '$/no/report.txt' cannot be written: its folder was not found\n");
  }

  @Test
  void a_file_that_is_read_is_never_written() throws IOException {
    assertFailed(score(table, "--out", table.toString()), "File '$/table.csv' must not be written: it is read\n");
    assertFailed(
        score(table, "--out", folder.resolve("../" + folder.getFileName() + "/table.csv").toString()),
        "File '$/../" + folder.getFileName() + "/table.csv' must not be written: it is read\n");
    assertThat(Files.readString(table)).isEqualTo(TABLE);
  }

  @Test
  void an_output_that_cannot_be_written_is_said() {
    PrintStream broken =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("disk full");
              }
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream error = new PrintStream(err, true, StandardCharsets.UTF_8);
    Status status = Command.run(new String[] {"score", table.toString()}, broken, error);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Standard output cannot be written\n");
    assertThat(status).isEqualTo(Status.FAILED);
  }
}
