package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The header of a file that is streamed: which fields describe what.
 *
 * <p>Fields are counted from 0 here.
 */
final class StreamHeader {
  /** What a field is where a file has no such column. */
  static final int NONE = -1;

  private static final Set<Column> OF_INDICATOR =
      EnumSet.of(
          Column.INDICATOR,
          Column.CODE,
          Column.GROUP,
          Column.UNIT,
          Column.DIRECTION,
          Column.KIND,
          Column.ACCUMULATION,
          Column.PART_OF,
          Column.COMPOSITE,
          Column.FORMULA,
          Column.DECIMALS);
  private static final Set<Column> OF_LOCALITY = EnumSet.of(Column.LOCALITY, Column.LEVEL, Column.PARENT);
  private static final Set<Column> OF_ATTRIBUTES =
      EnumSet.of(
          Column.NOTATION,
          Column.BASELINE,
          Column.STRETCH,
          Column.WEIGHT,
          Column.KEY,
          Column.ASSIGNER,
          Column.DECIDED_ON,
          Column.DECISION);
  private static final Set<Column> OF_REPORT =
      EnumSet.of(Column.STATUS, Column.OFFICIAL, Column.PERCENT_OF_PLAN, Column.SOURCE);

  private final Header header;
  private final char separator;
  private final int[] fields = new int[Column.values().length];
  private final int[] ofIndicator;
  private final int[] ofLocality;
  private final int[] ofAttributes;
  private final int[] ofReport;
  private final int[] apart;
  private final int prefix;

  private StreamHeader(Header header, char separator) {
    this.header = header;
    this.separator = separator;
    for (Column column : Column.values()) {
      fields[column.ordinal()] = header.number(column).map(number -> number - 1).orElse(NONE);
    }
    this.ofIndicator = fields(OF_INDICATOR);
    this.ofLocality = fields(OF_LOCALITY);
    this.ofAttributes = fields(OF_ATTRIBUTES);
    this.ofReport = fields(OF_REPORT);
    boolean[] asks = asks();
    int first = 0;
    while (first < asks.length && asks[first]) {
      first++;
    }
    // The field behind the last one of the prefix is needed to know where it ends.
    this.prefix = first < asks.length ? first : first - 1;
    this.apart = IntStream.range(prefix, asks.length).filter(i -> asks[i]).toArray();
  }

  static StreamHeader of(Header header, char separator) {
    return new StreamHeader(header, separator);
  }

  private int[] fields(Set<Column> columns) {
    return columns.stream().mapToInt(this::field).filter(field -> field != NONE).toArray();
  }

  private boolean[] asks() {
    boolean[] asks = new boolean[header.width()];
    for (int[] some : ImmutableList.of(ofIndicator, ofLocality, ofAttributes)) {
      Arrays.stream(some).forEach(field -> asks[field] = true);
    }
    for (Column column : ImmutableList.of(Column.PERIOD, Column.TARGET)) {
      if (field(column) != NONE) {
        asks[field(column)] = true;
      }
    }
    return asks;
  }

  Header names() {
    return header;
  }

  char separator() {
    return separator;
  }

  /** The field of a column, or {@link #NONE}. */
  int field(Column column) {
    return fields[column.ordinal()];
  }

  /** The fields that describe the indicator. */
  int[] ofIndicator() {
    return ofIndicator;
  }

  /** The fields that describe the locality. */
  int[] ofLocality() {
    return ofLocality;
  }

  /** The fields of a target besides what is asked, of which indicator and locality and when. */
  int[] ofAttributes() {
    return ofAttributes;
  }

  /** The fields of a report besides its figure and its day. */
  int[] ofReport() {
    return ofReport;
  }

  /** How many of the first fields all say what is asked, and are the same as long as the target is. */
  int prefix() {
    return prefix;
  }

  /** The other fields that do. */
  int[] apart() {
    return apart;
  }

  /** The columns that describe an indicator. */
  static ImmutableSet<Column> indicatorColumns() {
    return ImmutableSet.copyOf(OF_INDICATOR);
  }

  /** The columns that describe a locality. */
  static ImmutableSet<Column> localityColumns() {
    return ImmutableSet.copyOf(OF_LOCALITY);
  }

  /** The columns of a target besides what is asked, of which indicator and locality and when. */
  static ImmutableSet<Column> attributeColumns() {
    return ImmutableSet.copyOf(OF_ATTRIBUTES);
  }
}
