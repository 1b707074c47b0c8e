package org.resolutionindicators.fuzz;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run begins with: inputs that are kept in one file, and a dictionary of their words and of those of the grammars.
 *
 * <p>The arguments of each method are the file of inputs, the folder of the corpus, beside which the dictionary is put, and
 * the folder of the sources whose Javadoc has the grammars.
 */
final class Seeds {
  private static final String COMMENT = "#";
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final List<String> GRAMMARS =
      List.of("text/package-info.java", "text/ClaimParser.java", "input/TableReader.java", "input/ClaimReader.java");
  private static final Pattern TERMINAL = Pattern.compile("\"([^\"\n&]+)\"|\\{@code ([^}\n]+)}");

  private Seeds() {}

  /**
   * Writes each line, but blank ones and comments, into the corpus as an input of its own.
   *
   * @param arguments as above
   * @return the inputs
   */
  static List<String> lines(String[] arguments) {
    return put(arguments, text(arguments[0]).lines().filter(line -> !line.isBlank() && !line.startsWith(COMMENT)).toList());
  }

  /**
   * Writes what stands between blank lines into the corpus as inputs of their own.
   *
   * @param arguments as above
   * @return the inputs
   */
  static List<String> paragraphs(String[] arguments) {
    return put(arguments, Splitter.on("\n\n").splitToList(text(arguments[0])));
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> put(String[] arguments, List<String> inputs) {
    try {
      Path corpus = Files.createDirectories(Path.of(arguments[1]));
      for (int i = 0; i < inputs.size(); i++) {
        Files.writeString(corpus.resolve("seed-" + i), inputs.get(i));
      }
      Files.writeString(Path.of(arguments[1] + ".dict"), dictionary(inputs, arguments[2]));
      return inputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String dictionary(List<String> inputs, String sources) {
    Stream<String> given = inputs.stream().flatMap(WORDS::splitToStream);
    Stream<String> terminals =
        GRAMMARS.stream()
            .flatMap(grammar -> TERMINAL.matcher(text(sources + "/" + grammar)).results())
            .map(found -> Objects.requireNonNullElse(found.group(1), found.group(2)));
    return Stream.concat(given, terminals)
        .distinct()
        .map(word -> "\"" + escaped(word) + "\"\n")
        .collect(Collectors.joining());
  }

  /** The fuzzer's dictionaries are ASCII. */
  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format(Locale.ROOT, "\\x%02X", b));
    }
    return escaped.toString();
  }
}
