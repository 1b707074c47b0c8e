package org.resolutionindicators.input;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.input.StreamTable.Described;
import org.resolutionindicators.input.StreamTable.Time;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.text.Notation;

/**
 * Reads the rows of blocks, and hands those that are sound to a sink; not thread-safe.
 *
 * <p>A row is read from its bytes where nothing about it can be in doubt, and by {@link CarefulRow} otherwise.
 */
final class StreamRows {
  private final Notation usual;
  private final Views views;
  private final ReportSink sink;
  private final boolean needsDays;
  private final KnownDays days = new KnownDays();
  private final StreamIssues issues = new StreamIssues();
  private final Map<StreamHeader, StreamTable> tables = new HashMap<>();

  private long read;
  private long rejected;

  // What the row before was about, or says that it was not read so.
  private boolean hasMemo;
  private @Nullable Described indicator;
  private @Nullable LocalityView locality;
  private @Nullable Time period;
  private @Nullable Target target;

  StreamRows(Notation usual, Views views, ReportSink sink) {
    this.usual = usual;
    this.views = views;
    this.sink = sink;
    this.needsDays = sink.needsDays();
  }

  long rowsRead() {
    return read;
  }

  long rowsRejected() {
    return rejected;
  }

  StreamIssues issues() {
    return issues;
  }

  Iterable<StreamTable> tables() {
    return tables.values();
  }

  /**
   * Reads a block.
   *
   * @throws Unreadable if it is none of a table
   */
  void read(Block block) throws Unreadable {
    if (Utf8.firstInvalid(block.bytes, block.from, block.to) != Utf8.NONE) {
      throw new Unreadable("Text must be UTF-8");
    }
    StreamHeader header = block.file().header().orElseThrow();
    StreamTable table = tables.computeIfAbsent(header, found -> new StreamTable(found, views));
    Fields fields = table.fields();
    fields.begin(block);
    hasMemo = false;
    while (fields.next()) {
      read++;
      if (fields.count() == header.names().width() && length(fields) <= RowParser.MAX_FIELD) {
        row(table, fields);
      } else {
        unusual(table, fields);
      }
    }
  }

  /** At least as much as the longest field has characters. */
  private static int length(Fields fields) {
    return fields.end(fields.count() - 1) - fields.start(0);
  }

  private void unusual(StreamTable table, Fields fields) {
    Issues found = new Issues();
    Row row = table.row();
    if (new RowParser(new Rows(), found).hasSoundFields(row)) {
      hasMemo = false;
      row(table, fields);
    } else {
      reject(found);
    }
    hasMemo = false;
  }

  private void reject(Issues found) {
    issues.add(found);
    rejected++;
  }

  private void row(StreamTable table, Fields fields) {
    StreamHeader header = table.header();
    if (!hasMemo || !fields.isPrefixAsBefore() || !table.areAsBefore(header.apart())) {
      renew(table);
    }
    Target asked = target;
    if (asked == null || !takesReport(table, fields, asked)) {
      carefully(table);
    }
  }

  /** Learns what is asked of a row that is not about the same target as the one before. */
  private void renew(StreamTable table) {
    StreamHeader header = table.header();
    Described ofIndicator = indicator;
    if (!hasMemo || ofIndicator == null || !table.areAsBefore(header.ofIndicator())) {
      ofIndicator = table.indicator(usual);
      indicator = ofIndicator;
    }
    LocalityView ofLocality = locality;
    if (!hasMemo || ofLocality == null || !table.areAsBefore(header.ofLocality())) {
      ofLocality = table.locality();
      locality = ofLocality;
    }
    Time ofPeriod = period;
    if (!hasMemo || ofPeriod == null || !table.isPeriodAsBefore()) {
      ofPeriod = table.period();
      period = ofPeriod;
    }
    hasMemo = true;
    target = null;
    if (ofIndicator.view().said().isNothing() && ofLocality.said().isNothing() && ofPeriod.noted().isPresent()) {
      target = target(table, ofIndicator, ofLocality, ofPeriod);
    }
  }

