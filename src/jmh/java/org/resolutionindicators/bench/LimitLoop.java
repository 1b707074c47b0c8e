package org.resolutionindicators.bench;

import java.util.Arrays;

/**
 * The limit: the plain loop over columns of longs that nobody would publish, one thread.
 *
 * <p>A row is one verdict and one addition, into a dense table by commune, group and year that is summed up at the end: of
 * the ways that were tried the fastest. A pass allocates nothing.
 */
final class LimitLoop implements Contestant<Outcome> {
  private final Job job;
  private final Outcome counts;
  private final int[] cells;

  LimitLoop(Job job) {
    this.job = job;
    counts = new Outcome(job);
    cells = cells(job);
  }

  @Override
  public Outcome pass() {
    count(job, 0, job.communes, cells, counts);
    counts.rollUp(job);
    return counts;
  }

  static int[] cells(Job job) {
    return new int[job.communes * Job.GROUPS * Job.YEARS * Outcome.VERDICTS];
  }

  /** Counts the rows of the communes from one to before another, up to communes, groups and years. */
  static void count(Job job, int from, int until, int[] cells, Outcome counts) {
    counts.clear();
    int width = cells.length / job.communes;
    Arrays.fill(cells, from * width, until * width, 0);
    countRows(job, from * Job.ROWS_OF_COMMUNE, Math.min(until * Job.ROWS_OF_COMMUNE, job.rows), cells);
    int cell = from * width;
    for (int commune = from; commune < until; commune++) {
      int place = job.placeOfCommune(commune) * Outcome.VERDICTS;
      for (int group = 0; group < Job.GROUPS; group++) {
        for (int year = 0; year < Job.YEARS; year++) {
          for (int verdict = 0; verdict < Outcome.VERDICTS; verdict++) {
            int count = cells[cell++];
            counts.places[place + verdict] += count;
            counts.groups[group * Outcome.VERDICTS + verdict] += count;
            counts.years[year * Outcome.VERDICTS + verdict] += count;
          }
        }
      }
    }
  }

  private static void countRows(Job job, int from, int until, int[] cells) {
    int[] targets = job.target;
    long[] figures = job.figure;
    int[] cellOf = job.cell;
    for (int row = from; row < until; row++) {
      int target = targets[row];
      cells[cellOf[target] * Outcome.VERDICTS + verdict(job, target, figures[row])]++;
    }
  }

  private static int verdict(Job job, int target, long figure) {
    if (figure == Job.MISSING) {
      return Outcome.NO_DATA;
    }
    long low = job.low[target];
    switch (job.form[target]) {
      case Form.OF_MORE:
        return figure > low ? Outcome.EXCEEDED : figure == low ? Outcome.MET : Outcome.NOT_MET;
      case Form.OF_LESS:
      case Form.OF_AT_MOST:
        return figure < low ? Outcome.EXCEEDED : figure == low ? Outcome.MET : Outcome.NOT_MET;
      case Form.OF_RANGE_MORE:
        return figure > job.high[target] ? Outcome.EXCEEDED : figure >= low ? Outcome.MET : Outcome.NOT_MET;
      case Form.OF_RANGE_LESS:
        return figure < low ? Outcome.EXCEEDED : figure <= job.high[target] ? Outcome.MET : Outcome.NOT_MET;
      default:
        return figure == low ? Outcome.MET : Outcome.NOT_MET;
    }
  }

  @Override
  public Outcome outcome(Outcome result) {
    return result;
  }
}
