package org.resolutionindicators.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** The rows of a job as values of the library. */
final class LibraryRows {
  private static final int LAST_MONTHS = 12;
  private static final int MONTHS = 3;

  private final Job job;
  private final Names names;
  private final List<Locality> places = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<ReportingPeriod> years = new ArrayList<>();

  LibraryRows(Job job) {
    this.job = job;
    names = new Names(job);
    for (int place = 0; place < job.places(); place++) {
      places.add(place(place));
    }
    for (int indicator = 0; indicator < Job.INDICATORS; indicator++) {
      indicators.add(indicator(indicator));
    }
    for (int year = 0; year < Job.YEARS; year++) {
      years.add(ReportingPeriod.ofYear(Job.FIRST_YEAR + year));
    }
  }

  private Locality place(int place) {
    LocalityCode code = LocalityCode.of(names.place(place));
    if (place == 0) {
      return Locality.builder().code(code).level(LocalityLevel.NATION).build();
    }
    LocalityLevel level =
        place >= job.placeOfCommune(0)
            ? LocalityLevel.COMMUNE
            : place >= job.placeOfDistrict(0) ? LocalityLevel.DISTRICT : LocalityLevel.PROVINCE;
    return Locality.builder().code(code).level(level).parent(places.get(job.parentOf(place)).code()).build();
  }

  private static Indicator indicator(int indicator) {
    return Indicator.builder()
        .code(IndicatorCode.of(Names.indicator(indicator)))
        .direction(Form.of(indicator).isDescending() ? Direction.DESCENDING : Direction.ASCENDING)
        .group(Names.group(indicator / Job.INDICATORS_OF_GROUP))
        .unit("points")
        .build();
  }

  /** Returns all places; each lies in the one that the job says. */
  Localities tree() {
    return Localities.of(places);
  }

  LocalityCode codeOf(int place) {
    return places.get(place).code();
  }

  ReportingPeriod year(int year) {
    return years.get(year);
  }

  /** Returns a data set of all targets, without reports. */
  Dataset targets() {
    Dataset.Builder builder = Dataset.builder();
    for (int target = 0; target < job.targets; target++) {
      builder.add(target(target));
    }
    return builder.build();
  }

  /** Returns a data set of the very targets that reports carry, without the reports. */
  static Dataset targetsOf(List<Achievement> reports) {
    Dataset.Builder builder = Dataset.builder();
    for (int row = 0; row < reports.size(); row += Job.REPORTS) {
      builder.add(reports.get(row).target().orElseThrow());
    }
    return builder.build();
  }

  /** Returns a data set of all targets and reports. */
  Dataset dataset() {
    Dataset.Builder builder = Dataset.builder();
    for (int target = 0; target < job.targets; target++) {
      Target asked = target(target);
      builder.add(asked);
      for (int row = target * Job.REPORTS; row < (target + 1) * Job.REPORTS; row++) {
        builder.add(report(asked, row).build());
      }
    }
    return builder.build();
  }

  /** Returns the reports, each carrying its target. */
  List<Achievement> alone() {
    List<Achievement> rows = new ArrayList<>(job.rows);
    for (int target = 0; target < job.targets; target++) {
      Target asked = target(target);
      for (int row = target * Job.REPORTS; row < (target + 1) * Job.REPORTS; row++) {
        rows.add(report(asked, row).target(asked).build());
      }
    }
    return rows;
  }

  /** Returns the reports of targets that are known by their codes, as a database would hand them out. */
  List<Achievement> toBeJoined() {
    List<Achievement> rows = new ArrayList<>(job.rows);
    for (int row = 0; row < job.rows; row++) {
      int target = job.target[row];
      Achievement.Builder report =
          Achievement.builder()
              .indicator(indicators.get(job.indicator[target]))
              .locality(places.get(job.placeOfCommune(job.commune[target])))
              .period(years.get(job.year[target]));
      rows.add(figure(report, row).build());
    }
    return rows;
  }

  private Target target(int target) {
    Amount low = amount(job.low[target]);
    Criterion asked =
        switch (Form.values()[job.form[target]]) {
          case MORE, LESS -> Criterion.point(low);
          case RANGE_MORE, RANGE_LESS -> Criterion.range(low, amount(job.high[target]));
          case AT_MOST -> Criterion.atMost(low);
          case YES -> Criterion.yes();
        };
    return Target.builder()
        .indicator(indicators.get(job.indicator[target]))
        .locality(places.get(job.placeOfCommune(job.commune[target])))
        .period(years.get(job.year[target]))
        .criterion(asked)
        .build();
  }

  private Achievement.Builder report(Target target, int row) {
    Achievement.Builder report =
        Achievement.builder().indicator(target.indicator()).locality(target.locality()).period(target.period());
    return figure(report, row);
  }

  private Achievement.Builder figure(Achievement.Builder report, int row) {
    int target = job.target[row];
    int month = LAST_MONTHS - MONTHS * (Job.REPORTS - 1 - row % Job.REPORTS);
    LocalDate first = LocalDate.of(Job.FIRST_YEAR + job.year[target], month, 1);
    report.reportedOn(first.withDayOfMonth(first.lengthOfMonth()));
    long figure = job.figure[row];
    if (figure == Job.MISSING) {
      return report;
    } else if (job.form[target] == Form.OF_YES) {
      return report.observation(figure == 0 ? Observation.no() : Observation.yes());
    }
    return report.observation(Observation.of(amount(figure)));
  }

  private static Amount amount(long thousandths) {
    return Amount.ofUnscaled(thousandths, Job.DECIMALS);
  }
}
