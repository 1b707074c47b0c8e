package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;
import org.resolutionindicators.text.Notation;

/**
 * Repeats figures that authorities have published, on their whole files, which do not lie in the project.
 *
 * <p>Run it with {@code mvn test -Dtest=PublishedDataTest -Dmethods.data=FOLDER}; docs/methods.md says which files FOLDER
 * holds, how they are mapped, and how the command rates the tables that this test makes of them.
 */
class PublishedDataTest {
  private static final String FOLDER = "methods.data";

  /** Where the tables stay that were made, for the command. */
  private static final Path MADE = Path.of("target", "published");

  /** The publisher computes with binary floating point. */
  private static final BigDecimal FLOATING = new BigDecimal("1e-9");

  /** The publisher prints three decimals. */
  private static final BigDecimal PRINTED = new BigDecimal("0.0015");

  private Path folder = Path.of("");

  @BeforeEach
  void only_where_the_files_are() {
    String given = System.getProperty(FOLDER, "");
    assumeTrue(
        !given.isEmpty(),
        "The published files are not given: run with -D" + FOLDER + "=FOLDER, see docs/methods.md, \"Repeating\"");
    folder = Path.of(given);
  }

  private Ratings rate(PublishedMethod method, List<String> lines) throws IOException {
    Path table = Files.write(Files.createDirectories(MADE).resolve(method.edition().id() + ".csv"), lines);
    Dataset dataset = TableReader.of(Notation.ENGLISH).with(method.attributes()).read(table).orElseThrow();
    return method.rate(dataset);
  }

  private static BigDecimal deviation(Optional<Measured> measured, String published) {
    Optional<BigDecimal> value = measured.flatMap(Measured::value).map(ratio -> ratio.round(20, RoundingMode.HALF_UP));
    assertThat(value.isPresent()).as("published: '%s', rated: %s", published, measured).isEqualTo(!published.isEmpty());
    return value.map(number -> number.subtract(new BigDecimal(published)).abs()).orElse(BigDecimal.ZERO);
  }

  @Test
  void open_sdg_all_series_and_indicators_of_the_canadian_framework() throws IOException {
    List<Map<String, String>> published = PublishedTable.read(folder.resolve("statcan-sdg-progress-cif-series.csv"));
    Ratings ratings = rate(OpenSdg.COMMIT_139FEDE, canadian(published));
    List<Rating> series = ratings.at(RatingLevel.TARGET);
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal score = BigDecimal.ZERO;
    int unscored = 0;

    assertThat(series).hasSameSizeAs(published).hasSize(132);
    for (int i = 0; i < series.size(); i++) {
      Map<String, String> row = published.get(i);
      assertThat(series.get(i).code()).isEqualTo(row.get("series"));
      assertThat(series.get(i).band()).as(row.get("series")).contains(row.get("status"));
      value = value.max(deviation(series.get(i).measure(), row.get("progress_value")));
      score = score.max(deviation(series.get(i).score(), row.get("score")));
      unscored += row.get("score").isEmpty() ? 1 : 0;
    }
    assertThat(unscored).isEqualTo(7);
    assertThat(value).isLessThanOrEqualTo(FLOATING);
    assertThat(score).isLessThanOrEqualTo(FLOATING);
    System.out.println("132 series: progress value within " + value + ", score within " + score);
    System.out.println("82 indicators: score within " + indicators(ratings));
  }

