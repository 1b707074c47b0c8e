package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/** What holds of every method that is shipped, found by looking for them. */
class MethodContractTest {
  private static final Path SOURCES = Path.of("src/main/java/org/resolutionindicators/method");

  static List<PublishedMethod> methods() {
    return Methods.all();
  }

  /** A constant, and the Javadoc of its class and its own. */
  record Documented(String name, String type, String own) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Documented> constants() {
    return Methods.types().stream()
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(Methods::isConstant)
        .filter(field -> field.getType() != Attribute.class)
        .map(MethodContractTest::documented);
  }

  private static Documented documented(Field field) {
    try {
      Class<?> type = field.getDeclaringClass();
      String source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
      String own = javadoc(source, "public static final " + field.getType().getSimpleName() + " " + field.getName() + "\\b");
      String whole = javadoc(source, "public final class " + type.getSimpleName() + "\\b");
      return new Documented(type.getSimpleName() + "." + field.getName(), whole, own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String javadoc(String source, String declaration) {
    Pattern pattern = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + declaration, Pattern.DOTALL);
    Matcher matcher = pattern.matcher(source);
    return matcher.find() ? matcher.group(1) : "";
  }

  @Test
  void there_are_methods() {
    assertThat(methods()).hasSizeGreaterThan(10);
    assertThat(methods()).extracting(method -> method.edition().id()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("constants")
  void each_constant_says_its_edition_its_source_and_what_it_answers_for_nothing(Documented constant) {
    assertThat(constant.own()).as("Javadoc of the constant").containsIgnoringCase("edition").contains("Source:");
    assertThat(constant.type() + constant.own()).as("what is said of y = 0").contains("y = 0");
    assertThat(constant.type()).contains("Immutable, thread-safe");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void a_method_is_a_final_class_that_only_itself_makes(PublishedMethod method) {
    Class<?> type = method.getClass();

    assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    assertThat(type.getDeclaredConstructors()).extracting(Constructor::getModifiers).allMatch(Modifier::isPrivate);
  }

  /** So that a method can be taken out of the library, and another put in, without touching any other file. */
  @ParameterizedTest
  @MethodSource("methods")
  void no_other_file_names_a_method(PublishedMethod method) throws IOException {
    String name = method.getClass().getSimpleName();
    Pattern named = Pattern.compile("\\b" + name + "\\b");
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.endsWith(name + ".java")).toList()) {
        assertThat(named.matcher(Files.readString(file)).find()).as("%s in %s", name, file).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void of_no_data_nothing_is_met(PublishedMethod method) {
    Ratings ratings = method.rate(Dataset.builder().build());

    assertThat(ratings.edition()).isEqualTo(method.edition());
    assertThat(ratings.at(RatingLevel.TARGET)).isEmpty();
    assertThat(ratings.all()).allMatch(rating -> rating.verdict().isEmpty());
    assertThat(ratings.all()).allMatch(rating -> rating.passes().map(passes -> passes.passed() == 0).orElse(true));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void a_row_that_says_nothing_is_rated_and_not_met(PublishedMethod method) {
    Indicator indicator = Indicator.of("Nothing known", Direction.ASCENDING);
    Dataset dataset = Dataset.builder().add(Target.builder().indicator(indicator).build()).build();

    Ratings ratings = method.rate(dataset);

    assertThat(ratings.at(RatingLevel.TARGET)).hasSize(1);
    assertThat(ratings.all()).allMatch(rating -> !isMet(rating));
    assertThat(ratings.all())
        .allMatch(rating -> rating.score().flatMap(score -> score.value()).map(value -> value.signum() <= 0).orElse(true));
  }

  private static boolean isMet(Rating rating) {
    return rating
        .verdict()
        .map(verdict -> verdict == Verdict.MET || verdict == Verdict.EXCEEDED || verdict == Verdict.MET_OR_EXCEEDED)
        .orElse(false);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void a_method_is_equal_to_its_copy(PublishedMethod method) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(method);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(method).hasSameHashCodeAs(method);
    }
    assertThat(methods().stream().filter(method::equals)).hasSize(1);
  }
}
