package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

class RuleBookTest {
  private static final RuleBook STANDARD = RuleBook.standard();
  private static final RuleBook VIETNAM = RuleBook.vietnamesePractice();

  /** A host's own: anything reported will do. */
  private record Reported(String id) implements Rule {
    private static final long serialVersionUID = 1L;

    @Override
    public Optional<Judge> forTarget(Target target) {
      return Optional.of(observation -> Verdict.MET);
    }
  }

  /** A host's own that never answers. */
  private enum Silent implements Rule {
    SILENT;

    @Override
    public String id() {
      return "silent";
    }

    @Override
    public Optional<Judge> forTarget(Target target) {
      return Optional.empty();
    }
  }

  private static Verdict verdict(RuleBook book, Target target, String actual) {
    return book.rulingFor(target).orElseThrow().judge().judge(observation(actual));
  }

  @ParameterizedTest
  @CsvSource({
    // one number
    "up,   27,       27.5,  EXCEEDED,  EXCEEDED",
    "up,   27,       27.0,  MET,       MET",
    "up,   27,       26.99, NOT_MET,   NOT_MET",
    "up,   1e1,      10,    MET,       MET",
    "down, 4,        3.99,  EXCEEDED,  EXCEEDED",
    "down, 4,        4,     MET,       MET",
    "down, 4,        4.39,  NOT_MET,   NOT_MET",
    "up,   0,        0,     MET,       MET",
    "up,   0,        0.1,   EXCEEDED,  EXCEEDED",
    "down, 0,        0,     MET,       MET",
    "down, 0,        -0.1,  EXCEEDED,  EXCEEDED",
    "up,   -5,       -6,    NOT_MET,   NOT_MET",
    "up,   -5,       -4,    EXCEEDED,  EXCEEDED",
    // about a number is that number
    "down, ~4,       2.79,  EXCEEDED,  EXCEEDED",
    "down, ~4,       4,     MET,       MET",
    "down, ~4,       4.01,  NOT_MET,   NOT_MET",
    "up,   ~6.5,     6.49,  NOT_MET,   NOT_MET",
    // a range
    "up,   33..34,   33.9,  MET,       MET",
    "up,   33..34,   33,    MET,       MET",
    "up,   33..34,   34,    MET,       MET",
    "up,   6.6..6.8, 7.02,  EXCEEDED,  EXCEEDED",
    "up,   6.5..7,   5.91,  NOT_MET,   NOT_MET",
    "up,   ~7.5..8,  7.18,  NOT_MET,   NOT_MET",
    "down, 4..4.5,   4.5,   MET,       MET",
    "down, 4..4.5,   4,     MET,       MET",
    "down, 4..4.5,   3.9,   EXCEEDED,  EXCEEDED",
    "down, 4..4.5,   4.6,   NOT_MET,   NOT_MET",
    // a ceiling, whatever the direction says
    "down, <=4,      3.1,   EXCEEDED,  MET",
    "up,   <=4,      3.1,   EXCEEDED,  MET",
    "down, <=4,      4,     MET,       MET",
    "up,   <=4,      4.001, NOT_MET,   NOT_MET",
    "down, <=10,     40,    NOT_MET,   NOT_MET",
    "down, <=5,      0,     EXCEEDED,  MET",
    "down, <=0,      0,     MET,       MET",
    "down, <=0,      3,     NOT_MET,   NOT_MET",
    "down, <=0,      0.0005, NOT_MET,  NOT_MET",
    // a strict ceiling
    "down, <4,       3.9,   EXCEEDED,  MET",
    "up,   <4,       3.9,   EXCEEDED,  MET",
    "down, <4,       4,     NOT_MET,   MET",
    "down, <7.6,     7.6,   NOT_MET,   MET",
    "up,   <4,       4.39,  NOT_MET,   NOT_MET",
    // a floor, whatever the direction says
    "up,   >=95.5,   95.6,  EXCEEDED,  EXCEEDED",
    "down, >=95.5,   95.6,  EXCEEDED,  EXCEEDED",
    "up,   >=95.5,   95.5,  MET,       MET",
    "up,   >=80,     79.5,  NOT_MET,   NOT_MET",
    "down, >=90,     80,    NOT_MET,   NOT_MET",
    "up,   >=100,    0,     NOT_MET,   NOT_MET",
    "up,   >=100,    104,   EXCEEDED,  EXCEEDED",
    // a strict floor
    "up,   >83,      88,    EXCEEDED,  EXCEEDED",
    "down, >83,      88,    EXCEEDED,  EXCEEDED",
    "up,   >83,      83,    NOT_MET,   MET",
    "up,   >83,      82.99, NOT_MET,   NOT_MET",
    // yes or no
    "up,   yes,      yes,   MET,       MET",
    "up,   yes,      no,    NOT_MET,   NOT_MET",
    "up,   no,       no,    MET,       MET",
    "down, no,       yes,   NOT_MET,   NOT_MET",
    // different forms, and words
    "up,   27,       yes,   UNDECIDED, UNDECIDED",
    "up,   yes,      27,    UNDECIDED, UNDECIDED",
    "up,   yes,      ~27,   UNDECIDED, UNDECIDED",
    "down, <3,       \"Xuất siêu\", UNDECIDED, UNDECIDED",
    "up,   yes,      \"Xuất siêu\", UNDECIDED, UNDECIDED",
    // qualified observations and ranges
    "up,   45,       >46.8, EXCEEDED,  EXCEEDED",
    "up,   24,       ~24,   UNDECIDED, MET",
    "up,   40,       nearly 40, NOT_MET, NOT_MET",
    "up,   39,       nearly 40, UNDECIDED, EXCEEDED",
    "up,   24,       >24,   EXCEEDED,  EXCEEDED",
    "up,   >24,      >24,   EXCEEDED,  EXCEEDED",
    "up,   >87,      <86,   NOT_MET,   NOT_MET",
    "down, <4,       <4,    EXCEEDED,  MET",
    "down, 4,        <4,    EXCEEDED,  EXCEEDED",
    "down, <=3,      <=3,   MET_OR_EXCEEDED, MET",
    "up,   >=50,     >=50,  MET_OR_EXCEEDED, MET",
    "up,   60..62,   61..62, MET,      MET",
    "up,   60..62,   61..63, MET_OR_EXCEEDED, MET_OR_EXCEEDED",
    "up,   60..62,   59..61, UNDECIDED, UNDECIDED",
    "up,   25.7..25.8, ~25.7..25.8, UNDECIDED, MET",
    "down, <4,       3..4,  UNDECIDED, MET",
  })
  void the_two_books_row_by_row(String direction, String criterion, String actual, Verdict standard, Verdict vietnam) {
    Target target = target(direction, criterion);

    assertThat(verdict(STANDARD, target, actual)).isEqualTo(standard);
    assertThat(verdict(VIETNAM, target, actual)).isEqualTo(vietnam);
  }

