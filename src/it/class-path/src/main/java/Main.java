import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.text.Notation;

/** A host on the class path: judges one figure, reads and scores a table, and has neither Immutables nor picocli. */
final class Main {
  private static final String TABLE = "indicator,direction,target,actual\nGDP,ascending,\"6,6-6,8\",\"7,02\"\nCPI,descending,4,\"4,1\"\n";

  private Main() {}

  public static void main(String[] args) {
    Scorer scorer = Scorer.of(RuleBook.standard(), ScoringMethod.counting());
    Indicator growth = Indicator.of("GDP", Direction.ASCENDING);
    Target target = Target.of(growth, Criterion.range(Amount.of("6.6"), Amount.of("6.8")));
    expect(Verdict.EXCEEDED, scorer.judge(target, Observation.of(Amount.of("7.02"))).verdict());

    byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
    Reading<Dataset> reading = TableReader.of(Notation.VIETNAMESE).read("table", new ByteArrayInputStream(table));
    Scorecard card = scorer.score(reading.orElseThrow());
    expect("met or exceeded 1 of 2 indicators (1 exceeded, 0 met)", TextReport.in(Locale.ENGLISH).headline(card));

    String path = System.getProperty("java.class.path");
    if (path.contains("org/immutables") || path.contains("picocli")) {
      throw new IllegalStateException("A consumer must not get Immutables or picocli: " + path);
    }
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("expected " + expected + ", was " + actual);
    }
  }
}
