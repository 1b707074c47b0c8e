package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.input.Issue;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.StreamReading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.input.TableStream;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.method.HealthyPeople;
import org.resolutionindicators.method.VietnamGrades;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.report.RatingsText;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.Cut;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Judge;
import org.resolutionindicators.rule.Reason;
import org.resolutionindicators.rule.Rule;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.rule.ZoneJudge;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.Discrepancy;
import org.resolutionindicators.score.Grade;
import org.resolutionindicators.score.GradeInputs;
import org.resolutionindicators.score.GradeScale;
import org.resolutionindicators.score.GradeStep;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Prepared;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.Standing;
import org.resolutionindicators.score.Standings;
import org.resolutionindicators.score.Tallies;
import org.resolutionindicators.score.Tally;
import org.resolutionindicators.score.TallyCounter;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

/** Compiles and runs the programs that README and guide print, and sees that they are the printed ones. */
class ProgramsInDocumentationTest {
  private static final Path TESTS = Path.of("src/test/java/org/resolutionindicators");
  private static final String FENCE = "```";

  @Test
  void the_program_of_the_readme_gives_what_its_comments_say() {
    Indicator growth = Indicator.of("Tốc độ tăng GRDP", Direction.ASCENDING);
    Target target = Target.of(growth, Criterion.range(Amount.of("6.6"), Amount.of("6.8")));
    Scorer scorer = Scorer.of(RuleBook.standard(), ScoringMethod.counting());
    TextReport report = TextReport.in(Locale.forLanguageTag("vi"));

    Finding finding = scorer.judge(target, Observation.of(Amount.of("7.02")));
    String verdict = report.verdict(finding.verdict());           // vượt

    Reading<Dataset> table = TableReader.of(Notation.VIETNAMESE).read(Path.of("docs/examples/vietnam-2019.csv"));
    Scorecard card = scorer.counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).score(table.orElseThrow());
    String headline = report.headline(card);                      // đạt và vượt 12/12 chỉ tiêu (vượt 7, đạt 5)

