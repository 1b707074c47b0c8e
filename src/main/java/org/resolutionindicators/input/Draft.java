package org.resolutionindicators.input;

import java.time.LocalDate;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** A row whose cells are all readable; indicator and locality are known once all rows are. */
record Draft(
    Place place,
    IndicatorRows indicator,
    LocalityRows locality,
    ReportingPeriod period,
    Asked asked,
    Reported reported) {

  /** What must not be given twice. */
  record Key(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period) {
    private static final int SPREAD = 0x9E3779B9;

    /** Codes and years that run on have hashes that run on, too; a small factor between them would make them meet. */
    @Override
    public int hashCode() {
      return (indicator.hashCode() * SPREAD + locality.hashCode()) * SPREAD + period.hashCode();
    }
  }

  /** The cells of a target. */
  record Asked(
      Optional<Criterion> criterion,
      Optional<String> notApplicable,
      Optional<Observation> baseline,
      Optional<Criterion> stretch,
      Optional<Amount> weight,
      boolean isKey,
      Optional<String> assigner,
      Optional<LocalDate> decidedOn,
      Origin origin) {}

  /** The cells of an achievement. */
  record Reported(
      Optional<Observation> observation,
      Optional<OfficialVerdict> official,
      Optional<PercentOfPlan> percentOfPlan,
      Optional<DataStatus> status,
      Optional<LocalDate> reportedOn,
      Optional<String> source,
      Origin origin) {

    boolean isEmpty() {
      return observation.isEmpty()
          && official.isEmpty()
          && percentOfPlan.isEmpty()
          && status.isEmpty()
          && reportedOn.isEmpty()
          && source.isEmpty();
    }
  }

  Key key() {
    return new Key(indicator.code(), locality.code(), period);
  }

  Target target() {
    Target.Builder target =
        Target.builder()
            .indicator(indicator.indicator())
            .locality(locality.locality())
            .period(period)
            .isKey(asked.isKey())
            .origin(asked.origin());
    asked.criterion().ifPresent(target::criterion);
    asked.notApplicable().ifPresent(target::notApplicable);
    asked.baseline().ifPresent(target::baseline);
    asked.stretch().ifPresent(target::stretch);
    asked.weight().ifPresent(target::weight);
    asked.assigner().ifPresent(target::assigner);
    asked.decidedOn().ifPresent(target::decidedOn);
    return target.build();
  }

  Optional<Achievement> achievement() {
    if (reported.isEmpty()) {
      return Optional.empty();
    }
    Achievement.Builder achievement =
        Achievement.builder()
            .indicator(indicator.indicator())
            .locality(locality.locality())
            .period(period)
            .origin(reported.origin());
    reported.observation().ifPresent(achievement::observation);
    reported.official().ifPresent(achievement::official);
    reported.percentOfPlan().ifPresent(achievement::percentOfPlan);
    reported.status().ifPresent(achievement::status);
    reported.reportedOn().ifPresent(achievement::reportedOn);
    reported.source().ifPresent(achievement::source);
    return Optional.of(achievement.build());
  }
}
