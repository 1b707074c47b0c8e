package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;
import org.resolutionindicators.score.SeveralAssignersException;

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

  private static Target.Builder asked(String code) {
    return asked(Indicator.of(code, Direction.ASCENDING));
  }

  private static Target.Builder asked(Indicator indicator) {
    return Target.builder()
        .indicator(indicator)
        .period(ReportingPeriod.ofYear(2020))
        .criterion(Criterion.atLeast(Amount.of(50)));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void targets_of_two_assigners_are_not_mixed(PublishedMethod method) {
    Target ofProvince = asked("A").assigner("province").build();
    Target ofCouncil = asked("A").assigner("council").build();

    for (List<Target> targets : List.of(List.of(ofProvince, ofCouncil), List.of(ofCouncil, ofProvince))) {
      Dataset.Builder data = Dataset.builder();
      targets.forEach(data::add);
      Dataset both = data.build();
      assertThatExceptionOfType(SeveralAssignersException.class).isThrownBy(() -> method.rate(both));
      assertThat(method.rate(both.assignedBy("council")).at(RatingLevel.TARGET)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void a_figure_that_follows_from_others_is_rated_as_one_that_was_reported(PublishedMethod method) {
    Formula formula = Formula.quotient(IndicatorCode.of("A"), IndicatorCode.of("B"), Amount.of(100));
    Target derived =
        asked(Indicator.builder().code(IndicatorCode.of("R")).direction(Direction.ASCENDING).formula(formula).build())
            .build();
    Dataset dataset =
        Dataset.builder()
            .add(derived)
            .add(Achievement.of(asked("A").build(), Observation.of(Amount.of(30))))
            .add(Achievement.of(asked("B").build(), Observation.of(Amount.of(50))))
            .build();

    Rating rating = method.rate(dataset).find(RatingLevel.TARGET, Locality.unnamed().code(), "R").orElseThrow();

    assertThat(rating.achievement().flatMap(Achievement::observation)).contains(Observation.of(Amount.of(60)));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void each_row_has_one_rating_of_its_own_whatever_it_says(PublishedMethod method) {
    Dataset dataset =
        MethodRows.read(
            method,
            "indicator,code,group,period,target,actual,baseline,weight,direction,kind,part_of,composite",
            "A,A,G,2019,5,6,1,1,ascending,,,",
            "A,A,G,2020,5,6,1,1,ascending,,,",
            "A,A,G,,5,6,1,1,ascending,,,",
            "B,B,G,2020,5,about 6,1,1,descending,,,",
            "C,C,H,2020,5-6,5-7,1,1,ascending,,,",
            "D,D,H,2020,0,0,0,0,descending,,,",
            "E,E,H,2020,,surplus,,,,,,",
            "F,F,,2020,n/a,n/a,,,,,,",
            "K,K,H,2020,yes,no,,,,,,",
            "X,X,H,2020,,,,,,,,all",
            "X1,X1,H,2020,5,4,,,,,X,",
            "X2,X2,H,2020,5,-4,-7,,,,X,");

    assertThat(method.rate(dataset).at(RatingLevel.TARGET))
        .extracting(rating -> rating.target().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(dataset.cells().stream().map(Cell::target).toList());
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
