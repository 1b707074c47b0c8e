package org.resolutionindicators.input;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.resolutionindicators.input.CellParsers.NotedPeriod;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.text.Notation;

/** What one thread has learnt of one file: what the bytes of its fields mean; not thread-safe. */
final class StreamTable {
  /** How many texts of an indicator's targets or actuals are remembered. */
  private static final int MAX_TEXTS = 1 << 12;

  private static final int[] NO_FIELD = {};
  private static final ImmutableSet<Column> INDICATOR = StreamHeader.indicatorColumns();
  private static final ImmutableSet<Column> LOCALITY = StreamHeader.localityColumns();

  private final StreamHeader header;
  private final Views views;
  private final Fields fields;
  private final FieldMap<Described> indicators = new FieldMap<>(Integer.MAX_VALUE);
  private final FieldMap<LocalityView> localities = new FieldMap<>(Integer.MAX_VALUE);
  private final FieldMap<Time> periods = new FieldMap<>(MAX_TEXTS);
  private final Map<Description, IndicatorView> describedIndicators = new HashMap<>();
  private final Map<Description, LocalityView> describedLocalities = new HashMap<>();
  private final Map<StreamFigures.Sort, StreamFigures> figures = new HashMap<>();
  private final int[] periodField;
  private final int[] targetField;
  private final int[] actualField;

  StreamTable(StreamHeader header, Views views) {
    this.header = header;
    this.views = views;
    this.fields = new Fields(header.separator(), header.prefix());
    this.periodField = field(Column.PERIOD);
    this.targetField = field(Column.TARGET);
    this.actualField = field(Column.ACTUAL);
  }

  private int[] field(Column column) {
    int field = header.field(column);
    return field == StreamHeader.NONE ? NO_FIELD : new int[] {field};
  }

  /** What the words for an indicator mean, and how its figures are read. */
  record Described(IndicatorView view, StreamFigures figures) {}

  /**
   * A period.
   *
   * @param firstDay its first day as a number, or one before all others
   * @param noted what it is, or empty if it cannot be read
   */
  record Time(int firstDay, Optional<NotedPeriod> noted) {
    static Time of(String text) {
      if (text.isEmpty()) {
        return new Time(Integer.MIN_VALUE, Optional.of(NotedPeriod.NONE));
      }
      try {
        NotedPeriod noted = CellParsers.period(text);
        return new Time(noted.period().firstDay().map(IsoDay::of).orElse(Integer.MIN_VALUE), Optional.of(noted));
      } catch (IllegalArgumentException e) {
        return new Time(Integer.MIN_VALUE, Optional.empty());
      }
    }
  }

  StreamHeader header() {
    return header;
  }

  Fields fields() {
    return fields;
  }

  Described indicator(Notation usual) {
    Described known = indicators.get(fields, header.ofIndicator());
    if (known != null) {
      return known;
    }
    Description words = Description.of(header, fields, header.ofIndicator(), INDICATOR);
    IndicatorView view = views.indicator(words);
    describedIndicators.put(words, view);
    Indicator described = view.indicator();
    StreamFigures ofSort =
        figures.computeIfAbsent(StreamFigures.Sort.of(described), sort -> new StreamFigures(usual, described));
    return indicators.put(fields, header.ofIndicator(), new Described(view, ofSort));
  }

  LocalityView locality() {
    LocalityView known = localities.get(fields, header.ofLocality());
    if (known != null) {
      return known;
    }
    Description words = Description.of(header, fields, header.ofLocality(), LOCALITY);
    LocalityView view = views.locality(words);
    describedLocalities.put(words, view);
    return localities.put(fields, header.ofLocality(), view);
  }

  Time period() {
    Time known = periods.get(fields, periodField);
    if (known != null) {
      return known;
    }
    String text = periodField.length == 0 ? "" : Column.BLANK.trimFrom(fields.text(periodField[0]));
    return periods.put(fields, periodField, Time.of(text));
  }

  /** The field of the target, if there is one. */
  int[] targetField() {
    return targetField;
  }

  /** The field of the actual, if there is one. */
  int[] actualField() {
    return actualField;
  }

  boolean isPeriodAsBefore() {
    return periodField.length == 0 || fields.isAsBefore(periodField[0]);
  }

  boolean areAsBefore(int[] some) {
    for (int field : some) {
      if (!fields.isAsBefore(field)) {
        return false;
      }
    }
    return true;
  }

  /** The words for indicators that were met, and what they were taken to mean. */
  Map<Description, IndicatorView> describedIndicators() {
    return describedIndicators;
  }

  /** The words for localities that were met, and what they were taken to mean. */
  Map<Description, LocalityView> describedLocalities() {
    return describedLocalities;
  }

  /** The row as texts. */
  Row row() {
    return new Row(place(), fields.texts());
  }

  /** The row as if it had nothing but some columns. */
  Row row(Predicate<Column> columns) {
    String[] texts = new String[header.names().width()];
    Arrays.fill(texts, "");
    for (Column column : Column.values()) {
      int field = header.field(column);
      if (field != StreamHeader.NONE && columns.test(column)) {
        texts[field] = fields.text(field);
      }
    }
    return new Row(place(), Arrays.asList(texts));
  }

  private Place place() {
    String code = header.field(Column.CODE) == StreamHeader.NONE ? "" : fields.text(header.field(Column.CODE));
    Column named = Column.BLANK.trimFrom(code).isEmpty() ? Column.INDICATOR : Column.CODE;
    return new Place(0, header.names(), fields.line(), header.field(named) + 1);
  }
}
