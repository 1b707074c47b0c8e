package org.resolutionindicators.fuzz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.NotationException;

/** Any text is a claim or refused, any table of claims is read row by row, and each claim is checked. */
public final class ClaimFuzzer {
  private static final List<Notation> NOTATIONS = List.of(Notation.VIETNAMESE, Notation.ENGLISH);

  // All that a row can be: reached or not, decided or not, with an official verdict that agrees, or not, or none.
  private static final String TABLE =
      """
      locality,period,group,code,indicator,kind,target,actual,official
      A,2021,kinh tế,1,GDP,rate,6-7,8,vượt
      A,2021,kinh tế,2,CPI,rate,≤ 4,5,đạt
      A,2021,xã hội,3,Nghèo,level,3,3,
      A,2021,xã hội,4,Nước,share,70-80,75-85,đạt và vượt
      A,2021,xã hội,5,Đường,level,10,,
      A,2021,xã hội,6,Chợ,level,n/a,,
      B,2021,kinh tế,1,GDP,rate,6-7,5,không đạt
      B,2022,kinh tế,1,GDP,rate,6-7,Xuất siêu,
      """;

  private static final ImmutableList<Scorecard> CARDS = cards();

  private ClaimFuzzer() {}

  private static ImmutableList<Scorecard> cards() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8));
    Dataset dataset = TableReader.of(Notation.VIETNAMESE).read("rows", bytes).orElseThrow();
    Scorer scorer = Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting());
    return ImmutableList.<Scorecard>builder()
        .addAll(scorer.scorecards(dataset, Breakdown.LOCALITY))
        .addAll(scorer.scorecards(dataset, Breakdown.GROUP))
        .build();
  }

  /**
   * Fills the corpus.
   *
   * @param arguments as {@link Seeds} takes them
   */
  public static void fuzzerInitialize(String[] arguments) {
    for (String seed : Seeds.paragraphs(arguments)) {
      CpuClock.warmUp(() -> check(seed.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /**
   * Tries one input.
   *
   * @param input a sentence, or a table of claims
   */
  public static void fuzzerTestOneInput(byte[] input) {
    CpuClock.limit(() -> check(input));
  }

  private static void check(byte[] input) {
    String text = Inputs.text(input);
    for (Notation notation : NOTATIONS) {
      sentence(text, notation);
      Reading<ImmutableList<Claim>> reading = ClaimReader.of(notation).read("claims", new ByteArrayInputStream(input));
      Readings.check(reading, reading.value().size());
      ImmutableList<ClaimCheck> checks = ClaimCheck.ofAll(reading.value(), CARDS);
      Law.equal(reading.value().size(), checks.size(), "Each claim must be checked");
      checks.forEach(ClaimFuzzer::discrepancies);
      TextReport.in(notation.locale()).claims(checks);
    }
  }

  private static void sentence(String text, Notation notation) {
    Claim claim;
    try {
      claim = notation.parseClaim(text);
    } catch (NotationException e) {
      Places.check(e.position(), e.text(), e.getMessage());
      return;
    }
    discrepancies(ClaimCheck.of(claim));
    discrepancies(ClaimCheck.of(claim, List.of(claim, claim)));
    for (Scorecard card : CARDS) {
      discrepancies(ClaimCheck.of(claim, card));
    }
  }

  private static void discrepancies(ClaimCheck check) {
    List<Discrepancy> found = check.discrepancies();
    boolean isInOrder = Ordering.natural().isOrdered(found.stream().map(Discrepancy::kind).toList());
    Law.hold(isInOrder, "Discrepancies must be in the order of their weight: " + found);
    for (Discrepancy discrepancy : found) {
      boolean differs = discrepancy.claimed() != discrepancy.found();
      Law.hold(differs && discrepancy.found() >= 0, "Found must be another count than claimed: " + discrepancy);
    }
  }
}
