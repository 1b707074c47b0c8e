package org.resolutionindicators.input;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/** The columns that a table of claims may have; a header names them by the constant's name in letters of either case. */
enum ClaimColumn {
  LOCALITY("Locality"),
  PERIOD("Period"),
  GROUP("Group"),
  CLAIM("Claim"),
  TOTAL("Total"),
  MET_OR_EXCEEDED("Met or exceeded"),
  EXCEEDED("Exceeded"),
  MET("Met"),
  NOT_MET("Not met"),
  OTHER("Other"),
  ID("Row id"),
  SOURCE("Source"),
  NOTES("Notes");

  /** Those that say something of indicators. */
  static final ImmutableSet<ClaimColumn> SAYING =
      Sets.immutableEnumSet(CLAIM, TOTAL, MET_OR_EXCEEDED, EXCEEDED, MET, NOT_MET, OTHER);

  private static final ImmutableMap<String, ClaimColumn> BY_NAME = byName();

  private final String label;

  ClaimColumn(String label) {
    this.label = label;
  }

  private static ImmutableMap<String, ClaimColumn> byName() {
    ImmutableMap.Builder<String, ClaimColumn> names = ImmutableMap.builder();
    for (ClaimColumn column : values()) {
      names.put(column.header(), column);
    }
    return names.put("source_url", SOURCE).buildOrThrow();
  }

  /** The name in a header. */
  String header() {
    return Ascii.toLowerCase(name());
  }

  /** The name at the start of a sentence. */
  String label() {
    return label;
  }

  static Optional<ClaimColumn> of(String header) {
    return Optional.ofNullable(BY_NAME.get(Ascii.toLowerCase(header)));
  }
}
