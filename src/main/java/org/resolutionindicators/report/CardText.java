package org.resolutionindicators.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.score.Scorecard;

/** One scorecard as lines of text. */
final class CardText {
  /** A title with more than so many names gives their number instead. */
  private static final int MOST_NAMES = 3;

  private static final int STEP = 2;

  private final Scorecard card;
  private final TextReport report;
  private final Words words;
  private final FindingText findingText;
  private final Map<Finding, String> numbers = new HashMap<>();
  private final Map<IndicatorCode, Indicator> indicators = new HashMap<>();
  private final int numberWidth;
  private final Lines lines = new Lines();

  CardText(Scorecard card, TextReport report, Words words) {
    this.card = card;
    this.report = report;
    this.words = words;
    this.findingText = new FindingText(card, report, words);
    for (Finding finding : card.findings()) {
      indicators.put(finding.target().indicator().code(), finding.target().indicator());
      if (finding.isCountable()) {
        numbers.put(finding, (numbers.size() + 1) + ".");
      }
    }
    this.numberWidth = Integer.toString(numbers.size()).length() + 1;
    write();
  }

  private void write() {
    List<String> title = title();
    if (!title.isEmpty()) {
      lines.add(0, String.join(", ", title));
    }
    lines.add(0, report.headline(card));
    if (!card.findings().isEmpty()) {
      lines.blank();
      findings();
    }
    new SectionText(card, words, this::label, lines).write();
  }

  private List<String> title() {
    Figures figures = new Figures(words);
    List<String> title = new ArrayList<>();
    Stream<Locality> named = card.localities().stream().filter(locality -> !locality.isUnnamed());
    Stream<ReportingPeriod> dated = card.periods().stream().filter(period -> !period.isUndated());
    title.addAll(names(named.map(CardText::nameAndParent), count -> words.localities(figures.count(count))));
    title.addAll(names(dated.map(ReportingPeriod::toString), count -> words.periods(figures.count(count))));
    card.group().map(Lines::plain).map(this::group).ifPresent(title::add);
    return title;
  }

  private static String nameAndParent(Locality locality) {
    return locality.name() + locality.parent().map(parent -> " (" + parent + ")").orElse("");
  }

  private String group(String name) {
    return name.isEmpty() ? words.noGroup() : words.group(name);
  }

  private static List<String> names(Stream<String> all, Function<Integer, String> many) {
    List<String> names = all.map(Lines::plain).toList();
    return names.size() <= MOST_NAMES ? names : List.of(many.apply(names.size()));
  }

  private void findings() {
    int body = numberWidth + 1;
    int column = widestVerdict();
    Optional<Finding> before = Optional.empty();
    for (Finding finding : card.findings()) {
      if (finding.isCountable()) {
        String number = " ".repeat(numberWidth - numbers.get(finding).length()) + numbers.get(finding) + " ";
        findingText.write(finding, number, column, body, lines);
      } else {
        int indent = body + STEP * depth(finding);
        heading(finding, before).ifPresent(heading -> lines.add(indent - STEP, heading));
        findingText.write(finding, " ".repeat(indent), 0, indent + STEP, lines);
      }
      before = Optional.of(finding);
    }
  }

  private int widestVerdict() {
    return card.countable().map(card::counted).map(words::verdict).mapToInt(Lines::columns).max().orElse(0);
  }

  /** How many indicators it is a part of, one within the other. */
  private int depth(Finding finding) {
    Set<IndicatorCode> seen = new HashSet<>();
    Optional<IndicatorCode> parent = finding.target().indicator().partOf();
    while (parent.isPresent() && seen.add(parent.get())) {
      parent = Optional.ofNullable(indicators.get(parent.get())).flatMap(Indicator::partOf);
    }
    return seen.size();
  }

  /** What stands above a part; nothing where the one before it is a part of the same. */
  private Optional<String> heading(Finding part, Optional<Finding> before) {
    if (saysOfWhich(part.target().indicator().name())) {
      return Optional.empty();
    }
    IndicatorCode parent = part.target().indicator().partOf().orElseThrow();
    if (before.filter(other -> isSamePlace(part, other)).map(Finding::target).isPresent()) {
      Indicator last = before.get().target().indicator();
      if (last.partOf().equals(Optional.of(parent))) {
        return Optional.empty();
      } else if (last.code().equals(parent)) {
        return Optional.of(words.ofWhich());
      }
    }
    String name = Optional.ofNullable(indicators.get(parent)).map(Indicator::name).orElse(parent.value());
    return Optional.of(words.partOf(Lines.plain(name)));
  }

  /** Published names often begin with the words, which nobody needs twice. */
  private static boolean saysOfWhich(String name) {
    String start = Lines.plain(name).toLowerCase(Locale.ROOT);
    return start.startsWith(Vietnamese.WORDS.ofWhich()) || start.startsWith(English.WORDS.ofWhich());
  }

  private static boolean isSamePlace(Finding one, Finding other) {
    return one.target().locality().equals(other.target().locality())
        && one.target().period().equals(other.target().period());
  }

  /** Number, if it has one, and name. */
  private String label(Finding finding) {
    return Optional.ofNullable(numbers.get(finding)).map(number -> number + " ").orElse("") + findingText.name(finding);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
