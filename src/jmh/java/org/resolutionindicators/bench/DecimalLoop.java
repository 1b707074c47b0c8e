package org.resolutionindicators.bench;

import java.math.BigDecimal;

/** Exact decimals in a loop with dense counters, by somebody who minds speed: for information. */
final class DecimalLoop implements Contestant<Outcome> {
  private final Job job;
  private final PlainTarget[] targets;
  private final BigDecimal[] figures;

  DecimalLoop(Job job) {
    this.job = job;
    targets = new PlainTarget[job.targets];
    figures = new BigDecimal[job.rows];
    int row = 0;
    for (PlainRow plain : PlainRow.of(job)) {
      targets[job.target[row]] = plain.target();
      figures[row++] = plain.figure();
    }
  }

  @Override
  public Outcome pass() {
    Outcome counts = new Outcome(job);
    for (int row = 0; row < figures.length; row++) {
      int target = job.target[row];
      int grade = Grade.of(targets[target], figures[row]).ordinal();
      counts.places[job.placeOfCommune(job.commune[target]) * Outcome.VERDICTS + grade]++;
      counts.groups[job.group[target] * Outcome.VERDICTS + grade]++;
      counts.years[job.year[target] * Outcome.VERDICTS + grade]++;
    }
    counts.rollUp(job);
    return counts;
  }

  @Override
  public Outcome outcome(Outcome result) {
    return result;
  }
}
