package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options on what was known when, whose targets are scored, and what is done with parts of a period. */
class TermOptionsTest {
  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Run score(String table, String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of("score", write("t.csv", table).toString(), "--lang", "en"));
    args.addAll(List.of(options));
    return Run.of(folder, folder.resolve("sample.csv"), args.toArray(new String[0]));
  }

  private static Stream<String> headlines(Run run) {
    assertThat(run.err()).isEmpty();
    return run.out().lines().filter(line -> line.startsWith("met or exceeded "));
  }

  private static void assertFailed(Run run, String err) {
    assertThat(run.err()).isEqualTo(err);
    assertThat(run.out()).isEmpty();
    assertThat(run.status().code()).isEqualTo(2);
  }

  private static void assertWrongUsage(Run run, String err) {
    assertThat(run.err()).startsWith(err + "\n\nUsage: score FILE... [options]\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status().code()).isEqualTo(2);
  }

  private static final String ASSIGNED =
      """
      indicator,locality,period,assigner,target,actual
      Revenue,Town,2022,province,100,
      Revenue,Town,2022,council,145,
      Revenue,Town,2022,,,116.5
      """;

  @Test
  void where_there_are_two_assigners_one_must_be_chosen() throws IOException {
    String message =
        "Targets scored together must be of one assigner: in 2022 for 'Town' they are of [province, council]; choose one "
            + "with '--assigner'\n";
    assertFailed(score(ASSIGNED), message);
    assertFailed(score(ASSIGNED, "--format", "csv"), message);
    assertThat(headlines(score(ASSIGNED, "--assigner", "province")))
        .containsExactly("met or exceeded 1 of 1 indicators (1 exceeded, 0 met)");
    Run council = score(ASSIGNED, "--assigner", "council");
    assertThat(headlines(council)).containsExactly("met or exceeded 0 of 1 indicators (0 exceeded, 0 met)");
    assertThat(council.out())
        .contains("; targets set by council\n")
        .endsWith(
            "\nRows not counted by themselves: 1 of another assigner, 1 that only set a target, counted with its report\n");
  }

  @Test
  void an_assigner_that_is_not_in_the_table_is_said() throws IOException {
    assertFailed(
        score(ASSIGNED, "--assigner", "ward"),
        "Data set must have the assigner that is scored: 'ward' is none of [province, council]\n");
  }

  private static final String PART =
      """
      indicator,accumulation,period,target,actual,status,reported_on
      A,sum,2023,100,,,
      A,sum,2023-H1,,49.8,,
      B,last,2023,100,100,estimate,2023-11-01
      """;

  @Test
  void a_part_of_a_year_is_scored_by_the_chosen_policy() throws IOException {
    String[] choices = {"own-targets", "full-year-plan", "elapsed-days", "elapsed-months", "year-estimate"};
    List<String> found = new ArrayList<>();
    for (String choice : choices) {
      Run run = score(PART, "--part-year", choice, "--format", "csv", "--as-of", "2023-12-01");
      found.add(String.join(" ", run.out().lines().skip(1).map(line -> line.split(",")[7]).toList()));
    }
    assertThat(found)
        .containsExactly(
            "NOT_DUE NO_TARGET NOT_DUE",
            "NOT_DUE NOT_MET NOT_DUE",
            "NOT_DUE EXCEEDED NOT_DUE",
            "NOT_DUE NOT_MET NOT_DUE",
            "NOT_DUE NO_TARGET MET");
    assertThat(score(PART, "--part-year", "Elapsed-Days").out())
        .contains("parts of a year: against the share of the year's plan that has passed");
  }

  @Test
  void a_missing_part_is_refused_or_skipped() throws IOException {
    String table = "indicator,accumulation,period,target,actual\nA,sum,2021-2022,1,\nA,sum,2021,1,1\n";
    assertThat(headlines(score(table, "--by", "none")))
        .containsExactly("met or exceeded 1 of 2 indicators (0 exceeded, 1 met), 1 no data");
    Run skipped = score(table, "--by", "none", "--missing", "skip");
    assertThat(headlines(skipped)).containsExactly("met or exceeded 2 of 2 indicators (0 exceeded, 2 met)");
    assertThat(skipped.out()).contains("; sum of 2021; without 2022, not reported").contains("parts of a period without figures are left");
    assertThat(score(table, "--by", "none", "--missing", "REFUSE").out()).isEqualTo(score(table, "--by", "none").out());
  }

  @Test
  void wrong_words_are_answered_with_the_right_ones() throws IOException {
    assertWrongUsage(
        score(PART, "--part-year", "elapsed"),
        "Invalid value for option '--part-year': it must be one of own-targets, full-year-plan, elapsed-days, "
            + "elapsed-months, year-estimate: 'elapsed'");
    assertWrongUsage(
        score(PART, "--missing", "ignore"), "Invalid value for option '--missing': it must be one of refuse, skip: 'ignore'");
    assertWrongUsage(score(PART, "--assigner"), "Missing required parameter for option '--assigner' (NAME)");
  }

  private static final String REVISED =
      """
      id,indicator,period,target,decision,decided_on,actual,status,reported_on
      1,A,2021,100,No. 1,2020-12-10,,,
      2,A,2021,90,No. 2,2021-09-01,,,
      3,A,2021,,,,91,estimate,2022-01-05
      4,A,2021,,,,89,final,2022-05-20
      """;

  @Test
  void changes_since_an_earlier_day_are_told_with_both_reasons() throws IOException {
    Run run = score(REVISED, "--as-of", "2022-05-20", "--changes-since", "2022-01-05");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .endsWith(
            """

            Changed since 2022-01-05: 1
              A, 2021: exceeded → not met (a later report replaced the figure)
                91 > 90 (met if x ≥ 90, exceeded if x > 90), 1 higher; target adjusted by No. 2 on 2021-09-01, at first:
                100 [standard.number]
                89 < 90 (met if x ≥ 90, exceeded if x > 90), 1 lower; target adjusted by No. 2 on 2021-09-01, at first:
                100 [standard.number]

            Rows not counted by themselves: 2 replaced, 1 that only set a target, counted with its report
            """);
    assertThat(score(REVISED, "--as-of", "2022-05-20", "--changes-since", "2022-05-20").out())
        .contains("\nChanged since 2022-05-20: 0\n");
  }

  @Test
  void changes_are_told_in_text_only() throws IOException {
    assertFailed(
        score(REVISED, "--changes-since", "2022-01-05", "--format", "csv"),
        "Option '--changes-since' must go with '--format text': '--format csv' was given\n");
  }

  @Test
  void as_of_a_day_what_came_later_is_cut_and_still_has_its_line() throws IOException {
    Run run = score(REVISED, "--as-of", "2022-01-05", "--format", "csv");
    assertThat(run.out().lines().skip(1))
        .containsExactly(
            "1,,2021,A,A,100,,NO_DATA,,,,,,,\"not counted, it was replaced; nothing was reported\"",
            "2,,2021,A,A,90,,NO_DATA,,,,,,,counted with the report on another row; nothing was reported",
            "3,,2021,A,A,90,91,EXCEEDED,EXCEEDED,,,101.11,1,standard.number,"
                + "\"91 > 90 (met if x ≥ 90, exceeded if x > 90), 1 higher; target adjusted by No. 2 on 2021-09-01, at first: 100\"",
            "4,,2021,A,A,90,89,NOT_MET,,,,98.89,-1,standard.number,"
                + "\"not counted, it was not known on the day; 89 < 90 (met if x ≥ 90, exceeded if x > 90), 1 lower\"");
  }

  @Test
  void rows_of_several_tables_are_printed_in_the_order_of_the_command_line() throws IOException {
    Path targets = write("targets.csv", "id,indicator,target\na,A,1\nb,B,1\n");
    Path reports = write("reports.csv", "id,indicator,actual,reported_on\nc,A,1,2022-01-01\nd,B,2,\ne,A,0,2022-05-01\n");
    assertThat(ids(targets, reports)).containsExactly("a", "b", "c", "d", "e");
    assertThat(ids(reports, targets)).containsExactly("c", "d", "e", "a", "b");
  }

  private Stream<String> ids(Path... files) {
    List<String> args = new ArrayList<>(List.of("score", "--format", "csv"));
    Stream.of(files).map(Path::toString).forEach(args::add);
    Run run = Run.of(folder, folder.resolve("sample.csv"), args.toArray(new String[0]));
    assertThat(run.err()).isEmpty();
    return run.out().lines().skip(1).map(line -> line.split(",")[0]);
  }
}
