package org.resolutionindicators.bench;

import java.util.Locale;
import java.util.function.Function;

/** The contestants, in the order in which they are shown. */
enum Entry {
  LIMIT_BY_TWO("limit loop, 2 threads", LimitLoopOfTwo::new, false),
  DATASET("library, data set", Library::ofDataset, false),
  DATASET_BY_TWO("library, data set, 2 threads", Library::ofDatasetByTwo, false),
  LIST("library, list of reports with targets", Library::ofList, false),
  LIST_PREPARED("library, list with targets made ready", Library::ofPreparedList, false),
  JOINED("library, list joined by code", Library::ofJoinedList, false),
  FINDINGS("library, a finding kept for each row", KeptFindings::new, false),
  DECIMAL_LOOP("BigDecimal, if and else, dense counters", DecimalLoop::new, false),
  GROUPING_BY("BigDecimal, five times groupingBy", GroupingBy::new, true),
  DUCKDB("DuckDB, rows loaded", job -> DuckDb.loaded(job, 1), false),
  DUCKDB_BY_TWO("DuckDB, rows loaded, 2 threads", job -> DuckDb.loaded(job, 2), false),
  EASY_RULES("Easy Rules, classifying only", EasyRules::new, true),
  DROOLS("Drools, classifying only", Drools::new, true),
  FILE_BY_TWO("library, CSV file, 2 threads", LibraryFile::new, true),
  DUCKDB_FILE_BY_TWO("DuckDB, CSV file, 2 threads", job -> DuckDb.ofFile(job, 2, LibraryFile.file(job)), true);

  private final String title;
  private final Function<Job, Contestant<?>> maker;
  private final boolean slow;

  Entry(String title, Function<Job, Contestant<?>> maker, boolean slow) {
    this.title = title;
    this.maker = maker;
    this.slow = slow;
  }

  /** Returns what it is called in a command: {@code grouping-by}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title() {
    return title;
  }

  /** Tells whether a pass takes so long that few must do. */
  boolean isSlow() {
    return slow;
  }

  /** Tells whether rows come from a file, whose figures have fewer decimals. */
  boolean isFile() {
    return this == FILE_BY_TWO || this == DUCKDB_FILE_BY_TWO;
  }

  Job job(int rows) {
    return Job.of(rows, isFile() ? JobFile.MOST_DECIMALS : Job.DECIMALS);
  }

  Contestant<?> make(Job job) {
    return maker.apply(job);
  }
}
