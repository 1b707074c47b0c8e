package org.resolutionindicators.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds every constant of the package that is a measure, so that none can be left out of a test. */
final class Measures {
  private static final Path SOURCES = Path.of("src/main/java/org/resolutionindicators/measure");

  private Measures() {}

  /** A measure and its Javadoc. */
  record Documented(Measure measure, String javadoc, String javadocOfType) {
    @Override
    public String toString() {
      return measure.id();
    }
  }

  static List<Documented> all() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<Documented> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          addConstants(Class.forName(Measures.class.getPackageName() + "." + name), Files.readString(file), all);
        }
      }
      all.sort(Comparator.comparing(Documented::toString));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addConstants(Class<?> type, String source, List<Documented> all) {
    if (type.isEnum() && Measure.class.isAssignableFrom(type)) {
      String ofType = javadoc(source, "public enum " + type.getSimpleName() + "\\b");
      for (Object constant : type.getEnumConstants()) {
        String own = javadoc(source, ((Enum<?>) constant).name() + "\\s*\\(");
        all.add(new Documented((Measure) constant, own, ofType));
      }
    }
  }

  private static String javadoc(String source, String declaration) {
    Matcher matcher = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + declaration, Pattern.DOTALL).matcher(source);
    return matcher.find() ? matcher.group(1) : "";
  }
}
