package org.resolutionindicators.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Targets and reports of a few indicators, places and periods, decided and reported on a few days; in one order. */
record History(List<Target> targets, List<Achievement> achievements) {
  static final String ASSIGNER = "province";
  static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2021, 6, 30),
          LocalDate.of(2021, 7, 1),
          LocalDate.of(2021, 12, 31),
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2022, 6, 1),
          LocalDate.of(2023, 1, 1),
          LocalDate.of(2023, 5, 31));
  private static final List<ReportingPeriod> PERIODS =
      List.of("2021-2022", "2021", "2022", "2021-H1", "2021-H2", "2022-9M").stream().map(ReportingPeriod::parse).toList();
  private static final List<Indicator> INDICATORS = indicators();
  private static final List<Locality> PLACES = List.of(Locality.of("X"), below("Y"), below("Z"));

  private static Locality below(String code) {
    return Locality.builder().code(LocalityCode.of(code)).parent(LocalityCode.of("X")).build();
  }

  private static IndicatorCode code(String code) {
    return IndicatorCode.of(code);
  }

  private static List<Indicator> indicators() {
    List<Indicator> all = new ArrayList<>();
    for (Accumulation accumulation : Accumulation.values()) {
      all.add(builder(accumulation.name()).accumulation(accumulation).build());
    }
    all.add(builder("DIFFERENCE").formula(Formula.difference(code("SUM"), code("LAST"))).build());
    all.add(builder("GROWTH").formula(Formula.growth(code("RUNNING"))).build());
    all.add(builder("PLAN").formula(Formula.percentOfPlan(code("SUM"))).build());
    all.add(builder("PLACES").formula(Formula.placesMeeting(code("LAST"))).build());
    all.add(builder("WHOLE").composite(Composite.all()).build());
    all.add(builder("PART1").partOf(code("WHOLE")).accumulation(Accumulation.SUM).build());
    all.add(builder("PART2").partOf(code("WHOLE")).build());
    return all;
  }

  private static Indicator.Builder builder(String code) {
    return Indicator.builder().code(code(code)).direction(Direction.ASCENDING).kind(IndicatorKind.COUNT);
  }

  static Arbitrary<History> any() {
    return Arbitraries.randomValue(random -> new Making(random).history());
  }

  /** One history under way; each row has its line. */
  private static final class Making {
    private final Random random;
    private final List<Target> targets = new ArrayList<>();
    private final List<Achievement> achievements = new ArrayList<>();
    private int line;

    Making(Random random) {
      this.random = random;
    }

    History history() {
      for (Locality place : PLACES) {
        // Something is known of each place from the first, as a place of which nothing is known is none.
        targets.add(target(INDICATORS.get(0), place, ReportingPeriod.ofYear(2020)).assigner(ASSIGNER).build());
        for (Indicator indicator : INDICATORS) {
          PERIODS.stream().filter(period -> chance(45)).forEach(period -> cell(indicator, place, period));
        }
      }
      return new History(targets, achievements);
    }

    private boolean chance(int percent) {
      return random.nextInt(100) < percent;
    }

    private Target.Builder target(Indicator indicator, Locality place, ReportingPeriod period) {
      line++;
      Target.Builder target = Target.builder().indicator(indicator).locality(place).period(period).origin(origin());
      return chance(10) ? target.notApplicable("exempt") : target.criterion(criterion());
    }

    private Criterion criterion() {
      Amount amount = Amount.of(random.nextInt(6));
      return chance(60) ? Criterion.point(amount) : chance(50) ? Criterion.atMost(amount) : Criterion.atLeast(amount);
    }

    private Origin origin() {
      return Origin.builder().source("t.csv").line(line).build();
    }

    private void cell(Indicator indicator, Locality place, ReportingPeriod period) {
      for (Optional<LocalDate> day : days()) {
        Target.Builder target = target(indicator, place, period);
        day.ifPresent(target::decidedOn);
        if (chance(50)) {
          target.assigner(chance(70) ? ASSIGNER : "council");
        }
        targets.add(target.build());
      }
      List<Optional<LocalDate>> days = days();
      for (Optional<LocalDate> day : days) {
        // Half of them stand on the row of the last target.
        line += chance(50) ? 1 : 0;
        Achievement.Builder report =
            Achievement.builder().indicator(indicator).locality(place).period(period).observation(observation());
        day.ifPresent(report::reportedOn);
        if (chance(20)) {
          report.official(OfficialVerdict.values()[random.nextInt(OfficialVerdict.values().length)]);
        }
        if (chance(30)) {
          report.status(chance(50) ? DataStatus.ESTIMATE : DataStatus.FINAL);
        }
        achievements.add(report.origin(origin()).build());
        line++;
      }
    }

    /** No day, or one or two. */
    private List<Optional<LocalDate>> days() {
      int count = random.nextInt(4);
      if (count == 0) {
        return List.of(Optional.empty());
      }
      int first = random.nextInt(DAYS.size() - 1);
      Optional<LocalDate> day = Optional.of(DAYS.get(first));
      return count == 1
          ? List.of()
          : count == 2 ? List.of(day) : List.of(day, Optional.of(DAYS.get(first + 1 + random.nextInt(DAYS.size() - 1 - first))));
    }

    private Observation observation() {
      if (chance(5)) {
        return Observation.words("much");
      } else if (chance(5)) {
        return Observation.notApplicable();
      }
      Amount amount = Amount.of(random.nextInt(6));
      return chance(40) ? Observation.outOf(amount, Amount.of(5)) : Observation.of(amount);
    }
  }

  Dataset dataset() {
    Dataset.Builder builder = Dataset.builder();
    INDICATORS.forEach(builder::add);
    // Line by line, so that cells are in one order however much is cut away.
    Stream<Step> asked = targets.stream().map(target -> new Step(line(target.origin()), data -> data.add(target)));
    Stream<Step> told = achievements.stream().map(report -> new Step(line(report.origin()), data -> data.add(report)));
    Stream.concat(asked, told).sorted(Comparator.comparingInt(Step::line)).forEach(step -> step.adding().accept(builder));
    return builder.build();
  }

  /** One row, or half of one. */
  private record Step(int line, Consumer<Dataset.Builder> adding) {}

  private static int line(Optional<Origin> origin) {
    return origin.orElseThrow().line();
  }

  /** Only what was known on a day. */
  History cutAt(LocalDate day) {
    return new History(
        targets.stream().filter(target -> target.decidedOn().filter(day::isBefore).isEmpty()).toList(),
        achievements.stream().filter(report -> report.reportedOn().filter(day::isBefore).isEmpty()).toList());
  }
}