  @ParameterizedTest
  @CsvSource({
    "up,   >=15, 0, 14.6,  MET",
    "up,   >=15, 1, 14.6,  NOT_MET",
    "up,   27,   0, 26.5,  MET",
    "up,   27,   0, 27.49, MET",
    "up,   27,   0, 27.5,  EXCEEDED",
    "down, <7.6, 1, 7.56,  NOT_MET",
    "down, <7.6, 1, 7.54,  EXCEEDED",
    "up,   2.345, 2, 2.35, MET",
    "up,   2.345, 2, 2.344, NOT_MET",
    "up,   -2.5, 0, -3.4,  MET",
    "up,   1.5..2.5, 0, 3.4, MET",
    "up,   1.5..2.5, 0, 3.5, EXCEEDED",
  })
  void an_indicator_that_declares_decimals_is_compared_at_them(
      String direction, String criterion, int decimals, String actual, Verdict expected) {
    assertThat(verdict(STANDARD, target(direction, criterion, decimals), actual)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "27,     number",
    "~27,    number",
    "6..7,   range",
    "~6..7,  range",
    "<4,     ceiling",
    "<=4,    ceiling",
    ">=4,    floor",
    ">4,     floor",
    "yes,    yes-no",
    "no,     yes-no",
    "17/17,  out-of",
    "grow 8..9, change",
    "cut 0.7 leaving 4.33, change",
    "by 2021-08-31, deadline",
    "31..31.5; 43..44.5, several",
    "yes; 12/17; by 2021-08-31, several",
  })
  void each_form_of_criterion_has_one_rule(String criterion, String rule) {
    Target target = target("up", criterion);

    assertThat(STANDARD.rulingFor(target).orElseThrow().rule().id()).isEqualTo("standard." + rule);
    assertThat(VIETNAM.rulingFor(target).orElseThrow().rule().id()).isEqualTo("vietnam." + rule);
    assertThat(STANDARD.rules()).filteredOn(r -> r.forTarget(target).isPresent()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void a_figure_has_no_rule_for_dates_and_that_of_ranks_for_ranks(IndicatorKind kind) {
    for (String criterion : List.of("10", "~10", "1..3", "<10", "<=10")) {
      Optional<String> rule = STANDARD.rulingFor(target("up", kind, criterion)).map(ruling -> ruling.rule().id());

      assertThat(rule.isPresent()).isEqualTo(kind != IndicatorKind.DATE);
      assertThat(rule.equals(Optional.of("standard.rank"))).isEqualTo(kind == IndicatorKind.RANK);
      assertThat(VIETNAM.rulingFor(target("up", kind, criterion)).isPresent()).isEqualTo(rule.isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource
  void forms_that_no_rank_and_no_date_can_have_have_no_rule_there(IndicatorKind kind) {
    boolean ruled = kind != IndicatorKind.RANK && kind != IndicatorKind.DATE;
    for (String criterion : List.of(">=10", ">10", "12/17", "grow 8", "cut 0.7 leaving 4.33", "2..3; >10", ">10; 2..3")) {
      assertThat(STANDARD.rulingFor(target("up", kind, criterion)).isPresent()).isEqualTo(ruled);
      assertThat(VIETNAM.rulingFor(target("up", kind, criterion)).isPresent()).isEqualTo(ruled);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_deadline_and_a_yes_have_a_rule_for_every_kind(IndicatorKind kind) {
    for (String criterion : List.of("by 2021-08-31", "yes", "no", "yes; by 2021-08-31")) {
      assertThat(STANDARD.rulingFor(target("up", kind, criterion))).isPresent();
    }
  }

  @Test
  void a_target_without_a_criterion_has_no_rule() {
    assertThat(STANDARD.rulingFor(Target.builder().indicator(indicator("A", "up").build()).build())).isEmpty();
  }

  @Test
  void the_shipped_books_have_their_names_and_rules() {
    assertThat(STANDARD).hasToString("standard");
    assertThat(STANDARD.rules())
        .extracting(Rule::id)
        .containsExactly(
            "standard.number",
            "standard.range",
            "standard.ceiling",
            "standard.floor",
            "standard.yes-no",
            "standard.rank",
            "standard.deadline",
            "standard.out-of",
            "standard.change",
            "standard.several");
    assertThat(VIETNAM).hasToString("vietnam");
    assertThat(VIETNAM.rules())
        .extracting(Rule::id)
        .containsExactlyElementsOf(
            STANDARD.rules().stream().map(rule -> rule.id().replace("standard", "vietnam")).toList());
  }

  @Test
  void the_first_rule_that_answers_decides() {
    RuleBook book = RuleBook.of("mine", List.of(Silent.SILENT, new Reported("a"), new Reported("b")));

    Ruling ruling = book.rulingFor(target("up", "27")).orElseThrow();

    assertThat(ruling.rule()).isEqualTo(new Reported("a"));
    assertThat(ruling.judge().judge(Observation.no())).isEqualTo(Verdict.MET);
    assertThat(ruling.judge().explain(Observation.no())).isEqualTo(Reason.of(Basis.JUDGED));
  }

  @Test
  void a_rule_added_with_is_asked_last() {
    RuleBook book = STANDARD.with(new Reported("any"));

    assertThat(book.name()).isEqualTo("standard");
    assertThat(book.rules()).hasSize(11).last().isEqualTo(new Reported("any"));
    assertThat(verdict(book, target("up", "27"), "26")).isEqualTo(Verdict.NOT_MET);
    assertThat(STANDARD.rules()).hasSize(10);
  }

  @Test
  void a_rule_added_before_another_is_asked_first() {
    RuleBook book = STANDARD.before("standard.range", new Reported("any"));

    assertThat(book.rules())
        .extracting(Rule::id)
        .startsWith("standard.number", "any", "standard.range", "standard.ceiling")
        .hasSize(11);
    assertThat(verdict(book, target("up", "27"), "26")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(book, target("up", "27..28"), "26")).isEqualTo(Verdict.MET);
  }

  @Test
  void a_replaced_rule_is_gone_and_may_keep_its_id() {
    RuleBook book = STANDARD.replace("standard.yes-no", new Reported("standard.yes-no"));

    assertThat(book.rules()).hasSize(10).element(4).isEqualTo(new Reported("standard.yes-no"));
    assertThat(verdict(book, target("up", "yes"), "no")).isEqualTo(Verdict.MET);
    assertThat(verdict(book, target("up", "27"), "26")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void a_renamed_book_has_the_same_rules() {
    assertThat(STANDARD.named("mine")).isEqualTo(RuleBook.of("mine", STANDARD.rules())).isNotEqualTo(STANDARD);
  }

  @Test
  void two_rules_with_one_id_are_refused() {
    String message = "Rule book 'standard' must have one rule with the id 'standard.range'";
    Rule second = new Reported("standard.range");

    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with(second)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.before("standard.range", second))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.replace("standard.floor", second))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.of("twice", List.of(Silent.SILENT, Silent.SILENT)))
        .withMessage("Rule book 'twice' must have one rule with the id 'silent'");
  }

  @Test
  void an_unknown_id_is_refused_with_those_that_are_known() {
    String message =
        "Rule book 'standard' has no rule 'standard.share'; it has [standard.number, standard.range, standard.ceiling, "
            + "standard.floor, standard.yes-no, standard.rank, standard.deadline, standard.out-of, standard.change, "
            + "standard.several]";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.before("standard.share", Silent.SILENT))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.replace("standard.share", Silent.SILENT))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t"})
  void a_blank_name_is_refused(String name) {
    String message = "Name of a rule book must not be blank: '" + name + "'";

    assertThatIllegalArgumentException().isThrownBy(() -> RuleBook.of(name, List.of())).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.named(name)).withMessage(message);
  }

  @Test
  void a_book_without_rules_answers_nothing() {
    assertThat(RuleBook.of("empty", List.of()).rulingFor(target("up", "27"))).isEmpty();
  }

  @Test
  void equal_books_have_one_name_and_the_same_rules_in_order() {
    new EqualsTester()
        .addEqualityGroup(STANDARD, RuleBook.standard(), RuleBook.of("standard", STANDARD.rules()))
        .addEqualityGroup(VIETNAM, RuleBook.vietnamesePractice())
        .addEqualityGroup(STANDARD.named("mine"))
        .addEqualityGroup(STANDARD.with(Silent.SILENT))
        .addEqualityGroup(STANDARD.before("standard.number", Silent.SILENT))
        .testEquals();
    SerializableTester.reserializeAndAssert(STANDARD);
    SerializableTester.reserializeAndAssert(VIETNAM.with(Silent.SILENT).with(new Reported("any")));
  }

  @Test
  void equal_rulings_have_the_same_rule_and_judge() {
    new EqualsTester()
        .addEqualityGroup(STANDARD.rulingFor(target("up", "27")), STANDARD.rulingFor(target("up", "~27.0")))
        .addEqualityGroup(STANDARD.rulingFor(target("down", "27")))
        .addEqualityGroup(VIETNAM.rulingFor(target("up", "27")))
        .addEqualityGroup(STANDARD.rulingFor(target("up", "yes")), STANDARD.rulingFor(target("down", "yes")))
        .addEqualityGroup(STANDARD.rulingFor(target("up", "no")))
        .testEquals();
    SerializableTester.reserializeAndAssert(STANDARD.rulingFor(target("up", "27")).orElseThrow());
    SerializableTester.reserializeAndAssert(STANDARD.rulingFor(target("up", "no")).orElseThrow());
  }
}
