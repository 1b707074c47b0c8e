package org.resolutionindicators.method;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * The scoring models of XCCDF, the checklist format of security compliance: what share of the rules a system passes.
 *
 * <p>A rule is an indicator, a system a locality. The actual is the result: {@code pass}, {@code fixed} (a pass), {@code
 * fail}, {@code error}, {@code unknown}; {@code notapplicable}, {@code notchecked}, {@code informational} and {@code
 * notselected} are not counted; a rule that was checked on several instances is p of k ("3/4", kind count). A word that is
 * none of these is unknown, so that it cannot raise a score. A group is an indicator that others are {@code part_of}, at
 * any depth; its row gives its weight, and no result of its own is counted. Weights are 1 where none are given. A rule whose
 * {@link #ROLE} is {@code unscored} or {@code unchecked} is told and not scored.
 *
 * <p>Symbols: w the weight, p/k the share of passed instances, 1 or 0 for a single one.
 *
 * <ul>
 *   <li><i>default</i>: a rule scores 100 p/k; a group, and the whole, Σ w·s / Σ w over its rules and groups, without
 *       those in which nothing is counted. 0 to 100.
 *   <li><i>flat</i>: Σ w·p/k, of at most Σ w; which differs from system to system. The measure is their quotient.
 *   <li><i>flat-unweighted</i>: flat, each weight but 0 being 1; a weight of 0 stays 0.
 *   <li><i>absolute</i>: 1 if the flat score is its maximum, else 0.
 * </ul>
 *
 * <p>The number that passes is of rules all of whose instances pass, of those that are counted. With y = 0, when nothing is
 * counted, the specification says nothing; here there is no score, and {@link Undefined#NOTHING_COUNTED} or, if all
 * weights are 0, {@link Undefined#ZERO_WEIGHTS} says why. A group that lacks a score since all weights in it are 0 leaves
 * none to the whole in the default model, and is named.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class Xccdf implements PublishedMethod {
  /** Whether the rule is scored: full, unscored or unchecked. */
  public static final Attribute ROLE =
      Attribute.text("role", "full, unscored (told, not scored) or unchecked; full if not given");

  /**
   * The default model, which every tool must support. Edition: XCCDF 1.2.
   *
   * <p>Source: NIST IR 7275 Revision 4, scoring model {@code urn:xccdf:scoring:default}. Golden case: xccdf-1-2-default.
   */
  public static final Xccdf DEFAULT_1_2 = new Xccdf(Model.DEFAULT);

  /**
   * The flat model. Edition: XCCDF 1.2.
   *
   * <p>Source: NIST IR 7275 Revision 4, scoring model {@code urn:xccdf:scoring:flat}. Golden case: xccdf-1-2-flat.
   */
  public static final Xccdf FLAT_1_2 = new Xccdf(Model.FLAT);

  /**
   * The flat model without weights. Edition: XCCDF 1.2.
   *
   * <p>Source: NIST IR 7275 Revision 4, scoring model {@code urn:xccdf:scoring:flat-unweighted}. Golden case:
   * xccdf-1-2-flat-unweighted.
   */
  public static final Xccdf FLAT_UNWEIGHTED_1_2 = new Xccdf(Model.FLAT_UNWEIGHTED);

  /**
   * All or nothing. Edition: XCCDF 1.2.
   *
   * <p>Source: NIST IR 7275 Revision 4, scoring model {@code urn:xccdf:scoring:absolute}. Golden case: xccdf-1-2-absolute.
   */
  public static final Xccdf ABSOLUTE_1_2 = new Xccdf(Model.ABSOLUTE);

  private static final long serialVersionUID = 1L;
  private static final Ratio NOUGHT = Ratio.of(0, 1);
  private static final Ratio ONE = Ratio.of(1, 1);
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  private final Model model;

  private Xccdf(Model model) {
    this.model = model;
  }

  private enum Model {
    DEFAULT,
    FLAT,
    FLAT_UNWEIGHTED,
    ABSOLUTE;

    String word() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }

  /** What one result means. */
  private enum Result {
    PASS(Verdict.MET),
    FIXED(Verdict.MET),
    FAIL(Verdict.NOT_MET),
    ERROR(Verdict.NOT_MET),
    UNKNOWN(Verdict.NOT_MET),
    NOTAPPLICABLE(Verdict.NOT_APPLICABLE),
    NOTCHECKED(Verdict.NO_DATA),
    INFORMATIONAL(Verdict.NOT_APPLICABLE),
    NOTSELECTED(Verdict.NOT_APPLICABLE);

    private final Verdict verdict;

    Result(Verdict verdict) {
      this.verdict = verdict;
    }

    static Optional<Result> of(String word) {
      for (Result result : values()) {
        if (Ascii.equalsIgnoreCase(result.name(), word.trim())) {
          return Optional.of(result);
        }
      }
      return Optional.empty();
    }

    boolean isCounted() {
      return verdict == Verdict.MET || verdict == Verdict.NOT_MET;
    }
  }

  /** A rule as it was checked; its share is empty if it is not counted. */
  private record Rule(Cell cell, String word, Verdict verdict, Optional<Ratio> share, Optional<String> why) {
    Ratio weight() {
      return Xccdf.weight(cell);
    }
  }

  /** A score and the weight it has in the group above; empty if nothing was counted. */
  private record Scored(Measured score, Ratio weight) {}

  private static Ratio weight(Cell cell) {
    return cell.target().weight().map(Ratio::of).orElse(ONE);
  }

  @Override
  public MethodEdition edition() {
    return MethodEdition.builder()
        .id("xccdf-1-2-" + model.word())
        .authority("NIST")
        .edition("XCCDF 1.2, " + model.word())
        .addSources("NIST IR 7275 Revision 4, urn:xccdf:scoring:" + model.word())
        .build();
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(ROLE);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    Map<Locality, Map<ReportingPeriod, Map<IndicatorCode, Cell>>> systems = new LinkedHashMap<>();
    for (Cell cell : RatedRow.cells(dataset)) {
      systems
          .computeIfAbsent(cell.target().locality(), place -> new LinkedHashMap<>())
          .computeIfAbsent(cell.target().period(), period -> new LinkedHashMap<>())
          .put(cell.target().indicator().code(), cell);
    }
    List<Rating> ratings = new ArrayList<>();
    systems.forEach(
        (place, periods) -> periods.forEach((period, cells) -> new Checked(place, period, cells).rate(ratings)));
    return Ratings.of(edition(), ratings);
  }

  /** One system in one period. */
  private final class Checked {
    private final Locality place;
    private final ReportingPeriod period;
    private final ImmutableMap<IndicatorCode, Cell> cells;
    private final Map<IndicatorCode, List<Cell>> inside = new LinkedHashMap<>();
    private final List<Cell> outermost = new ArrayList<>();
    private final Map<IndicatorCode, Rule> rules = new LinkedHashMap<>();

    Checked(Locality place, ReportingPeriod period, Map<IndicatorCode, Cell> cells) {
      this.place = place;
      this.period = period;
      this.cells = ImmutableMap.copyOf(cells);
    }

    void rate(List<Rating> ratings) {
      for (Cell cell : cells.values()) {
        Optional<IndicatorCode> group = cell.target().indicator().partOf().filter(cells::containsKey);
        group.map(code -> inside.computeIfAbsent(code, any -> new ArrayList<>())).orElse(outermost).add(cell);
      }
      for (Cell cell : cells.values()) {
        if (isGroup(cell)) {
          ratings.add(group(cell));
        } else {
          Rule rule = rule(cell);
          rules.put(code(cell), rule);
          ratings.add(told(rule));
        }
      }
      for (Cell cell : cells.values()) {
        if (isGroup(cell)) {
          ratings.add(rating(RatingLevel.GROUP, code(cell).value(), inside.get(code(cell))));
        }
      }
      ratings.add(rating(RatingLevel.LOCALITY, "", outermost));
    }

    private boolean isGroup(Cell cell) {
      return inside.containsKey(code(cell));
    }

    private Rating rating(RatingLevel level, String code, List<Cell> within) {
      List<Rule> counted = new ArrayList<>();
      collect(within, counted);
      int passed = (int) counted.stream().filter(rule -> rule.share().equals(Optional.of(ONE))).count();
      Rating.Builder rating = Rating.builder().level(level).locality(place).period(period).code(code);
      rating.passes(Passes.of(passed, counted.size()));
      if (model == Model.DEFAULT) {
        weightless(within).ifPresent(group -> rating.why("group " + group + " has no score"));
        return rating.score(score(within)).build();
      }
      Ratio most = counted.stream().map(Xccdf.this::weightOf).reduce(NOUGHT, Ratio::plus);
      Ratio sum = counted.stream().map(Xccdf.this::points).reduce(NOUGHT, Ratio::plus);
      if (most.signum() == 0) {
        Undefined why = counted.isEmpty() ? Undefined.NOTHING_COUNTED : Undefined.ZERO_WEIGHTS;
        return rating.score(Measured.undefined(why)).build();
      }
      Ratio score = model == Model.ABSOLUTE ? sum.equals(most) ? ONE : NOUGHT : sum;
      return rating.measure(Measured.of(sum.dividedBy(most))).score(Measured.of(score)).build();
    }

    private void collect(List<Cell> within, List<Rule> counted) {
      for (Cell cell : within) {
        Rule rule = rules.get(code(cell));
        if (rule == null) {
          collect(inside.getOrDefault(code(cell), List.of()), counted);
        } else if (rule.share().isPresent()) {
          counted.add(rule);
        }
      }
    }

    /** The row of a group, which is rated with what is in it. */
    private static Rating group(Cell cell) {
      boolean hasResult = new RatedRow(cell).observation().isPresent();
      return new RatedRow(cell).rating().why(hasResult ? "a group, whose own result is not counted" : "a group").build();
    }

    /** A group that counts, and has no score since nothing in it has a weight. */
    private Optional<IndicatorCode> weightless(List<Cell> within) {
      return within.stream()
          .filter(cell -> isGroup(cell) && weight(cell).signum() > 0)
          .filter(cell -> score(inside.get(code(cell))).undefined().equals(Optional.of(Undefined.ZERO_WEIGHTS)))
          .map(Xccdf::code)
          .findFirst();
    }

    /** The default score of what stands beside each other. */
    private Measured score(List<Cell> within) {
      Ratio sum = NOUGHT;
      Ratio weights = NOUGHT;
      boolean isAny = false;
      for (Cell cell : within) {
        Scored scored = scored(cell);
        if (scored != null) {
          isAny = true;
          weights = weights.plus(scored.weight());
          if (scored.weight().signum() > 0) {
            if (!scored.score().isDefined()) {
              return scored.score();
            }
            sum = sum.plus(scored.weight().times(scored.score().value().orElseThrow()));
          }
        }
      }
      if (weights.signum() == 0) {
        return Measured.undefined(isAny ? Undefined.ZERO_WEIGHTS : Undefined.NOTHING_COUNTED);
      }
      return Measured.of(sum.dividedBy(weights));
    }

    private @Nullable Scored scored(Cell cell) {
      Rule rule = rules.get(code(cell));
      if (rule != null) {
        return rule.share().map(share -> new Scored(Measured.of(HUNDRED.times(share)), rule.weight())).orElse(null);
      }
      Measured score = score(inside.getOrDefault(code(cell), List.of()));
      boolean isEmpty = score.undefined().equals(Optional.of(Undefined.NOTHING_COUNTED));
      return isEmpty ? null : new Scored(score, weight(cell));
    }
  }

  private static IndicatorCode code(Cell cell) {
    return cell.target().indicator().code();
  }

  private Ratio weightOf(Rule rule) {
    return model == Model.FLAT_UNWEIGHTED && rule.weight().signum() > 0 ? ONE : rule.weight();
  }

  private Ratio points(Rule rule) {
    return weightOf(rule).times(rule.share().orElseThrow());
  }

  private static Rule rule(Cell cell) {
    Observation seen = cell.achievement().flatMap(Achievement::observation).orElse(null);
    Rule checked = seen == null ? excluded(cell, Verdict.NO_DATA, "no result") : rule(cell, seen);
    String role = cell.target().attributes().text(ROLE).map(Ascii::toLowerCase).orElse("full");
    boolean isScored = role.equals("full") || checked.share().isEmpty();
    Optional<String> why = Optional.of("role " + role);
    return isScored ? checked : new Rule(cell, checked.word(), checked.verdict(), Optional.empty(), why);
  }

  private static Rule rule(Cell cell, Observation seen) {
    switch (seen.kind()) {
      case OUT_OF:
        Ratio whole = Ratio.of(seen.whole());
        if (whole.signum() <= 0) {
          return excluded(cell, Verdict.NOT_APPLICABLE, "no instance was checked");
        }
        Ratio share = Ratio.of(seen.low(), seen.whole());
        boolean isAll = share.equals(ONE);
        return new Rule(
            cell, isAll ? "pass" : "fail", isAll ? Verdict.MET : Verdict.NOT_MET, Optional.of(share), Optional.empty());
      case NOT_APPLICABLE:
        return rule(cell, Result.NOTAPPLICABLE, Optional.empty());
      case WORDS:
        Optional<Result> result = Result.of(seen.words());
        return result.map(known -> rule(cell, known, Optional.empty())).orElseGet(() -> unknown(cell, seen.words()));
      default:
        String text = cell.achievement().flatMap(Achievement::origin).flatMap(Origin::text).orElse("figure");
        return unknown(cell, text);
    }
  }

  private static Rule unknown(Cell cell, String text) {
    return rule(cell, Result.UNKNOWN, Optional.of("'" + text + "' is no result of XCCDF and taken as unknown"));
  }

  private static Rule rule(Cell cell, Result result, Optional<String> why) {
    Optional<Ratio> share =
        result.isCounted() ? Optional.of(result.verdict == Verdict.MET ? ONE : NOUGHT) : Optional.empty();
    return new Rule(cell, Ascii.toLowerCase(result.name()), result.verdict, share, why);
  }

  private static Rule excluded(Cell cell, Verdict verdict, String why) {
    String word = verdict == Verdict.NO_DATA ? "notchecked" : "notapplicable";
    return new Rule(cell, word, verdict, Optional.empty(), Optional.of(why));
  }

  private Rating told(Rule rule) {
    Rating.Builder rating = new RatedRow(rule.cell()).rating().band(rule.word()).verdict(rule.verdict());
    rule.why().ifPresent(rating::why);
    rule.share().map(Measured::of).ifPresent(rating::measure);
    Optional<Ratio> score = rule.share().map(share -> model == Model.DEFAULT ? HUNDRED.times(share) : points(rule));
    score.map(Measured::of).ifPresent(rating::score);
    return rating.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Xccdf that && model == that.model;
  }

  @Override
  public int hashCode() {
    return model.word().hashCode();
  }

  /**
   * Returns the identifier.
   *
   * @return such as {@code xccdf-1-2-default}
   */
  @Override
  public String toString() {
    return edition().id();
  }
}
