package org.resolutionindicators.input;

import java.time.LocalDate;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
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

  /** What its target and its report are of. */
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
      Optional<Boolean> key,
      Optional<String> assigner,
      Optional<LocalDate> decidedOn,
      Optional<String> decision,
      Attributes attributes,
      Origin origin) {

    /** Asks for a criterion besides. */
    Asked with(Criterion asked) {
      return new Asked(
          Optional.of(asked),
          notApplicable,
          baseline,
          stretch,
          weight,
          key,
          assigner,
          decidedOn,
          decision,
          attributes,
          origin);
    }

    /** Says nothing but a criterion. */
    boolean isCriterionAlone() {
      return criterion.isPresent()
          && notApplicable.isEmpty()
          && baseline.isEmpty()
          && stretch.isEmpty()
          && weight.isEmpty()
          && key.isEmpty()
          && assigner.isEmpty()
          && decidedOn.isEmpty()
          && decision.isEmpty()
          && attributes.isEmpty();
    }

    /** Asks for nothing. */
    static Asked nothing(Origin origin) {
      return new Asked(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Attributes.none(),
          origin);
    }

    /** Says what is asked, if only that nothing is. */
    boolean hasTarget() {
      return criterion.isPresent() || notApplicable.isPresent();
    }
  }

  /** The cells of an achievement. */
  record Reported(
      Optional<Observation> observation,
      Optional<OfficialVerdict> official,
      Optional<PercentOfPlan> percentOfPlan,
      Optional<DataStatus> status,
      Optional<LocalDate> reportedOn,
      Optional<String> source,
      Origin origin) {

    /** Says nothing. */
    static Reported nothing(Origin origin) {
      return new Reported(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          origin);
    }

    boolean isEmpty() {
      return observation.isEmpty()
          && official.isEmpty()
          && percentOfPlan.isEmpty()
          && status.isEmpty()
          && reportedOn.isEmpty()
          && source.isEmpty();
    }

    /** Says how far the target was reached, and not only when, where or how surely. */
    boolean hasResult() {
      return observation.isPresent() || official.isPresent() || percentOfPlan.isPresent();
    }
  }

  Key key() {
    return new Key(indicator.code(), locality.code(), period);
  }

  /** Whose plan a percentage of plan is of. */
  Optional<String> planner() {
    return reported.percentOfPlan().isPresent() ? asked.assigner() : Optional.empty();
  }

  /** What the row is of, as words of a sentence. */
  String subject() {
    StringBuilder subject = new StringBuilder("indicator ").append(Shown.quoted(indicator.code().value()));
    Locality place = locality.locality();
    if (!place.isUnnamed()) {
      subject.append(", locality ").append(Shown.quoted(place.code().value()));
    }
    if (!period.isUndated()) {
      subject.append(", period ").append(period);
    }
    return subject.toString();
  }

  Target target() {
    return target(indicator.indicator(), locality.locality(), period, asked).origin(asked.origin()).build();
  }

  /** A target that does not say where it was read. */
  static Target.Builder target(Indicator indicator, Locality locality, ReportingPeriod period, Asked asked) {
    Target.Builder target =
        Target.builder()
            .indicator(indicator)
            .locality(locality)
            .period(period)
            .isKey(asked.key().orElse(false))
            .attributes(asked.attributes());
    asked.criterion().ifPresent(target::criterion);
    asked.notApplicable().ifPresent(target::notApplicable);
    asked.baseline().ifPresent(target::baseline);
    asked.stretch().ifPresent(target::stretch);
    asked.weight().ifPresent(target::weight);
    asked.assigner().ifPresent(target::assigner);
    asked.decidedOn().ifPresent(target::decidedOn);
    asked.decision().ifPresent(target::decision);
    return target;
  }

  Optional<Achievement> achievement() {
    return report().map(achievement -> achievement.origin(reported.origin()).build());
  }

  /** A report that does not say where it was read; empty if nothing is reported. */
  Optional<Achievement.Builder> report() {
    if (reported.isEmpty()) {
      return Optional.empty();
    }
    Achievement.Builder achievement =
        Achievement.builder()
            .indicator(indicator.indicator())
            .locality(locality.locality())
            .period(period);
    reported.observation().ifPresent(achievement::observation);
    reported.official().ifPresent(achievement::official);
    reported.percentOfPlan().ifPresent(achievement::percentOfPlan);
    planner().ifPresent(achievement::assigner);
    reported.status().ifPresent(achievement::status);
    reported.reportedOn().ifPresent(achievement::reportedOn);
    reported.source().ifPresent(achievement::source);
    return Optional.of(achievement);
  }
}
