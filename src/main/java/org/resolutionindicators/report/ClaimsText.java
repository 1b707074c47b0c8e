package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.Discrepancy;

/** Checked claims as lines of text. */
record ClaimsText(Words words, CheckWords checks) {
  private static final int INDENT = 2;

  String of(Iterable<ClaimCheck> given) {
    ImmutableList<ClaimCheck> all = ImmutableList.copyOf(given);
    long contradicted = all.stream().filter(check -> !check.isSound()).count();
    Lines lines = new Lines().add(0, checks.claims(count(all.size()), count(contradicted)));
    for (ClaimCheck check : all) {
      lines.add(" ".repeat(INDENT), 2 * INDENT, claim(check.claim()));
      for (Discrepancy discrepancy : check.discrepancies()) {
        String weight = checks.weight(discrepancy.kind().weight());
        lines.add(" ".repeat(2 * INDENT), 3 * INDENT, weight + ": " + discrepancy(discrepancy));
      }
      if (check.discrepancies().isEmpty()) {
        lines.add(" ".repeat(2 * INDENT), 3 * INDENT, checks.sound());
      }
    }
    return lines.toString();
  }

  private String count(long number) {
    return words.notation().format(Amount.of(number));
  }

  private String claim(Claim claim) {
    String where = where(claim);
    return where.isEmpty() ? counts(claim) : where + ": " + counts(claim);
  }

  private String where(Claim claim) {
    return Stream.of(
            claim.locality().map(LocalityCode::value),
            claim.period().filter(period -> !period.isUndated()).map(ReportingPeriod::toString),
            claim.periodNote(),
            claim.group().map(words::group))
        .flatMap(Optional::stream)
        .map(Lines::plain)
        .collect(Collectors.joining(", "));
  }

  private String counts(Claim claim) {
    List<String> counts = new ArrayList<>();
    Optional<String> total = claim.total().isPresent() ? Optional.of(count(claim.total().getAsLong())) : Optional.empty();
    Optional<String> reached = claim.reached().map(this::count);
    if (reached.isPresent() && total.isPresent()) {
      counts.add(checks.claimedReached(reached.get(), total.get()));
    } else {
      total.map(number -> checks.claimed(Discrepancy.Subject.TOTAL, number)).ifPresent(counts::add);
      add(Discrepancy.Subject.REACHED, claim.reached(), counts);
    }
    add(Discrepancy.Subject.EXCEEDED, claim.exceeded(), counts);
    add(Discrepancy.Subject.MET, claim.met(), counts);
    add(Discrepancy.Subject.NOT_MET, claim.notMet(), counts);
    if (claim.isAll()) {
      counts.add(checks.all());
    }
    claim.other().map(Lines::plain).map(checks::other).ifPresent(counts::add);
    return String.join(", ", counts);
  }

  private void add(Discrepancy.Subject subject, Optional<ClaimedCount> count, List<String> counts) {
    count.map(given -> checks.claimed(subject, count(given))).ifPresent(counts::add);
  }

  private String count(ClaimedCount count) {
    return checks.count(count, count(count.count()));
  }

  private String discrepancy(Discrepancy discrepancy) {
    return discrepancy
        .finding()
        .map(this::row)
        .orElseGet(() -> checks.discrepancy(discrepancy, count(discrepancy.claimed()), count(discrepancy.found())));
  }

  private String row(Finding finding) {
    String official = finding.official().map(Verdict::of).map(words::verdict).orElseThrow();
    return checks.row(Lines.plain(finding.target().indicator().name()), official, words.verdict(finding.verdict()));
  }
}
