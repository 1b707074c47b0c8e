package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.PlanPortion;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Says where the target and the figure of a finding come from, where they were not published as they stand. */
record DerivationText(Words words, Finding finding) {
  private static final int SHOWN = 6;

  /** The plan it is taken from, the target it had at first, the figure's derivation; nothing for what stands as published. */
  List<String> clauses() {
    List<String> clauses = new ArrayList<>();
    finding.target().takenFrom().map(this::portion).ifPresent(clauses::add);
    finding.cell().original().map(this::adjusted).ifPresent(clauses::add);
    finding.achievement().flatMap(Achievement::derivation).ifPresent(how -> clauses.addAll(of(how)));
    return clauses;
  }

  /** What was reported before the report that stands. */
  List<String> earlierReports() {
    ImmutableList<Achievement> reports = finding.cell().achievements();
    return reports.stream().limit(Math.max(0, reports.size() - 1L)).map(this::replaced).toList();
  }

  /** Why no figure follows, which is all there is to say then. */
  Optional<String> obstacle() {
    return finding.achievement().flatMap(Achievement::derivation).flatMap(Derivation::obstacle).map(this::obstacle);
  }

  private DerivationWords derived() {
    return words.derivations();
  }

  private List<String> of(Derivation how) {
    if (how.obstacle().isPresent()) {
      return List.of();
    } else if (how instanceof Derivation.OverTime time) {
      List<String> clauses = new ArrayList<>();
      // The parts in each of which a target must hold stand in the reason already, each with its verdict.
      if (time.accumulation() != Accumulation.EVERY) {
        List<String> periods = time.sources().stream().map(source -> source.period().toString()).toList();
        clauses.add(derived().overTime(time.accumulation(), joined(periods)));
      }
      if (!time.missing().isEmpty()) {
        clauses.add(derived().without(joined(time.missing().stream().map(ReportingPeriod::toString).toList())));
      }
      return clauses;
    } else if (how instanceof Derivation.ByFormula) {
      List<String> operands = how.sources().stream().map(this::operand).distinct().toList();
      return List.of(derived().byFormula(joined(operands)));
    }
    Derivation.OverPlaces places = (Derivation.OverPlaces) how;
    String names = joined(how.sources().stream().map(a -> Lines.plain(a.locality().name())).toList());
    return List.of(
        places
            .reorganisation()
            .map(change -> derived().carriedOver(names, change.day().toString(), change.decree().map(Lines::plain)))
            .orElseGet(() -> derived().overPlaces(names)));
  }

  private static String joined(List<String> texts) {
    String first = texts.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return texts.size() > SHOWN ? first + ", …" : first;
  }

  /** An operand by what tells it from the finding: its name, and place and period where they are others. */
  private String operand(Achievement operand) {
    return figure(operand.indicator().code(), operand.indicator().name(), operand.locality().code(), operand.period());
  }

  private String obstacle(Obstacle found) {
    return derived().obstacle(found.why(), figure(found.indicator(), name(found.indicator()), found.locality(), found.period()));
  }

  private String name(IndicatorCode code) {
    return Stream.concat(Stream.of(finding.target().indicator()), sources().map(Achievement::indicator))
        .filter(indicator -> indicator.code().equals(code))
        .map(Indicator::name)
        .findFirst()
        .orElse(code.value());
  }

  private String figure(IndicatorCode code, String name, LocalityCode place, ReportingPeriod period) {
    Target target = finding.target();
    Optional<String> elsewhere =
        Optional.of(place).filter(p -> !p.equals(target.locality().code())).map(p -> Lines.plain(nameOf(p)));
    Optional<String> then = Optional.of(period).filter(p -> !p.equals(target.period())).map(ReportingPeriod::toString);
    return derived().figure(Lines.plain(name), elsewhere, then);
  }

  private String nameOf(LocalityCode place) {
    return sources()
        .map(Achievement::locality)
        .filter(locality -> locality.code().equals(place))
        .map(Locality::name)
        .findFirst()
        .orElse(place.value());
  }

  private Stream<Achievement> sources() {
    return finding.achievement().flatMap(Achievement::derivation).stream().flatMap(how -> how.sources().stream());
  }

  private String portion(PlanPortion portion) {
    String plan = published(portion.plan());
    String period = portion.plan().period().toString();
    String share = portion.elapsed() + "/" + portion.total();
    return portion.isWhole() ? derived().planOf(period, plan) : derived().portionOf(share, period, plan);
  }

  private String adjusted(Target original) {
    Target now = finding.target();
    return derived()
        .adjusted(now.decision().map(Lines::plain), now.decidedOn().map(Object::toString), published(original));
  }

  private String published(Target target) {
    Optional<String> text = target.origin().flatMap(Origin::text).map(Lines::plain);
    return text.or(() -> target.criterion().map(words.notation()::format)).orElseGet(words.reasons()::noTarget);
  }

  private String replaced(Achievement earlier) {
    Optional<String> text = earlier.origin().flatMap(Origin::text).map(Lines::plain);
    List<String> said = new ArrayList<>();
    text.or(() -> earlier.observation().map(this::format)).ifPresent(said::add);
    earlier.percentOfPlan().map(p -> words.checks().percentOfPlan(p.base(), words.notation().format(p))).ifPresent(said::add);
    earlier.official().map(Verdict::of).map(words::verdict).map(words::official).ifPresent(said::add);
    String figure = said.isEmpty() ? words.reasons().noData() : String.join(", ", said);
    return derived().replaced(earlier.status().map(words::status), earlier.reportedOn().map(Object::toString), figure);
  }

  private String format(Observation figure) {
    return Lines.plain(words.notation().format(figure));
  }
}
