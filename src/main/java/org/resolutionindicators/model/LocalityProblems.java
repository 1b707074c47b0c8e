package org.resolutionindicators.model;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.resolutionindicators.model.LocalityIndex.OtherCode;

/** Finds and words what keeps places from being sound. */
final class LocalityProblems {
  private final ImmutableList<Locality> places;
  private final LocalityIndex index;
  private final ImmutableList.Builder<PlaceProblem> found = ImmutableList.builder();

  private LocalityProblems(ImmutableList<Locality> places) {
    this.places = places;
    this.index = new LocalityIndex(places);
  }

  static ImmutableList<PlaceProblem> of(ImmutableList<Locality> places) {
    LocalityProblems problems = new LocalityProblems(places);
    problems.overlaps();
    problems.sharedCodes();
    places.forEach(problems::parent);
    problems.rings();
    return problems.found.build();
  }

  private void overlaps() {
    for (LocalityCode code : index.byCode().keySet()) {
      clash(index.byCode().get(code), (one, other) -> true)
          .ifPresent(
              clash -> {
                String message = "Locality '" + code + "' must be described once for each day: twice " + clash.days();
                found.add(PlaceProblem.of(PlaceProblem.Kind.OVERLAP, code, message));
              });
    }
  }

  private void sharedCodes() {
    for (OtherCode code : index.byOtherCode().keySet()) {
      clash(index.byOtherCode().get(code), (one, other) -> !one.code().equals(other.code()))
          .ifPresent(clash -> found.add(shared(code, clash)));
    }
  }

  private static PlaceProblem shared(OtherCode code, Clash clash) {
    String message =
        "Code '" + code.code() + "' of " + code.scheme() + " must mean one place on each day: '" + clash.one().code()
            + "' and '" + clash.other().code() + "' " + clash.days();
    return PlaceProblem.of(PlaceProblem.Kind.SHARED_CODE, clash.one().code(), clash.other().code(), message);
  }

  /** Two descriptions of the same days. */
  private record Clash(Locality one, Locality other, Span days) {}

  /** Sorted by their beginnings, each is held against the one before it that lasts longest. */
  private static Optional<Clash> clash(List<Locality> described, BiFunction<Locality, Locality, Boolean> matters) {
    Optional<Locality> longest = Optional.empty();
    for (Locality place : described.stream().sorted(Comparator.comparing(Span::start)).toList()) {
      if (longest.isPresent()) {
        Locality before = longest.get();
        Optional<Span> both = Span.of(before).and(Span.of(place));
        if (both.isPresent() && matters.apply(before, place)) {
          return Optional.of(new Clash(before, place, both.get()));
        }
      }
      boolean longer = longest.isEmpty() || Span.of(place).until().isAfter(Span.of(longest.get()).until());
      longest = longer ? Optional.of(place) : longest;
    }
    return Optional.empty();
  }

  private void parent(Locality place) {
    if (place.parent().isEmpty()) {
      return;
    }
    LocalityCode parent = place.parent().get();
    gap(place, index.byCode().get(parent)).ifPresent(gap -> found.add(missing(place, parent, gap)));
    index.byCode().get(parent).stream()
        .filter(above -> Span.of(above).and(Span.of(place)).isPresent() && !isHigher(above, place))
        .findFirst()
        .ifPresent(above -> found.add(level(place, above)));
  }

  /** The first days of a place on which the one that it lies in is not there. */
  private static Optional<Span> gap(Locality place, List<Locality> parents) {
    Span days = Span.of(place);
    LocalDate covered = days.from();
    for (Locality parent : parents.stream().sorted(Comparator.comparing(Span::start)).toList()) {
      Span there = Span.of(parent);
      if (there.from().isAfter(covered)) {
        return days.and(new Span(covered, there.from()));
      }
      covered = there.until().isAfter(covered) ? there.until() : covered;
    }
    return days.and(new Span(covered, LocalDate.MAX));
  }

  private PlaceProblem missing(Locality place, LocalityCode parent, Span gap) {
    String message =
        index.byCode().containsKey(parent)
            ? "Locality '" + place.code() + "' must lie in a known place on each of its days: '" + parent
                + "' is not there " + gap
            : "Locality '" + place.code() + "' must lie in a known place: '" + parent + "' is none";
    return PlaceProblem.of(PlaceProblem.Kind.UNKNOWN_PARENT, place.code(), parent, message);
  }

  private static boolean isHigher(Locality above, Locality place) {
    return above.level().isEmpty()
        || place.level().isEmpty()
        || above.level().get().compareTo(place.level().get()) < 0;
  }

  private static PlaceProblem level(Locality place, Locality above) {
    String message =
        "Locality '" + place.code() + "' (" + place.level().orElseThrow() + ") must lie in a place of a higher level: '"
            + above.code() + "' (" + above.level().orElseThrow() + ")";
    return PlaceProblem.of(PlaceProblem.Kind.PARENT_LEVEL, place.code(), above.code(), message);
  }

  /** Over all days together: what once lay in a place never holds it later, so that no walk up goes round. */
  private void rings() {
    ListMultimap<LocalityCode, LocalityCode> up = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    places.forEach(place -> place.parent().ifPresent(parent -> up.put(place.code(), parent)));
    for (List<LocalityCode> ring : Rings.of(up)) {
      ImmutableList<String> way = Rings.shown(ring);
      String message = "Locality '" + ring.get(0) + "' must not lie in itself: " + Joiner.on(" > ").join(way);
      found.add(PlaceProblem.of(PlaceProblem.Kind.PARENT_RING, way, message));
    }
  }

  /** Places that are described as being there on or after the day of a change that ends them. */
  static ImmutableList<PlaceProblem> of(ImmutableList<Locality> places, Succession succession) {
    ImmutableList.Builder<PlaceProblem> found = ImmutableList.builder();
    for (Locality place : places) {
      succession
          .closing(place.code())
          .filter(change -> Span.of(place).until().isAfter(change.day()))
          .ifPresent(change -> found.add(notEnded(place, change)));
    }
    return found.build();
  }

  private static PlaceProblem notEnded(Locality place, Reorganisation change) {
    String message =
        "Locality '" + place.code() + "' must be there until " + change.day() + ", when it ends by " + change.kind()
            + ", at most: it is there " + Span.of(place);
    return PlaceProblem.of(PlaceProblem.Kind.NOT_ENDED, place.code(), message);
  }
}
