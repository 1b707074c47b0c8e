package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.input.Issue.Severity;

class IssueTest {
  private static final Issue WARNING = Issue.of("t.csv", 1, 2, Severity.WARNING, "Column 'x' is unknown and not used");
  private static final Issue ERROR = Issue.of("t.csv", 3, 1, Severity.ERROR, "Indicator must be named: the cell is empty");
  private static final Issue FATAL = Issue.of("none.csv", 1, 1, Severity.FATAL, "File must exist: it was not found");

  private static Reading<String> reading(Issue... issues) {
    return new Reading<>("value", ImmutableList.copyOf(issues), 5, 2);
  }

  @Test
  void an_issue_prints_as_file_line_column_and_message() {
    assertThat(ERROR).hasToString("t.csv:3:1: Indicator must be named: the cell is empty");
    assertThat(FATAL).hasToString("none.csv:1:1: File must exist: it was not found");
  }

  @Test
  void a_warning_says_so() {
    assertThat(WARNING).hasToString("t.csv:1:2: warning: Column 'x' is unknown and not used");
  }

  @Test
  void a_message_has_one_line() {
    assertThat(Issue.of("t.csv", 1, 1, Severity.ERROR, "a\r\nb\u001B\u2029c").message())
        .isEqualTo("a\uFFFD\uFFFDb\uFFFD\uFFFDc");
  }

  @Test
  void a_message_that_is_cut_keeps_whole_characters() {
    String message = Issue.of("t.csv", 1, 1, Severity.ERROR, "😀".repeat(5000)).message();
    assertThat(message).isEqualTo("😀".repeat(3000) + "…");
  }

  @Test
  void places_are_counted_from_1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Issue.of("t.csv", 0, 1, Severity.ERROR, "x"))
        .withMessage("Line of an issue must be 1 or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Issue.of("t.csv", 1, 0, Severity.ERROR, "x"))
        .withMessage("Column of an issue must be 1 or more: 0");
  }

  @Test
  void issues_are_equal_by_all_attributes() {
    new EqualsTester()
        .addEqualityGroup(WARNING, Issue.of("t.csv", 1, 2, Severity.WARNING, "Column 'x' is unknown and not used"))
        .addEqualityGroup(ERROR, SerializableTester.reserialize(ERROR))
        .addEqualityGroup(FATAL)
        .addEqualityGroup(Issue.of("t.csv", 3, 1, Severity.FATAL, "Indicator must be named: the cell is empty"))
        .testEquals();
  }

  @Test
  void a_reading_with_warnings_is_sound() {
    Reading<String> reading = reading(WARNING);
    assertThat(reading.isSound()).isTrue();
    assertThat(reading.isReadable()).isTrue();
    assertThat(reading.orElseThrow()).isEqualTo("value");
    assertThat(reading.rowsRead()).isEqualTo(5);
    assertThat(reading.rowsKept()).isEqualTo(3);
    assertThat(reading.rowsReported()).isEqualTo(2);
    assertThat(reading).hasToString("5 rows read, 3 kept, 1 issues");
  }

  @Test
  void a_reading_with_an_error_throws_all_issues_at_once() {
    Reading<String> reading = reading(WARNING, ERROR, FATAL);
    assertThat(reading.isSound()).isFalse();
    assertThat(reading.isReadable()).isFalse();
    assertThat(reading(ERROR).isReadable()).isTrue();
    assertThat(reading(ERROR).isSound()).isFalse();
    assertThat(reading.value()).isEqualTo("value");
    TableException thrown = catchThrowableOfType(TableException.class, reading::orElseThrow);
    assertThat(thrown.issues()).containsExactly(WARNING, ERROR, FATAL);
    assertThat(thrown)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            Table has 3 issue(s):
            t.csv:1:2: warning: Column 'x' is unknown and not used
            t.csv:3:1: Indicator must be named: the cell is empty
            none.csv:1:1: File must exist: it was not found""");
    assertThat(SerializableTester.reserialize(thrown).issues()).isEqualTo(thrown.issues());
  }

  @Test
  void the_message_of_very_many_issues_ends() {
    TableException thrown = new TableException(Collections.nCopies(102, ERROR));
    assertThat(thrown.issues()).hasSize(102);
    assertThat(thrown.getMessage().lines()).hasSize(102).endsWith("and 2 more");
  }

  @Test
  void an_exception_without_an_issue_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableException(List.of()))
        .withMessage("Exception of a table needs an issue");
  }

  @Test
  void more_rows_reported_than_read_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reading<>("value", ImmutableList.of(), 1, 2))
        .withMessage("Rows reported must be 0 to 1: 2");
  }
}
