package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.resolutionindicators.model.Attribute;

/** What the rows of one version of a target say of it: an empty cell agrees with any other, the first value given stands. */
final class GivenOnce {
  private static final ImmutableList<Part> TARGET =
      ImmutableList.of(
          new Part(Column.TARGET, GivenOnce::target, GivenOnce::targetText),
          new Part(Column.BASELINE, row -> row.asked().baseline()),
          new Part(Column.STRETCH, row -> row.asked().stretch()),
          new Part(Column.WEIGHT, row -> row.asked().weight(), row -> row.asked().weight().map(Object::toString)),
          new Part(Column.KEY, row -> row.asked().key(), row -> row.asked().key().map(key -> key ? "yes" : "no")),
          new Part(Column.DECISION, row -> row.asked().decision(), row -> row.asked().decision()));

  private static final ImmutableList<Part> REPORT =
      ImmutableList.of(
          new Part(Column.ACTUAL, row -> row.reported().observation(), row -> row.reported().origin().text()),
          new Part(
              Column.OFFICIAL,
              row -> row.reported().official(),
              row -> row.reported().official().map(Words::of).map(word -> word.replace('_', ' '))),
          new Part(Column.PERCENT_OF_PLAN, row -> row.reported().percentOfPlan()),
          new Part(Column.SOURCE, row -> row.reported().source(), row -> row.reported().source()));

  private static final String OF_TARGET = "one assigner and day of decision";

  private final Map<Column, Draft> first = new EnumMap<>(Column.class);
  private final Map<Attribute, Draft> firstOfAttributes = new HashMap<>();

  /** A cell of a row: what it says, and how that is shown; no text of it is kept where it is shown as nothing. */
  private record Part(
      Column column, Function<Draft, Optional<?>> value, Function<Draft, Optional<String>> shown) {
    Part(Column column, Function<Draft, Optional<?>> value) {
      this(column, value, row -> Optional.empty());
    }

    /** What differs, as the end of a sentence. */
    String difference(Draft here, Draft there) {
      String place = " on " + there.place().seenFrom(here.place());
      Optional<String> one = shown.apply(here).map(Shown::quoted);
      Optional<String> other = shown.apply(there).map(Shown::quoted);
      return one.isEmpty() && other.isEmpty()
          ? "it differs from that" + place
          : one.orElse("none") + " here, " + other.orElse("none") + place;
    }
  }

  private static Optional<?> target(Draft row) {
    return row.asked().criterion().isPresent() ? row.asked().criterion() : row.asked().notApplicable();
  }

  /** A target may stand in the actual, as the plan of "36/35". */
  private static Optional<String> targetText(Draft row) {
    return row.asked().origin().text().or(() -> row.reported().origin().text());
  }

  boolean hasTarget() {
    return first.containsKey(Column.TARGET);
  }

  /** Rejects a row that says something else of the version than an earlier one. */
  boolean agrees(Draft row, Issues issues) {
    boolean agrees = true;
    for (Part part : TARGET) {
      Draft earlier = first.get(part.column());
      Optional<?> here = part.value().apply(row);
      if (earlier != null && here.isPresent() && !here.equals(part.value().apply(earlier))) {
        reject(row, earlier, part, OF_TARGET, issues);
        agrees = false;
      }
    }
    return agrees & attributesAgree(row, issues);
  }

  private boolean attributesAgree(Draft row, Issues issues) {
    boolean agree = true;
    ImmutableMap<Attribute, Serializable> given = row.asked().attributes().asMap();
    for (Attribute attribute : Sets.intersection(given.keySet(), firstOfAttributes.keySet())) {
      Draft earlier = firstOfAttributes.getOrDefault(attribute, row);
      String here = String.valueOf(given.get(attribute));
      String there = String.valueOf(earlier.asked().attributes().asMap().get(attribute));
      // Values of one attribute are of one kind, and such are written alike exactly if they are equal.
      if (!here.equals(there)) {
        String seen = " on " + earlier.place().seenFrom(row.place());
        String difference = Shown.quoted(here) + " here, " + Shown.quoted(there) + seen;
        reject(row, row.place().number(attribute), AttributeCells.label(attribute), OF_TARGET, difference, issues);
        agree = false;
      }
    }
    return agree;
  }

  /** Takes a row that agrees, and tells whether it says anything that was not said. */
  boolean add(Draft row) {
    boolean isNew = false;
    for (Part part : TARGET) {
      isNew |= part.value().apply(row).isPresent() && first.putIfAbsent(part.column(), row) == null;
    }
    for (Attribute attribute : row.asked().attributes().asMap().keySet()) {
      isNew |= firstOfAttributes.putIfAbsent(attribute, row) == null;
    }
    return isNew;
  }

  /** Rejects a row whose report says something else, or more, than an earlier one of the same day and status. */
  static boolean repeats(Draft row, Draft earlier, Issues issues) {
    boolean repeats = true;
    for (Part part : REPORT) {
      Optional<?> here = part.value().apply(row);
      if (here.isPresent() && !here.equals(part.value().apply(earlier))) {
        reject(row, earlier, part, "one day and status of report", issues);
        repeats = false;
      }
    }
    return repeats;
  }

  private static void reject(Draft row, Draft earlier, Part part, String by, Issues issues) {
    int column = row.place().number(part.column());
    reject(row, column, part.column().label(), by, part.difference(row, earlier), issues);
  }

  private static void reject(Draft row, int column, String label, String by, String difference, Issues issues) {
    String constraint = " must be the same for " + by + ": ";
    issues.error(row.place(), column, label + " of " + row.subject() + constraint + difference);
  }
}
