package org.resolutionindicators.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A row as somebody writes it by hand; the figure of one that reports nothing is {@code null}. */
record PlainRow(PlainTarget target, BigDecimal figure) {

  /** Returns the rows of a job, each with its target. */
  static List<PlainRow> of(Job job) {
    List<PlainRow> rows = new ArrayList<>(job.rows);
    Names names = new Names(job);
    PlainTarget target = null;
    for (int row = 0; row < job.rows; row++) {
      if (row % Job.REPORTS == 0) {
        target = target(job, names, job.target[row]);
      }
      rows.add(new PlainRow(target, job.figure[row] == Job.MISSING ? null : decimal(job.figure[row])));
    }
    return rows;
  }

  private static PlainTarget target(Job job, Names names, int target) {
    int commune = job.commune[target];
    int district = Job.districtOf(commune);
    return new PlainTarget(
        names.commune(commune),
        names.district(district),
        names.province(Job.provinceOf(district)),
        Names.group(job.group[target]),
        Job.FIRST_YEAR + job.year[target],
        Form.values()[job.form[target]],
        decimal(job.low[target]),
        decimal(job.high[target]));
  }

  /** As a parser would have read it: with the decimals it was written with. */
  private static BigDecimal decimal(long thousandths) {
    BigDecimal stripped = BigDecimal.valueOf(thousandths, Job.DECIMALS).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
