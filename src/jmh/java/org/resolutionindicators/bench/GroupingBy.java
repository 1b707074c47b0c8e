package org.resolutionindicators.bench;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;

/** Exact decimals and streams, as a competent developer writes it: each row is graded once, then grouped five times. */
final class GroupingBy implements Contestant<GroupingBy.Maps> {
  private final Job job;
  private final List<PlainRow> rows;

  GroupingBy(Job job) {
    this.job = job;
    rows = PlainRow.of(job);
  }

  /** A row with its grade. */
  private record Graded(PlainTarget target, Grade grade) {}

  /** What the five groupings yield. */
  record Maps(
      Map<Grade, Long> nation,
      Map<String, Map<Grade, Long>> provinces,
      Map<String, Map<Grade, Long>> districts,
      Map<String, Map<Grade, Long>> communes,
      Map<String, Map<Grade, Long>> groups,
      Map<Integer, Map<Grade, Long>> years) {}

  @Override
  public Maps pass() {
    List<Graded> graded =
        rows.stream().map(row -> new Graded(row.target(), Grade.of(row.target(), row.figure()))).toList();
    return new Maps(
        graded.stream().collect(grades()),
        by(graded, PlainTarget::province),
        by(graded, PlainTarget::district),
        by(graded, PlainTarget::commune),
        by(graded, PlainTarget::group),
        by(graded, PlainTarget::year));
  }

  private static <K> Map<K, Map<Grade, Long>> by(List<Graded> graded, Function<PlainTarget, K> key) {
    return graded.stream().collect(groupingBy(row -> key.apply(row.target()), grades()));
  }

  private static Collector<Graded, ?, Map<Grade, Long>> grades() {
    return groupingBy(Graded::grade, () -> new EnumMap<>(Grade.class), counting());
  }

  @Override
  public Outcome outcome(Maps maps) {
    Outcome outcome = new Outcome(job);
    Names names = new Names(job);
    put(maps.nation, outcome.places, 0);
    for (int place = 1; place < job.places(); place++) {
      Map<String, Map<Grade, Long>> level =
          place >= job.placeOfCommune(0) ? maps.communes : place >= job.placeOfDistrict(0) ? maps.districts : maps.provinces;
      put(level.get(names.place(place)), outcome.places, place);
    }
    for (int group = 0; group < Job.GROUPS; group++) {
      put(maps.groups.getOrDefault(Names.group(group), Map.of()), outcome.groups, group);
    }
    for (int year = 0; year < Job.YEARS; year++) {
      put(maps.years.getOrDefault(Job.FIRST_YEAR + year, Map.of()), outcome.years, year);
    }
    return outcome;
  }

  private static void put(Map<Grade, Long> counts, long[] to, int index) {
    counts.forEach((grade, count) -> to[index * Outcome.VERDICTS + grade.ordinal()] = count);
  }
}