  private BigDecimal indicators(Ratings ratings) throws IOException {
    Map<String, Rating> rated = new HashMap<>();
    ratings.at(RatingLevel.INDICATOR).forEach(rating -> rated.put(rating.code(), rating));
    BigDecimal greatest = BigDecimal.ZERO;
    int compared = 0;
    for (Map<String, String> row : PublishedTable.read(folder.resolve("statcan-sdg-progress-cif-indicators.csv"))) {
      if (!row.get("n_series").equals("0")) {
        Rating rating = rated.get(row.get("indicator"));
        String status = row.get("indicator_status");
        assertThat(rating.band()).as(row.get("indicator")).contains(status.isEmpty() ? "not_available" : status);
        greatest = greatest.max(deviation(rating.score(), row.get("indicator_score")));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(82);
    assertThat(rated).hasSize(82);
    assertThat(greatest).isLessThanOrEqualTo(FLOATING);
    return greatest;
  }

  private static List<String> canadian(List<Map<String, String>> published) {
    List<String> lines = new ArrayList<>();
    lines.add("indicator,series_of,direction,period,baseline,base_year,actual,target,target_year,limit");
    for (Map<String, String> row : published) {
      lines.add(
          PublishedTable.line(
              row.get("series"),
              row.get("indicator"),
              row.get("direction").equals("1") ? "ascending" : "descending",
              PublishedTable.year(row.get("current_year")),
              row.get("base_value"),
              PublishedTable.year(row.get("base_year")),
              row.get("current_value"),
              row.get("target"),
              PublishedTable.year(row.get("target_year")),
              row.get("limit")));
    }
    return lines;
  }

  @Test
  void sdg_index_all_values_and_categories_of_three_places_in_benin() throws IOException {
    List<Map<String, String>> published = PublishedTable.read(folder.resolve("benin2023-observations.csv"));
    Ratings ratings = rate(SdgIndex.REPORT_2023, beninese(published));
    List<Rating> values = ratings.at(RatingLevel.TARGET);
    BigDecimal greatest = BigDecimal.ZERO;
    int scored = 0;

    assertThat(values).hasSameSizeAs(published).hasSize(135);
    for (int i = 0; i < values.size(); i++) {
      Map<String, String> row = published.get(i);
      assertThat(values.get(i).band().orElse("")).as(row.toString()).isEqualTo(row.get("published_colour"));
      greatest = greatest.max(deviation(values.get(i).score(), row.get("published_score_0_100")));
      scored += row.get("published_score_0_100").isEmpty() ? 0 : 1;
    }
    assertThat(scored).isEqualTo(134);
    assertThat(greatest).isLessThanOrEqualTo(PRINTED);
    System.out.println("134 values: score within " + greatest);
    System.out.println("12 categories: score within " + categories(ratings));
  }

  private BigDecimal categories(Ratings ratings) throws IOException {
    List<Map<String, String>> published = PublishedTable.read(folder.resolve("benin2023-categories.csv"));
    BigDecimal greatest = BigDecimal.ZERO;
    assertThat(ratings.at(RatingLevel.GROUP)).hasSameSizeAs(published).hasSize(12);
    for (Map<String, String> row : published) {
      Rating rating =
          ratings.find(RatingLevel.GROUP, LocalityCode.of(row.get("locality")), row.get("category")).orElseThrow();
      assertThat(rating.band()).as(row.toString()).contains(row.get("published_colour"));
      greatest = greatest.max(deviation(rating.score(), row.get("published_score")));
    }
    assertThat(greatest).isLessThanOrEqualTo(PRINTED);
    return greatest;
  }

  private List<String> beninese(List<Map<String, String>> published) throws IOException {
    Map<String, Map<String, String>> indicators = new HashMap<>();
    PublishedTable.read(folder.resolve("benin2023-codebook.csv"))
        .forEach(indicator -> indicators.put(indicator.get("indicator"), indicator));
    List<String> lines = new ArrayList<>();
    lines.add("locality,code,indicator,group,direction,actual,optimum,green,red,lower_bound");
    for (Map<String, String> row : published) {
      Map<String, String> indicator = indicators.get(row.get("indicator"));
      lines.add(
          PublishedTable.line(
              row.get("locality"),
              row.get("indicator"),
              indicator.get("name_fr"),
              indicator.get("category"),
              indicator.get("direction"),
              row.get("value"),
              indicator.get("target_optimum"),
              indicator.get("green_threshold"),
              indicator.get("red_threshold"),
              indicator.get("lower_bound")));
    }
    return lines;
  }
}
