package org.resolutionindicators.input;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/** The columns that a table may have; a header names them by the constant's name in letters of either case. */
enum Column {
  INDICATOR("Name"),
  TARGET("Target"),
  ACTUAL("Actual"),
  ID("Row id"),
  CODE("Code"),
  LOCALITY("Locality"),
  LEVEL("Level"),
  PARENT("Parent"),
  PERIOD("Period"),
  GROUP("Group"),
  UNIT("Unit"),
  DIRECTION("Direction"),
  KIND("Kind"),
  ACCUMULATION("Accumulation"),
  PART_OF("Parent"),
  COMPOSITE("Composite"),
  FORMULA("Formula"),
  DECIMALS("Decimals"),
  PERCENT_OF_PLAN("Percent of plan"),
  STATUS("Status"),
  OFFICIAL("Official verdict"),
  BASELINE("Baseline"),
  STRETCH("Stretch"),
  WEIGHT("Weight"),
  KEY("Key"),
  ASSIGNER("Assigner"),
  DECIDED_ON("Date of decision"),
  DECISION("Decision"),
  REPORTED_ON("Date of report"),
  SOURCE("Source"),
  NOTATION("Notation");

  /** White space of any kind, and what looks like none at all. */
  static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.anyOf("\u200B\u2060\uFEFF"));

  private static final ImmutableMap<String, Column> BY_NAME = Maps.uniqueIndex(Arrays.asList(values()), Column::header);

  private final String label;

  Column(String label) {
    this.label = label;
  }

  /** The name in a header. */
  String header() {
    return Ascii.toLowerCase(name());
  }

  /** The name at the start of a sentence. */
  String label() {
    return label;
  }

  static Optional<Column> of(String header) {
    return Optional.ofNullable(BY_NAME.get(Ascii.toLowerCase(header)));
  }
}
