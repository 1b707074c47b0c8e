package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;

class NotationInDocumentationTest {
  private static final Path GUIDE = Path.of("docs/guide.md");
  private static final Path GRAMMAR = Path.of("src/main/java/org/resolutionindicators/text/package-info.java");
  private static final Pattern PRE = Pattern.compile("<pre>\\n(.*?)</pre>", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** A figure that the guide shows, and the form that it is shown for. */
  record Shown(Notation notation, String form, String text) {
    Indicator indicator() {
      IndicatorKind kind =
          switch (form) {
            case "part of a population" -> IndicatorKind.COUNT;
            case "rank" -> IndicatorKind.RANK;
            case "date", "deadline" -> IndicatorKind.DATE;
            default -> IndicatorKind.LEVEL;
          };
      Indicator.Builder indicator =
          Indicator.builder().code(IndicatorCode.of("I")).direction(Direction.ASCENDING).kind(kind);
      if (text.endsWith("xã") || text.endsWith("đồng")) {
        indicator.unit(text.endsWith("xã") ? "xã" : "tỷ đồng");
      }
      return indicator.build();
    }

    boolean isOfTarget() {
      return form.equals("deadline") || form.equals("stretch") || text.startsWith("KH") || text.startsWith("plan");
    }

    @Override
    public String toString() {
      return notation + " " + text;
    }
  }

  static List<Shown> shown() throws IOException {
    List<Shown> shown = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(GUIDE)) {
      String[] cells = line.split("\\|");
      if (line.startsWith("| | Vietnamese | English |")) {
        inside = true;
      } else if (line.isEmpty()) {
        inside = false;
      } else if (inside && cells.length == 4 && !cells[1].startsWith("-")) {
        add(Notation.VIETNAMESE, cells[1].strip(), cells[2], shown);
        add(Notation.ENGLISH, cells[1].strip(), cells[3], shown);
      }
    }
    assertThat(shown).hasSizeGreaterThan(60);
    return shown;
  }

  private static void add(Notation notation, String form, String cell, List<Shown> shown) {
    Matcher quoted = QUOTED.matcher(cell);
    while (quoted.find()) {
      shown.add(new Shown(notation, form, quoted.group(1)));
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void a_figure_of_the_guide_is_read(Shown shown) {
    if (shown.isOfTarget()) {
      assertThat(shown.notation().readTarget(shown.text(), shown.indicator()).criterion()).isNotNull();
    } else {
      Observation read = shown.notation().readActual(shown.text(), shown.indicator()).observation();
      assertThat(read.kind()).isNotEqualTo(ObservationKind.WORDS);
    }
  }

  @Test
  void the_guide_prints_the_grammar_of_the_package() throws IOException {
    String javadoc =
        Files.readAllLines(GRAMMAR).stream().map(line -> line.replaceFirst("^ \\*( |$)", "")).collect(Collectors.joining("\n"));
    List<String> there = blocks(PRE, javadoc.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    assertThat(there).hasSize(3);
    String guide = Files.readString(GUIDE);
    assertThat(blocks(BLOCK, guide.substring(guide.indexOf("## The grammar of figures")))).isEqualTo(there);
  }

  private static List<String> blocks(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toList());
  }
}
