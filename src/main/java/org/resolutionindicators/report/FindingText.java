package org.resolutionindicators.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.report.Words.Kept;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.PercentCheck;
import org.resolutionindicators.score.Scorecard;

/** The findings of one scorecard as lines of text. */
final class FindingText {
  private final Scorecard card;
  private final TextReport report;
  private final Words words;
  private final boolean manyLocalities;
  private final boolean manyPeriods;

  FindingText(Scorecard card, TextReport report, Words words) {
    this.card = card;
    this.report = report;
    this.words = words;
    this.manyLocalities = card.localities().size() > 1;
    this.manyPeriods = card.periods().size() > 1;
  }

  /**
   * Writes what is known of one finding.
   *
   * @param lead what its first line begins with
   * @param column how wide its verdict is printed at least
   * @param body how many spaces the lines below begin with
   */
  void write(Finding finding, String lead, int column, int body, Lines lines) {
    String verdict = words.verdict(card.counted(finding));
    String padded = verdict + " ".repeat(Math.max(0, column - Lines.columns(verdict))) + "  ";
    lines.add(lead + padded, Lines.columns(lead + padded), nameAndUnit(finding));
    String figures = String.join("; ", figures(finding));
    if (!figures.isEmpty()) {
      lines.add(body, figures);
    }
    String reason = report.reason(finding);
    // "No data: no data" would say nothing twice.
    if (!reason.equals(verdict)) {
      lines.add(body, reason);
    }
  }

  private String nameAndUnit(Finding finding) {
    Indicator indicator = finding.target().indicator();
    String unit = indicator.unit().map(Lines::plain).map(text -> " (" + text + ")").orElse("");
    return Lines.plain(indicator.name()) + unit + place(finding.target());
  }

  /** The name, and whatever else tells it from others in the scorecard. */
  String name(Finding finding) {
    return Lines.plain(finding.target().indicator().name()) + place(finding.target());
  }

  private String place(Target target) {
    Optional<Locality> locality = Optional.of(target.locality()).filter(l -> manyLocalities && !l.isUnnamed());
    Optional<ReportingPeriod> period = Optional.of(target.period()).filter(p -> manyPeriods && !p.isUndated());
    return locality.map(l -> ", " + Lines.plain(l.name())).orElse("") + period.map(p -> ", " + p).orElse("");
  }

  private List<String> figures(Finding finding) {
    Figures figures = new Figures(words);
    List<String> clauses = new ArrayList<>();
    figures.target(finding).map(Lines::plain).map(words::target).ifPresent(clauses::add);
    figures.actual(finding).map(Lines::plain).map(words::actual).map(t -> t + status(finding)).ifPresent(clauses::add);
    notes(finding).map(Lines::plain).distinct().map(words::note).forEach(clauses::add);
    verdicts(finding, clauses);
    stretch(finding).ifPresent(clauses::add);
    kept(finding, clauses);
    return clauses;
  }

  private void kept(Finding finding, List<String> clauses) {
    Target target = finding.target();
    Optional<Achievement> report = finding.achievement();
    Optional<Accumulation> accumulation =
        Optional.of(target.indicator().accumulation()).filter(given -> given != Accumulation.LAST);
    add(Kept.ASSIGNER, target.assigner().map(Lines::plain), clauses);
    add(Kept.DECIDED_ON, target.decidedOn().map(LocalDate::toString), clauses);
    add(Kept.REPORTED_ON, report.flatMap(Achievement::reportedOn).map(LocalDate::toString), clauses);
    report.flatMap(Achievement::percentOfPlan).map(published -> percent(finding, published)).ifPresent(clauses::add);
    new Figures(words).impliedPlan(finding).map(words.checks()::impliedPlan).ifPresent(clauses::add);
    add(Kept.ACCUMULATION, accumulation.map(words.derivations()::accumulation), clauses);
    clauses.addAll(new DerivationText(words, finding).earlierReports());
    add(Kept.SOURCE, report.flatMap(Achievement::source).map(Lines::plain), clauses);
  }

  private String percent(Finding finding, PercentOfPlan published) {
    Figures figures = new Figures(words);
    Optional<PercentCheck> check = PercentCheck.of(finding);
    CheckWords checks = words.checks();
    String outcome =
        check.map(c -> " (" + checks.percent(c.outcome(), figures.computed(c)) + ")").orElse("");
    String text = words.notation().format(published);
    boolean isShare = check.map(PercentCheck::isOfPopulation).orElse(false);
    return (isShare ? checks.percentOfPopulation(text) : checks.percentOfPlan(published.base(), text)) + outcome;
  }

  private void add(Kept what, Optional<String> text, List<String> clauses) {
    text.map(given -> words.kept(what, given)).ifPresent(clauses::add);
  }

  private String status(Finding finding) {
    return finding.achievement().flatMap(Achievement::status).map(s -> " (" + words.status(s) + ")").orElse("");
  }

  private static Stream<String> notes(Finding finding) {
    Optional<Origin> target = finding.target().origin();
    Optional<Origin> report = finding.achievement().flatMap(Achievement::origin);
    return Stream.of(target.flatMap(Origin::note), report.flatMap(Origin::note)).flatMap(Optional::stream);
  }

  private void verdicts(Finding finding, List<String> clauses) {
    boolean isReplaced = card.counted(finding) != finding.verdict();
    Optional<String> official = finding.official().map(Verdict::of).map(words::verdict);
    boolean isCounted = isReplaced && finding.isCountable();
    official.map(isCounted ? words::officialCounted : words::official).ifPresent(clauses::add);
    if (isReplaced) {
      clauses.add(words.computed(words.verdict(finding.verdict())));
    }
  }

  private Optional<String> stretch(Finding finding) {
    String verdict = finding.stretch().map(words::verdict).map(text -> ": " + text).orElse("");
    return finding.target().stretch().map(words.notation()::format).map(words::stretch).map(text -> text + verdict);
  }
}
