package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.text.Given.amount;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.text.Language.DateUnit;
import org.resolutionindicators.text.Language.Due;
import org.resolutionindicators.text.Language.Filler;
import org.resolutionindicators.text.Language.Label;
import org.resolutionindicators.text.Language.Link;
import org.resolutionindicators.text.Language.PlanWord;
import org.resolutionindicators.text.Language.RankWord;

/** Every word of the tables does what its meaning says, and stands in the grammar. */
class WordTablesTest {
  private static final Path GRAMMAR = Path.of("src/main/java/org/resolutionindicators/text/package-info.java");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  static List<Language> languages() {
    return List.of(Language.VIETNAMESE, Language.ENGLISH);
  }

  private static Notation notation(Language language) {
    return Notation.of(language.locale());
  }

  private static ImmutableList<Phrases<?>> tables(Language language) {
    Language.FigureWords figures = language.figures();
    return ImmutableList.of(
        language.leads().labels(),
        language.leads().fillers(),
        figures.prefixes(),
        figures.targetPrefixes(),
        figures.reportPrefixes(),
        figures.suffixes(),
        figures.links(),
        figures.multiples(),
        figures.marks(),
        figures.senses(),
        figures.levels(),
        language.ranks().prefixes(),
        language.ranks().suffixes(),
        language.ranks().words(),
        language.ranks().ordinals(),
        language.dates().dues(),
        language.dates().units(),
        language.dates().months(),
        language.plans().before(),
        language.plans().behind(),
        language.answers());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void words_are_composed_lower_case_and_few_enough_to_be_taken(Language language) {
    for (Phrases<?> table : tables(language)) {
      for (String phrase : table.meanings().keySet()) {
        assertThat(phrase).isEqualTo(Cursor.folded(phrase)).isEqualTo(Normalizer.normalize(phrase, Normalizer.Form.NFC));
        assertThat(Splitter.on(' ').splitToList(phrase)).hasSizeLessThanOrEqualTo(Cursor.MAX_WORDS);
        assertThat(phrase.equals("n/a") || phrase.matches("[\\p{L} ]+")).as(phrase).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_grammar_has_every_word_and_no_other(Language language) throws IOException {
    String grammar = Files.readString(GRAMMAR).replace(" * ", "");
    String section = grammar.substring(grammar.indexOf("<h2>" + language.name() + "</h2>"));
    section = section.substring(0, section.indexOf("</pre>"));
    Set<String> written = new HashSet<>();
    Matcher matcher = QUOTED.matcher(section);
    while (matcher.find()) {
      written.add(matcher.group(1));
    }
    Set<String> words = new HashSet<>();
    tables(language).forEach(table -> words.addAll(table.meanings().keySet()));
    Set<String> signs = ImmutableSet.of(".", ",", "-", "–", "—", "&lt;", "&lt;=", "≤", "&gt;", "&gt;=", "≥", "%");
    assertThat(Sets.difference(words, written)).isEmpty();
    assertThat(Sets.difference(written, words)).isEqualTo(signs);
  }

  private static Figure figure(Qualifier qualifier) {
    return Figure.of(qualifier, amount("5"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void what_is_said_before_and_behind_a_number_qualifies_it(Language language) {
    Notation notation = notation(language);
    language.figures().prefixes().meanings().forEach((word, qualifier) -> {
      assertThat(notation.parseCriterion(word + " 5")).as(word).isEqualTo(figure(qualifier).criterion());
      assertThat(notation.parseObservation(word + " 5")).as(word).isEqualTo(figure(qualifier).observation());
    });
    language.figures().targetPrefixes().meanings().forEach((word, qualifier) ->
        assertThat(notation.parseCriterion(word + " 5")).as(word).isEqualTo(figure(qualifier).criterion()));
    language.figures().reportPrefixes().meanings().forEach((word, qualifier) ->
        assertThat(notation.parseObservation(word + " 5")).as(word).isEqualTo(figure(qualifier).observation()));
    language.figures().suffixes().meanings().forEach((word, qualifier) ->
        assertThat(notation.parseCriterion("5 " + word)).as(word).isEqualTo(figure(qualifier).criterion()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void links_join_two_figures(Language language) {
    Notation notation = notation(language);
    Criterion range = Criterion.range(amount("5"), amount("6"));
    for (String to : language.figures().links().all().get(Link.TO)) {
      assertThat(notation.parseCriterion("5 " + to + " 6")).as(to).isEqualTo(range);
      for (String from : language.figures().links().all().get(Link.FROM)) {
        assertThat(notation.parseCriterion(from + " 5 " + to + " 6")).as(from).isEqualTo(range);
      }
    }
    for (String between : language.figures().links().all().get(Link.BETWEEN)) {
      for (String and : language.figures().links().all().get(Link.AND)) {
        assertThat(notation.parseCriterion(between + " 5 " + and + " 6")).as(between).isEqualTo(range);
      }
    }
    for (String outOf : language.figures().links().all().get(Link.OUT_OF)) {
      assertThat(notation.parseCriterion("5 " + outOf + " 6")).as(outOf).isEqualTo(OutOf.of(amount("5"), amount("6")));
    }
    for (String strive : language.figures().links().all().get(Link.STRETCH)) {
      for (String and : language.figures().links().all().get(Link.AND)) {
        assertThat(notation.readTarget("5 " + and + " " + strive + " 6", Given.in("")).stretch())
            .as(strive)
            .contains(Criterion.point(amount("6")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void multiples_and_marks_follow_a_number(Language language) {
    Notation notation = notation(language);
    language.figures().multiples().meanings().forEach((word, exponent) ->
        assertThat(notation.parseAmount("5 " + word)).as(word).isEqualTo(amount("5e" + exponent)));
    for (String word : language.figures().marks().meanings().keySet()) {
      assertThat(notation.parseAmount("5 " + word)).as(word).isEqualTo(amount("5"));
      assertThat(notation.readTarget("5 " + word, Given.in(word)).criterion()).isEqualTo(Criterion.point(amount("5")));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void senses_and_levels_make_a_change(Language language) {
    Notation notation = notation(language);
    language.figures().senses().meanings().forEach((word, sense) ->
        assertThat(notation.parseCriterion(word + " 5"))
            .as(word)
            .isEqualTo(Change.of(sense, Criterion.point(amount("5")))));
    for (String word : language.figures().levels().meanings().keySet()) {
      for (Change.Sense sense : Change.Sense.values()) {
        String change = language.figures().senses().written(sense) + " 5";
        Change expected = Change.of(sense, Criterion.point(amount("5")), Criterion.point(amount("6")));
        assertThat(notation.parseCriterion(change + " (" + word + " 6)")).as(word).isEqualTo(expected);
        assertThat(notation.parseCriterion(change + ", " + word + " 6")).as(word).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void labels_and_fillers_say_nothing_about_a_number(Language language) {
    Notation notation = notation(language);
    language.leads().labels().meanings().forEach((word, label) -> {
      if (label == Label.PLAN) {
        assertThat(notation.parseCriterion(word + ": 5")).as(word).isEqualTo(Criterion.point(amount("5")));
      } else {
        ActualText read = notation.readActual(word + " 5", Given.in(""));
        assertThat(read.observation()).as(word).isEqualTo(Observation.of(amount("5")));
        assertThat(read.status().isPresent()).as(word).isEqualTo(label == Label.ESTIMATE);
      }
    });
    language.leads().fillers().meanings().forEach((word, filler) -> {
      if (filler == Filler.UNDEFINED) {
        String reason = "'" + word + "' is a label that nothing defines, no figure is read with it";
        Given.assertRefused(() -> notation.parseObservation(word + " 5"), word + " 5", 1, reason);
      } else {
        ActualText read = notation.readActual(word + " 5", Given.in(""));
        assertThat(read.observation()).as(word).isEqualTo(Observation.of(amount("5")));
        assertThat(read.status().isPresent()).as(word).isEqualTo(filler == Filler.ESTIMATED);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void ranks_are_told_by_their_words(Language language) {
    Notation notation = notation(language);
    Phrases<RankWord> words = language.ranks().words();
    String rank = words.written(RankWord.RANK);
    for (String word : words.all().get(RankWord.RANK)) {
      assertThat(notation.parseCriterion(word + " 5")).as(word).isEqualTo(Criterion.point(amount("5")));
      language.ranks().ordinals().meanings().forEach((ordinal, place) ->
          assertThat(notation.parseObservation(word + " " + ordinal))
              .as(ordinal)
              .isEqualTo(Observation.of(amount(place.toString()))));
    }
    for (String word : words.all().get(RankWord.TOP)) {
      assertThat(notation.parseCriterion(word + " 5")).as(word).isEqualTo(Criterion.atMost(amount("5")));
    }
    for (String word : words.all().get(RankWord.WITHIN)) {
      for (String leading : words.all().get(RankWord.LEADING)) {
        for (String scope : words.all().get(RankWord.SCOPE)) {
          String text = word + " 5 " + scope + ", " + leading;
          assertThat(notation.parseCriterion(text)).as(text).isEqualTo(Criterion.atMost(amount("5")));
        }
      }
    }
    for (String ending : words.all().get(RankWord.ENDING)) {
      assertThat(notation.parseCriterion("5" + ending)).as(ending).isEqualTo(Criterion.point(amount("5")));
    }
    language.ranks().prefixes().meanings().forEach((word, qualifier) ->
        assertThat(notation.parseObservation(word + " " + rank + " 5")).as(word).isEqualTo(figure(qualifier).observation()));
    language.ranks().suffixes().meanings().forEach((word, qualifier) ->
        assertThat(notation.parseObservation(rank + " 5 " + word)).as(word).isEqualTo(figure(qualifier).observation()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void dates_are_told_by_their_words(Language language) {
    Notation notation = notation(language);
    language.dates().dues().meanings().forEach((word, due) ->
        assertThat(notation.readTarget(word + " 2021", Given.of(IndicatorKind.DATE)).criterion())
            .as(word)
            .isEqualTo(Deadline.of(LocalDate.of(due == Due.BEFORE ? 2020 : 2021, 12, 31))));
    language.dates().months().meanings().forEach((word, month) ->
        assertThat(notation.parseObservation(word + " 2, 2021"))
            .as(word)
            .isEqualTo(Observation.on(LocalDate.of(2021, month, 2))));
    for (String quarter : language.dates().units().all().get(DateUnit.QUARTER)) {
      for (String year : language.dates().units().all().get(DateUnit.YEAR)) {
        assertThat(notation.parseCriterion(quarter + " 2 " + year + " 2021"))
            .as(quarter + year)
            .isEqualTo(Deadline.of(LocalDate.of(2021, 6, 30)));
        assertThat(notation.parseCriterion(year + " 2021")).isEqualTo(Deadline.of(LocalDate.of(2021, 12, 31)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_side_of_the_plan_is_told_by_its_words(Language language) {
    Notation notation = notation(language);
    language.plans().before().meanings().forEach((word, side) ->
        assertThat(notation.parsePercentOfPlan(word + " 5%")).as(word).isEqualTo(percent(side)));
    language.plans().behind().meanings().forEach((word, side) ->
        assertThat(notation.parsePercentOfPlan("5% " + word)).as(word).isEqualTo(percent(side)));
    for (String against : language.plans().behind().all().get(PlanWord.AGAINST_PLAN)) {
      language.figures().senses().meanings().forEach((word, sense) ->
          assertThat(notation.parsePercentOfPlan(word + " 5% " + against))
              .as(word + against)
              .isEqualTo(percent(sense == Change.Sense.GROWTH ? PlanWord.BEYOND : PlanWord.SHORT)));
    }
  }

  private static PercentOfPlan percent(PlanWord side) {
    return switch (side) {
      case BEYOND -> PercentOfPlan.beyond(Observation.of(amount("5")), 0);
      case SHORT -> PercentOfPlan.beyond(Observation.of(amount("-5")), 0);
      case EQUAL, OF_PLAN, AGAINST_PLAN -> PercentOfPlan.of(Observation.of(amount("5")), 0);
    };
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_meaning_that_is_written_has_a_word(Language language) {
    Stream.of(Change.Sense.values()).forEach(sense -> {
      assertThat(language.figures().senses().written(sense)).isNotEmpty();
      assertThat(language.figures().levels().written(sense)).isNotEmpty();
    });
    Map<String, Qualifier> prefixes = language.figures().prefixes().meanings();
    assertThat(prefixes.values())
        .contains(Qualifier.ABOUT, Qualifier.BELOW, Qualifier.AT_MOST, Qualifier.AT_LEAST, Qualifier.ABOVE);
    assertThat(Optional.of(language.figures().reportPrefixes().written(Qualifier.NEARLY))).isPresent();
  }
}
