package org.resolutionindicators.method;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.MethodAttributes;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Reference;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Cut;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.rule.ZoneJudge;
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
 * median of all countries of the same income group ({@code peer_group}) in the same year, its own value among them; or
 * the row's target, as for inflation ("&lt; 15"), political rights ("&gt; 17") and civil liberties ("&gt; 25"); or,
 * where {@link #PASS_IF} is {@code easier}, whichever of both is easier to pass, as for immunization ("&gt; 90"). A
 * value equal to the threshold does not pass, and neither does an indicator without a value. A range or a qualified
 * value passes if all that it may stand for does. It is {@link Verdict#UNDECIDED} where it may lie on either side, and
 * where the threshold is not known: a value of the group is no one number, or {@link #PASS_IF} is none of these.
 * Countries of which no group is named are one group; of one such country alone there is no median.
 *
 * <p>The scorecard is {@code passed} with 10 of 20 indicators, control of corruption among them, and political rights or
 * civil liberties; {@link #HURDLE} says which these are. If that depends on what is not decided there is no band. y is
 * 20: an indicator without a row is not passed, and of more rows nothing is said. With y = 0, without any row, there is
 * no rating.
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
  private static final Requirement<Tested> SCORECARD = scorecard(Tested::isPassed);
  private static final Requirement<Tested> AT_BEST = scorecard(Tested::mayPass);

  private MccScorecard() {}

  private static Requirement<Tested> scorecard(Requirement.Condition<Tested> passes) {
    return Requirement.together(
        Requirement.<Tested>atLeast(ENOUGH, passes).named("10 of 20 indicators"),
        Requirement.among(tested -> tested.isHurdle("corruption"), Requirement.<Tested>all(passes))
            .named("control of corruption"),
        Requirement.among(tested -> tested.isHurdle("democracy"), Requirement.<Tested>any(passes))
            .named("political rights or civil liberties"));
  }

  /** Whose values are compared. */
  private record Peers(IndicatorCode indicator, ReportingPeriod period, String group) {
    static Peers of(Cell cell) {
      String group = cell.target().attributes().text(MethodAttributes.PEER_GROUP).orElse("");
      return new Peers(cell.target().indicator().code(), cell.target().period(), group);
    }

    /** Not known if a value is no one number, nor of a country alone of which it is not said whose peer it is. */
    Measured median(List<Measured> values) {
      boolean isAlone = group.isEmpty() && values.size() == 1;
      return isAlone ? Measured.undefined(Undefined.NOTHING_COUNTED) : Reference.MEDIAN.ofAll(values);
    }
  }

  /** A country in a year. */
  private record Country(Locality locality, ReportingPeriod period) {}

  /** An indicator of a country, its threshold and whether it is passed. */
  private record Tested(Cell cell, Measured threshold, Verdict verdict) {
    boolean isPassed() {
      return verdict == Verdict.MET;
    }

    boolean isOpen() {
      return verdict == Verdict.UNDECIDED;
    }

    boolean mayPass() {
      return isPassed() || isOpen();
    }

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
      RatedRow row = new RatedRow(cell);
      if (row.observation().isPresent() && !row.isNotApplicable()) {
        values.put(Peers.of(cell), row.inputs().actual());
      }
    }
    Map<Peers, Measured> medians = new LinkedHashMap<>();
    Multimaps.asMap(values.build()).forEach((peers, all) -> medians.put(peers, peers.median(all)));
    return medians;
  }

  private static Tested tested(RatedRow row, Map<Peers, Measured> medians) {
    Measured asked = row.inputs().asked();
    Measured median = medians.getOrDefault(Peers.of(row.cell()), Measured.undefined(Undefined.NOTHING_COUNTED));
    String rule = row.target().attributes().text(PASS_IF).orElse(row.target().criterion().isPresent() ? "target" : "median");
    return switch (Ascii.toLowerCase(rule)) {
      case "median" -> new Tested(row.cell(), median, verdict(row, median));
      case "target" -> new Tested(row.cell(), asked, verdict(row, asked));
      case "easier" -> row.target().criterion().isEmpty()
          ? new Tested(row.cell(), median, verdict(row, median))
          : easier(row, asked, median);
      default -> {
        Measured none = Measured.undefined(Undefined.OUT_OF_DOMAIN);
        yield new Tested(row.cell(), none, verdict(row, none));
      }
    };
  }

  /** Better than one of them is better than the easier one, also where the other is not known. */
  private static Tested easier(RatedRow row, Measured asked, Measured median) {
    Reference easier = row.inputs().direction() > 0 ? Reference.LEAST : Reference.GREATEST;
    Measured threshold = easier.ofAll(ImmutableList.of(asked, median));
    boolean isBetterThanOne = verdict(row, asked) == Verdict.MET || verdict(row, median) == Verdict.MET;
    return new Tested(row.cell(), threshold, isBetterThanOne ? Verdict.MET : verdict(row, threshold));
  }

  private static Verdict verdict(RatedRow row, Measured threshold) {
    if (row.isNotApplicable()) {
      return Verdict.NOT_APPLICABLE;
    } else if (row.observation().isEmpty()) {
      return Verdict.NO_DATA;
    } else if (!threshold.isDefined()) {
      return Verdict.UNDECIDED;
    }
    Ratio limit = threshold.value().orElseThrow();
    Optional<Ratio> value = row.inputs().actual().value();
    if (value.isPresent()) {
      return value.get().compareTo(limit) * row.inputs().direction() > 0 ? Verdict.MET : Verdict.NOT_MET;
    }
    // Of "over 46" and "3-4" each number that they may stand for must pass.
    ZoneJudge judge = ZoneJudge.neverExceeded(row.target().better(), Cut.beyond(limit.standIn(Amount.MAX_DIGITS)));
    OptionalInt decimals = row.target().indicator().decimals();
    return (decimals.isPresent() ? judge.atDecimals(decimals.getAsInt()) : judge).judge(row.observation().orElseThrow());
  }

  private static Rating rating(Tested tested) {
    RatedRow row = new RatedRow(tested.cell());
    Rating.Builder rating = row.rating().measure(tested.threshold()).verdict(tested.verdict());
    return switch (tested.verdict()) {
      case NOT_APPLICABLE -> rating.build();
      case UNDECIDED -> rating.why(undecided(row, tested.threshold())).build();
      default -> rating.band(tested.isPassed() ? "passed" : "not passed").build();
    };
  }

  private static String undecided(RatedRow row, Measured threshold) {
    boolean isUnclear = threshold.undefined().equals(Optional.of(Undefined.OUT_OF_DOMAIN));
    String rule = row.target().attributes().text(PASS_IF).orElse("");
    return isUnclear
        ? "pass_if is none of median, target and easier: '" + rule + "'"
        : threshold.isDefined() ? "the value may lie on either side of the threshold" : "the threshold is not known";
  }

  private static Rating scorecard(Country country, List<Tested> tested) {
    Rating.Builder rating =
        Rating.builder().level(RatingLevel.LOCALITY).locality(country.locality()).period(country.period()).code("");
    if (tested.size() > INDICATORS) {
      return rating.why(tested.size() + " indicators have a row, the scorecard has " + INDICATORS).build();
    }
    int passed = (int) tested.stream().filter(Tested::isPassed).count();
    Requirement.Outcome<Tested> outcome = SCORECARD.of(tested);
    rating.passes(Passes.of(passed, INDICATORS));
    if (outcome.isMet()) {
      return rating.band("passed").build();
    } else if (AT_BEST.of(tested).isMet()) {
      long open = tested.stream().filter(Tested::isOpen).count();
      return rating.why("whether it is passed depends on " + open + " that are not decided").build();
    }
    return rating.band("not passed").why("not passed: " + String.join(", ", outcome.unmet())).build();
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
