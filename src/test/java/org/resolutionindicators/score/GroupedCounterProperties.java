package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Target;

/** Locality by locality, rows come out as they do in one data set. */
class GroupedCounterProperties {
  @Provide
  Arbitrary<Plan> plans() {
    return Plan.any();
  }

  @Provide
  Arbitrary<History> histories() {
    return History.any();
  }

  @Provide
  Arbitrary<Optional<LocalDate>> days() {
    List<Optional<LocalDate>> days = new ArrayList<>(History.DAYS.stream().map(Optional::of).toList());
    days.add(Optional.empty());
    return Arbitraries.of(days).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Scorer> scorers() {
    Scorer chosen = Told.STANDARD.assignedBy(History.ASSIGNER);
    return Arbitraries.of(
        List.of(
            chosen,
            chosen.onMissingPart(MissingPart.SKIP).counting(VerdictSource.OFFICIAL),
            chosen.onPartOfYear(PartYearPolicy.elapsedShare(DayCount.MONTHS)),
            chosen.onPartOfYear(PartYearPolicy.yearEstimate()).counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED)));
  }

  private static boolean isCountOfPlaces(Indicator indicator) {
    return indicator.formula().filter(Formula.PlacesMeeting.class::isInstance).isPresent();
  }

  /** The rows by locality, indicator and period, and the data set that they make. */
  private static final class Rows {
    private final Map<LocalityCode, Map<IndicatorCode, Map<Spot, List<Consumer<TallyCounter>>>>> rows =
        new LinkedHashMap<>();
    private final Dataset.Builder data = Dataset.builder();
    private int given;

    void add(Target target) {
      data.add(target);
      add(Spot.of(target), counter -> counter.accept(target));
    }

    void add(Achievement report) {
      data.add(report);
      add(Spot.of(report), counter -> counter.add(report));
    }

    private void add(Spot spot, Consumer<TallyCounter> row) {
      given++;
      rows.computeIfAbsent(spot.locality(), code -> new LinkedHashMap<>())
          .computeIfAbsent(spot.indicator(), code -> new LinkedHashMap<>())
          .computeIfAbsent(spot, code -> new ArrayList<>())
          .add(row);
    }

    void check(Scorer scorer, Optional<LocalDate> asOf, Iterable<Indicator> indicators) {
      TallyCounter counter = new GroupedCounter(scorer, asOf, indicators);
      rows.values().stream()
          .flatMap(place -> place.values().stream())
          .flatMap(indicator -> indicator.values().stream())
          .flatMap(List::stream)
          .forEach(row -> row.accept(counter));
      indicators.forEach(data::add);
      Dataset dataset = data.build();
      Scorecard card = asOf.map(day -> scorer.score(dataset, day)).orElseGet(() -> scorer.score(dataset));
      List<Counted> counted = new ArrayList<>();
      card.countable().forEach(finding -> counted.add(Counted.of(finding.target(), card.counted(finding))));

      assertThat(counter.tallies()).isEqualTo(Counted.tallies(counted, given)).isEqualTo(counter.tallies());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void composites_come_out_as_in_one_data_set(@ForAll("plans") Plan plan, @ForAll VerdictSource source) {
    Rows rows = new Rows();
    Dataset dataset = plan.dataset();
    for (Cell cell : dataset.cells()) {
      rows.add(cell.target());
      cell.achievements().forEach(rows::add);
    }

    rows.check(Told.STANDARD.counting(source), Optional.empty(), dataset.indicators());
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void versions_formulas_and_sums_over_time_come_out_as_in_one_data_set(
      @ForAll("histories") History history, @ForAll("scorers") Scorer scorer, @ForAll("days") Optional<LocalDate> asOf) {
    Rows rows = new Rows();
    history.targets().stream().filter(target -> !isCountOfPlaces(target.indicator())).forEach(rows::add);
    history.achievements().stream().filter(report -> !isCountOfPlaces(report.indicator())).forEach(rows::add);
    List<Indicator> indicators =
        history.dataset().indicators().stream().filter(indicator -> !isCountOfPlaces(indicator)).toList();

    rows.check(scorer, asOf, indicators);
  }
}
