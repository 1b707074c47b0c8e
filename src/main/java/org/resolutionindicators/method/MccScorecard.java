package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.MethodAttributes;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Reference;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;
import org.resolutionindicators.score.Requirement;

/**
 * The country scorecard of the Millennium Challenge Corporation: does a country pass enough of twenty indicators?
 *
 * <p>An indicator is passed if its value is strictly better than a threshold, which is the measure. The threshold is the
 * median of all countries of the same income group ({@code peer_group}) in the same year, its own value among them; or the
 * row's target, as for inflation ("&lt; 15"), political rights ("&gt; 17") and civil liberties ("&gt; 25"); or, where
 * {@link #PASS_IF} is {@code easier}, whichever of both is easier to pass, as for immunization ("&gt; 90"). A value equal
 * to the threshold does not pass, and neither does an indicator without a value.
 *
 * <p>The scorecard is {@code passed} with 10 of 20 indicators, control of corruption among them, and political rights or
 * civil liberties; {@link #HURDLE} says which these are. y is 20: an indicator without a row is not passed, and of more
 * rows nothing is said. With y = 0, without any row, there is no rating.
 *
 * <p>Which country is in which income group, and which indicators there are, changes from year to year and is given by the
 * data.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class MccScorecard implements PublishedMethod {
  /** What the value must be better than. */
  public static final Attribute PASS_IF =
      Attribute.text(
          "pass_if",
          "median (of the peer group), target, or easier (whichever of both is easier); target if there is one, else"
              + " median");

  /** Which indicator must be passed whatever the others are. */
  public static final Attribute HURDLE =
      Attribute.text("hurdle", "corruption (must be passed) or democracy (one of those must be); neither if not given");

  /**
   * Half of twenty indicators, with hurdles. Edition: fiscal years 2018 to 2025.
   *
   * <p>Source: Millennium Challenge Corporation, https://www.mcc.gov/who-we-select/indicators, and the reports on the
   * selection criteria and methodology for these years. Golden case: mcc-scorecard-fy2018. What could not be confirmed:
   * {@link MethodEdition#unconfirmed}.
   */
  public static final MccScorecard FY2018 = new MccScorecard();

  private static final long serialVersionUID = 1L;
  private static final int INDICATORS = 20;
  private static final int ENOUGH = 10;
  private static final Requirement<Tested> SCORECARD =
      Requirement.together(
          Requirement.<Tested>atLeast(ENOUGH, Tested::isPassed).named("10 of 20 indicators"),
          Requirement.among(tested -> tested.isHurdle("corruption"), Requirement.<Tested>all(Tested::isPassed))
              .named("control of corruption"),
          Requirement.among(tested -> tested.isHurdle("democracy"), Requirement.<Tested>any(Tested::isPassed))
              .named("political rights or civil liberties"));

  private MccScorecard() {}

  /** Whose values are compared. */
  private record Peers(IndicatorCode indicator, ReportingPeriod period, String group) {
    static Peers of(Cell cell) {
      String group = cell.target().attributes().text(MethodAttributes.PEER_GROUP).orElse("");
      return new Peers(cell.target().indicator().code(), cell.target().period(), group);
    }
  }

  /** A country in a year. */
  private record Country(Locality locality, ReportingPeriod period) {}

  /** An indicator of a country, its threshold and whether it is passed. */
  private record Tested(Cell cell, Measured threshold, boolean isPassed) {
    boolean isHurdle(String kind) {
      return cell.target().attributes().text(HURDLE).map(kind::equalsIgnoreCase).orElse(false);
    }
  }

  @Override
  public MethodEdition edition() {
    return MethodEdition.builder()
        .id("mcc-scorecard-fy2018")
        .authority("Millennium Challenge Corporation")
        .edition("FY 2018 to FY 2025")
        .addSources(
            "https://www.mcc.gov/who-we-select/indicators",
            "Reports on selection criteria and methodology, FY 2018 to FY 2025")
        .unconfirmed(
            "That a missing indicator is not passed and counts among the twenty, and the threshold of 25 for civil"
                + " liberties, are recalled; the latter is given by the data")
        .build();
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(MethodAttributes.PEER_GROUP, PASS_IF, HURDLE);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Cell> cells = RatedRow.cells(dataset);
    Map<Peers, Measured> medians = medians(cells);
    List<Rating> ratings = new ArrayList<>();
    Map<Country, List<Tested>> countries = new LinkedHashMap<>();
    for (Cell cell : cells) {
      Tested tested = tested(new RatedRow(cell), medians);
      ratings.add(rating(tested));
      if (cell.target().indicator().isCountable()) {
        Country country = new Country(cell.target().locality(), cell.target().period());
        countries.computeIfAbsent(country, any -> new ArrayList<>()).add(tested);
      }
    }
    countries.forEach((country, tested) -> ratings.add(scorecard(country, tested)));
    return Ratings.of(edition(), ratings);
  }

  private static Map<Peers, Measured> medians(List<Cell> cells) {
    ImmutableListMultimap.Builder<Peers, Measured> values = ImmutableListMultimap.builder();
    for (Cell cell : cells) {
      values.put(Peers.of(cell), new RatedRow(cell).inputs().actual());
    }
    Map<Peers, Measured> medians = new LinkedHashMap<>();
    Multimaps.asMap(values.build()).forEach((peers, all) -> medians.put(peers, Reference.MEDIAN.of(all)));
    return medians;
  }

  private static Tested tested(RatedRow row, Map<Peers, Measured> medians) {
    Measured asked = row.inputs().asked();
    Measured median = medians.getOrDefault(Peers.of(row.cell()), Measured.undefined(Undefined.NOTHING_COUNTED));
    int direction = row.inputs().direction();
    String rule = row.target().attributes().text(PASS_IF).orElse(row.target().criterion().isPresent() ? "target" : "median");
    Measured threshold =
        switch (rule) {
          case "median" -> median;
          case "target" -> asked;
          case "easier" -> (direction > 0 ? Reference.LEAST : Reference.GREATEST).ofAll(ImmutableList.of(asked, median));
          default -> Measured.undefined(Undefined.OUT_OF_DOMAIN);
        };
    Optional<Ratio> value = row.inputs().actual().value();
    boolean isPassed =
        value.isPresent()
            && threshold.isDefined()
            && value.get().compareTo(threshold.value().orElseThrow()) * direction > 0;
    return new Tested(row.cell(), threshold, isPassed);
  }

  private static Rating rating(Tested tested) {
    RatedRow row = new RatedRow(tested.cell());
    Rating.Builder rating = row.rating().measure(tested.threshold());
    if (row.isNotApplicable()) {
      return rating.verdict(Verdict.NOT_APPLICABLE).build();
    } else if (row.observation().isEmpty()) {
      return rating.band("not passed").verdict(Verdict.NO_DATA).build();
    }
    return rating
        .band(tested.isPassed() ? "passed" : "not passed")
        .verdict(tested.isPassed() ? Verdict.MET : Verdict.NOT_MET)
        .build();
  }

  private static Rating scorecard(Country country, List<Tested> tested) {
    Rating.Builder rating =
        Rating.builder().level(RatingLevel.LOCALITY).locality(country.locality()).period(country.period()).code("");
    if (tested.size() > INDICATORS) {
      return rating.why(tested.size() + " indicators have a row, the scorecard has " + INDICATORS).build();
    }
    int passed = (int) tested.stream().filter(Tested::isPassed).count();
    Requirement.Outcome<Tested> outcome = SCORECARD.of(tested);
    if (!outcome.isMet()) {
      rating.why("not passed: " + String.join(", ", outcome.unmet()));
    }
    return rating.passes(Passes.of(passed, INDICATORS)).band(outcome.isMet() ? "passed" : "not passed").build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MccScorecard;
  }

  @Override
  public int hashCode() {
    return edition().id().hashCode();
  }

  /**
   * Returns the identifier.
   *
   * @return {@code mcc-scorecard-fy2018}
   */
  @Override
  public String toString() {
    return edition().id();
  }
}
