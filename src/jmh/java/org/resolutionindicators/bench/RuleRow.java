package org.resolutionindicators.bench;

/** A row as a rule engine is given it; public, with getters, because an engine compiles its rules against it. */
public final class RuleRow {
  final int form;
  final long low;
  final long high;
  final long figure;
  int verdict;

  private RuleRow(int form, long low, long high, long figure) {
    this.form = form;
    this.low = low;
    this.high = high;
    this.figure = figure;
  }

  static RuleRow[] of(Job job) {
    RuleRow[] rows = new RuleRow[job.rows];
    for (int row = 0; row < rows.length; row++) {
      int target = job.target[row];
      rows[row] = new RuleRow(job.form[target], job.low[target], job.high[target], job.figure[row]);
    }
    return rows;
  }

  /** Counts what the rules said. */
  static Outcome tally(Job job, RuleRow[] rows) {
    Outcome counts = new Outcome(job);
    for (int row = 0; row < rows.length; row++) {
      int target = job.target[row];
      int verdict = rows[row].verdict;
      counts.places[job.placeOfCommune(job.commune[target]) * Outcome.VERDICTS + verdict]++;
      counts.groups[job.group[target] * Outcome.VERDICTS + verdict]++;
      counts.years[job.year[target] * Outcome.VERDICTS + verdict]++;
    }
    counts.rollUp(job);
    return counts;
  }

  /**
   * Returns the form of the target.
   *
   * @return its ordinal
   */
  public int getForm() {
    return form;
  }

  /**
   * Returns the lower end of what is asked.
   *
   * @return in thousandths
   */
  public long getLow() {
    return low;
  }

  /**
   * Returns the upper end of what is asked.
   *
   * @return in thousandths
   */
  public long getHigh() {
    return high;
  }

  /**
   * Returns the figure.
   *
   * @return in thousandths
   */
  public long getFigure() {
    return figure;
  }

  /**
   * Tells whether there is a figure.
   *
   * @return false if nothing was reported
   */
  public boolean isReported() {
    return figure != Job.MISSING;
  }

  /**
   * Tells whether lower is better.
   *
   * @return true for what is to be low
   */
  public boolean isFewerBetter() {
    return form == Form.OF_LESS || form == Form.OF_RANGE_LESS || form == Form.OF_AT_MOST;
  }

  /**
   * Sets what was found.
   *
   * @param verdict as {@link Outcome} counts them
   */
  public void setVerdict(int verdict) {
    this.verdict = verdict;
  }
}
