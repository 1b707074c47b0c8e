package org.resolutionindicators.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in the same process: its answer is read over JDBC. */
final class DuckDb implements Contestant<Outcome> {
  private static final int TRIES = 2;

  private final Job job;
  private final DuckDBConnection connection;
  private final Statement statement;
  private final String question;

  private DuckDb(Job job, DuckDBConnection connection, Statement statement, List<String> ways) throws SQLException {
    this.job = job;
    this.connection = connection;
    this.statement = statement;
    question = fastest(ways);
  }

  /** Loads the rows of a job, flat, as exact decimals, and each column as narrow as it can be. */
  static DuckDb loaded(Job job, int threads) {
    return open(job, threads, true, DuckSql.ofLoadedRows());
  }

  /** Reads the rows from a file whenever it is asked. */
  static DuckDb ofFile(Job job, int threads, Path file) {
    return open(job, threads, false, DuckSql.ofFile(file.toString()));
  }

  private static DuckDb open(Job job, int threads, boolean loaded, List<String> ways) {
    try {
      DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
      Statement statement = connection.createStatement();
      statement.execute("SET threads = " + threads);
      statement.execute("SET preserve_insertion_order = false");
      loadPlaces(job, connection, statement, loaded);
      if (loaded) {
        loadRows(job, connection, statement);
      }
      return new DuckDb(job, connection, statement, ways);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB could not be loaded", e);
    }
  }

  /** A place is its number where the rows are loaded, and its code where they come from a file. */
  private static void loadPlaces(Job job, DuckDBConnection connection, Statement statement, boolean numbers)
      throws SQLException {
    String type = numbers ? "INTEGER" : "VARCHAR";
    statement.execute("CREATE TABLE places (place " + type + ", commune INTEGER, district SMALLINT, province TINYINT)");
    Names names = new Names(job);
    try (DuckDBAppender appender = connection.createAppender("main", "places")) {
      for (int commune = 0; commune < job.communes; commune++) {
        int district = Job.districtOf(commune);
        appender.beginRow();
        if (numbers) {
          appender.append(commune);
        } else {
          appender.append(names.commune(commune));
        }
        appender.append(commune);
        appender.append((short) district);
        appender.append((byte) Job.provinceOf(district));
        appender.endRow();
      }
    }
  }

  private static void loadRows(Job job, DuckDBConnection connection, Statement statement) throws SQLException {
    statement.execute(
        "CREATE TABLE loading (place INTEGER, grp TINYINT, year SMALLINT, form TINYINT, low INTEGER, high INTEGER,"
            + " figure INTEGER)");
    try (DuckDBAppender appender = connection.createAppender("main", "loading")) {
      for (int row = 0; row < job.rows; row++) {
        int target = job.target[row];
        appender.beginRow();
        appender.append(job.commune[target]);
        appender.append(job.group[target]);
        appender.append((short) (Job.FIRST_YEAR + job.year[target]));
        appender.append(job.form[target]);
        appender.append((int) job.low[target]);
        appender.append((int) job.high[target]);
        if (job.figure[row] == Job.MISSING) {
          appender.appendNull();
        } else {
          appender.append((int) job.figure[row]);
        }
        appender.endRow();
      }
    }
    statement.execute(
        "CREATE TABLE reports AS SELECT place, grp, year, form, (low * 0.001)::DECIMAL(9, 3) AS low,"
            + " (high * 0.001)::DECIMAL(9, 3) AS high, (figure * 0.001)::DECIMAL(9, 3) AS figure FROM loading");
    statement.execute("DROP TABLE loading");
  }

  private String fastest(List<String> ways) throws SQLException {
    String best = "";
    long least = Long.MAX_VALUE;
    for (String way : ways) {
      for (int i = 0; i < TRIES; i++) {
        long start = System.nanoTime();
        ask(way);
        long taken = System.nanoTime() - start;
        if (taken < least) {
          least = taken;
          best = way;
        }
      }
    }
    return best;
  }

  @Override
  public Outcome pass() {
    try {
      return ask(question);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB did not answer", e);
    }
  }

  private Outcome ask(String sql) throws SQLException {
    Outcome outcome = new Outcome(job);
    try (ResultSet answer = statement.executeQuery(sql)) {
      while (answer.next()) {
        int number = answer.getInt(2);
        int verdict = answer.getInt(3);
        long count = answer.getLong(4);
        switch (answer.getInt(1)) {
          case DuckSql.GROUP -> outcome.groups[number * Outcome.VERDICTS + verdict] = count;
          case DuckSql.YEAR -> outcome.years[number * Outcome.VERDICTS + verdict] = count;
          case DuckSql.COMMUNE -> outcome.places[job.placeOfCommune(number) * Outcome.VERDICTS + verdict] = count;
          case DuckSql.DISTRICT -> outcome.places[job.placeOfDistrict(number) * Outcome.VERDICTS + verdict] = count;
          case DuckSql.PROVINCE -> outcome.places[job.placeOfProvince(number) * Outcome.VERDICTS + verdict] = count;
          default -> outcome.places[verdict] = count;
        }
      }
    }
    return outcome;
  }

  @Override
  public Outcome outcome(Outcome result) {
    return result;
  }

  @Override
  public void close() {
    try {
      statement.close();
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB could not be closed", e);
    }
  }
}
