package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Places by their codes, by the place that they lie in, and by the codes of other schemes. */
final class LocalityIndex {
  private static final Comparator<Locality> BY_START = Comparator.comparing(Span::start);

  /** A code and whose it is. */
  record OtherCode(String scheme, String code) {}

  private final ImmutableListMultimap<LocalityCode, Locality> byCode;
  private final ImmutableListMultimap<String, Locality> byBareCode;
  private final ImmutableListMultimap<LocalityCode, Locality> children;
  private final ImmutableListMultimap<OtherCode, Locality> byOtherCode;

  LocalityIndex(Iterable<Locality> places) {
    ImmutableListMultimap.Builder<LocalityCode, Locality> codes = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Locality> bareCodes = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<LocalityCode, Locality> below = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<OtherCode, Locality> others = ImmutableListMultimap.builder();
    for (Locality place : places) {
      codes.put(place.code(), place);
      bareCodes.put(place.code().bare(), place);
      place.parent().ifPresent(parent -> below.put(parent, place));
      place.otherCodes().forEach((scheme, code) -> others.put(new OtherCode(scheme, code), place));
    }
    this.byCode = codes.build();
    this.byBareCode = bareCodes.build();
    this.children = below.build();
    this.byOtherCode = others.build();
  }

  ImmutableListMultimap<LocalityCode, Locality> byCode() {
    return byCode;
  }

  ImmutableListMultimap<OtherCode, Locality> byOtherCode() {
    return byOtherCode;
  }

  Optional<Locality> latest(LocalityCode code) {
    return latest(byCode.get(code));
  }

  Optional<Locality> latest(String bareCode, LocalDate day) {
    return byBareCode.get(bareCode).stream().filter(place -> place.isValidOn(day)).max(BY_START);
  }

  Optional<Locality> latest(OtherCode code) {
    return latest(byOtherCode.get(code));
  }

  private static Optional<Locality> latest(List<Locality> described) {
    return described.stream().max(BY_START);
  }

  ImmutableList<Locality> children(LocalityCode parent) {
    return children.get(parent);
  }

  boolean hasChildren(LocalityCode place) {
    return children.containsKey(place);
  }

  /** Each place before those in it; without recursion, so that no depth is too deep. */
  ImmutableList<Locality> under(LocalityCode top) {
    ImmutableList.Builder<Locality> found = ImmutableList.builder();
    Deque<Locality> open = new ArrayDeque<>(children(top));
    while (!open.isEmpty()) {
      Locality place = open.pop();
      found.add(place);
      children(place.code()).reverse().forEach(open::push);
    }
    return found.build();
  }
}
