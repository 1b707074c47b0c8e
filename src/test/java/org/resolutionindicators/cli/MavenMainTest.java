package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenMainTest {
  private final PrintStream standard = System.out;
  private final PrintStream error = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @BeforeEach
  void catchStreams() {
    // As a process with a poor default encoding has them.
    System.setOut(new PrintStream(out, true, StandardCharsets.US_ASCII));
    System.setErr(new PrintStream(err, true, StandardCharsets.US_ASCII));
  }

  @AfterEach
  void restoreStreams() {
    System.setOut(standard);
    System.setErr(error);
  }

  private String table(String lines) throws IOException {
    return Files.writeString(folder.resolve("bảng.csv"), lines, StandardCharsets.UTF_8).toString();
  }

  @Test
  void a_sound_table_returns_and_is_printed_in_utf_8() throws IOException {
    MavenMain.main(new String[] {"score", table("indicator,target,actual\nRừng,3,4\n")});
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("đạt và vượt 1/1").contains("1. vượt  Rừng\n");
    assertThat(err.size()).isZero();
  }

  @Test
  void a_table_with_issues_returns_and_they_are_printed_in_utf_8() throws IOException {
    MavenMain.main(new String[] {"score", table("indicator,target,actual\nRừng,ba,4\n")});
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("bảng.csv:2:2: Target of indicator 'Rừng' is not readable");
  }

  @Test
  void a_failure_is_thrown() {
    assertThatIllegalStateException()
        .isThrownBy(() -> MavenMain.main(new String[] {"score"}))
        .withMessage("Nothing was scored (status 2), for the reason printed above");
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Missing required parameter: 'FILE'\n");
  }

  @Test
  void the_process_would_end_with_the_status() {
    assertThat(Main.run(new String[] {"--help"}).code()).isZero();
    assertThat(Main.run(new String[] {"nothing"}).code()).isEqualTo(2);
  }
}
