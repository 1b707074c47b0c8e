package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the import lines of the main sources against the flow of docs/design.md. */
class PackageFlowTest {
  private static final Path ROOT = Path.of("src/main/java/org/resolutionindicators");
  private static final Pattern OURS = Pattern.compile("\\borg\\.resolutionindicators\\.([a-z]+)\\.");
  private static final Set<String> ALL =
      ImmutableSet.of("internal", "model", "text", "measure", "rule", "score", "method", "input", "report", "cli");

  private static final Map<String, Set<String>> MAY_IMPORT =
      ImmutableMap.<String, Set<String>>builder()
          .put("internal", ImmutableSet.of())
          .put("model", ImmutableSet.of("internal"))
          .put("text", ImmutableSet.of("internal", "model"))
          .put("measure", ImmutableSet.of("internal", "model"))
          .put("rule", ImmutableSet.of("internal", "model", "measure"))
          .put("score", ImmutableSet.of("internal", "model", "measure", "rule"))
          .put("method", ImmutableSet.of("internal", "model", "measure", "rule", "score"))
          .put("input", ImmutableSet.of("internal", "model", "text"))
          .put("report", ImmutableSet.of("internal", "model", "text", "measure", "rule", "score"))
          .put("cli", ALL)
          .build();

  @Test
  void the_packages_are_those_of_the_table() throws IOException {
    try (Stream<Path> children = Files.list(ROOT)) {
      assertThat(children.map(child -> child.getFileName().toString())).containsExactlyInAnyOrderElementsOf(ALL);
    }
  }

  @Test
  void imports_only_point_back() throws IOException {
    for (String from : MAY_IMPORT.keySet()) {
      Set<String> allowed = new TreeSet<>(MAY_IMPORT.get(from));
      allowed.add(from);
      for (Path file : sources(from)) {
        assertThat(allowed).as("packages named by %s", file).containsAll(named(file));
      }
    }
  }

  @Test
  void picocli_is_used_by_the_command_alone() throws IOException {
    for (String from : MAY_IMPORT.keySet()) {
      for (Path file : sources(from)) {
        if (!from.equals("cli")) {
          assertThat(file).content().doesNotContain("picocli");
        }
      }
    }
  }

  @Test
  void no_source_file_has_more_than_400_lines() throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of("src"))) {
      List<Path> files = tree.filter(path -> path.toString().endsWith(".java")).collect(Collectors.toList());
      for (Path file : files) {
        assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(400);
      }
    }
  }

  @Test
  void every_package_says_what_it_holds() {
    for (String name : ALL) {
      assertThat(ROOT.resolve(name).resolve("package-info.java")).content().contains("/**").contains("@NullMarked");
    }
  }

  private static List<Path> sources(String name) throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
    }
  }

  /** Looks at every mention, not only at import lines, so that a fully qualified name is seen too; Javadoc links as well. */
  private static Set<String> named(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    Matcher matcher = OURS.matcher(Files.readString(file));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
