package org.resolutionindicators.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.rule.Basis;
import org.resolutionindicators.rule.Comparison;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Inequality;
import org.resolutionindicators.rule.PartCount;
import org.resolutionindicators.rule.Reason;
import org.resolutionindicators.rule.Verdict;

/** Reasons in the words of one language, one line each. */
record ReasonText(Words words, ReasonWords reasons, Worked worked) {

  /** The reason of a finding. */
  static String of(Finding finding, Words words) {
    return new ReasonText(words, words.reasons(), Worked.of(finding, words)).text(finding);
  }

  private String text(Finding finding) {
    Reason reason = finding.reason();
    List<String> clauses = new ArrayList<>();
    clauses.add(ground(finding, reason));
    reason.whole().map(words.notation()::format).map(reasons::outOf).ifPresent(clauses::add);
    reason.reading().ifPresent(reading -> clauses.add(reasons.reading(reading, isRange(finding))));
    if (reason.basis() == Basis.COMPARED && finding.verdict() == Verdict.UNDECIDED) {
      clauses.add(reasons.valuesDiffer());
    } else if (reason.basis() == Basis.MEANINGS && finding.verdict() == Verdict.UNDECIDED) {
      clauses.add(reasons.meaningsDiffer());
    }
    reason.decimals().ifPresent(decimals -> clauses.add(reasons.decimals(decimals)));
    reason.percentOfPlan().map(reasons::ofPlan).ifPresent(clauses::add);
    finding.portionOfPlan().map(Ratio::toString).map(words.derivations()::portionOfYear).ifPresent(clauses::add);
    if (reason.basis() == Basis.PART_OF_YEAR) {
      clauses.add(reasons.partOfYear());
    }
    if (reason.basis() != Basis.SEVERAL && reason.basis() != Basis.MEANINGS) {
      reason.each().forEach(level -> clauses.add(reasons.levelApart(given(level), comparisons(level))));
    }
    clauses.addAll(derivation(finding).clauses());
    if (reason.basis() != Basis.NOT_APPLICABLE) {
      reason.note().map(Lines::plain).ifPresent(clauses::add);
    }
    return String.join("; ", clauses);
  }

  private DerivationText derivation(Finding finding) {
    return new DerivationText(words, finding);
  }

  private String closed(Reorganisation change) {
    return words.derivations().closed(change.day().toString(), change.decree().map(Lines::plain));
  }

  private String everyPart(Finding finding, PartCount count) {
    List<String> each = new ArrayList<>();
    for (Finding part : finding.parts()) {
      each.add(part.target().period() + ": " + figure(part) + ", " + words.verdict(part.verdict()));
    }
    String parts = new Figures(words).count(count.applicable());
    return words.derivations().everyPart(parts) + " (" + String.join("; ", each) + ")";
  }

  private static Verdict given(Reason reason) {
    return reason.verdict().orElse(Verdict.UNDECIDED);
  }

  private static boolean isRange(Finding finding) {
    Optional<Observation> percent =
        finding.achievement().flatMap(Achievement::percentOfPlan).map(PercentOfPlan::figure);
    return (finding.isByPercentOfPlan() ? percent : finding.observation())
        .map(Observation::kind)
        .equals(Optional.of(ObservationKind.RANGE));
  }

  private String ground(Finding finding, Reason reason) {
    return switch (reason.basis()) {
      case COMPARED -> compared(finding, reason);
      case ANSWERED -> reasons.answered(figure(finding), criterion(finding));
      case DATED -> dated(finding, reason);
      case SEVERAL -> several(finding, reason);
      case MEANINGS -> meanings(reason);
      case PART_OF_YEAR -> comparisons(reason);
      case EVERY_PART -> reason.parts().map(count -> everyPart(finding, count)).orElse(reasons.judged());
      case NOT_DERIVED -> derivation(finding).obstacle().orElse(reasons.noData());
      case PARTS -> reason.parts().map(this::parts).orElse(reasons.judged());
      case JUDGED -> withMargin(finding, reasons.judged());
      case WORDS -> reasons.onlyWords(figure(finding));
      case DIFFERENT_FORMS -> reasons.differentForms(criterion(finding), figure(finding));
      case NO_RULE -> reasons.noRule();
      case NO_DATA -> reasons.noData();
      case NO_TARGET -> reasons.noTarget();
      case NOT_DUE -> lastDay(finding).map(reasons::notDue).orElse(reasons.notDue());
      case CLOSED -> finding.closing().map(this::closed).orElse(reasons.notDue());
      case NOT_APPLICABLE -> why(reason).map(reasons::notApplicable).orElse(words.verdict(Verdict.NOT_APPLICABLE));
    };
  }

  private String criterion(Finding finding) {
    return finding.target().criterion().map(words.notation()::format).orElse("");
  }

