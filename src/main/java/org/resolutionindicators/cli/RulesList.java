package org.resolutionindicators.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;

/** All that {@code --rules} can name, the rule books first; what belongs to a method stands below it in one column. */
final class RulesList {
  private static final String GAP = "  ";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final List<Entry> entries = new ArrayList<>();

  /** A name, and what is told of it. */
  private record Entry(String id, List<String> told) {}

  RulesList(MethodCatalogue methods) {
    entries.add(new Entry("standard", List.of("rule book: strict mathematics")));
    entries.add(new Entry("vietnam", List.of("rule book: as Vietnamese officials read targets")));
    for (PublishedMethod method : methods.all()) {
      entries.add(new Entry(method.edition().id(), told(method)));
    }
  }

  private static List<String> told(PublishedMethod method) {
    MethodEdition edition = method.edition();
    List<String> told = new ArrayList<>();
    told.add(edition.authority() + ", " + edition.edition());
    edition.sources().forEach(source -> told.add("source: " + source));
    for (Attribute attribute : method.attributes()) {
      told.add("column " + attribute.name() + ": " + attribute.meaning());
    }
    edition.unconfirmed().ifPresent(part -> told.add("not confirmed: " + part));
    return told;
  }

  void write(Appendable out) throws IOException {
    int width = entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0);
    for (Entry entry : entries) {
      String lead = entry.id() + " ".repeat(width - entry.id().length());
      for (String told : entry.told()) {
        for (String line : wrapped(told, Command.USAGE_WIDTH - width - GAP.length())) {
          out.append(lead).append(GAP).append(line).append('\n');
          lead = " ".repeat(width);
        }
      }
    }
  }

  /** Lines of at most so many characters where words allow; all but the first are indented. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(text)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(GAP);
      }
      line.append(line.isEmpty() || line.toString().equals(GAP) ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
