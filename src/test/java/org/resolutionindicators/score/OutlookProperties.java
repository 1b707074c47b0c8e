package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

class OutlookProperties {
  private static final int FIRST = 2021;
  private static final int YEARS = 5;

  private static Target target(Direction direction, Accumulation accumulation, int asked, Optional<Integer> baseline) {
    Indicator indicator =
        Indicator.builder().code(IndicatorCode.of("A")).direction(direction).accumulation(accumulation).build();
    Target.Builder target =
        Target.builder()
            .indicator(indicator)
            .period(ReportingPeriod.ofYears(FIRST, FIRST + YEARS - 1))
            .criterion(Criterion.point(Amount.of(asked)));
    baseline.ifPresent(base -> target.baseline(Observation.of(Amount.of(base))));
    return target.build();
  }

  private static Outlook outlook(Target target, List<Integer> figures) {
    List<Achievement> reports = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      reports.add(
          Achievement.builder()
              .indicator(target.indicator())
              .period(ReportingPeriod.ofYear(FIRST + i))
              .observation(Observation.of(Amount.of(figures.get(i))))
              .build());
    }
    return Outlook.of(target, reports, LocalDate.of(FIRST + figures.size(), 1, 1));
  }

  @Property
  void going_on_at_the_required_pace_reaches_the_target_and_at_the_pace_so_far_as_the_status_says(
      @ForAll Direction direction,
      @ForAll @IntRange(min = -50, max = 50) int asked,
      @ForAll @IntRange(min = -50, max = 50) int baseline,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = -50, max = 50) Integer> figures) {
    Outlook outlook = outlook(target(direction, Accumulation.LAST, asked, Optional.of(baseline)), figures);
    int latest = figures.get(figures.size() - 1);
    int left = YEARS - figures.size();
    int sign = direction == Direction.ASCENDING ? 1 : -1;
    assertThat(outlook.yearsLeft()).isEqualTo(left);
    assertThat(outlook.toGo().orElseThrow().toAmount()).isEqualTo(Amount.of(Math.max(0, sign * (asked - latest))));
    if (sign * (latest - asked) >= 0) {
      assertThat(outlook.linear().status()).contains(PaceStatus.REACHED);
    } else if (baseline == asked) {
      assertThat(outlook.linear().undefined()).contains(OutlookUndefined.BASELINE_IS_TARGET);
    } else {
      int atTheEnd = latest * figures.size() + (latest - baseline) * left;
      int order = sign * (atTheEnd - asked * figures.size());
      PaceStatus status = order > 0 ? PaceStatus.AHEAD : order == 0 ? PaceStatus.ON : PaceStatus.BEHIND;
      assertThat(outlook.linear().status()).contains(status);
    }
  }

  @Property
  void turning_all_signs_and_the_direction_round_changes_no_linear_status(
      @ForAll Direction direction,
      @ForAll @IntRange(min = -50, max = 50) int asked,
      @ForAll @IntRange(min = -50, max = 50) int baseline,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = -50, max = 50) Integer> figures) {
    Direction turned = direction == Direction.ASCENDING ? Direction.DESCENDING : Direction.ASCENDING;
    Outlook outlook = outlook(target(direction, Accumulation.LAST, asked, Optional.of(baseline)), figures);
    Outlook other =
        outlook(
            target(turned, Accumulation.LAST, -asked, Optional.of(-baseline)), figures.stream().map(f -> -f).toList());
    assertThat(other.linear().status()).isEqualTo(outlook.linear().status());
    assertThat(other.toGo()).isEqualTo(outlook.toGo());
  }

  @Property
  void amounts_by_year_and_their_running_total_have_one_pace(
      @ForAll Direction direction,
      @ForAll @IntRange(min = 0, max = 200) int asked,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 50) Integer> figures) {
    List<Integer> totals = new ArrayList<>();
    int total = 0;
    for (int figure : figures) {
      total += figure;
      totals.add(total);
    }
    Outlook sum = outlook(target(direction, Accumulation.SUM, asked, Optional.empty()), figures);
    Outlook running = outlook(target(direction, Accumulation.RUNNING, asked, Optional.empty()), totals);
    assertThat(running.linear()).isEqualTo(sum.linear());
    assertThat(running.toGo()).isEqualTo(sum.toGo());
  }

  @Property
  void a_compound_status_is_that_of_growing_on(
      @ForAll @IntRange(min = 1, max = 300) int asked,
      @ForAll @IntRange(min = 1, max = 300) int baseline,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 300) Integer> figures) {
    Outlook outlook = outlook(target(Direction.ASCENDING, Accumulation.LAST, asked, Optional.of(baseline)), figures);
    int latest = figures.get(figures.size() - 1);
    if (latest >= asked || baseline == asked) {
      return;
    }
    double atTheEnd = latest * Math.pow((double) latest / baseline, (double) (YEARS - figures.size()) / figures.size());
    PaceStatus status = outlook.compound().status().orElseThrow();
    if (Math.abs(atTheEnd - asked) < 1e-6) {
      assertThat(status).isEqualTo(PaceStatus.ON);
    } else {
      assertThat(status).isEqualTo(atTheEnd > asked ? PaceStatus.AHEAD : PaceStatus.BEHIND);
    }
  }
}
