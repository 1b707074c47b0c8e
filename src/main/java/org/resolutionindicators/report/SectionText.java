package org.resolutionindicators.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StagingGap;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.PercentCheck;
import org.resolutionindicators.score.PercentOutcome;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Tally;
import org.resolutionindicators.score.WeightedScore;

/** What stands below the findings of a scorecard: each section only where it has something to say, the last lines always. */
record SectionText(Scorecard card, Words words, Function<Finding, String> label, Lines lines) {
  private static final int INDENT = 2;
  private static final Amount HUNDRED = Amount.of(100);

  void write() {
    disagreements();
    list(words::withoutOfficial, card.withoutOfficial(), 0);
    byGroup();
    card.weighted().ifPresent(this::weighted);
    checked();
    staging();
    lines.blank();
    shares();
    choices();
  }

  private void disagreements() {
    List<Finding> differing = card.disagreements();
    if (differing.isEmpty()) {
      return;
    }
    lines.blank().add(0, words.disagreements(count(differing)));
    for (Finding finding : differing) {
      String official = finding.official().map(Verdict::of).map(words::verdict).orElseThrow();
      String both = words.disagreement(words.verdict(finding.verdict()), official);
      lines.add(" ".repeat(INDENT), 2 * INDENT, label.apply(finding) + ": " + both);
    }
  }

  private String count(List<Finding> findings) {
    return new Figures(words).count(findings.size());
  }

  private void list(Function<String, String> title, List<Finding> findings, int indent) {
    if (findings.isEmpty()) {
      return;
    }
    if (indent == 0) {
      lines.blank();
    }
    String names = findings.stream().map(label).collect(Collectors.joining("; "));
    lines.add(" ".repeat(indent), indent + INDENT, title.apply(count(findings)) + " " + names);
  }

  private void byGroup() {
    Map<String, Tally> tallies = card.tallyByGroup();
    if (tallies.size() < 2) {
      return;
    }
    lines.blank().add(0, words.byGroup());
    tallies.forEach(
        (group, tally) -> {
          String name = Lines.plain(group).isEmpty() ? words.noGroup() : Lines.plain(group);
          String headline = Headline.of(tally, card.scorer().denominator(), words);
          lines.add(" ".repeat(INDENT), 2 * INDENT, name + ": " + headline);
        });
  }

  private void checked() {
    List<PercentCheck> checks = PercentCheck.of(card);
    if (checks.isEmpty()) {
      return;
    }
    CheckWords check = words.checks();
    Figures figures = new Figures(words);
    lines.blank().add(0, check.checked());
    String outcomes =
        Stream.of(PercentOutcome.values())
            .map(outcome -> check.outcome(outcome) + " " + figures.count(count(checks, outcome)))
            .filter(text -> !text.endsWith(" 0"))
            .collect(Collectors.joining(", "));
    lines.add(INDENT, check.percentages(figures.count(checks.size())) + ": " + outcomes);
    for (PercentCheck wrong : checks) {
      if (wrong.outcome() == PercentOutcome.WRONG) {
        String published = words.notation().format(wrong.published());
        String both = check.published(published, figures.computed(wrong));
        lines.add(" ".repeat(2 * INDENT), 3 * INDENT, label.apply(wrong.finding()) + ": " + both);
      }
    }
  }

  private void staging() {
    if (card.stagingGaps().isEmpty()) {
      return;
    }
    lines.blank().add(0, words.derivations().stagingGaps());
    for (StagingGap gap : card.stagingGaps()) {
      Target target = gap.target();
      String asked = target.criterion().map(words.notation()::format).orElse("");
      String staged = Lines.plain(words.notation().format(gap.total()));
      String name = Lines.plain(target.indicator().name());
      String place = target.locality().isUnnamed() ? "" : ", " + Lines.plain(target.locality().name());
      String text = words.derivations().stagingGap(target.period().toString(), asked, staged);
      lines.add(" ".repeat(INDENT), 2 * INDENT, name + place + ": " + text);
    }
  }

  private static long count(List<PercentCheck> checks, PercentOutcome outcome) {
    return checks.stream().filter(check -> check.outcome() == outcome).count();
  }

  private void weighted(WeightedScore score) {
    String limit = words.notation().format(score.limit().times(HUNDRED));
    Optional<String> share = score.share().value().map(ratio -> percent(ratio, score.limit()));
    String text =
        share
            .map(percent -> words.weighted(percent, limit, score.outcome()))
            .orElseGet(() -> words.weightedUndefined(why(score.share()), limit, score.outcome()));
    lines.blank().add("", INDENT, text);
    list(words::keysNotReached, score.keysNotReached(), INDENT);
    list(words::withoutWeight, score.withoutWeight(), INDENT);
  }

  private String why(Measured share) {
    return share.undefined().map(words::undefined).orElseThrow();
  }

  /** With as many decimals as it takes to show on which side of the limit it lies. */
  private String percent(Ratio share, Amount limit) {
    int side = share.compareTo(Ratio.of(limit));
    int decimals = 1;
    Amount percent = Amount.of(share.percent(decimals));
    while (Integer.signum(percent.compareTo(limit.times(HUNDRED))) != side && decimals < Amount.MAX_DIGITS) {
      decimals++;
      percent = Amount.of(share.percent(decimals, RoundingMode.HALF_UP));
    }
    return words.notation().format(percent);
  }

  private void shares() {
    Figures figures = new Figures(words);
    List<String> clauses = new ArrayList<>();
    card.share().value().map(figures::percent).map(words::share).ifPresent(clauses::add);
    card.tally().coverage().value().map(figures::percent).map(words::coverage).ifPresent(clauses::add);
    if (!clauses.isEmpty()) {
      lines.add("", INDENT, sentence(clauses));
    }
  }

  private void choices() {
    List<String> clauses = new ArrayList<>();
    clauses.add(words.ruleBook(Lines.plain(card.scorer().ruleBook().name())));
    clauses.add(words.source(card.scorer().verdictSource()));
    clauses.add(words.denominator(card.scorer().denominator()));
    card.scorer().assigner().map(Lines::plain).map(words.derivations()::assignedBy).ifPresent(clauses::add);
    PartYearPolicy partYear = card.scorer().partYear();
    if (partYear.practice() != PartYearPolicy.Practice.OWN_TARGETS) {
      clauses.add(words.derivations().partYear(partYear));
    }
    if (card.scorer().missingPart() == MissingPart.SKIP) {
      clauses.add(words.derivations().missingSkipped());
    }
    card.asOf().map(Object::toString).map(words::asOf).ifPresent(clauses::add);
    lines.add("", INDENT, sentence(clauses));
  }

  private static String sentence(List<String> clauses) {
    String joined = String.join("; ", clauses);
    return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
  }
}
