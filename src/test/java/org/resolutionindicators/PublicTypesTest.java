package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sees that each public type says what a host must know before it shares, compares or stores a value. */
class PublicTypesTest {
  private static final Path ROOT = Path.of("src/main/java/org/resolutionindicators");
  private static final ImmutableList<String> EXPORTED =
      ImmutableList.of("input", "measure", "model", "report", "rule", "score", "text");
  private static final Pattern TYPE =
      Pattern.compile(
          "(/\\*\\*(?:(?!\\*/).)*\\*/)\\s*(?:@\\w+\\s*)*public (?:abstract |static |sealed |final |non-sealed )*"
              + "(?:class|interface|enum|record) (\\w+)",
          Pattern.DOTALL);

  /** A public type, nested ones included, with the comment above it. */
  record Documented(String file, String name, String javadoc) {
    @Override
    public String toString() {
      return file + " " + name;
    }
  }

  static List<Documented> publicTypes() throws IOException {
    ImmutableList.Builder<Documented> types = ImmutableList.builder();
    for (String name : EXPORTED) {
      try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
        for (Path file : files.sorted().collect(Collectors.toList())) {
          Matcher matcher = TYPE.matcher(Files.readString(file));
          while (matcher.find()) {
            String javadoc = matcher.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ");
            types.add(new Documented(file.getFileName().toString(), matcher.group(2), javadoc));
          }
        }
      }
    }
    return types.build();
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void a_public_type_speaks_of_threads(Documented type) {
    boolean changes = type.name().equals("Builder") || type.name().endsWith("Exception");
    assertThat(type.javadoc()).containsIgnoringCase(changes ? "not thread-safe" : "thread-safe");
    assertThat(type.javadoc().contains("mmutable") || changes).isTrue();
  }

  @ParameterizedTest
  @MethodSource("publicTypes")
  void a_public_type_says_what_is_equal_and_whether_it_can_be_serialised(Documented type) {
    if (!type.name().equals("Builder")) {
      assertThat(type.javadoc()).containsIgnoringCase("equal").containsIgnoringCase("serialis");
    }
  }
}
