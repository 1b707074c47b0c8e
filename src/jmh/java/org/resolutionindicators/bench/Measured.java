package org.resolutionindicators.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What was measured of one contestant and size.
 *
 * @param ratio its time by the limit loop's: the median of neighbouring blocks
 * @param row nanoseconds a row, the median
 * @param limitRow those of the limit loop beside it
 * @param bytes allocated a row
 */
record Measured(double ratio, double row, double limitRow, double bytes) {

  /** Reads what {@link Neighbours} noted: passes, nanoseconds a row, and those of the limit loop. */
  static Measured of(List<String> blocks, double bytesOfBlock, int rows) {
    double[][] columns = new double[3][blocks.size()];
    double[] ratios = new double[blocks.size()];
    for (int i = 0; i < ratios.length; i++) {
      String[] block = blocks.get(i).split(" ");
      for (int column = 0; column < columns.length; column++) {
        columns[column][i] = Double.parseDouble(block[column]);
      }
      ratios[i] = columns[1][i] / columns[2][i];
    }
    return new Measured(
        median(ratios), median(columns[1]), median(columns[2]), bytesOfBlock / columns[0][0] / rows);
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
