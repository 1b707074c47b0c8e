package org.resolutionindicators.input;

import java.util.Optional;
import org.resolutionindicators.model.LocalityLevel;

/** Rejects the rows of localities that lie in one of no higher level; a locality that lies in itself is another matter. */
final class Levels {
  private Levels() {}

  static void check(Rows rows, Issues issues) {
    for (LocalityRows locality : rows.localities()) {
      Optional<LocalityRows> parent =
          locality.parent.value().filter(code -> !code.equals(locality.code())).flatMap(rows::find);
      Optional<LocalityLevel> above = parent.flatMap(in -> in.level.value());
      Optional<LocalityLevel> level = locality.level.value();
      if (above.isPresent() && level.isPresent() && level.get().compareTo(above.get()) <= 0) {
        String subject = "Level of locality " + Shown.quoted(locality.code().value());
        String wanted = " must be below that of its parent " + Shown.quoted(parent.get().code().value());
        String seen = ": " + Words.of(level.get()) + " is not below " + Words.of(above.get());
        locality.places().forEach(place -> issues.error(place, Column.LEVEL, subject + wanted + seen));
      }
    }
  }
}
