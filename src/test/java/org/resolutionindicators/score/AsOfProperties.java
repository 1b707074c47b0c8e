package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** What is known, and so what is scored, as of a day. */
class AsOfProperties {
  private static final int TRIES = 100;

  @Provide
  Arbitrary<History> histories() {
    return History.any();
  }

  /** The days of the history, those around them, and those on which periods end. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        History.DAYS.stream().flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))).distinct().toList());
  }

  @Provide
  Arbitrary<Scorer> scorers() {
    Scorer chosen = Told.STANDARD.assignedBy(History.ASSIGNER);
    return Arbitraries.of(
        List.of(
            chosen,
            chosen.onMissingPart(MissingPart.SKIP).counting(VerdictSource.OFFICIAL),
            chosen.onPartOfYear(PartYearPolicy.elapsedShare(DayCount.MONTHS)),
            chosen.onPartOfYear(PartYearPolicy.yearEstimate()).counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED)));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void the_later_the_day_the_more_is_known(
      @ForAll("histories") History history, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    Dataset data = history.dataset();
    Dataset more = data.asOf(later(one, other));

    for (Cell cell : data.asOf(earlier(one, other)).cells()) {
      Target asked = cell.target();
      Cell known =
          more.cell(asked.indicator().code(), asked.locality().code(), asked.period()).orElseThrow();
      assertThat(known.achievements()).containsAll(cell.achievements());
      assertThat(known.targets()).containsAll(cell.targets().stream().filter(t -> t.origin().isPresent()).toList());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void what_was_known_of_what_was_known_is_what_was_known_on_the_earlier_day(
      @ForAll("histories") History history, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    Dataset data = history.dataset();

    assertThat(data.asOf(one).asOf(other).cells()).isEqualTo(data.asOf(earlier(one, other)).cells());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void data_as_of_a_day_are_those_that_have_nothing_later(
      @ForAll("histories") History history, @ForAll("days") LocalDate day) {
    assertThat(history.dataset().asOf(day).cells()).isEqualTo(history.cutAt(day).dataset().cells());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void a_score_as_of_a_day_is_that_of_the_data_cut_at_the_day(
      @ForAll("histories") History history, @ForAll("days") LocalDate day, @ForAll("scorers") Scorer scorer) {
    Dataset data = history.dataset();
    Scorecard card = scorer.score(data, day);

    assertThat(scorer.score(data.asOf(day), day)).isEqualTo(card);
    assertThat(scorer.score(history.cutAt(day).dataset(), day)).isEqualTo(card);
  }

  /**
   * Each report is the one that stands in a finding, or is listed, once. So is each target that has a row of its own: it is
   * asked in a finding without a report, or listed; a target on the row of a report goes with that. What was derived stands
   * on no row of its own.
   */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatever_the_data_hold_is_counted_or_listed_once(
      @ForAll("histories") History history, @ForAll("days") LocalDate day, @ForAll("scorers") Scorer scorer) {
    Dataset data = history.dataset();

    assertThat(rows(scorer.score(data, day), scorer.uncounted(data, day))).isEqualTo(rows(history));
    assertThat(rows(scorer.score(data), scorer.uncounted(data))).isEqualTo(rows(history));
  }

  private static List<String> rows(Scorecard card, ImmutableList<Uncounted> uncounted) {
    Set<Origin> reports = new HashSet<>();
    List<String> rows = new ArrayList<>();
    List<Finding> all = Stream.concat(card.findings().stream(), uncounted.stream().map(Uncounted::finding)).toList();
    for (Finding finding : all) {
      Optional<Origin> reported = finding.achievement().flatMap(Achievement::origin);
      reported.ifPresent(origin -> rows.add("report " + origin.line()));
      reported.ifPresent(reports::add);
    }
    for (Finding finding : all) {
      Optional<Origin> asked = finding.target().origin().filter(origin -> !reports.contains(origin));
      boolean isAlone = finding.achievement().flatMap(Achievement::origin).isEmpty();
      asked.filter(origin -> isAlone).ifPresent(origin -> rows.add("target " + origin.line()));
    }
    return rows.stream().sorted().toList();
  }

  private static List<String> rows(History history) {
    Set<Integer> reports = new HashSet<>();
    history.achievements().forEach(report -> reports.add(report.origin().orElseThrow().line()));
    Stream<Integer> alone =
        history.targets().stream().map(target -> target.origin().orElseThrow().line()).filter(line -> !reports.contains(line));
    return Stream.concat(reports.stream().map(line -> "report " + line), alone.map(line -> "target " + line)).sorted().toList();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void what_is_not_counted_says_rightly_whether_it_was_known(
      @ForAll("histories") History history, @ForAll("days") LocalDate day, @ForAll("scorers") Scorer scorer) {
    for (Uncounted aside : scorer.uncounted(history.dataset(), day)) {
      Finding finding = aside.finding();
      Optional<LocalDate> when =
          finding.achievement().isPresent()
              ? finding.achievement().flatMap(Achievement::reportedOn)
              : finding.target().decidedOn();
      assertThat(aside.why() == Uncounted.Why.NOT_YET_KNOWN).isEqualTo(when.filter(day::isBefore).isPresent());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void changes_lead_from_the_earlier_verdicts_to_the_later_ones(
      @ForAll("histories") History history,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll("scorers") Scorer scorer) {
    Dataset data = history.dataset();
    Scorecard before = scorer.score(data, earlier(one, other));
    Scorecard after = scorer.score(data, later(one, other));
    Map<Spot, Verdict> verdicts = new HashMap<>(counted(before));

    for (VerdictChange change : after.changesSince(before)) {
      Spot spot = Spot.of(change.after().target());
      assertThat(change.verdictBefore()).isEqualTo(Optional.ofNullable(verdicts.put(spot, change.verdictAfter())));
      assertThat(change.verdictBefore()).isNotEqualTo(Optional.of(change.verdictAfter()));
      assertThat(change.reasons()).isNotEmpty().doesNotContain(ChangeReason.SCORED_OTHERWISE);
    }
    assertThat(verdicts).isEqualTo(counted(after));
    assertThat(after.changesSince(after)).isEmpty();
    assertThat(after.changesSince(scorer.score(history.dataset(), later(one, other)))).isEmpty();
  }

  private static Map<Spot, Verdict> counted(Scorecard card) {
    return card.findings().stream().collect(Collectors.toMap(f -> Spot.of(f.target()), card::counted));
  }
}
