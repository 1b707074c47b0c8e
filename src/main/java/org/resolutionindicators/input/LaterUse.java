package org.resolutionindicators.input;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.text.Notation;

/**
 * Warns of columns that this version reads and does not use, where using them would change the score.
 *
 * <p>A warning stands at the first kept row that shows the matter: once for an indicator (accumulation), a period
 * (part of a year), a locality (its parent), or a locality and period (assigners, weights); once a row for what concerns the
 * row alone (key and weight of a part).
 */
final class LaterUse {
  private final List<Draft> drafts;
  private final Notation notation;
  private final Issues issues;

  private LaterUse(List<Draft> drafts, Notation notation, Issues issues) {
    this.drafts = drafts;
    this.notation = notation;
    this.issues = issues;
  }

  /** Where and when targets are scored together. */
  private record Together(LocalityCode locality, ReportingPeriod period) {}

  static void warn(List<Draft> kept, Notation notation, Issues issues) {
    LaterUse later = new LaterUse(kept, notation, issues);
    later.ofAccumulations();
    later.ofPeriods();
    later.ofPlaces();
    later.ofAssigners();
    later.ofWeights();
    kept.forEach(later::ofParts);
  }

  private void ofAccumulations() {
    Set<IndicatorCode> warned = new HashSet<>();
    SetMultimap<List<Object>, ReportingPeriod> periods = LinkedHashMultimap.create();
    for (Draft draft : drafts) {
      Indicator indicator = draft.indicator().indicator();
      if (indicator.accumulation() != Accumulation.LAST) {
        List<Object> series = List.of(indicator.code(), draft.locality().code());
        periods.put(series, draft.period());
        if (periods.get(series).size() > 1 && warned.add(indicator.code())) {
          String seen = Words.of(indicator.accumulation()) + " over periods " + join(periods.get(series));
          warn(draft, Column.ACCUMULATION, " is " + seen, "it, each period is scored by itself");
        }
      }
    }
  }

  private static String join(Collection<ReportingPeriod> periods) {
    List<String> texts = periods.stream().map(at -> at.isUndated() ? "(none)" : at.toString()).collect(Collectors.toList());
    return Words.join(texts, " and ");
  }

  private void ofPeriods() {
    Set<ReportingPeriod> warned = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.period().isPartOfYear() && warned.add(draft.period())) {
        String seen = " is a part of a year: " + draft.period();
        warn(draft, Column.PERIOD, seen, "the plan of the year for it, the period is scored by itself");
      }
    }
  }

  private void ofPlaces() {
    Set<LocalityCode> withRows = drafts.stream().map(draft -> draft.locality().code()).collect(Collectors.toSet());
    Set<LocalityCode> warned = new HashSet<>();
    for (Draft draft : drafts) {
      LocalityCode code = draft.locality().code();
      draft
          .locality()
          .locality()
          .parent()
          .filter(parent -> withRows.contains(parent) && warned.add(code))
          .ifPresent(
              parent ->
                  issues.warn(
                      draft.place(),
                      Column.PARENT,
                      "Parent of locality " + Shown.quoted(code.value()) + " has rows of its own: "
                          + Shown.quoted(parent.value())
                          + ": this version does not use which place lies in which, each is scored by itself"));
    }
  }

  private void ofAssigners() {
    Map<Together, Draft> first = new HashMap<>();
    Set<Together> warned = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.asked().assigner().isEmpty()) {
        continue;
      }
      Together together = new Together(draft.locality().code(), draft.period());
      Draft earlier = first.putIfAbsent(together, draft);
      if (earlier != null && !earlier.asked().assigner().equals(draft.asked().assigner()) && warned.add(together)) {
        String seen =
            " differs within its locality and period: " + Shown.quoted(draft.asked().assigner().orElseThrow()) + " here, "
                + Shown.quoted(earlier.asked().assigner().orElseThrow()) + " on "
                + earlier.place().seenFrom(draft.place());
        warn(draft, Column.ASSIGNER, seen, "assigners, all targets are scored together");
      }
    }
  }

  private void ofWeights() {
    Map<Together, Draft> weighted = new HashMap<>();
    for (Draft draft : drafts) {
      if (isCounted(draft) && draft.asked().weight().isPresent()) {
        weighted.putIfAbsent(new Together(draft.locality().code(), draft.period()), draft);
      }
    }
    Set<Together> warned = new HashSet<>();
    for (Draft draft : drafts) {
      Together together = new Together(draft.locality().code(), draft.period());
      Draft other = weighted.get(together);
      if (other != null && isCounted(draft) && draft.asked().weight().isEmpty() && warned.add(together)) {
        Amount weight = other.asked().weight().orElseThrow();
        String seen =
            " is not given, but another is in its locality and period: " + shown(weight) + " on "
                + other.place().seenFrom(draft.place());
        warn(draft, Column.WEIGHT, seen, "weights where one is missing");
      }
    }
  }

  private static boolean isCounted(Draft draft) {
    return draft.indicator().indicator().isCountable()
        && draft.asked().notApplicable().isEmpty()
        && !draft.reported().observation().equals(Optional.of(Observation.notApplicable()));
  }

  private void ofParts(Draft draft) {
    draft
        .indicator()
        .indicator()
        .partOf()
        .ifPresent(
            parent -> {
              String part = " is given for a part of " + Shown.quoted(parent.value()) + ": ";
              draft
                  .asked()
                  .weight()
                  .ifPresent(weight -> warn(draft, Column.WEIGHT, part + shown(weight), "it, parts are not counted"));
              if (draft.asked().isKey()) {
                warn(draft, Column.KEY, part + "yes", "it, parts are not counted");
              }
            });
  }

  private String shown(Amount amount) {
    return "'" + notation.format(amount) + "'";
  }

  private void warn(Draft draft, Column column, String seen, String unused) {
    String subject = column.label() + " of indicator " + Shown.quoted(draft.indicator().code().value());
    issues.warn(draft.place(), column, subject + seen + ": this version does not use " + unused);
  }
}
