package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the guide prints, and sees that they give what stands below them. */
class CommandsInDocumentationTest {
  private static final String PROMPT = "$ mvn -q compile exec:java";
  private static final String ARGUMENTS = " -Dexec.args=";
  private static final String FENCE = "```";

  /** A command line as printed, and the output printed below it. */
  record Printed(String command, String output) {
    String[] arguments() {
      String rest = command.substring(PROMPT.length());
      if (rest.isEmpty()) {
        return new String[0];
      }
      assertThat(rest).startsWith(ARGUMENTS + "\"").endsWith("\"");
      return rest.substring(ARGUMENTS.length() + 1, rest.length() - 1).split(" ");
    }

    @Override
    public String toString() {
      return command;
    }
  }

  static List<Printed> printed() throws IOException {
    List<Printed> printed = new ArrayList<>();
    String command = "";
    StringBuilder output = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("docs/guide.md"))) {
      if (line.startsWith(PROMPT)) {
        command = line;
        output.setLength(0);
      } else if (line.equals(FENCE) && !command.isEmpty()) {
        printed.add(new Printed(command, output.toString()));
        command = "";
      } else {
        output.append(line).append('\n');
      }
    }
    assertThat(printed).hasSizeGreaterThan(1);
    return printed;
  }

  @ParameterizedTest
  @MethodSource("printed")
  void the_guide_prints_what_the_command_prints(Printed printed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Command.run(printed.arguments(), stream, stream);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(printed.output());
  }
}
