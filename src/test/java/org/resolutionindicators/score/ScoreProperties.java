package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class ScoreProperties {
  private static final int TRIES = 2000;
  /** 2020 is over, 2021 is not. */
  private static final LocalDate AS_OF = LocalDate.of(2021, 7, 1);

  @Provide
  Arbitrary<Plan> plans() {
    return Plan.any();
  }

  @Provide
  Arbitrary<Scorer> scorers() {
    return Combinators.combine(
            Arbitraries.of(RuleBook.standard(), RuleBook.vietnamesePractice()),
            Arbitraries.of(VerdictSource.class),
            Arbitraries.of(DenominatorPolicy.class))
        .as((book, source, policy) ->
            Scorer.of(book, ScoringMethod.weighted(Amount.of("0.5"))).counting(source).outOf(policy))
        .withoutEdgeCases();
  }

  @Property(tries = TRIES)
  void counts_sum_to_the_number_of_countable_indicators_and_x_is_never_more_than_y(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer) {
    Dataset dataset = plan.dataset();
    Scorecard card = scorer.score(dataset, AS_OF);

    long countable = dataset.cells().stream().filter(cell -> cell.target().indicator().isCountable()).count();
    assertThat(card.findings()).hasSize(dataset.cells().size());
    assertThat(card.tally().size()).isEqualTo(countable);
    assertThat(card.countable()).hasSize((int) countable);
    for (DenominatorPolicy policy : DenominatorPolicy.values()) {
      assertThat(card.reached()).isBetween(0L, card.tally().total(policy));
    }
    assertThat(card.tally().total(DenominatorPolicy.ASSESSED))
        .isLessThanOrEqualTo(card.tally().total(DenominatorPolicy.DUE));
    assertThat(card.tally().total(DenominatorPolicy.DUE)).isLessThanOrEqualTo(card.tally().total(DenominatorPolicy.ALL));
    assertThat(card.isAllReached()).isEqualTo(card.total() > 0 && card.reached() == card.total());
    assertThat(card.share().isDefined()).isEqualTo(card.total() > 0);
  }

  @Property(tries = TRIES)
  void each_row_is_in_one_card_and_tallies_of_cards_merge_to_the_whole(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer, @ForAll Breakdown by) {
    Dataset dataset = plan.dataset();
    Scorecard whole = scorer.score(dataset, AS_OF);
    List<Scorecard> cards = scorer.scorecards(dataset, by, AS_OF);

    assertThat(cards.stream().flatMap(card -> card.findings().stream()))
        .containsExactlyInAnyOrderElementsOf(whole.findings());
    assertThat(cards.stream().map(Scorecard::tally).collect(Tally.merging())).isEqualTo(whole.tally());
    assertThat(cards.parallelStream().map(Scorecard::tally).collect(Tally.merging())).isEqualTo(whole.tally());
    assertThat(whole.tallyByGroup().values().stream().collect(Tally.merging())).isEqualTo(whole.tally());
  }

  @Property(tries = TRIES)
  void a_card_of_a_locality_and_period_is_the_same_alone_and_among_others(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer) {
    Dataset dataset = plan.dataset();

    for (Scorecard card : scorer.scorecards(dataset, Breakdown.LOCALITY, AS_OF)) {
      Scorecard alone =
          scorer.score(dataset, card.localities().get(0).code(), card.periods().get(0), AS_OF);
      assertThat(alone).isEqualTo(card);
    }
  }

  @Property(tries = TRIES)
  void a_row_more_that_is_not_met_never_raises_x(
      @ForAll("plans") Plan plan, @ForAll RuleBookChoice choice, @ForAll Random random) {
    List<Plan.Item> items = new ArrayList<>(plan.items());
    Assume.that(!items.isEmpty());
    int at = random.nextInt(items.size());
    items.set(at, oneMore(items.get(at), random));
    Scorer scorer = Scorer.of(choice.book(), ScoringMethod.counting());
    Tally before = scorer.score(plan.dataset()).tally();
    Tally after = scorer.score(new Plan(items).dataset()).tally();

    assertThat(after.reached()).isLessThanOrEqualTo(before.reached());
    assertThat(after.size()).isGreaterThanOrEqualTo(before.size());
  }

  /** Fills an empty place of an indicator or of a part; a composite's own row would bring a verdict of its parts. */
  private static Plan.Item oneMore(Plan.Item item, Random random) {
    List<Plan.Item> parts = new ArrayList<>(item.parts());
    if (!parts.isEmpty() && (item.composite() >= -1 || random.nextBoolean())) {
      int at = random.nextInt(parts.size());
      parts.set(at, oneMore(parts.get(at), random));
      return new Plan.Item(item.direction(), item.composite(), item.group(), item.rows(), parts);
    }
    int place = random.nextInt(Plan.PLACES);
    return item.rows().get(place).isPresent() ? item : item.withRow(place, Plan.Entry.notMet(item.direction()));
  }

  /** The shipped books. */
  enum RuleBookChoice {
    STANDARD,
    VIETNAM;

    RuleBook book() {
      return this == STANDARD ? RuleBook.standard() : RuleBook.vietnamesePractice();
    }
  }

  @Property(tries = TRIES)
  void the_order_of_rows_does_not_matter(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer, @ForAll Random random) {
    List<Consumer<Dataset.Builder>> shuffled = plan.steps(Amount.of(1));
    Collections.shuffle(shuffled, random);
    Scorecard there = scorer.score(plan.dataset(), AS_OF);
    Scorecard back = scorer.score(Plan.dataset(shuffled), AS_OF);

    assertThat(verdicts(back)).isEqualTo(verdicts(there));
    assertThat(back.tally()).isEqualTo(there.tally());
    assertThat(back.tallyByGroup()).isEqualTo(there.tallyByGroup());
    WeightedScore first = there.weighted().orElseThrow();
    WeightedScore second = back.weighted().orElseThrow();
    assertThat(second.share()).isEqualTo(first.share());
    assertThat(second.outcome()).isEqualTo(first.outcome());
  }

  private static Map<List<Object>, Verdict> verdicts(Scorecard card) {
    Map<List<Object>, Verdict> verdicts = new HashMap<>();
    for (Finding finding : card.findings()) {
      Target target = finding.target();
      verdicts.put(List.of(target.indicator().code(), target.locality(), target.period()), finding.verdict());
    }
    return verdicts;
  }

  @Property(tries = TRIES)
  void the_default_locale_does_not_matter(@ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer) {
    Dataset dataset = plan.dataset();
    String expected = words(scorer.scorecards(dataset, Breakdown.GROUP, AS_OF));
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "vi-VN", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(words(scorer.scorecards(dataset, Breakdown.GROUP, AS_OF))).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String words(List<Scorecard> cards) {
    StringBuilder words = new StringBuilder();
    for (Scorecard card : cards) {
      words.append(card).append(card.tally()).append(card.share()).append(card.weighted());
      card.findings().forEach(finding -> words.append(finding.reason()).append(finding.margin()));
    }
    return words.toString();
  }

  @Property(tries = TRIES)
  void no_source_changes_what_was_computed_and_official_verdicts_fill_only_what_they_may(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer) {
    Dataset dataset = plan.dataset();
    Scorecard computed = scorer.counting(VerdictSource.COMPUTED).score(dataset, AS_OF);
    Scorecard card = scorer.score(dataset, AS_OF);

    assertThat(card.findings()).isEqualTo(computed.findings());
    assertThat(card.disagreements()).isEqualTo(computed.disagreements());
    for (Finding finding : card.findings()) {
      Verdict official = finding.official().map(Verdict::of).orElse(finding.verdict());
      assertThat(card.counted(finding)).isIn(finding.verdict(), official);
    }
    Tally filled = scorer.counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).score(dataset, AS_OF).tally();
    assertThat(filled.reached()).isGreaterThanOrEqualTo(computed.tally().reached());
    assertThat(filled.count(Verdict.NOT_APPLICABLE)).isEqualTo(computed.tally().count(Verdict.NOT_APPLICABLE));
  }

  @Property(tries = TRIES)
  void weights_in_another_measure_make_the_same_share(
      @ForAll("plans") Plan plan,
      @ForAll("scorers") Scorer scorer,
      @ForAll @IntRange(min = 1, max = 1_000_000) int factor,
      @ForAll @IntRange(min = -30, max = 30) int power) {
    Amount scale = Amount.of(new BigDecimal(factor).scaleByPowerOfTen(power));
    WeightedScore there = scorer.score(plan.dataset(), AS_OF).weighted().orElseThrow();
    WeightedScore back = scorer.score(Plan.dataset(plan.steps(scale)), AS_OF).weighted().orElseThrow();

    assertThat(back.share()).isEqualTo(there.share());
    assertThat(back.outcome()).isEqualTo(there.outcome());
    assertThat(back.keysNotReached()).hasSameSizeAs(there.keysNotReached());
  }

  @Property(tries = TRIES)
  void a_score_with_equal_weights_is_the_share_that_counting_gives(
      @ForAll("scorers") Scorer scorer, @ForAll List<Verdict> verdicts) {
    Row[] rows = new Row[verdicts.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Row.row("I" + i, verdicts.get(i)).in(verdicts.get(i) == Verdict.NOT_DUE ? "2021" : "2020");
      if (verdicts.get(i) != Verdict.NO_TARGET) {
        rows[i].weight("0.7");
      }
    }
    Scorecard card = scorer.score(Row.dataset(rows), AS_OF);

    assertThat(card.tally()).isEqualTo(verdicts.stream().collect(Tally.toTally()));
    assertThat(card.weighted().orElseThrow().share()).isEqualTo(card.share());
  }
}
