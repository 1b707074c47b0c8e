package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --rules} with a published method, and with {@code list}. */
class RulesOptionTest {
  private static final String HEADER =
      "id,locality,period,code,indicator,target,actual,verdict,counted,official,agrees,attainment_percent,difference,"
          + "rule,reason,measure,score,band,rank,level\n";

  @TempDir private Path folder;

  private Path table;

  @BeforeEach
  void write() throws IOException {
    table =
        write(
            """
            indicator,period,target,actual,reported_on,green
            A,2019,5,4,2020-02-01,3
            B,2019,5,4,2020-05-01,5
            """);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), text, StandardCharsets.UTF_8);
  }

  private Run run(Supplier<MethodCatalogue> methods, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream standard = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream error = new PrintStream(err, true, StandardCharsets.UTF_8);
    Status status = Command.run(args, folder.resolve("none"), standard, error, false, methods);
    return new Run(status, shown(out), shown(err));
  }

  private String shown(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "$");
  }

  private Run run(String... args) {
    return run(() -> MethodCatalogue.of(ImmutableList.of(Lights.TWO)), args);
  }

  private Run lights(String... more) {
    List<String> args = new ArrayList<>(List.of("score", table.toString(), "--rules", "two-lights"));
    args.addAll(List.of(more));
    return run(args.toArray(new String[0]));
  }

  @Test
  void a_method_rates_the_table_and_its_columns_are_known() {
    Run run = lights();
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(Status.SOUND);
    assertThat(run.out())
        .isEqualTo(
            """
            two-lights: Office of Lights, 2020
            Chưa kiểm chứng: the colour of no light: the clause that tells of it was read in a reprint of the Gazette
              alone

              Từng chỉ tiêu
                số đo  xếp loại  kết quả
                    4  green     đạt        A, 2019: chỉ tiêu 5; thực hiện 4
                    4  red       không đạt  B, 2019: chỉ tiêu 5; thực hiện 4
            """);
  }

  @Test
  void csv_has_a_line_for_each_row() {
    Run run = lights("--format", "csv", "--lang", "en");
    assertThat(run.out())
        .isEqualTo(
            HEADER
                + """
                2,,2019,A,A,5,4,MET,MET,,,80.00,-1,two-lights,,4,,green,,TARGET
                3,,2019,B,B,5,4,NOT_MET,NOT_MET,,,80.00,-1,two-lights,,4,,red,,TARGET
                """);
  }

  @Test
  void as_of_a_day_only_what_was_known_is_rated() {
    assertThat(lights("--as-of", "2020-03-01", "--lang", "en").out())
        .endsWith(
            """
                measure  band   verdict
                      4  green  met      A, 2019: target 5; actual 4
                      -         no data  B, 2019: target 5; no measure: nothing was reported
            """);
  }

  @Test
  void rows_with_errors_are_told_of() throws IOException {
    write("indicator,target,actual,green\nA,5,4,3\nB,5,4,x\n");
    Run run = lights("--lang", "en");
    assertThat(run.status()).isEqualTo(Status.ISSUES);
    assertThat(run.err())
        .isEqualTo("$/t.csv:3:4: Green of indicator 'B' is not readable: \"x\" at character 1: a number is expected\n");
    assertThat(run.out()).endsWith("\n2 rows read: 1 scored, 1 not scored for their issues\n");
    assertThat(lights("--strict").err()).endsWith("Nothing was scored: --strict stops at any issue\n");
    assertThat(lights("--format", "csv").out()).startsWith(HEADER).hasLineCount(2);
  }

  @Test
  void the_report_is_written_to_a_file() {
    Path file = folder.resolve("out.txt");
    assertThat(lights("--out", file.toString()).out()).isEmpty();
    assertThat(file).content(StandardCharsets.UTF_8).startsWith("two-lights: Office of Lights, 2020\n");
  }

  @Test
  void the_list_needs_no_table() {
    Run run = run("score", "--rules", "LIST");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(Status.SOUND);
    assertThat(run.out())
        .isEqualTo(
            """
            standard    rule book: strict mathematics
            vietnam     rule book: as Vietnamese officials read targets
            two-lights  Office of Lights, 2020
                        source: https://example.org/lights
                        source: Gazette 7/2020
                        column green: least value that is green
                        not confirmed: the colour of no light: the clause that tells of it was read in a reprint
                          of the Gazette alone
            """);
  }

  @Test
  void a_name_that_there_is_not_is_said_with_those_there_are() {
    Run run = run("score", "x.csv", "--rules", "kpi");
    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--rules': no such rule book or published method is built in, "
                + "there are standard, vietnam, two-lights: 'kpi'\n\nUsage: score FILE... [options]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--verdicts,official",
    "--of,due",
    "--by,none",
    "--claims,c.csv",
    "--part-year,own-targets",
    "--missing,skip",
    "--changes-since,2020-01-01"
  })
  void what_a_method_has_its_own_way_of_is_refused(String option, String value) {
    Run run = lights(option, value);
    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "Option '" + option + "' must go with a rule book, a published method has its own way: "
                + "'--rules two-lights' was given\n");
  }

  @Test
  void targets_of_several_assigners_are_rated_once_one_is_chosen() throws IOException {
    Files.writeString(
        table,
        """
        indicator,period,target,actual,assigner
        A,2019,5,4,province
        B,2019,5,4,council
        """);

    Run both = lights("--lang", "en");
    assertThat(both.status()).isEqualTo(Status.FAILED);
    assertThat(both.err())
        .isEqualTo(
            "Targets scored together must be of one assigner: in 2019 they are of [province, council]; "
                + "choose one with '--assigner'\n");
    assertThat(lights("--lang", "en", "--assigner", "council").out())
        .contains("B, 2019: target 5")
        .doesNotContain("A, 2019: target 5");
    assertThat(lights("--lang", "en", "--assigner", "party").err())
        .isEqualTo("Data set must have the assigner that is scored: 'party' is none of [province, council]\n");
  }

  @Test
  void without_a_table_a_method_is_wrong_usage() {
    assertThat(run("score", "--rules", "two-lights").err())
        .startsWith("Missing required parameter: 'FILE'\n\nUsage: score FILE... [options]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"score %s", "score %s --rules standard", "score %s --rules VIETNAM", "tally %s", "score --help"})
  void methods_are_looked_for_only_if_one_is_named(String args) {
    Supplier<MethodCatalogue> never =
        () -> {
          throw new AssertionError("methods were looked for");
        };
    Run run = run(never, args.replace("%s", table.toString()).split(" "));
    assertThat(run.status()).isNotEqualTo(Status.FAILED);
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void a_tally_knows_no_methods() {
    assertThat(run("tally", "x.csv", "--rules", "two-lights").err())
        .startsWith(
            "Invalid value for option '--rules': no such rule book is built in, "
                + "there are standard, vietnam: 'two-lights'\n");
  }
}
