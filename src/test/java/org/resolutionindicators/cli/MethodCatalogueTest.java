package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionindicators.score.PublishedMethod;

class MethodCatalogueTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path SOURCES = Path.of("src/main/java/org/resolutionindicators/method");
  private static final Pattern CONSTANT = Pattern.compile("public static final (\\w+) [A-Z0-9_]+\\s*=");

  private static List<String> ids(MethodCatalogue catalogue) {
    return catalogue.all().stream().map(method -> method.edition().id()).toList();
  }

  /** How many constants the sources have whose type is a class of the package. */
  private static int constants() throws IOException {
    List<String> sources = new ArrayList<>();
    Set<String> types = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        String source = Files.readString(file);
        if (source.contains("implements PublishedMethod")) {
          types.add(file.getFileName().toString().replace(".java", ""));
          sources.add(source);
        }
      }
    }
    int constants = 0;
    for (String source : sources) {
      Matcher matcher = CONSTANT.matcher(source);
      while (matcher.find()) {
        constants += types.contains(matcher.group(1)) ? 1 : 0;
      }
    }
    return constants;
  }

  private static Path jar(Path folder) throws IOException {
    Path jar = folder.resolve("with space.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  @Test
  void all_methods_of_the_library_are_found_in_the_order_of_their_ids() throws IOException {
    List<String> ids = ids(MethodCatalogue.ofLibrary());
    assertThat(ids).hasSize(constants()).isNotEmpty().isSorted().doesNotHaveDuplicates();
  }

  @Test
  void a_folder_and_a_jar_have_the_same(@TempDir Path folder) throws IOException {
    assertThat(MethodCatalogue.in(jar(folder)).all())
        .isEqualTo(MethodCatalogue.in(CLASSES).all())
        .isEqualTo(MethodCatalogue.ofLibrary().all());
  }

  @Test
  void a_folder_without_the_package_has_none(@TempDir Path folder) {
    assertThat(MethodCatalogue.in(folder).all()).isEmpty();
  }

  @Test
  void what_is_neither_a_folder_nor_a_jar_says_so(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing.jar");
    assertThatThrownBy(() -> MethodCatalogue.in(missing))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("Published methods cannot be listed: '" + missing + "' cannot be read: ");
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
    assertThatThrownBy(() -> MethodCatalogue.in(text))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("Published methods cannot be listed: '" + text + "' cannot be read: ");
  }

  @Test
  void a_method_is_found_by_its_id_alone() {
    MethodCatalogue catalogue = MethodCatalogue.of(ImmutableList.of(Lights.TWO));
    assertThat(catalogue.find("Two-Lights").map(PublishedMethod.class::cast)).contains(Lights.TWO);
    assertThat(catalogue.find("two")).isEmpty();
    assertThat(catalogue.find("")).isEmpty();
  }

  @Test
  void a_library_that_is_neither_a_folder_nor_a_jar_is_told() throws IOException {
    URL elsewhere = new URL("http://example.org/library.jar");

    assertThatThrownBy(() -> MethodCatalogue.path(elsewhere))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "Published methods cannot be listed: the library must be a folder or a jar: 'http://example.org/library.jar'");
    assertThatThrownBy(() -> MethodCatalogue.path(null))
        .isInstanceOf(Failure.class)
        .hasMessage("Published methods cannot be listed: the library must be a folder or a jar: 'null'");
  }
}
