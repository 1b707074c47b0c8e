package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Targets and achievements that belong together, checked and joined once: by indicator, locality and period.
 *
 * <p>A data set is sound: no cell is given twice, each code means one thing, every part has its parent. Cells keep the
 * order in which they were first added. An empty data set is sound too.
 *
 * <p>Immutable, thread-safe and serialisable; equal to itself alone, since it may be large. Its builder is none of these.
 */
public final class Dataset implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableMap<IndicatorCode, Indicator> indicators;
  private final ImmutableMap<LocalityCode, Locality> localities;
  private final ImmutableMap<CellKey, Cell> cells;
  private final ImmutableListMultimap<IndicatorCode, Indicator> parts;

  private Dataset(
      Map<IndicatorCode, Indicator> indicators, Map<LocalityCode, Locality> localities, Map<CellKey, Cell> cells) {
    this.indicators = ImmutableMap.copyOf(indicators);
    this.localities = ImmutableMap.copyOf(localities);
    this.cells = ImmutableMap.copyOf(cells);
    ImmutableListMultimap.Builder<IndicatorCode, Indicator> byParent = ImmutableListMultimap.builder();
    for (Indicator indicator : indicators.values()) {
      indicator.partOf().ifPresent(parent -> byParent.put(parent, indicator));
    }
    this.parts = byParent.build();
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
   * @return each with a target, in the order in which they were first added
   */
  public ImmutableList<Cell> cells() {
    return cells.values().asList();
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
    return Optional.ofNullable(cells.get(new CellKey(indicator, locality, period)));
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
    return parts.get(parent);
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
    return cells.keySet().stream().map(CellKey::period).distinct().collect(ImmutableList.toImmutableList());
  }

  /**
   * Collects indicators, targets and achievements in any order; not thread-safe.
   *
   * <p>Targets and achievements bring their indicator and locality with them.
   */
  public static final class Builder {
    private final Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
    private final Map<LocalityCode, Locality> localities = new LinkedHashMap<>();
    private final Map<CellKey, Target> targets = new LinkedHashMap<>();
    private final Map<CellKey, Achievement> achievements = new LinkedHashMap<>();
    private final Map<CellKey, CellKey> order = new LinkedHashMap<>();
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
     * @param target the target; the only one of its indicator, locality and period
     * @return this builder
     */
    public Builder add(Target target) {
      add(target.indicator(), target.origin());
      add(target.locality(), target.origin());
      CellKey key = new CellKey(target.indicator().code(), target.locality().code(), target.period());
      order.putIfAbsent(key, key);
      if (targets.putIfAbsent(key, target) != null) {
        problems.add(Problems.duplicate("Target", key, target.origin()));
      }
      return this;
    }

    /**
     * Adds an achievement.
     *
     * @param achievement the achievement; the only one of its indicator, locality and period
     * @return this builder
     */
    public Builder add(Achievement achievement) {
      add(achievement.indicator(), achievement.origin());
      add(achievement.locality(), achievement.origin());
      CellKey key = new CellKey(achievement.indicator().code(), achievement.locality().code(), achievement.period());
      order.putIfAbsent(key, key);
      if (achievements.putIfAbsent(key, achievement) != null) {
        problems.add(Problems.duplicate("Achievement", key, achievement.origin()));
      }
      return this;
    }

    /**
     * Finds what keeps the collected elements from being a sound data set.
     *
     * @return the problems, or nothing if {@link #build} will succeed
     */
    public ImmutableList<Problem> problems() {
      return problems(joined());
    }

    private ImmutableList<Problem> problems(Map<CellKey, Cell> joined) {
      List<Cell> cells = new ArrayList<>(joined.values());
      return ImmutableList.<Problem>builder()
          .addAll(problems)
          .addAll(Problems.ofIndicators(indicators, cells))
          .addAll(Problems.ofLocalities(localities, cells))
          .build();
    }

    /**
     * Makes the data set.
     *
     * @return the data set
     * @throws DatasetException if there are {@linkplain #problems() problems}; it carries them all
     */
    public Dataset build() {
      Map<CellKey, Cell> joined = joined();
      ImmutableList<Problem> found = problems(joined);
      if (!found.isEmpty()) {
        throw new DatasetException(found);
      }
      return new Dataset(indicators, localities, joined);
    }

    private Map<CellKey, Cell> joined() {
      Map<CellKey, Cell> joined = new LinkedHashMap<>();
      for (CellKey key : order.keySet()) {
        Optional<Achievement> achievement = Optional.ofNullable(achievements.get(key));
        Target target = targets.get(key);
        joined.put(key, Cell.of(target == null ? unassigned(achievement.orElseThrow()) : target, achievement));
      }
      return joined;
    }

    private static Target unassigned(Achievement reported) {
      Target.Builder target =
          Target.builder().indicator(reported.indicator()).locality(reported.locality()).period(reported.period());
      return target.build();
    }
  }
}
