package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  private static final String USAGE =
      """
      Usage: score FILE... [options]
      Scores tables of indicators and prints their scorecards.
            FILE...                Tables in CSV, scored as one.
            --lang=LANG            vi (default) or en: how figures are written in the files, and the
                                     words of the report.
            --rules=ID             standard (default): strict mathematics; vietnam: as Vietnamese
                                     officials read targets; or a published method, which has ways of its
                                     own to count; list prints all.
            --verdicts=SOURCE      Which verdict is counted: computed (default),
                                     official-where-undecided, official.
            --of=TOTAL             Which indicators make the total: all (default) but those without a
                                     target and not applicable; due: without those not due; assessed:
                                     without those not decided.
            --as-of=DATE           Scores what was known on this day: later decisions and reports are
                                     left out, and periods that end on it (2019-12-31) or later are not
                                     due. Without it, every row is known and due.
            --changes-since=DATE   Lists, in text, the verdicts that were others as of this day, and why.
            --assigner=NAME        Whose targets are scored, where there are several in one locality and
                                     period.
            --part-year=POLICY     What part of a year without a target is held against: own-targets
                                     (default): nothing; full-year-plan; elapsed-days or elapsed-months:
                                     that share of it; year-estimate: by an estimate of all of it.
            --missing=POLICY       A part of a term that was not reported: refuse (default): no figure
                                     for the term; skip: without it.
            --by=PARTS             One scorecard per locality and period: locality (default), per group:
                                     group, or one for all: none.
            --format=FORMAT        text (default) or csv: one line for each row.
            --claims=FILE          A table of headline claims ("18/18") to check against themselves and
                                     the scorecards, in text.
            --out=FILE             Where to write in UTF-8, instead of standard output.
            --strict               Any issue, warnings too, stops before scoring.
            --help                 Print this.
      Status:
        0   all rows are sound
        1   some rows have issues, the others were scored
        2   nothing was scored: wrong usage, an unreadable file, or issues and --strict
      """;

  private static final String TALLY_USAGE =
      """
      Usage: tally FILE... [options]
      Counts the verdicts of tables of any size, row by row, and keeps no row.
            FILE...             Tables in CSV, counted as one.
            --lang=LANG         vi (default) or en: how figures are written in the files, and the words
                                  of the report.
            --rules=BOOK        standard (default): strict mathematics; vietnam: as Vietnamese officials
                                  read targets.
            --verdicts=SOURCE   Which verdict is counted: computed (default), official-where-undecided,
                                  official.
            --of=TOTAL          Which rows make the total: all (default) but those without a target and
                                  not applicable; due: without those not due; assessed: without those not
                                  decided.
            --as-of=DATE        Counts what was known on this day: later decisions and reports are left
                                  out, and periods that end on it (2019-12-31) or later are not due.
                                  Without it, every row is known and due.
            --assigner=NAME     Whose targets are counted, where there are several in one locality and
                                  period.
            --by=PARTS          One line for all rows: none (default), or one per locality: place, per
                                  period: period, per group: group.
            --grouped           Rows of one indicator, locality and period belong together, as in
                                  'score': later reports replace earlier ones, and figures follow from
                                  others. Rows must stand grouped by locality, indicator and period.
                                  Without it, each row counts.
            --threads=N         How many threads read: 1 (default) or more.
            --format=FORMAT     text (default) or csv: the count of each verdict.
            --out=FILE          Where to write in UTF-8, instead of standard output.
            --strict            With any issue, warnings too, no tally is printed.
            --help              Print this.
      Status:
        0   all rows are sound
        1   some rows have issues, the others were counted
        2   nothing was counted: wrong usage, an unreadable file, or issues and --strict
      """;

  private static Run run(String... args) {
    return Run.of(Path.of("nowhere"), Path.of("nowhere", "sample.csv"), args);
  }

  private static void assertFailed(Run run, String err) {
    assertThat(run.err()).isEqualTo(err);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(Status.FAILED);
  }

  private static void assertHelp(String args, String usage) {
    Run run = run(args.split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(Status.SOUND);
    assertThat(run.out()).isEqualTo(usage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"score --help", "score x --help"})
  void help_is_printed_and_nothing_scored(String args) {
    assertHelp(args, USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tally --help", "tally x --help"})
  void help_is_printed_and_nothing_counted(String args) {
    assertHelp(args, TALLY_USAGE);
  }

  @Test
  void help_without_a_command_is_that_of_all() {
    assertHelp("--help", USAGE + "\n" + TALLY_USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          score                         | Missing required parameter: 'FILE'
          score --lang en               | Missing required parameter: 'FILE'
          score x --weights 1           | Unknown option: '--weights'
          score x --lang                | Missing required parameter for option '--lang' (LANG)
          score x --of all --of due     | option '--of' (TOTAL) should be specified only once
          """)
  void wrong_usage_is_said_with_the_right_one(String args, String message) {
    assertFailed(run(args.split(" ")), message + "\n\n" + USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          tally                         | Missing required parameter: 'FILE'
          tally x --claims y            | Unknown option: '--claims'
          tally x --by locality         | Invalid value for option '--by': it must be one of none, place, period, group: 'locality'
          tally x --threads two         | Invalid value for option '--threads': 'two' is not an int
          """)
  void wrong_usage_of_the_tally_is_said_with_the_right_one(String args, String message) {
    assertFailed(run(args.split(" ")), message + "\n\n" + TALLY_USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rank table.csv", "--lang en", "SCORE table.csv"})
  void a_command_that_there_is_not_is_said_with_those_there_are(String args) {
    assertFailed(
        run(args.split(" ")), "Unknown command: '" + args.split(" ")[0] + "'\n\n" + USAGE + "\n" + TALLY_USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --threads 0           | Option '--threads' must be 1 or more: '0' was given
          --grouped --threads 2 | Option '--grouped' must go with one thread: '--threads 2' was given
          --format html         | Format 'html' is not built yet; text and csv are
          """)
  void options_of_the_tally_that_cannot_be_are_refused(String options, String message) {
    List<String> args = new ArrayList<>(List.of("tally", "x.csv"));
    args.addAll(List.of(options.split(" ")));
    assertThat(run(args.toArray(new String[0])).err()).isEqualTo(message + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --lang     | fr       | it must be one of vi, en
          --verdicts | all      | it must be one of computed, official-where-undecided, official
          --of       | none     | it must be one of all, due, assessed
          --by       | period   | it must be one of locality, group, none
          --as-of    | 31/12/19 | it must be a date such as 2019-12-31
          --format   | pdf      | it must be one of text, csv
          """)
  void a_value_that_there_is_not_is_said_with_those_there_are(String option, String value, String known) {
    assertFailed(
        run("score", "x.csv", option, value),
        "Invalid value for option '" + option + "': " + known + ": '" + value + "'\n\n" + USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "json", "html", "JSON"})
  void a_format_that_is_not_built_says_so(String format) {
    assertFailed(
        run("score", "x.csv", "--format", format),
        "Format '" + Ascii.toLowerCase(format) + "' is not built yet; text and csv are\n");
  }

  @Test
  void claims_are_for_text() {
    assertFailed(
        run("score", "x.csv", "--claims", "claims.csv", "--format", "csv"),
        "Option '--claims' must go with '--format text': '--format csv' was given\n");
  }
}
