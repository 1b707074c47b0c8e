package org.resolutionindicators.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.score.VerdictChange;

/** What came out otherwise than in an earlier score, and why. */
record ChangesText(TextReport report, Words words) {
  private static final int INDENT = 2;

  String of(List<VerdictChange> changes, String since) {
    Lines lines = new Lines();
    lines.add(0, words.derivations().changes(new Figures(words).count(changes.size()), since));
    for (VerdictChange change : changes) {
      lines.add(" ".repeat(INDENT), 2 * INDENT, line(change));
      change
          .before()
          .map(report::reason)
          .filter(reason -> !reason.equals(change.verdictBefore().map(words::verdict).orElse("")))
          .ifPresent(reason -> lines.add(2 * INDENT, reason));
      lines.add(2 * INDENT, report.reason(change.after()));
    }
    return lines.toString();
  }

  private String line(VerdictChange change) {
    Finding after = change.after();
    Target target = after.target();
    String place = target.locality().isUnnamed() ? "" : ", " + Lines.plain(target.locality().name());
    String period = target.period().isUndated() ? "" : ", " + target.period();
    Optional<String> before = change.verdictBefore().map(words::verdict);
    String reasons = change.reasons().stream().map(words.derivations()::reason).collect(Collectors.joining(", "));
    String verdicts = words.derivations().change(before, words.verdict(change.verdictAfter()));
    return Lines.plain(target.indicator().name()) + place + period + ": " + verdicts + " (" + reasons + ")";
  }
}
