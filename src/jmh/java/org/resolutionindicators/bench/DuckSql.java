package org.resolutionindicators.bench;

import java.util.List;

/**
 * The questions that DuckDB is asked.
 *
 * <p>Ten ways to ask were tried. Grouping twice, by commune and by group and year, and making the levels above from those
 * groups, was faster than one statement with six grouping sets. Which of the two ways to group twice is faster depends on
 * the number of threads and rows, so a contestant tries both and keeps the faster.
 */
final class DuckSql {
  /** What a row of an answer is about, in its first column; behind it stand its number, the verdict and the count. */
  static final int NATION = 0;

  static final int PROVINCE = 1;
  static final int DISTRICT = 2;
  static final int COMMUNE = 3;
  static final int GROUP = 4;
  static final int YEAR = 5;

  /** The verdict of columns form, low, high and figure, in the order of {@link Outcome}. */
  private static final String VERDICT_OF_FORM =
      """
      CASE
        WHEN figure IS NULL THEN 3
        WHEN form = 0 THEN CASE WHEN figure > low THEN 0 WHEN figure = low THEN 1 ELSE 2 END
        WHEN form IN (1, 4) THEN CASE WHEN figure < low THEN 0 WHEN figure = low THEN 1 ELSE 2 END
        WHEN form = 2 THEN CASE WHEN figure > high THEN 0 WHEN figure >= low THEN 1 ELSE 2 END
        WHEN form = 3 THEN CASE WHEN figure < low THEN 0 WHEN figure <= high THEN 1 ELSE 2 END
        ELSE CASE WHEN figure = low THEN 1 ELSE 2 END
      END""";

  /** The verdict of a row of the file, whose targets and figures are words. */
  private static final String VERDICT_OF_TEXT =
      """
      CASE
        WHEN actual IS NULL OR actual = '' THEN 3
        WHEN target = 'yes' THEN CASE WHEN actual = 'yes' THEN 1 ELSE 2 END
        WHEN starts_with(target, 'at most ') THEN
          CASE
            WHEN TRY_CAST(actual AS DECIMAL(9, 3)) < TRY_CAST(substr(target, 9) AS DECIMAL(9, 3)) THEN 0
            WHEN TRY_CAST(actual AS DECIMAL(9, 3)) = TRY_CAST(substr(target, 9) AS DECIMAL(9, 3)) THEN 1
            ELSE 2
          END
        WHEN contains(target, '-') THEN
          CASE
            WHEN TRY_CAST(actual AS DECIMAL(9, 3)) > TRY_CAST(split_part(target, '-', 2) AS DECIMAL(9, 3))
              THEN CASE WHEN direction = 'ascending' THEN 0 ELSE 2 END
            WHEN TRY_CAST(actual AS DECIMAL(9, 3)) >= TRY_CAST(split_part(target, '-', 1) AS DECIMAL(9, 3)) THEN 1
            ELSE CASE WHEN direction = 'ascending' THEN 2 ELSE 0 END
          END
        WHEN TRY_CAST(actual AS DECIMAL(9, 3)) = TRY_CAST(target AS DECIMAL(9, 3)) THEN 1
        WHEN (TRY_CAST(actual AS DECIMAL(9, 3)) > TRY_CAST(target AS DECIMAL(9, 3))) = (direction = 'ascending') THEN 0
        ELSE 2
      END""";

  private static final String ROWS_OF_FILE =
      """
      read_csv('%s', header = true, auto_detect = false, delim = ',', quote = '"', columns = {
        'locality': 'VARCHAR', 'level': 'VARCHAR', 'parent': 'VARCHAR', 'indicator': 'VARCHAR', 'group': 'VARCHAR',
        'direction': 'VARCHAR', 'unit': 'VARCHAR', 'period': 'SMALLINT', 'target': 'VARCHAR', 'actual': 'VARCHAR',
        'reported_on': 'DATE'})""";

  private static final String JUDGED = "(SELECT %s AS place, %s AS grp, %s AS year, (%s)::TINYINT AS v FROM %s)";

  private static final String BY_SETS =
      """
      WITH cells AS MATERIALIZED (
        SELECT place, grp, year, v, count(*) AS k FROM %s GROUP BY GROUPING SETS ((place, v), (grp, year, v)))
      """;

  private static final String BY_UNION =
      """
      WITH judged AS MATERIALIZED %s,
      cells AS MATERIALIZED (
        SELECT place, NULL AS grp, NULL AS year, v, count(*) AS k FROM judged GROUP BY place, v
        UNION ALL SELECT NULL, grp, year, v, count(*) FROM judged GROUP BY grp, year, v)
      """;

  private static final String LEVELS =
      """
      SELECT 3, places.commune, v, k FROM cells JOIN places USING (place)
      UNION ALL SELECT 2, places.district, v, sum(k) FROM cells JOIN places USING (place) GROUP BY places.district, v
      UNION ALL SELECT 1, places.province, v, sum(k) FROM cells JOIN places USING (place) GROUP BY places.province, v
      UNION ALL SELECT 0, 0, v, sum(k) FROM cells WHERE place IS NOT NULL GROUP BY v
      UNION ALL SELECT 4, %s, v, sum(k) FROM cells WHERE grp IS NOT NULL GROUP BY grp, v
      UNION ALL SELECT 5, year - %d, v, sum(k) FROM cells WHERE grp IS NOT NULL GROUP BY year, v
      """;

  private DuckSql() {}

  /** Returns ways to ask about the loaded table {@code reports}; the table {@code places} says what lies in what. */
  static List<String> ofLoadedRows() {
    return ways(String.format(JUDGED, "place", "grp", "year", VERDICT_OF_FORM, "reports"), "grp");
  }

  /** Returns ways to ask about a file; the table {@code places} says what lies in what. */
  static List<String> ofFile(String path) {
    String rows = String.format(ROWS_OF_FILE, path.replace("'", "''"));
    return ways(
        String.format(JUDGED, "locality", "\"group\"", "period", VERDICT_OF_TEXT, rows), "substr(grp, 2)::INTEGER");
  }

  private static List<String> ways(String judged, String groupNumber) {
    String levels = String.format(LEVELS, groupNumber, Job.FIRST_YEAR);
    return List.of(String.format(BY_SETS, judged) + levels, String.format(BY_UNION, judged) + levels);
  }
}
