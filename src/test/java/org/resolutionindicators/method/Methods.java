package org.resolutionindicators.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.resolutionindicators.score.PublishedMethod;

/** Finds every constant of the package that is a method, so that none can be left out of a test. */
final class Methods {
  private static final Path SOURCES = Path.of("src/main/java/org/resolutionindicators/method");

  private Methods() {}

  static List<PublishedMethod> all() {
    List<PublishedMethod> methods = new ArrayList<>();
    for (Class<?> type : types()) {
      for (Field field : type.getDeclaredFields()) {
        if (isConstant(field) && PublishedMethod.class.isAssignableFrom(field.getType())) {
          methods.add(value(field));
        }
      }
    }
    methods.sort(Comparator.comparing(method -> method.edition().id()));
    return methods;
  }

  static PublishedMethod of(String id) {
    return all().stream()
        .filter(method -> method.edition().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such method: " + id));
  }

  /** The top-level types of the package, by their sources. */
  static List<Class<?>> types() {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<Class<?>> types = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          types.add(Class.forName(Methods.class.getPackageName() + "." + name));
        }
      }
      return types;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isConstant(Field field) {
    int modifiers = field.getModifiers();
    return Modifier.isPublic(modifiers) && Modifier.isStatic(modifiers) && Modifier.isFinal(modifiers);
  }

  private static PublishedMethod value(Field field) {
    try {
      return (PublishedMethod) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