  private @Nullable Target target(StreamTable table, Described described, LocalityView place, Time time) {
    Criterion alone = described.figures().criterionAlone(table);
    if (alone != null) {
      return Target.builder()
          .indicator(described.view().indicator())
          .locality(place.locality())
          .period(time.noted().orElseThrow().period())
          .criterion(alone)
          .build();
    }
    Optional<Draft.Asked> asked = described.figures().asked(table, described.view(), place);
    return asked.isEmpty()
        ? null
        : Draft.target(
                described.view().indicator(), place.locality(), time.noted().orElseThrow().period(), asked.get())
            .build();
  }

  /** Reads what is reported, if it can be read from the bytes. */
  private boolean takesReport(StreamTable table, Fields fields, Target asked) {
    StreamHeader header = table.header();
    for (int field : header.ofReport()) {
      if (!fields.isEmpty(field)) {
        return false;
      }
    }
    int day = IsoDay.NONE;
    int dayField = header.field(Column.REPORTED_ON);
    if (dayField != StreamHeader.NONE && !fields.isEmpty(dayField)) {
      day = IsoDay.read(fields.bytes(), fields.start(dayField), fields.end(dayField));
      if (day == IsoDay.NONE || period == null || day < period.firstDay()) {
        return false;
      }
    }
    int figure = header.field(Column.ACTUAL);
    if (figure == StreamHeader.NONE || fields.isEmpty(figure)) {
      acceptNone(asked, needsDays ? day : IsoDay.NONE);
      return true;
    }
    return takesFigure(table, asked, figure, needsDays ? day : IsoDay.NONE);
  }

  private boolean takesFigure(StreamTable table, Target asked, int figure, int day) {
    Described described = indicator;
    if (described == null) {
      return false;
    }
    PlainNumber number = described.figures().number(table, figure);
    if (number != null) {
      acceptNumber(asked, number, day);
      return true;
    }
    Optional<Observation> said = described.figures().observation(table, figure);
    if (said.isPresent()) {
      accept(asked, said.get(), day);
    }
    return said.isPresent();
  }

  private void acceptNone(Target asked, int day) {
    if (day == IsoDay.NONE) {
      sink.accept(asked);
    } else {
      sink.accept(asked, report(asked).reportedOn(days.get(day)).build());
    }
  }

  private void acceptNumber(Target asked, PlainNumber number, int day) {
    if (day == IsoDay.NONE) {
      sink.accept(asked, number.unscaled(), number.decimals());
    } else {
      accept(asked, Observation.of(Amount.ofUnscaled(number.unscaled(), number.decimals())), day);
    }
  }

  private void accept(Target asked, Observation observation, int day) {
    Achievement.Builder report = report(asked).observation(observation);
    if (day != IsoDay.NONE) {
      report.reportedOn(days.get(day));
    }
    sink.accept(asked, report.build());
  }

  private static Achievement.Builder report(Target asked) {
    return Achievement.builder().indicator(asked.indicator()).locality(asked.locality()).period(asked.period());
  }

  private void carefully(StreamTable table) {
    Described ofIndicator = indicator;
    LocalityView ofLocality = locality;
    if (ofIndicator == null || ofLocality == null) {
      throw new IllegalStateException("Row was not described");
    }
    Issues found = new Issues();
    Optional<Draft> draft = new CarefulRow(usual, ofIndicator.view(), ofLocality, found).read(table.row());
    if (draft.isEmpty()) {
      reject(found);
      return;
    }
    issues.add(found);
    Draft row = draft.get();
    Target asked =
        Draft.target(row.indicator().indicator(), row.locality().locality(), row.period(), row.asked()).build();
    Optional<Achievement.Builder> report = row.report();
    if (report.isPresent()) {
      sink.accept(asked, report.get().build());
    } else {
      sink.accept(asked);
    }
  }
}
