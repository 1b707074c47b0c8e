package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Targets and achievements that belong together, checked and joined once: by indicator, locality and period.
 *
 * <p>A data set is sound: nothing is given twice, each code means one thing, every part has its parent, no formula asks for
 * itself. Cells keep the order in which they were first added. An empty data set is sound too.
 *
 * <p>A target may be adjusted by a later decision, set by more than one assigner, and an estimate be replaced by a final
 * figure: each is a version of its cell. {@link #asOf} gives the data as they were known on a day, {@link #assignedBy} the
 * targets of one assigner.
 *
 * <p>Immutable, thread-safe and serialisable; equal to itself alone, since it may be large. Its builder is none of these.
 */
public final class Dataset implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableMap<IndicatorCode, Indicator> indicators;
  private final ImmutableMap<LocalityCode, Locality> localities;
  private final Cells cells;
  private final ImmutableList<ReportingPeriod> periods;
  private final ImmutableMap<IndicatorCode, ImmutableList<Indicator>> parts;
  private final ImmutableSet<String> assigners;

  private Dataset(
      Map<IndicatorCode, Indicator> indicators,
      Map<LocalityCode, Locality> localities,
      Cells cells,
      Set<String> assigners) {
    this.assigners = ImmutableSet.copyOf(assigners);
    this.indicators = ImmutableMap.copyOf(indicators);
    this.localities = ImmutableMap.copyOf(localities);
    this.cells = cells;
    this.periods = cells.periods();
    this.parts = Parts.byParent(indicators.values());
  }

  /**
   * Starts a data set.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the cells.
   *
   * @return each with a target, in the order in which they were first added; it cannot be changed, and makes a cell each time
   *     it is asked for one
   */
  public List<Cell> cells() {
    return cells;
  }

  /**
   * Returns the target in force of a cell, without making the cell.
   *
   * @param cell its place among {@link #cells()}
   * @return its target
   */
  public Target target(int cell) {
    return cells.target(cell);
  }

  /**
   * Returns the reports side by side.
   *
   * @return one row for each, in the order of {@link #cells()}
   */
  public ReportColumns reports() {
    return cells.reports();
  }

  /**
   * Finds the place of one cell.
   *
   * @param indicator the indicator's code
   * @param locality the locality's code
   * @param period the period
   * @return its place among {@link #cells()}, or -1 if nothing was set and nothing reported there
   */
  public int indexOf(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period) {
    return cells.indexOf(indicator, locality, period);
  }

  /**
   * Finds one cell.
   *
   * @param indicator the indicator's code
   * @param locality the locality's code
   * @param period the period
   * @return the cell, or empty if nothing was set and nothing reported there
   */
  public Optional<Cell> cell(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period) {
    int index = cells.indexOf(indicator, locality, period);
    return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
  }

  /**
   * Returns the indicators, those without a cell included.
   *
   * @return in the order in which they were first added
   */
  public ImmutableList<Indicator> indicators() {
    return indicators.values().asList();
  }

  /**
   * Returns the parts of an indicator.
   *
   * @param parent its code
   * @return those that say they are part of it, in the order in which they were first added; empty if none does
   */
  public ImmutableList<Indicator> partsOf(IndicatorCode parent) {
    return parts.getOrDefault(parent, ImmutableList.of());
  }

  /**
   * Returns the localities.
   *
   * @return in the order in which they were first added
   */
  public ImmutableList<Locality> localities() {
    return localities.values().asList();
  }

  /**
   * Returns the periods.
   *
   * @return without repetition, in the order in which they were first added
   */
  public ImmutableList<ReportingPeriod> periods() {
    return periods;
  }

  /**
   * Returns the indicators in an order in which each comes behind those that its figure follows from.
   *
   * @return codes, each once
   */
  public ImmutableList<IndicatorCode> formulaOrder() {
    return FormulaProblems.order(indicators);
  }

  /**
   * Finds an indicator.
   *
   * @param code its code
   * @return the indicator, or empty if the data do not have it
   */
  public Optional<Indicator> indicator(IndicatorCode code) {
    return Optional.ofNullable(indicators.get(code));
  }

  /**
   * Returns who set the targets, or the plans that percentages are of.
   *
   * @return without repetition, in the order of the data; empty if nothing names its assigner. The data of one day still
   *     know the names of those who set targets later
   */
  public ImmutableSet<String> assigners() {
    return assigners;
  }

  /**
   * Returns the data as they were known at the end of a day.
   *
   * <p>Without the targets decided later and the achievements reported later; what names no day was always known. A cell of
   * which nothing was known is left out, and so is a locality all of whose cells are; indicators have no day and stay, so that a
   * part of a composite of which nothing was known yet is an open part. The later the day, the more is known, and {@code asOf(a).asOf(b)} is
   * {@code asOf} of the earlier.
   *
   * @param day the day
   * @return the data of that day
   */
  public Dataset asOf(LocalDate day) {
    if (cells.isKnownOn(day)) {
      return this;
    }
    return only(
        target -> !target.decidedOn().map(day::isBefore).orElse(false),
        achievement -> !achievement.reportedOn().map(day::isBefore).orElse(false),
        assigners);
  }

  /**
   * Returns the data with the targets of one assigner.
   *
   * <p>With them go targets that name no assigner, and all achievements but those whose percentage is of another's plan. What
   * was reported where this assigner asked for nothing stays, without a target.
   *
   * @param assigner who set the targets
   * @return the data of that assigner
   */
  public Dataset assignedBy(String assigner) {
    return only(
        target -> target.assigner().map(assigner::equals).orElse(true),
        achievement -> achievement.assigner().map(assigner::equals).orElse(true),
        assigners.contains(assigner) ? Set.of(assigner) : Set.of());
  }

  private Dataset only(Predicate<Target> targets, Predicate<Achievement> achievements, Set<String> named) {
    Cells.Collecting kept = new Cells.Collecting();
    boolean isAll = true;
    Set<LocalityCode> gone = new HashSet<>();
    Set<LocalityCode> there = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Optional<Cell> part = Cutting.only(cell, targets, achievements);
      part.ifPresent(left -> kept.add(left.targets(), left.achievements()));
      isAll &= part.isPresent() && part.get() == cell;
      (part.isPresent() ? there : gone).add(cell.target().locality().code());
    }
    if (isAll && named.equals(assigners)) {
      return this;
    }
    // A place of which nothing is left is not there; one that had no cells before stays.
    gone.removeAll(there);
    Map<LocalityCode, Locality> places = new LinkedHashMap<>(localities);
    places.keySet().removeAll(gone);
    return new Dataset(indicators, places, kept.cells(), named);
  }

  /**
   * Starts a data set that has all of this one.
   *
   * @return a builder with these indicators, targets and achievements
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    indicators.values().forEach(builder::add);
    for (Cell cell : cells) {
      cell.targets().forEach(builder::add);
      cell.achievements().forEach(builder::add);
    }
    return builder;
  }

  /**
   * Collects indicators, targets and achievements in any order; not thread-safe.
   *
   * <p>Targets and achievements bring their indicator and locality with them.
   */
  public static final class Builder {
    private final Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
    private final Map<LocalityCode, Locality> localities = new LinkedHashMap<>();
    private final Map<CellKey, Versions> cells = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Builder() {}

    /**
     * Adds an indicator that may have neither target nor achievement, such as a part for which nothing was reported.
     *
     * @param indicator the indicator
     * @return this builder
     */
    public Builder add(Indicator indicator) {
      return add(indicator, Optional.empty());
    }

    private Builder add(Indicator indicator, Optional<Origin> origin) {
      Indicator known = indicators.putIfAbsent(indicator.code(), indicator);
      if (known != null && !known.equals(indicator)) {
        problems.add(Problems.conflict(known, indicator, origin));
      }
      return this;
    }

    private void add(Locality locality, Optional<Origin> origin) {
      Locality known = localities.putIfAbsent(locality.code(), locality);
      if (known != null && !known.equals(locality)) {
        problems.add(Problems.conflict(known, locality, origin));
      }
    }

    /**
     * Adds a target.
     *
     * <p>Several targets of one indicator, locality and period are its versions, told apart by assigner and by the day of
     * decision. What is said of one version in several places is put together; a target without a criterion says nothing
     * where there is one with a criterion by the same assigner.
     *
     * @param target the target
     * @return this builder
     */
    public Builder add(Target target) {
      add(target.indicator(), target.origin());
      add(target.locality(), target.origin());
      take(versions(CellKey.of(target)).add(target));
      return this;
    }

    /**
     * Adds an achievement.
     *
     * <p>Several achievements of one indicator, locality and period are reports that replace each other: the later replaces
     * the earlier, and on one day the more settled the less. Where none says its day, each must say its status. Of what is
     * otherwise of one day and status, what names its assigner stands before what names none; so it is with targets.
     * A target that the report carries is added too.
     *
     * @param achievement the achievement
     * @return this builder
     */
    public Builder add(Achievement achievement) {
      if (achievement.target().isPresent()) {
        return add(achievement.target().get()).add(achievement.withoutTarget());
      }
      add(achievement.indicator(), achievement.origin());
      add(achievement.locality(), achievement.origin());
      take(versions(CellKey.of(achievement)).add(achievement));
      return this;
    }

    private Versions versions(CellKey key) {
      Versions known = cells.get(key);
      if (known == null) {
        known = new Versions(key);
        cells.put(key, known);
      }
      return known;
    }

    private void take(Optional<Problem> problem) {
      if (problem.isPresent()) {
        problems.add(problem.get());
      }
    }

    /**
     * Finds what keeps the collected elements from being a sound data set.
     *
     * @return the problems, or nothing if {@link #build} will succeed
     */
    public ImmutableList<Problem> problems() {
      return problems(joined());
    }

    private ImmutableList<Problem> problems(Cells all) {
      ImmutableList.Builder<Problem> found = ImmutableList.builder();
      found.addAll(problems);
      for (Versions versions : cells.values()) {
        found.addAll(versions.problems());
      }
      return found
          .addAll(Problems.ofIndicators(indicators, all))
          .addAll(FormulaProblems.of(indicators))
          .addAll(Problems.ofLocalities(localities, all))
          .build();
    }

    /**
     * Makes the data set.
     *
     * @return the data set
     * @throws DatasetException if there are {@linkplain #problems() problems}; it carries them all
     */
    public Dataset build() {
      Cells joined = joined();
      ImmutableList<Problem> found = problems(joined);
      if (!found.isEmpty()) {
        throw new DatasetException(found);
      }
      return new Dataset(indicators, localities, joined, joined.assigners());
    }

    private Cells joined() {
      Cells.Collecting joined = new Cells.Collecting();
      for (Versions versions : cells.values()) {
        joined.add(versions.targets(), versions.achievements());
      }
      return joined.cells();
    }
  }
}