  private String figure(Finding finding) {
    return finding.observation().map(words.notation()::format).map(Lines::plain).orElse("");
  }

  private static Optional<String> lastDay(Finding finding) {
    return finding.target().period().lastDay().map(Object::toString);
  }

  /** What was given beyond the bare words "not applicable". */
  private Optional<String> why(Reason reason) {
    return reason.note().map(Lines::plain).filter(note -> !note.isEmpty() && !words.notation().isNotApplicable(note));
  }

  private String several(Finding finding, Reason reason) {
    List<Criterion> asked = ((Several) finding.target().criterion().orElseThrow()).parts();
    List<Observation> reported = finding.observation().orElseThrow().parts();
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < reason.each().size(); i++) {
      Reason each = reason.each().get(i);
      clauses.add(reasons.each(given(each), part(each, asked.get(i), reported.get(i))));
    }
    return String.join("; ", clauses);
  }

  private String part(Reason reason, Criterion asked, Observation reported) {
    return switch (reason.basis()) {
      case COMPARED -> comparisons(reason);
      case MEANINGS -> meanings(reason);
      default -> reasons.answered(Lines.plain(words.notation().format(reported)), words.notation().format(asked));
    };
  }

  private String meanings(Reason reason) {
    return reason.each().stream().map(this::meant).collect(Collectors.joining("; "));
  }

  private String meant(Reason reason) {
    return reason
        .meaning()
        .map(meaning -> reasons.meant(meaning, reasons.each(given(reason), comparisons(reason))))
        .orElseGet(() -> comparisons(reason));
  }

  private String dated(Finding finding, Reason reason) {
    String deadline = reason.deadline().map(this::day).orElse("");
    if (finding.observation().map(Observation::kind).equals(Optional.of(ObservationKind.DATE))) {
      return reasons.dated(finding.verdict(), figure(finding), deadline);
    }
    return reason
        .periodEnd()
        .map(end -> reasons.soAt(figure(finding), day(end), deadline))
        .orElseGet(() -> reasons.soOnce(figure(finding), deadline));
  }

  private String day(LocalDate day) {
    return words.notation().format(Observation.on(day));
  }

  private String compared(Finding finding, Reason reason) {
    String text = comparisons(reason);
    return withMargin(finding, reason.meaning().map(meaning -> reasons.meant(meaning, text)).orElse(text));
  }

  /** What was compared, and the conditions; of a reason without either, that it was judged. */
  private String comparisons(Reason reason) {
    String comparisons =
        reason.comparisons().stream().map(this::comparison).collect(Collectors.joining(" " + reasons.and() + " "));
    String conditions = conditions(reason);
    if (comparisons.isEmpty() || conditions.isEmpty()) {
      String either = comparisons + conditions;
      return either.isEmpty() ? reasons.judged() : either;
    }
    return comparisons + " (" + conditions + ")";
  }

  private String withMargin(Finding finding, String ground) {
    Figures figures = new Figures(words);
    String margin = figures.margin(finding).map(text -> ", " + text).orElse("");
    return ground + margin + figures.percentOfPlan(finding).map(text -> ", " + text).orElse("");
  }

  private String comparison(Comparison comparison) {
    String amount = reasons.edge(comparison.edge(), worked.figure(comparison.amount()));
    return amount + " " + comparison.relation().symbol() + " " + worked.limit(comparison.limit());
  }

  private String conditions(Reason reason) {
    Optional<String> met = reason.metIf().map(this::condition);
    Optional<String> exceeded = reason.exceededIf().map(this::condition);
    if (exceeded.isPresent() && met.equals(exceeded)) {
      return reasons.exceededElseNotMet(exceeded.get());
    }
    List<String> both = new ArrayList<>();
    met.map(reasons::metIf).ifPresent(both::add);
    exceeded.map(reasons::exceededIf).ifPresent(both::add);
    return String.join(", ", both);
  }

  private String condition(Inequality inequality) {
    return "x " + inequality.relation().symbol() + " " + worked.limit(inequality.limit());
  }

  private String parts(PartCount count) {
    Figures figures = new Figures(words);
    if (count.applicable() == 0) {
      return reasons.noPartApplies();
    }
    String needed = figures.count(count.needed());
    String applicable = figures.count(count.applicable());
    boolean enough = count.needed() <= count.applicable();
    String asked = enough ? reasons.parts(needed, applicable) : reasons.tooFewParts(needed, applicable);
    List<String> outcomes =
        List.of(
            reasons.partsReached(figures.count(count.reached())),
            reasons.partsMissed(figures.count(count.missed())),
            reasons.partsOpen(figures.count(count.open())));
    return asked + ": " + String.join(", ", outcomes);
  }
}
