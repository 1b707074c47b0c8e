package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.measure.Carry;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Succession;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.model.Term;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Outlook;
import org.resolutionindicators.score.Pace;
import org.resolutionindicators.score.PaceStatus;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.Shortfall;
import org.resolutionindicators.text.Notation;

/** Runs the worked term of the guide, from its middle to its end, and sees that the guide prints what comes out. */
class WorkedTermTest {
  private static final String HEADING = "## A term from beginning to end";

  @Test
  void the_worked_term_gives_what_the_guide_prints() throws IOException {
    List<String> outputs = new ArrayList<>();

    Dataset data = TableReader.of(Notation.ENGLISH).read(Path.of("docs/examples/worked-term.csv")).orElseThrow();
    LocalityCode province = LocalityCode.of("Tỉnh Mẫu");
    ReportingPeriod thirdYear = ReportingPeriod.ofYear(2023);
    Scorer scorer = Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting());
    TextReport report = TextReport.in(Locale.ENGLISH);

    LocalDate midTerm = LocalDate.of(2024, 1, 15);
    Scorecard atMidTerm = scorer.score(data, province, thirdYear, midTerm);
    String printed = report.format(atMidTerm);

    assertThat(report.headline(atMidTerm)).isEqualTo("met or exceeded 5 of 6 indicators (5 exceeded, 0 met)");
    outputs.add(printed);

    LocalDate halfAYearLater = LocalDate.of(2024, 6, 30);
    Scorecard revised = scorer.score(data, province, thirdYear, halfAYearLater);
    String headline = report.headline(revised);                   // met or exceeded 4 of 6 indicators (4 exceeded, 0 met)
    String changes = report.changes(revised.changesSince(atMidTerm), midTerm);

    assertThat(headline).isEqualTo("met or exceeded 4 of 6 indicators (4 exceeded, 0 met)");
    outputs.add(changes);

    Term term = Term.of(2021, 2025);
    List<Outlook> outlooks = Outlook.all(data, province, term, halfAYearLater);
    Pace water = outlooks.get(2).linear();                        // BEHIND: 19/6 a year so far, 15/4 required
    String outlook = report.outlooks(outlooks);

    assertThat(water.status()).contains(PaceStatus.BEHIND);
    assertThat(water.soFar()).contains(Ratio.of(19, 6));
    assertThat(water.required()).contains(Ratio.of(15, 4));
    outputs.add(outlook);

    LocalDate afterTheTerm = LocalDate.of(2026, 6, 30);
    Scorecard atTheEnd = scorer.score(data, province, term.period(), afterTheTerm);
    String result = report.format(atTheEnd);
    List<Shortfall> nearest = atTheEnd.shortfalls().nearest();    // clean water: 0.8 points to go

    outputs.add(result);
    assertThat(nearest).hasSize(1);
    assertThat(nearest.get(0).finding().target().indicator().name()).isEqualTo("Households with clean water");
    assertThat(nearest.get(0).toGo()).hasToString("4/5");

    LocalityCode anMau = LocalityCode.of("An Mẫu");
    LocalityCode merged = LocalityCode.of("An Mẫu@2025-07-01");
    Reorganisation merger =
        Reorganisation.merge(LocalDate.of(2025, 7, 1), "02/2025", List.of(anMau, LocalityCode.of("Bình Mẫu")), merged);
    Scorer acrossIt = scorer.after(Succession.of(List.of(merger)));

    Finding old = acrossIt.score(data, anMau, term.period(), afterTheTerm).findings().get(0);
    String closed = report.reason(old);                           // the place was reorganised on 2025-07-01 by 02/2025 ...

    Finding alone = acrossIt.score(data, merged, term.period(), afterTheTerm).findings().get(0);
    String refused = report.reason(alone);                        // cannot be derived: ... in 2021 was not reported

    assertThat(old.verdict()).isEqualTo(Verdict.NOT_DUE);
    assertThat(closed).isEqualTo("the place was reorganised on 2025-07-01 by 02/2025, before the period was over");
    assertThat(alone.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(refused).isEqualTo("cannot be derived: \"Homes for poor households\" in 2021 was not reported");

    IndicatorCode homes = IndicatorCode.of("02");
    Locality successor = alone.target().locality();
    Dataset.Builder carried = data.toBuilder();
    for (String period : List.of("2021", "2022", "2023", "2024", "2025-H1")) {
      List<Achievement> both =
          merger.from().stream()
              .map(place -> data.cell(homes, place, ReportingPeriod.parse(period)).flatMap(Cell::achievement).orElseThrow())
              .toList();
      carried.add(Carry.over(merger, successor, both).achievement());
    }
    Finding whole = acrossIt.score(carried.build(), merged, term.period(), afterTheTerm).findings().get(0);
    Verdict verdict = whole.verdict();                            // EXCEEDED: 93 homes, of which 9 are its own

    assertThat(verdict).isEqualTo(Verdict.EXCEEDED);
    assertThat(report.reason(whole)).startsWith("93 > 90 ");

    assertThat(printedTexts()).isEqualTo(outputs);
  }

  @Test
  void the_target_that_was_adjusted_would_have_been_reached_as_it_was_at_first() {
    Dataset data = TableReader.of(Notation.ENGLISH).read(Path.of("docs/examples/worked-term.csv")).orElseThrow();
    Cell water =
        data.cell(IndicatorCode.of("03"), LocalityCode.of("Tỉnh Mẫu"), Term.of(2021, 2025).period()).orElseThrow();
    Scorer scorer = Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting());
    Achievement last =
        data.cell(IndicatorCode.of("03"), LocalityCode.of("Tỉnh Mẫu"), ReportingPeriod.ofYear(2025))
            .flatMap(Cell::achievement)
            .orElseThrow();
    Target original = water.original().orElseThrow();
    assertThat(original.criterion()).contains(Criterion.atLeast(Amount.of(95)));
    assertThat(scorer.judge(original, last.observation().orElseThrow()).verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(scorer.judge(water.target(), last.observation().orElseThrow()).verdict()).isEqualTo(Verdict.NOT_MET);
  }

  /** The texts that the guide prints in this section, in order. */
  private static List<String> printedTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    boolean isHere = false;
    StringBuilder text = new StringBuilder();
    boolean isInside = false;
    for (String line : Files.readAllLines(Path.of("docs/guide.md"))) {
      isHere = line.startsWith("## ") ? line.equals(HEADING) : isHere;
      if (isHere && line.equals("```text")) {
        isInside = true;
      } else if (isInside && line.equals("```")) {
        texts.add(text.toString());
        text.setLength(0);
        isInside = false;
      } else if (isInside) {
        text.append(line).append('\n');
      }
    }
    return texts;
  }
}
