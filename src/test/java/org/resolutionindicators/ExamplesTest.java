package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

/** Holds the published tables of docs/examples against what the authorities published about them. */
class ExamplesTest {
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));

  private static Dataset read(String name) {
    Reading<Dataset> reading = TableReader.of(Notation.VIETNAMESE).read(Path.of("docs/examples", name));
    assertThat(reading.issues()).isEmpty();
    return reading.orElseThrow();
  }

  private static Scorer scorer(String book, VerdictSource source) {
    RuleBook rules = book.equals("standard") ? RuleBook.standard() : RuleBook.vietnamesePractice();
    return Scorer.of(rules, ScoringMethod.counting()).counting(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vietnam  | COMPUTED                 | đạt và vượt 11/12 chỉ tiêu (vượt 5, đạt 6), chưa đủ căn cứ 1 | 06
          vietnam  | OFFICIAL_WHERE_UNDECIDED | đạt và vượt 12/12 chỉ tiêu (vượt 6, đạt 6)                   | 06
          vietnam  | OFFICIAL                 | đạt và vượt 12/12 chỉ tiêu (vượt 7, đạt 5)                   | 06
          standard | COMPUTED                 | đạt và vượt 11/12 chỉ tiêu (vượt 6, đạt 5), chưa đủ căn cứ 1 | 06 08
          standard | OFFICIAL_WHERE_UNDECIDED | đạt và vượt 12/12 chỉ tiêu (vượt 7, đạt 5)                   | 06 08
          standard | OFFICIAL                 | đạt và vượt 12/12 chỉ tiêu (vượt 7, đạt 5)                   | 06 08
          """)
  void the_2019_table_scores_as_published_and_names_each_disagreement(
      String book, VerdictSource source, String headline, String disagreements) {
    Scorecard card = scorer(book, source).score(read("vietnam-2019.csv"));
    assertThat(VI.headline(card)).isEqualTo(headline);
    assertThat(card.disagreements())
        .extracting(finding -> finding.target().indicator().code().value())
        .containsExactly(disagreements.split(" "));
  }

  @Test
  void the_2019_table_has_fourteen_rows_of_which_twelve_are_counted() {
    Dataset data = read("vietnam-2019.csv");
    Scorecard card =
        scorer("standard", VerdictSource.COMPUTED)
            .score(data, LocalityCode.of("Việt Nam"), ReportingPeriod.ofYear(2019));
    assertThat(card.findings()).hasSize(14);
    assertThat(card.tally().size()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({"standard", "vietnam"})
  void three_districts_of_2022_have_all_their_official_verdicts_counted_without_a_split(String book) {
    Dataset data = read("long-an-2022.csv");
    ImmutableList<Scorecard> cards = scorer(book, VerdictSource.OFFICIAL).scorecards(data, Breakdown.LOCALITY);
    assertThat(cards)
        .extracting(card -> card.localities().get(0).name() + ": " + VI.headline(card))
        .containsExactly(
            "Đức Hòa: đạt và vượt 18/18 chỉ tiêu",
            "Cần Đước: đạt và vượt 28/28 chỉ tiêu",
            "Kiến Tường: đạt và vượt 14/14 chỉ tiêu");
    assertThat(cards).allMatch(card -> card.disagreements().isEmpty());
  }
}
