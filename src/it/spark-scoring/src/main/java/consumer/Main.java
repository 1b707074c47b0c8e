package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.Tallies;
import org.resolutionindicators.score.Tally;
import org.resolutionindicators.text.Notation;

/** A host on Spark: counts a table that is split over files in 2, 4 and 8 partitions, and gets what one machine gets. */
public final class Main {
  private static final int FILES = 16;

  private Main() {}

  public static void main(String[] args) throws IOException {
    Path directory = Files.createDirectories(Path.of(args[0]));
    SampleTable table = SampleTable.make();
    List<Path> files = table.write(directory, FILES);
    Scorer scorer = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

    Tallies alone = new Counting(scorer).count(files);
    expect(table.expected(), alone.total());
    expectSameAsDataset(scorer, TableReader.of(Notation.ENGLISH).read(files).orElseThrow(), alone);
    print("1 machine", alone.rolledUp(table.tree()).get(LocalityCode.of("VN")));

    try (JavaSparkContext spark = start()) {
      for (int partitions : new int[] {2, 4, 8}) {
        Tallies together = merged(counted(spark, files, partitions, new Counting(scorer)));
        expect(alone, together);
        expect(alone.rolledUp(table.tree()), together.rolledUp(table.tree()));
        print(partitions + " partitions: same tallies", together.rolledUp(table.tree()).get(LocalityCode.of("VN")));
      }
      runAgain(spark, directory, files, scorer, alone);
      countByOwnRule(spark, files, table.closeMisses(), scorer, alone);
    }
  }

  /** Two threads; what fails four times fails for good. A master that was chosen from outside stands. */
  private static JavaSparkContext start() {
    SparkConf conf = new SparkConf().setAppName("spark-scoring").set("spark.ui.enabled", "false");
    if (!conf.contains("spark.master")) {
      conf.setMaster("local[2,4]").set("spark.driver.host", "localhost").set("spark.driver.bindAddress", "127.0.0.1");
    }
    return new JavaSparkContext(conf);
  }

  private static JavaRDD<Tallies> counted(
      JavaSparkContext spark, List<Path> files, int partitions, FlatMapFunction<Iterator<String>, Tallies> counting) {
    List<String> names = files.stream().map(file -> file.toAbsolutePath().toString()).toList();
    return spark.parallelize(names, partitions).mapPartitions(counting);
  }

  /** All at once: one after the other, each step would go through the places of all steps before it. */
  private static Tallies merged(JavaRDD<Tallies> parts) {
    return parts.collect().stream().collect(Tallies.merging());
  }

  /** Everything else that one machine offers comes to the same. */
  private static void expectSameAsDataset(Scorer scorer, Dataset dataset, Tallies tallies) {
    expect(tallies, scorer.eachReport().prepare(dataset).tallies());
    Tally sum = Tally.ZERO;
    for (Scorecard card : scorer.scorecards(dataset, Breakdown.LOCALITY)) {
      sum = sum.plus(card.tally());
    }
    expect(tallies.total(), sum);
    for (Scorecard card : scorer.scorecards(dataset, Breakdown.GROUP)) {
      expect(tallies.byGroup().get(card.group().orElseThrow()), card.tally());
    }
  }

  /** Merged pair by pair here, on the machines themselves. */
  private static void runAgain(
      JavaSparkContext spark, Path directory, List<Path> files, Scorer scorer, Tallies alone) throws IOException {
    Path attempts = Files.createTempDirectory(directory, "attempts");
    FailingOnce counting = new FailingOnce(new Counting(scorer), 2, attempts.toString());
    expect(alone, counted(spark, files, 8, counting).treeReduce(Tallies::plus));
    String first = Files.readString(attempts.resolve("attempt-0"));
    expect(first, Files.readString(attempts.resolve("attempt-1")));
    System.out.println("8 partitions, one of them lost when it had counted " + first + ", and run again: same tallies");
  }

  private static void countByOwnRule(
      JavaSparkContext spark, List<Path> files, long closeMisses, Scorer scorer, Tallies standard) {
    RuleBook book = scorer.ruleBook().before("standard.number", new CloseMiss(Amount.of("0.5"))).named("close misses");
    Counting counting = new Counting(Scorer.of(book, scorer.method()));
    Tallies together = merged(counted(spark, files, 4, counting));
    expect(counting.count(files), together);
    expect(standard.total().count(Verdict.MET) + closeMisses, together.total().count(Verdict.MET));
    expect(standard.total().count(Verdict.NOT_MET) - closeMisses, together.total().count(Verdict.NOT_MET));
    System.out.println("4 partitions, a rule of the host's own: same tallies, " + closeMisses + " close misses are met");
  }

  private static void print(String what, Tally nation) {
    System.out.println(what + ", met or exceeded " + nation.reached() + " of " + nation.total(DenominatorPolicy.ALL));
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("expected " + expected + ", was " + actual);
    }
  }
}
