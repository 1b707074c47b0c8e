package org.resolutionindicators.model;

import java.time.LocalDate;

/** Collects the parts of an achievement; makes a plain one of them where they allow it, so that equal ones are alike. */
final class AchievementBuilder implements Achievement.Builder {
  private final ImmutableAchievement.Builder parts = ImmutableAchievement.builder();

  @Override
  public Achievement.Builder indicator(Indicator indicator) {
    parts.indicator(indicator);
    return this;
  }

  @Override
  public Achievement.Builder locality(Locality locality) {
    parts.locality(locality);
    return this;
  }

  @Override
  public Achievement.Builder period(ReportingPeriod period) {
    parts.period(period);
    return this;
  }

  @Override
  public Achievement.Builder observation(Observation observation) {
    parts.observation(observation);
    return this;
  }

  @Override
  public Achievement.Builder official(OfficialVerdict official) {
    parts.official(official);
    return this;
  }

  @Override
  public Achievement.Builder percentOfPlan(PercentOfPlan percent) {
    parts.percentOfPlan(percent);
    return this;
  }

  @Override
  public Achievement.Builder assigner(String assigner) {
    parts.assigner(assigner);
    return this;
  }

  @Override
  public Achievement.Builder target(Target target) {
    parts.target(target);
    return this;
  }

  @Override
  public Achievement.Builder status(DataStatus status) {
    parts.status(status);
    return this;
  }

  @Override
  public Achievement.Builder reportedOn(LocalDate day) {
    parts.reportedOn(day);
    return this;
  }

  @Override
  public Achievement.Builder source(String source) {
    parts.source(source);
    return this;
  }

  @Override
  public Achievement.Builder derivation(Derivation derivation) {
    parts.derivation(derivation);
    return this;
  }

  @Override
  public Achievement.Builder origin(Origin origin) {
    parts.origin(origin);
    return this;
  }

  @Override
  public Achievement build() {
    return PlainAchievement.of(parts.build());
  }
}
