package org.resolutionindicators.input;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Warns of parts whose parent has no row in their locality and period: a part is counted nowhere, nor is its parent there. */
final class Orphans {
  private Orphans() {}

  static void warn(List<Draft> kept, Issues issues) {
    Set<Draft.Key> keys = new HashSet<>();
    kept.forEach(draft -> keys.add(draft.key()));
    for (Draft draft : kept) {
      draft
          .indicator()
          .indicator()
          .partOf()
          .filter(parent -> !keys.contains(new Draft.Key(parent, draft.locality().code(), draft.period())))
          .ifPresent(
              parent ->
                  issues.warn(
                      draft.place(),
                      Column.PART_OF,
                      "Parent of indicator " + Shown.quoted(draft.indicator().code().value())
                          + " must have a sound row in its locality and period to be counted there: "
                          + Shown.quoted(parent.value()) + " has none"));
    }
  }
}
