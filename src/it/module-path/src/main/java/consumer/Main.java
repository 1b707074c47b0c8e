package consumer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.text.Notation;

/** A host on the module path: reads and scores a table, and has neither Immutables nor picocli. */
final class Main {
  private static final String TABLE = "indicator,direction,target,actual\nGDP,ascending,6.6-6.8,7.02\nCPI,descending,4,4.1\n";

  private Main() {}

  public static void main(String[] args) {
    byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
    Dataset data = TableReader.of(Notation.ENGLISH).read("table", new ByteArrayInputStream(table)).orElseThrow();
    Scorecard card = Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting()).score(data);
    expect("đạt và vượt 1/2 chỉ tiêu (vượt 1, đạt 0)", TextReport.in(Locale.forLanguageTag("vi")).headline(card));

    ModuleLayer modules = ModuleLayer.boot();
    expect(true, Dataset.class.getModule().isNamed());
    for (String name : new String[] {"org.immutables.value.annotations", "org.immutables.value", "info.picocli"}) {
      expect(false, modules.findModule(name).isPresent());
    }
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("expected " + expected + ", was " + actual);
    }
  }
}
