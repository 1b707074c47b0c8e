package org.resolutionindicators.model;

import java.time.LocalDate;
import java.util.Optional;

/** Days from one until the day before another; the ends of time stand for days that were not given. */
record Span(LocalDate from, LocalDate until) {
  static Span of(Locality place) {
    return new Span(start(place), place.validUntil().orElse(LocalDate.MAX));
  }

  static LocalDate start(Locality place) {
    return place.validFrom().or(place.code()::since).orElse(LocalDate.MIN);
  }

  Optional<Span> and(Span other) {
    Span both =
        new Span(from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    return both.from.isBefore(both.until) ? Optional.of(both) : Optional.empty();
  }

  /** Such as {@code from 2021-01-01 until 2025-07-01}. */
  @Override
  public String toString() {
    boolean begins = !from.equals(LocalDate.MIN);
    boolean ends = !until.equals(LocalDate.MAX);
    if (!begins && !ends) {
      return "on all days";
    }
    return (begins ? "from " + from : "") + (begins && ends ? " " : "") + (ends ? "until " + until : "");
  }
}
