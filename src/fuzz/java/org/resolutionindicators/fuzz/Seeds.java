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
import java.util.stream.Collectors;

/** What a run begins with: inputs that are kept in one file, and the words they are made of. */
final class Seeds {
  private static final String COMMENT = "#";
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private Seeds() {}

  /**
   * Writes each line, but blank ones and comments, into the corpus as an input of its own.
   *
   * @param arguments the file, and the folder of the corpus
   * @return the inputs
   */
  static List<String> lines(String[] arguments) {
    return put(arguments, text(arguments).lines().filter(line -> !line.isBlank() && !line.startsWith(COMMENT)).toList());
  }

  /**
   * Writes what stands between blank lines into the corpus as inputs of their own.
   *
   * @param arguments the file, and the folder of the corpus
   * @return the inputs
   */
  static List<String> paragraphs(String[] arguments) {
    return put(arguments, Splitter.on("\n\n").splitToList(text(arguments)));
  }

  private static String text(String[] arguments) {
    try {
      return Files.readString(Path.of(arguments[0]));
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
      Files.writeString(Path.of(arguments[1] + ".dict"), dictionary(inputs));
      return inputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String dictionary(List<String> inputs) {
    return inputs.stream()
        .flatMap(input -> WORDS.splitToStream(input))
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
