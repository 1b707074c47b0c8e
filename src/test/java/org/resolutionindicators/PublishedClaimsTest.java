package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.input.ClaimReader;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.Discrepancy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.ClaimParser;
import org.resolutionindicators.text.Notation;

/** Holds headline claims, as they were published, against themselves and against published tables. */
class PublishedClaimsTest {

  private static ImmutableList<Claim> published() {
    Reading<ImmutableList<Claim>> reading =
        ClaimReader.of(Notation.VIETNAMESE).read(Path.of("src/test/resources/golden/vietnam/claims.csv"));
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.rowsRead()).isEqualTo(44);
    return reading.orElseThrow();
  }

  private static Claim of(String locality, String period) {
    List<Claim> found =
        published().stream()
            .filter(claim -> claim.locality().orElseThrow().value().startsWith(locality))
            .filter(claim -> claim.period().orElseThrow().toString().equals(period))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Dataset example(String name) {
    return TableReader.of(Notation.VIETNAMESE).read(Path.of("docs/examples", name)).orElseThrow();
  }

  private static Scorer scorer(RuleBook book) {
    return Scorer.of(book, ScoringMethod.counting());
  }

  private static List<String> told(ClaimCheck check) {
    return check.discrepancies().stream().map(Discrepancy::toString).toList();
  }

  @Test
  void two_of_forty_four_contradict_themselves_and_no_other_is_accused() {
    ImmutableList<ClaimCheck> checks = ClaimCheck.ofAll(published(), List.of());
    assertThat(checks).hasSize(44);
    assertThat(
            checks.stream()
                .filter(check -> !check.discrepancies().isEmpty())
                .map(check -> check.claim().locality().orElseThrow() + ": " + told(check))
                .collect(Collectors.toList()))
        .containsExactly(
            "Quỳnh Lưu (Nghệ An): [ALL_BUT_NOT_ALL REACHED: claimed 34, found 33]",
            "Kông Chro (Gia Lai): [REST_DIFFERS NOT_MET: claimed 5, found 4]");
  }

  @Test
  void sources_notes_and_remarks_are_kept() {
    ImmutableList<Claim> claims = published();
    assertThat(claims).allMatch(claim -> claim.source().isPresent() && claim.period().isPresent());
    assertThat(claims.stream().filter(claim -> claim.periodNote().isPresent())).hasSize(17);
    assertThat(claims.stream().filter(Claim::isAll).map(claim -> claim.other().orElseThrow()))
        .containsExactly("tất cả", "tất cả đạt và vượt");
    assertThat(of("Việt Nam", "2017").periodNote()).contains("đánh giá bổ sung, 2018");
  }

  @Test
  void the_count_of_2019_agrees_with_its_table_but_one_row_does_not() {
    Claim claim = of("Việt Nam", "2019");
    Scorer scorer = scorer(RuleBook.vietnamesePractice());
    // With the official verdict where the actual is in words, x and y agree; the split does not, and one row shows why.
    Scorecard card = scorer.counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).score(example("vietnam-2019.csv"));
    assertThat(card.reached()).isEqualTo(12);
    assertThat(told(ClaimCheck.of(claim, card)))
        .containsExactly(
            "SCORE_DIFFERS EXCEEDED: claimed 7, found 6",
            "SCORE_DIFFERS MET: claimed 5, found 6",
            "ROW_DIFFERS EXCEEDED: claimed 1, found 0 (06: MET by vietnam.range)");
    // By official verdicts alone everything agrees but that row.
    assertThat(told(ClaimCheck.of(claim, scorer.counting(VerdictSource.OFFICIAL).score(example("vietnam-2019.csv")))))
        .containsExactly("ROW_DIFFERS EXCEEDED: claimed 1, found 0 (06: MET by vietnam.range)");
  }

  @Test
  void by_strict_mathematics_totals_of_2019_agree_while_two_rows_cancel_out() {
    Scorecard card =
        scorer(RuleBook.standard()).counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).score(example("vietnam-2019.csv"));
    assertThat(told(ClaimCheck.of(of("Việt Nam", "2019"), card)))
        .containsExactly(
            "ROW_DIFFERS EXCEEDED: claimed 1, found 0 (06: MET by standard.range)",
            "ROW_DIFFERS EXCEEDED: claimed 0, found 1 (08: EXCEEDED by standard.ceiling)");
  }

  @Test
  void claims_find_their_scorecards_by_place_and_period() {
    ImmutableList<Scorecard> cards =
        scorer(RuleBook.vietnamesePractice())
            .counting(VerdictSource.OFFICIAL)
            .scorecards(example("long-an-2022.csv"), Breakdown.LOCALITY);
    ImmutableList<ClaimCheck> checks = ClaimCheck.ofAll(published(), cards);
    assertThat(checks.stream().filter(check -> !check.rows().isEmpty()).map(check -> check.rows().size()))
        .containsExactly(18, 28);
    assertThat(checks.get(0).isSound()).isTrue();
    assertThat(checks.get(1).isSound()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"vi,vietnam-2019.csv", "en,vietnam-2019.csv", "vi,long-an-2022.csv", "en,long-an-2022.csv"})
  void a_headline_is_read_back_with_the_same_numbers(String language, String name) {
    Scorecard card = scorer(RuleBook.standard()).score(example(name));
    Notation notation = Notation.of(Locale.forLanguageTag(language));
    Claim claim = ClaimParser.of(notation).parse(TextReport.in(notation.locale()).headline(card));
    assertThat(claim.total()).hasValue(card.total());
    assertThat(claim.reached().orElseThrow().count()).isEqualTo(card.reached());
    assertThat(ClaimCheck.of(claim).isSound()).isTrue();
  }
}
