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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * The Seal of Good Local Governance of the Philippines (SGLG): a local government passes areas, and earns the seal by them.
 *
 * <p>An area is a group of indicators, and is passed if each indicator in it that counts is met, by
 * {@link RuleBook#standard()} or, where there is no figure, officially. Where an area asks for one of several, as for local
 * revenue growth of 3% on a three-year average or in the last year, that is a composite indicator of the kind {@code any}.
 * Not applicable indicators do not count; an area in which none counts is not passed. An indicator without a group is in no
 * area. An area, or a place, that depends on what is {@link Verdict#UNDECIDED} has no band.
 *
 * <p>y is the number of areas of the edition: an area without rows is not passed. With y = 0, without any row, there is no
 * rating.
 *
 * <p>Bands of a locality: {@code passed}, {@code not passed}; of an area the same.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class GoodLocalGovernance implements PublishedMethod {
  /** Whether an area is core or essential; the same on each row of its group. */
  public static final Attribute AREA =
      Attribute.text("area", "core or essential, the same for each row of a group; core if not given");

  /**
   * "4+1": all four core areas and at least one of three essential ones. Edition: 2017.
   *
   * <p>Source: Department of the Interior and Local Government, Region IX,
   * https://region9.dilg.gov.ph/dilg-to-recognize-best-performing-lgus-at-the-2017-sglg-awards. Golden case: sglg-2017.
   */
  public static final GoodLocalGovernance EDITION_2017 = new GoodLocalGovernance(2017, 4, 3, 1);

  /**
   * "All-in": all ten areas. Edition: 2022 and after.
   *
   * <p>Source: Department of the Interior and Local Government, draft Memorandum Circular on the 2023 seal, section 1.
   * Golden case: sglg-2022.
   */
  public static final GoodLocalGovernance EDITION_2022 = new GoodLocalGovernance(2022, 10, 0, 0);

  private static final long serialVersionUID = 1L;
  private static final String ESSENTIAL = "essential";
  private static final String PASSED = "passed";
  private static final String NOT_PASSED = "not passed";

  private final int year;
  private final int core;
  private final int essential;
  private final int neededOfEssential;

  private GoodLocalGovernance(int year, int core, int essential, int neededOfEssential) {
    this.year = year;
    this.core = core;
    this.essential = essential;
    this.neededOfEssential = neededOfEssential;
  }

  /** An area in a place. */
  private record Area(String name, boolean isEssential, Optional<String> unclear, int met, int open, int counted) {
    boolean isPassed() {
      return counted > 0 && met == counted;
    }

    /** What is not decided may have been met. */
    boolean mayPass() {
      return counted > 0 && met + open == counted;
    }

    Optional<String> band() {
      return isPassed() == mayPass() ? Optional.of(isPassed() ? PASSED : NOT_PASSED) : Optional.empty();
    }

    Optional<String> why() {
      Optional<String> undecided = Optional.of(open + " of " + counted + " are not decided");
      return unclear.or(() -> undecided.filter(why -> band().isEmpty()));
    }
  }

  @Override
  public MethodEdition edition() {
    MethodEdition.Builder edition =
        MethodEdition.builder()
            .id("sglg-" + year)
            .authority("Department of the Interior and Local Government, Philippines");
    return essential > 0
        ? edition
            .edition(year + ", 4+1")
            .addSources("https://region9.dilg.gov.ph/dilg-to-recognize-best-performing-lgus-at-the-2017-sglg-awards")
            .build()
        : edition
            .edition(year + ", all-in")
            .addSources("DILG, draft Memorandum Circular on the 2023 Seal of Good Local Governance, section 1")
            .build();
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return essential > 0 ? ImmutableList.of(AREA) : ImmutableList.of();
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> ratings = new ArrayList<>();
    for (ScoredPlace place : ScoredPlace.of(dataset, RuleBook.standard())) {
      ratings.addAll(place.targets());
      List<Area> areas = areas(place);
      for (Area area : areas) {
        Rating.Builder rating = place.rating(RatingLevel.GROUP, area.name()).band(area.band());
        area.why().ifPresent(rating::why);
        ratings.add(rating.passes(Passes.of(area.met(), area.counted())).build());
      }
      ratings.add(seal(place, areas));
    }
    return Ratings.of(edition(), ratings);
  }

  private List<Area> areas(ScoredPlace place) {
    ImmutableListMultimap<String, Finding> byGroup =
        place.counted().stream()
            .filter(finding -> finding.target().indicator().group().isPresent())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    finding -> finding.target().indicator().group().orElseThrow(), finding -> finding));
    Map<String, Area> areas = new LinkedHashMap<>();
    Multimaps.asMap(byGroup)
        .forEach(
            (name, findings) -> {
              List<Verdict> verdicts =
                  findings.stream()
                      .map(finding -> place.card().counted(finding))
                      .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
                      .toList();
              int met = (int) verdicts.stream().filter(Verdict::isReached).count();
              int open = (int) verdicts.stream().filter(verdict -> verdict == Verdict.UNDECIDED).count();
              areas.put(name, new Area(name, isEssential(findings), unclear(findings), met, open, verdicts.size()));
            });
    return List.copyOf(areas.values());
  }

  private boolean isEssential(List<Finding> findings) {
    return kinds(findings).anyMatch(kind -> Ascii.equalsIgnoreCase(kind, ESSENTIAL));
  }

  private Optional<String> unclear(List<Finding> findings) {
    return kinds(findings)
        .filter(kind -> !Ascii.equalsIgnoreCase(kind, ESSENTIAL) && !Ascii.equalsIgnoreCase(kind, "core"))
        .findFirst()
        .map(kind -> AREA + " is neither core nor essential: '" + kind + "'");
  }

  /** What rows say of the area; nothing in an edition that has one kind only. */
  private Stream<String> kinds(List<Finding> findings) {
    return essential == 0
        ? Stream.empty()
        : findings.stream().flatMap(finding -> finding.target().attributes().text(AREA).stream());
  }

  private Rating seal(ScoredPlace place, List<Area> areas) {
    List<Area> ofCore = areas.stream().filter(area -> !area.isEssential()).toList();
    List<Area> others = areas.stream().filter(Area::isEssential).toList();
    Optional<String> excess = excess(ofCore, core, "core areas").or(() -> excess(others, essential, "essential areas"));
    if (excess.isPresent()) {
      return place.rating(RatingLevel.LOCALITY, "").why(excess.get()).build();
    }
    int ofCorePassed = count(ofCore, Area::isPassed);
    int othersPassed = count(others, Area::isPassed);
    boolean isPassed = ofCorePassed == core && othersPassed >= neededOfEssential;
    boolean mayPass = count(ofCore, Area::mayPass) == core && count(others, Area::mayPass) >= neededOfEssential;
    String needed = neededOfEssential > 0 ? " and " + othersPassed + " of " + essential + " essential ones" : "";
    String open = isPassed == mayPass ? "" : "; the rest depends on what is not decided";
    String why = ofCorePassed + " of " + core + " core areas" + needed + open;
    Rating.Builder rating = place.rating(RatingLevel.LOCALITY, "").why(why);
    if (isPassed == mayPass) {
      rating.band(isPassed ? PASSED : NOT_PASSED);
    }
    return rating.passes(Passes.of(ofCorePassed + othersPassed, core + essential)).build();
  }

  private static int count(List<Area> areas, Predicate<Area> condition) {
    return (int) areas.stream().filter(condition).count();
  }

  private static Optional<String> excess(List<Area> areas, int known, String kind) {
    return areas.size() > known
        ? Optional.of("there are " + areas.size() + " " + kind + ", the edition has " + known)
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GoodLocalGovernance that && year == that.year;
  }

  @Override
  public int hashCode() {
    return year;
  }

  /**
   * Returns the identifier.
   *
   * @return such as {@code sglg-2017}
   */
  @Override
  public String toString() {
    return edition().id();
  }
}
