package org.resolutionindicators.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.score.PublishedMethod;

/**
 * The published methods that come with the library: the constants of the classes that stand in its package {@code method}.
 *
 * <p>Only the command looks for them, since its user can name a method by its id alone. The library has no registry: a host
 * names the constant that it wants, or passes a method of its own. So a method is added by its one file, and no list of
 * methods has to be kept.
 */
final class MethodCatalogue {
  private static final String PACKAGE = "org.resolutionindicators.method";
  private static final String CLASS = ".class";

  private final ImmutableList<PublishedMethod> all;

  private MethodCatalogue(Iterable<? extends PublishedMethod> all) {
    this.all = ImmutableList.sortedCopyOf(Comparator.comparing((PublishedMethod method) -> method.edition().id()), all);
  }

  /** A catalogue of these methods. */
  static MethodCatalogue of(Iterable<? extends PublishedMethod> methods) {
    return new MethodCatalogue(methods);
  }

  /** The methods of the library, wherever it was loaded from: a folder or a jar, on the class path or the module path. */
  static MethodCatalogue ofLibrary() {
    CodeSource source = PublishedMethod.class.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return in(path(location));
  }

  static Path path(@Nullable URL location) {
    try {
      if (location != null) {
        return Path.of(location.toURI());
      }
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      // Told below: nothing can be listed where there is neither a folder nor a file.
    }
    throw new Failure("Published methods cannot be listed: the library must be a folder or a jar: '" + location + "'");
  }

  /** The methods of the library that stand in a folder or a jar. */
  static MethodCatalogue in(Path code) {
    List<PublishedMethod> methods = new ArrayList<>();
    try {
      for (String name : classes(code)) {
        Class<?> type = Class.forName(PACKAGE + "." + name, true, PublishedMethod.class.getClassLoader());
        if (Modifier.isPublic(type.getModifiers())) {
          methods.addAll(constants(type));
        }
      }
    } catch (IOException | ReflectiveOperationException e) {
      throw new Failure("Published methods cannot be listed: '" + code + "' cannot be read: " + e);
    }
    return of(methods);
  }

  private static List<String> classes(Path code) throws IOException {
    if (Files.isDirectory(code)) {
      return names(code);
    }
    try (FileSystem jar = FileSystems.newFileSystem(code)) {
      return names(jar.getPath("/"));
    }
  }

  /** The simple names of the top-level classes of the package. */
  private static List<String> names(Path root) throws IOException {
    Path folder = root.resolve(PACKAGE.replace('.', '/'));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(CLASS) && name.indexOf('$') < 0 && name.indexOf('-') < 0)
          .map(name -> name.substring(0, name.length() - CLASS.length()))
          .toList();
    }
  }

  private static List<PublishedMethod> constants(Class<?> type) throws IllegalAccessException {
    List<PublishedMethod> methods = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      boolean isConstant = Modifier.isPublic(modifiers) && Modifier.isStatic(modifiers) && Modifier.isFinal(modifiers);
      if (isConstant && field.get(null) instanceof PublishedMethod method) {
        methods.add(method);
      }
    }
    return methods;
  }

  /** In the order of their ids. */
  ImmutableList<PublishedMethod> all() {
    return all;
  }

  /** Finds a method by its id, in letters of either case. */
  Optional<PublishedMethod> find(String id) {
    return all.stream().filter(method -> method.edition().id().equals(Ascii.toLowerCase(id))).findFirst();
  }
}
