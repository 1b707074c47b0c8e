import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.text.Notation;

/** A host that switches over the closed family of criteria without a default branch. */
final class Main {
  private static final String TABLE = "indicator,target,actual\nA,6.6-6.8,7\nB,4,4\nC,at least 5,6\nD,yes,no\n";

  private Main() {}

  public static void main(String[] args) {
    byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
    Dataset data = TableReader.of(Notation.ENGLISH).read("table", new ByteArrayInputStream(table)).orElseThrow();
    Scorecard card = Scorer.of(RuleBook.standard(), ScoringMethod.counting()).score(data);
    StringBuilder seen = new StringBuilder();
    card.findings().forEach(f -> seen.append(words(f.target().criterion().orElseThrow())).append('=').append(f.verdict()).append(' '));
    String expected = "6.6 to 6.8=EXCEEDED 4=MET AT_LEAST 5=EXCEEDED yes=NOT_MET ";
    if (!expected.contentEquals(seen)) {
      throw new IllegalStateException("expected " + expected + ", was " + seen);
    }
    Criterion two = Criterion.point(Amount.of(2));
    Criterion all =
        Several.of(
            List.of(
                Change.of(Change.Sense.REDUCTION, two),
                OutOf.of(Amount.of(12), Amount.of(17)),
                Deadline.of(LocalDate.of(2021, 8, 31))));
    if (!words(all).equals("[REDUCTION 2, 12 of 17, by 2021-08-31]")) {
      throw new IllegalStateException("was " + words(all));
    }
  }

  private static String words(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Point point -> point.amount().toString();
      case Criterion.Range range -> range.low() + " to " + range.high();
      case Criterion.Bound bound -> bound.side() + " " + bound.limit();
      case Criterion.YesNo answer -> answer.isYes() ? "yes" : "no";
      case Change change -> change.sense() + " " + words(change.by());
      case OutOf part -> part.part() + " of " + part.whole();
      case Deadline deadline -> "by " + deadline.lastDay();
      case Several several -> several.parts().stream().map(Main::words).toList().toString();
    };
  }
}
