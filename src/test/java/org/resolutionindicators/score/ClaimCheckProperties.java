package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.text.ClaimParser;
import org.resolutionindicators.text.Notation;

class ClaimCheckProperties {

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
        .as((book, source, policy) -> Scorer.of(book, ScoringMethod.counting()).counting(source).outOf(policy));
  }

  @Provide
  Arbitrary<Notation> notations() {
    return Arbitraries.of(Notation.VIETNAMESE, Notation.ENGLISH);
  }

  private static Arbitrary<Long> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 6),
        Arbitraries.longs().between(0, 6),
        Arbitraries.of(Long.MAX_VALUE, Long.MAX_VALUE - 1));
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<Optional<ClaimedCount>> counts =
        Combinators.combine(numbers(), Arbitraries.of(true, false, false), numbers().optional(0.3))
            .as(
                (number, isAtLeast, whole) -> {
                  ClaimedCount count = isAtLeast ? ClaimedCount.atLeast(number) : ClaimedCount.of(number);
                  return whole.map(count::outOf).orElse(count);
                })
            .optional(0.6);
    return Combinators.combine(
            numbers().optional(0.6),
            counts,
            counts,
            counts,
            counts,
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(-1, Plan.PLACES - 1),
            Arbitraries.of("", "group 1", "Group  2"))
        .as(ClaimCheckProperties::claim)
        .list()
        .ofMaxSize(5);
  }

  private static Claim claim(
      Optional<Long> total,
      Optional<ClaimedCount> reached,
      Optional<ClaimedCount> exceeded,
      Optional<ClaimedCount> met,
      Optional<ClaimedCount> notMet,
      int said,
      int place,
      String group) {
    Claim.Builder claim = Claim.builder().isAll((said & 1) == 1);
    total.ifPresent(claim::total);
    reached.ifPresent(claim::reached);
    exceeded.ifPresent(claim::exceeded);
    met.ifPresent(claim::met);
    notMet.ifPresent(claim::notMet);
    if (said > 1) {
      claim.other("3 khó đạt");
    }
    if (place >= 0) {
      claim.locality(Plan.locality(place).code()).period(Plan.period(place));
    }
    if (!group.isEmpty()) {
      claim.group(group);
    }
    return claim.build();
  }

  private static void assertWellFormed(ClaimCheck check) {
    assertThat(check.discrepancies()).isSortedAccordingTo(Discrepancy.BY_WEIGHT).doesNotHaveDuplicates();
    for (Discrepancy discrepancy : check.discrepancies()) {
      assertThat(discrepancy.claimed()).isNotNegative().isNotEqualTo(discrepancy.found());
      assertThat(discrepancy.found()).isNotNegative();
      assertThat(discrepancy.finding().isPresent()).isEqualTo(discrepancy.kind() == DiscrepancyKind.ROW_DIFFERS);
    }
  }

  @Property(tries = 3000)
  void no_claim_is_too_contradictory_to_be_checked(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer, @ForAll("claims") List<Claim> claims) {
    for (Breakdown by : Breakdown.values()) {
      List<Scorecard> cards = scorer.scorecards(plan.dataset(), by);
      List<ClaimCheck> checks = ClaimCheck.ofAll(claims, cards);
      assertThat(checks).extracting(ClaimCheck::claim).isEqualTo(claims);
      checks.forEach(ClaimCheckProperties::assertWellFormed);
      for (Claim claim : claims) {
        assertWellFormed(ClaimCheck.of(claim, claims));
        cards.forEach(card -> assertWellFormed(ClaimCheck.of(claim, card)));
      }
    }
  }

  private static Claim of(Scorecard card) {
    Tally tally = card.tally();
    Claim.Builder claim =
        Claim.builder()
            .total(card.total())
            .reached(ClaimedCount.of(card.reached()).outOf(card.total()))
            .notMet(ClaimedCount.of(tally.count(Verdict.NOT_MET)))
            .isAll(card.isAllReached());
    if (tally.isSplitKnown()) {
      claim.exceeded(ClaimedCount.of(tally.count(Verdict.EXCEEDED))).met(ClaimedCount.of(tally.count(Verdict.MET)));
    }
    if (card.total() > tally.reached() + tally.count(Verdict.NOT_MET)) {
      claim.other("chưa đủ căn cứ");
    }
    return claim.build();
  }

  /** Where official verdicts contradict computed ones, that is said of the rows, and of the official counts. */
  private static boolean isAboutOfficial(Discrepancy discrepancy) {
    return discrepancy.kind() == DiscrepancyKind.ROW_DIFFERS || discrepancy.kind() == DiscrepancyKind.OFFICIAL_DIFFERS;
  }

  @Property(tries = 3000)
  void a_claim_made_from_a_scorecard_is_sound(@ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer) {
    for (Breakdown by : Breakdown.values()) {
      for (Scorecard card : scorer.scorecards(plan.dataset(), by)) {
        assertThat(ClaimCheck.of(of(card), card).discrepancies()).allMatch(ClaimCheckProperties::isAboutOfficial);
      }
    }
  }

  @Property(tries = 3000)
  void a_headline_is_read_back_with_the_numbers_of_its_scorecard(
      @ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer, @ForAll("notations") Notation notation) {
    Scorecard card = scorer.score(plan.dataset());
    Claim claim = ClaimParser.of(notation).parse(TextReport.in(notation.locale()).headline(card));
    assertThat(claim.total()).hasValue(card.total());
    assertThat(claim.reached()).contains(ClaimedCount.of(card.reached()).outOf(card.total()));
    boolean isSplit = card.tally().isSplitKnown() && card.total() > 0;
    ClaimedCount exceeded = ClaimedCount.of(card.tally().count(Verdict.EXCEEDED));
    ClaimedCount met = ClaimedCount.of(card.tally().count(Verdict.MET));
    assertThat(claim.exceeded()).isEqualTo(Optional.of(exceeded).filter(count -> isSplit));
    assertThat(claim.met()).isEqualTo(Optional.of(met).filter(count -> isSplit));
    assertThat(claim.notMet()).isEmpty();
    assertThat(claim.isAll()).isFalse();
    assertThat(ClaimCheck.of(claim, card).discrepancies()).allMatch(ClaimCheckProperties::isAboutOfficial);
  }

  /** One indicator more or less than a scorecard allows is always found. */
  @Property(tries = 2000)
  void a_count_that_is_off_is_found(@ForAll("plans") Plan plan, @ForAll("scorers") Scorer scorer) {
    Scorecard card = scorer.score(plan.dataset());
    Tally tally = card.tally();
    long open = tally.size() - tally.total(DenominatorPolicy.ASSESSED) - tally.count(Verdict.NOT_APPLICABLE);
    long total = tally.total(DenominatorPolicy.ASSESSED) + open;
    if (tally.size() == tally.count(Verdict.NOT_APPLICABLE)) {
      return;
    }
    Claim more = Claim.builder().total(total).reached(ClaimedCount.of(card.reached() + open + 1)).build();
    assertThat(ClaimCheck.of(more, card).isSound()).isFalse();
    if (card.reached() > 0) {
      Claim less = Claim.builder().total(total).reached(ClaimedCount.of(card.reached() - 1)).build();
      assertThat(ClaimCheck.of(less, card).isSound()).isFalse();
    }
  }
}