    assertThat(verdict).isEqualTo("vượt");
    assertThat(headline).isEqualTo("đạt và vượt 12/12 chỉ tiêu (vượt 7, đạt 5)");
  }

  @Test
  void the_tour_of_the_guide_gives_what_its_comments_say() {
    Indicator growth = Indicator.of("GRDP growth", Direction.ASCENDING);
    Target target = Target.of(growth, Criterion.range(Amount.of("6.6"), Amount.of("6.8")));
    Scorer scorer = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

    Finding finding = scorer.judge(target, Observation.of(Amount.of("7.02")));
    Verdict verdict = finding.verdict();                          // EXCEEDED
    Measured margin = finding.margin();                           // 11/50, that is 0.22 beyond the range
    Reason reason = finding.reason();                             // 7.02 > 6.8, by the rule standard.range

    assertThat(verdict).isEqualTo(Verdict.EXCEEDED);
    assertThat(margin).hasToString("11/50");
    assertThat(margin.value().orElseThrow().toAmount()).isEqualTo(Amount.of("0.22"));
    assertThat(reason.comparisons()).extracting(Object::toString).containsExactly("7.02 > 6.8");
    assertThat(finding.rule()).contains("standard.range");

    Indicator prices = Indicator.of("CPI growth", Direction.DESCENDING);
    Target ceiling = Target.of(prices, Criterion.about(Amount.of(4)));
    Dataset data =
        Dataset.builder()
            .add(target)
            .add(ceiling)
            .add(Achievement.of(target, Observation.of(Amount.of("7.02"))))
            .build();
    Scorecard card = scorer.score(data);
    long reached = card.reached();                                // x: 1
    long total = card.total();                                    // y: 2
    Tally tally = card.tally();                                   // {EXCEEDED=1, NO_DATA=1}

    assertThat(reached).isEqualTo(1);
    assertThat(total).isEqualTo(2);
    assertThat(tally).hasToString("{EXCEEDED=1, NO_DATA=1}");

    List<String> missing = card.countedAs(Verdict.NO_DATA).map(f -> f.target().indicator().name()).toList();
    Tally both = Stream.of(card, card).map(Scorecard::tally).collect(Tally.merging());

    assertThat(missing).containsExactly("CPI growth");
    assertThat(both).hasToString("{EXCEEDED=2, NO_DATA=2}");

    Reading<Dataset> reading = TableReader.of(Notation.VIETNAMESE).read(Path.of("docs/examples/vietnam-2019.csv"));
    List<Issue> issues = reading.issues();                        // file, line, column, message
    Dataset sound = reading.value();                              // what could be read
    Dataset orFail = reading.orElseThrow();                       // or one TableException that carries all issues

    assertThat(issues).isEmpty();
    assertThat(sound.cells()).hasSize(14);
    assertThat(orFail).isSameAs(sound);
  }

  record FivePercentBeyond() implements Rule {
    @Override
    public String id() {
      return "host.five-percent-beyond";
    }

    @Override
    public Optional<Judge> forTarget(Target target) {
      if (!(target.criterion().orElseThrow() instanceof Criterion.Point point)) {
        return Optional.empty();
      }
      Cut met = Cut.from(point.amount());
      Cut exceeded = Cut.from(point.amount().times(Amount.of("1.05")));
      return Optional.of(ZoneJudge.of(Direction.ASCENDING, met, exceeded));
    }
  }

  @Test
  void the_rule_of_the_guide_decides_and_is_named() {
    RuleBook book = RuleBook.standard().before("standard.number", new FivePercentBeyond()).named("ours");

    Scorer scorer = Scorer.of(book, ScoringMethod.counting());
    Target hundred = Target.of(Indicator.of("I", Direction.ASCENDING), Criterion.point(Amount.of(100)));
    Finding below = scorer.judge(hundred, Observation.of(Amount.of("104.9")));
    assertThat(below).hasToString("I: MET by host.five-percent-beyond");
    assertThat(scorer.judge(hundred, Observation.of(Amount.of(105))).verdict()).isEqualTo(Verdict.EXCEEDED);
    Target range = Target.of(Indicator.of("I", Direction.ASCENDING), Criterion.range(Amount.ZERO, Amount.of(1)));
    assertThat(scorer.judge(range, Observation.of(Amount.of(1))).rule()).contains("standard.range");
  }

  @Test
  void the_method_of_the_guide_gives_what_its_comments_say() {
    PublishedMethod method = HealthyPeople.HP2020;
    TableReader reader = TableReader.of(Notation.ENGLISH).with(method.attributes());
    Ratings ratings = method.rate(reader.read(Path.of("docs/examples/healthy-people-2020.csv")).orElseThrow());
    Rating toward = ratings.at(RatingLevel.TARGET).get(0);
    Optional<String> band = toward.band();                       // Improved
    Optional<Measured> measure = toward.measure();               // 3/8: how much of the targeted change
    String text = RatingsText.in(Locale.ENGLISH).text(ratings);

    assertThat(band).contains("Improved");
    assertThat(measure).hasToString("Optional[3/8]");
    assertThat(text).startsWith("healthy-people-2020: ");
  }

  @Test
  void the_grades_of_the_guide_are_what_its_comments_say() {
    GradeScale scale = VietnamGrades.DECREE_90_2020;
    GradeInputs year = GradeInputs.of(18, 20).withExceeded(9).withOnSchedule(18);
    Grade grade = scale.grade(year);                              // hoàn thành
    Optional<GradeStep> next = scale.toNext(year);                // hoàn thành tốt: completed +2
    Grade none = scale.grade(GradeInputs.of(12, 20));             // no grade: nothing is laid down from 50 % to 70 % ...

    assertThat(grade.name()).contains("hoàn thành");
    assertThat(next).map(GradeStep::toString).contains("hoàn thành tốt: completed +2");
    assertThat(none).hasToString("no grade: nothing is laid down from 50 % to 70 % completed");
  }

  record TrafficLight(MethodEdition edition) implements PublishedMethod {
    static final Attribute AMBER = Attribute.number("amber", "share of the target from which on a light is amber");

    @Override
    public ImmutableList<Attribute> attributes() {
      return ImmutableList.of(AMBER);
    }

    @Override
    public Ratings rate(Dataset dataset) {
      return Ratings.of(edition, dataset.cells().stream().map(this::rating).toList());
    }

    private Rating rating(Cell cell) {
      Measured attained =
          cell.achievement()
              .flatMap(Achievement::observation)
              .map(actual -> StandardMeasure.ATTAINMENT.measure(cell.target(), actual))
              .orElse(Measured.undefined(Undefined.NO_ACTUAL));
      Optional<Ratio> amber = cell.target().attributes().number(AMBER).map(Ratio::of);
      Optional<String> light = attained.value().map(share -> light(share, amber));
      return Rating.of(cell.target(), cell.achievement()).measure(attained).band(light).build();
    }

    private static String light(Ratio share, Optional<Ratio> amber) {
      boolean isMet = share.compareTo(Ratio.of(1, 1)) >= 0;
      boolean isNear = amber.filter(least -> share.compareTo(least) >= 0).isPresent();
      return isMet ? "green" : isNear ? "amber" : "red";
    }
  }

  @Test
  void the_method_that_the_guide_writes_rates() {
    MethodEdition edition =
        MethodEdition.builder()
            .id("traffic-light-2024")
            .authority("Our office")
            .edition("2024")
            .addSources("Decision 12, annex 2")
            .build();
    PublishedMethod light = new TrafficLight(edition);
    TableReader lights = TableReader.of(Notation.ENGLISH).with(light.attributes());

    String table = "indicator,target,actual,amber\nA,10,9,0.9\nB,10,9,0.95\nC,10,10,\nD,10,,\n";
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    Ratings ratings = light.rate(lights.read("t.csv", new ByteArrayInputStream(bytes)).orElseThrow());
    assertThat(ratings.all()).extracting(rating -> rating.band().orElse("-")).containsExactly("amber", "red", "green", "-");
    assertThat(light).isEqualTo(new TrafficLight(edition));
  }

  @Test
  void the_claim_of_the_guide_is_found_out() {
    Claim claim = Notation.VIETNAMESE.parseClaim("đạt và vượt 17/21 chỉ tiêu, 5 chỉ tiêu không đạt");
    List<Discrepancy> found = ClaimCheck.of(claim).discrepancies();   // [REST_DIFFERS NOT_MET: claimed 5, found 4]

    assertThat(found).hasToString("[REST_DIFFERS NOT_MET: claimed 5, found 4]");
  }

  @Test
  void the_standings_of_the_guide_stand() {
    Dataset communes = TableReader.of(Notation.VIETNAMESE).read(Path.of("docs/examples/long-an-2022-communes.csv")).orElseThrow();
    Scorecard everywhere = Scorer.of(RuleBook.standard(), ScoringMethod.counting()).score(communes);
    Standings inDucHoa = Standings.of(everywhere, Localities.of(communes.localities()), LocalityCode.of("Đức Hòa"));

    Tally rural = inDucHoa.meeting(IndicatorCode.of("NTM"));      // {MET=12, NOT_MET=5}: 12 of 17 communes
    Measured mean = inDucHoa.meanReached();                       // 12/17 of an indicator per commune
    Standing thirteenth = inDucHoa.inRankOrder().get(12);         // 13-17: Xã 13 0/1

    assertThat(rural).hasToString("{MET=12, NOT_MET=5}");
    assertThat(mean).hasToString("12/17");
    assertThat(thirteenth).hasToString("13-17: Xã 13 0/1");
  }

  @Test
  void the_rows_of_the_guide_are_counted_alike_however_they_come() {
    Scorer scorer = Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting()).counting(VerdictSource.OFFICIAL);
    Path file = Path.of("docs/examples/long-an-2022.csv");

    // Held in memory: the rules are asked once, and the rows counted as often as needed.
    Dataset dataset = TableReader.of(Notation.VIETNAMESE).read(file).orElseThrow();
    Prepared prepared = scorer.prepare(dataset);
    Tallies tallies = prepared.tallies();
    Tally ducHoa = tallies.of(LocalityCode.of("Đức Hòa"));        // {MET_OR_EXCEEDED=18}
    Localities tree = Localities.builder().addAll(dataset.localities()).add(Locality.of("Long An")).build();
    Tally province = tallies.rolledUp(tree).get(LocalityCode.of("Long An"));
    Tallies byTwo = prepared.tallies(ForkJoinPool.commonPool(), 2);

    // Read and counted row by row, by two threads: nothing but the tallies is held.
    StreamReading<TallyCounter> reading =
        TableStream.of(Notation.VIETNAMESE).threads(2).read(List.of(file), () -> TallyCounter.of(scorer));
    Tallies streamed = reading.sinks().stream().map(TallyCounter::tallies).collect(Tallies.merging());

    assertThat(ducHoa).hasToString("{MET_OR_EXCEEDED=18}");
    assertThat(province).isEqualTo(tallies.total());
    assertThat(byTwo).isEqualTo(tallies);
    assertThat(streamed).isEqualTo(tallies);
    assertThat(reading.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide.md"})
  void every_java_program_that_is_printed_stands_here(String document) throws IOException {
    String here =
        stripped(Files.readAllLines(TESTS.resolve("ProgramsInDocumentationTest.java")))
            + stripped(Files.readAllLines(TESTS.resolve("WorkedTermTest.java")));
    List<List<String>> programs = programs(Path.of(document));
    assertThat(programs).isNotEmpty();
    for (List<String> program : programs) {
      assertThat(here).contains(stripped(program));
    }
  }

  private static List<List<String>> programs(Path document) throws IOException {
    List<List<String>> programs = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(document)) {
      if (line.equals(FENCE + "java")) {
        programs.add(new ArrayList<>());
        inside = true;
      } else if (line.equals(FENCE)) {
        inside = false;
      } else if (inside) {
        programs.get(programs.size() - 1).add(line);
      }
    }
    return programs;
  }

  private static String stripped(List<String> lines) {
    return lines.stream().map(String::strip).collect(Collectors.joining("\n"));
  }
}
