package org.resolutionindicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Standing;
import org.resolutionindicators.score.Standings;
import org.resolutionindicators.score.Tally;

/** How places stand beside each other, as lines of text. */
record StandingsText(Words words) {
  private static final int INDENT = 2;
  private static final String NO_RANK = "-";

  /** The places in the order of their ranks, and then what they come to together. */
  String of(Standings standings) {
    Lines lines = new Lines();
    lines.add(0, terms().standings(figures().count(standings.size())));
    List<Ratio> shares =
        standings.inRankOrder().stream().flatMap(standing -> standing.share().value().stream()).toList();
    List<String> percents = figures().percents(shares);
    int next = 0;
    for (Standing standing : standings.inRankOrder()) {
      String share = standing.share().isDefined() ? " (" + percents.get(next++) + "%)" : "";
      lines.add(" ".repeat(INDENT), 2 * INDENT, row(standing) + share);
    }
    DenominatorPolicy policy = standings.scorecard().scorer().denominator();
    lines.add("", INDENT, terms().together(Headline.of(standings.tally(), policy, words)));
    summary(standings).forEach(line -> lines.add("", INDENT, line));
    return lines.toString();
  }

  private TermFigures figures() {
    return TermFigures.of(words);
  }

  private TermWords terms() {
    return TermWords.of(words);
  }

  private String row(Standing standing) {
    String rank = standing.placing().map(placing -> placing + ".").orElse(NO_RANK);
    String name = Lines.plain(standing.locality().name());
    return rank + " " + name + ": " + figures().count(standing.reached()) + "/" + figures().count(standing.total());
  }

  private List<String> summary(Standings standings) {
    List<String> lines = new ArrayList<>();
    standings.meanReached().value().map(figures()::number).map(terms()::meanReached).ifPresent(lines::add);
    standings
        .shareMeetingAll()
        .value()
        .map(share -> meetingAll(standings, figures().percents(List.of(share)).get(0)))
        .ifPresent(lines::add);
    if (standings.medianShare().isDefined()) {
      lines.add(shares(standings));
    }
    if (!standings.withoutFindings().isEmpty()) {
      lines.add(terms().withoutFindings(names(standings.withoutFindings())));
    }
    return lines;
  }

  private String meetingAll(Standings standings, String percent) {
    String met = figures().count(standings.meetingAll().size());
    return terms().meetingAll(percent, met, figures().count(standings.ranked().size()));
  }

  private String shares(Standings standings) {
    Ratio least = standings.minShare().value().orElseThrow();
    Ratio median = standings.medianShare().value().orElseThrow();
    Ratio greatest = standings.maxShare().value().orElseThrow();
    List<String> percents = figures().percents(List.of(least, median, greatest));
    return terms().shares(percents.get(0), percents.get(1), percents.get(2));
  }

  private static String names(List<Standing> standings) {
    return standings.stream().map(s -> Lines.plain(s.locality().name())).collect(Collectors.joining(", "));
  }

  /** In how many places one indicator was met: "12/17". */
  String meeting(Standings standings, IndicatorCode indicator) {
    Tally tally = standings.meeting(indicator);
    String name =
        standings.scorecard().findings().stream()
            .map(Finding::target)
            .map(target -> target.indicator())
            .filter(known -> known.code().equals(indicator))
            .map(known -> Lines.plain(known.name()))
            .findFirst()
            .orElseThrow();
    String total = figures().count(tally.total(standings.scorecard().scorer().denominator()));
    return terms().meeting(name, figures().count(tally.reached()), total);
  }
}
