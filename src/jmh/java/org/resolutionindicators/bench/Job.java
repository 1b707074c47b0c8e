package org.resolutionindicators.bench;

import java.util.SplittableRandom;

/**
 * The job that all contestants do, as columns.
 *
 * <p>A nation of 63 provinces, 700 districts and 11,000 communes; 30 indicators in six groups; five years. Each commune has
 * a target of its own for each indicator and year, and reports four times a year against it: 600 rows a commune, 6.6 million
 * in all. A smaller job is the beginning of the large one, with as many communes, and places above them, as it needs.
 *
 * <p>The form of a target is the indicator's ({@link Form}). Targets are numbers of at most one decimal below 1,000; figures
 * have 0 to 3 decimals, or at most 2 where they go through a file. Of the rows, 5 in a hundred report nothing. Of the others
 * 30 in a hundred miss the target, 25 meet it and 45 exceed it, where the form allows that.
 *
 * <p>The verdicts are those of the standard rules: a number beyond the target in the better direction exceeds it, and so
 * does one beyond the better end of a range, or one less than what it may be at most; the target itself, and all inside a
 * range, meets it. The answer is an {@link Outcome}. Neither sums nor per cents of attainment are asked of anybody.
 *
 * <p>The rows of one target follow each other, as in a table that was sorted. The same numbers come out on each machine.
 */
final class Job {
  static final int INDICATORS = 30;
  static final int INDICATORS_OF_GROUP = 5;
  static final int GROUPS = INDICATORS / INDICATORS_OF_GROUP;
  static final int YEARS = 5;
  static final int FIRST_YEAR = 2021;
  static final int REPORTS = 4;
  static final int COMMUNES = 11_000;
  static final int DISTRICTS = 700;
  static final int PROVINCES = 63;
  static final int TARGETS_OF_COMMUNE = INDICATORS * YEARS;
  static final int ROWS_OF_COMMUNE = TARGETS_OF_COMMUNE * REPORTS;
  static final int ALL_ROWS = COMMUNES * ROWS_OF_COMMUNE;

  /** What stands in the column of figures where nothing was reported. */
  static final long MISSING = Long.MIN_VALUE;

  /** Figures and targets are held in thousandths. */
  static final int DECIMALS = 3;

  static final long ONE = 1000;

  private static final long SEED = 20_250_701;
  private static final long TENTH = 100;

  final int rows;
  final int targets;
  final int communes;
  final int districts;
  final int provinces;

  /** By target: its form as an ordinal, its number or the ends of its range, and whose, what and when it is. */
  final byte[] form;

  final long[] low;
  final long[] high;
  final int[] commune;
  final byte[] indicator;
  final byte[] group;
  final byte[] year;

  /** By target: the number of its commune, group and year among all there are. */
  final int[] cell;

  /** By row: its target, and the figure or {@link #MISSING}; of {@link Form#YES}, one or nought. */
  final int[] target;

  final long[] figure;

  private Job(int rows) {
    this.rows = rows;
    targets = rows / REPORTS;
    communes = (targets + TARGETS_OF_COMMUNE - 1) / TARGETS_OF_COMMUNE;
    districts = districtOf(communes - 1) + 1;
    provinces = provinceOf(districts - 1) + 1;
    form = new byte[targets];
    low = new long[targets];
    high = new long[targets];
    commune = new int[targets];
    indicator = new byte[targets];
    group = new byte[targets];
    year = new byte[targets];
    cell = new int[targets];
    target = new int[rows];
    figure = new long[rows];
  }

  /**
   * Makes a job.
   *
   * @param rows a multiple of 4, to {@link #ALL_ROWS}
   * @param mostDecimals how many decimals figures have at most, 0 to 3
   */
  static Job of(int rows, int mostDecimals) {
    if (rows <= 0 || rows > ALL_ROWS || rows % REPORTS != 0) {
      throw new IllegalArgumentException("Rows must be a multiple of " + REPORTS + " to " + ALL_ROWS + ": " + rows);
    }
    Job job = new Job(rows);
    SplittableRandom random = new SplittableRandom(SEED);
    for (int target = 0; target < job.targets; target++) {
      job.fillTarget(target, random);
      for (int report = 0; report < REPORTS; report++) {
        int row = target * REPORTS + report;
        job.target[row] = target;
        job.figure[row] = random.nextInt(100) < 5 ? MISSING : job.drawFigure(target, mostDecimals, random);
      }
    }
    return job;
  }

  private void fillTarget(int target, SplittableRandom random) {
    int inCommune = target % TARGETS_OF_COMMUNE;
    commune[target] = target / TARGETS_OF_COMMUNE;
    indicator[target] = (byte) (inCommune / YEARS);
    group[target] = (byte) (indicator[target] / INDICATORS_OF_GROUP);
    year[target] = (byte) (inCommune % YEARS);
    cell[target] = (commune[target] * GROUPS + group[target]) * YEARS + year[target];
    Form drawn = Form.of(indicator[target]);
    form[target] = (byte) drawn.ordinal();
    long unit = random.nextBoolean() ? ONE : TENTH;
    low[target] = drawn == Form.YES ? ONE : random.nextLong(10 * ONE / unit, 900 * ONE / unit) * unit;
    high[target] = low[target] + (drawn.isRange() ? random.nextLong(1, 50) * unit : 0);
  }

  private long drawFigure(int target, int mostDecimals, SplittableRandom random) {
    Form asked = Form.values()[form[target]];
    int draw = random.nextInt(100);
    if (asked == Form.YES) {
      return draw < 30 ? 0 : ONE;
    } else if (draw < 25) {
      return low[target] + (asked.isRange() ? random.nextLong((high[target] - low[target]) / TENTH + 1) * TENTH : 0);
    }
    long unit = ONE;
    for (int decimals = random.nextInt(mostDecimals + 1); decimals > 0; decimals--) {
      unit /= 10;
    }
    boolean above = draw < 70 != asked.isDescending();
    long steps = 1 + random.nextLong(low[target] / 4 / unit + 1);
    long end = Math.floorDiv((above ? high[target] : low[target]) + (above ? 0 : unit - 1), unit);
    return Math.max(0, (above ? end + steps : end - steps) * unit);
  }

  static int districtOf(int commune) {
    return (int) ((long) commune * DISTRICTS / COMMUNES);
  }

  static int provinceOf(int district) {
    return district * PROVINCES / DISTRICTS;
  }

  /** The nation is place 0; the provinces, districts and communes come behind it in this order. */
  int places() {
    return 1 + provinces + districts + communes;
  }

  int placeOfProvince(int province) {
    return 1 + province;
  }

  int placeOfDistrict(int district) {
    return 1 + provinces + district;
  }

  int placeOfCommune(int place) {
    return 1 + provinces + districts + place;
  }

  /** Returns what a place other than the nation lies in. */
  int parentOf(int place) {
    if (place >= placeOfCommune(0)) {
      return placeOfDistrict(districtOf(place - placeOfCommune(0)));
    }
    return place >= placeOfDistrict(0) ? placeOfProvince(provinceOf(place - placeOfDistrict(0))) : 0;
  }
}
