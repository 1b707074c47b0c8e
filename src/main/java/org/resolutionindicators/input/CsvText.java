package org.resolutionindicators.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The text of a table, cut into records; quoting is that of RFC 4180.
 *
 * <p>Comments before the header and blank lines are no records.
 */
final class CsvText {
  private static final String SEPARATORS = ",;\t";

  private final String text;
  private final char separator;

  private final Record header;

  private CsvText(String text, char separator) throws Unreadable {
    this.text = text;
    this.separator = separator;
    this.header = first();
  }

  /** A line with fields, or more lines if some are quoted. */
  record Record(int line, List<String> fields, boolean isBlank) {}

  /**
   * Finds the header and its separator.
   *
   * @throws Unreadable if there is no header, or a quote is out of place anywhere
   */
  static CsvText of(String text) throws Unreadable {
    Start start = start(text, true).orElseThrow();
    // Empty lines in place of the comments: what follows keeps its line numbers.
    return of("\n".repeat(start.lines()) + text.substring(start.index()), start.separator());
  }

  /** Takes a text that has no comments. */
  static CsvText of(String text, char separator) throws Unreadable {
    return new CsvText(text, separator);
  }

  /**
   * Where the header begins, behind how many lines, and what separates its names.
   *
   * @param index its place in the text
   */
  record Start(int index, int lines, char separator) {}

  /**
   * Finds the header.
   *
   * @param isAll whether the text is all there is, and not only its first lines
   * @return where it begins, or empty if more of the text is needed
   * @throws Unreadable if there is no header
   */
  static Optional<Start> start(String text, boolean isAll) throws Unreadable {
    int lines = 0;
    int start = 0;
    boolean hasComment = false;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      boolean isComment = text.charAt(start) == '#';
      if (!isComment && !Column.BLANK.matchesAllOf(text.substring(start, end))) {
        OptionalInt separator = separator(text, start, isAll);
        return separator.isPresent()
            ? Optional.of(new Start(start, lines, (char) separator.getAsInt()))
            : Optional.empty();
      }
      hasComment |= isComment;
      start = afterLineEnd(text, end);
      lines++;
    }
    if (isAll) {
      throw new Unreadable("File must have a header: it has " + (hasComment ? "only comments" : "no text"));
    }
    return Optional.empty();
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterLineEnd(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  /** The separator that stands most often between the names of the header; the comma if none does. */
  private static OptionalInt separator(String text, int start, boolean isAll) {
    int[] counts = new int[SEPARATORS.length()];
    boolean isQuoted = false;
    boolean isEnded = isAll;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '\n' || c == '\r')) {
        isEnded = true;
        break;
      } else if (!isQuoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return isEnded ? OptionalInt.of(SEPARATORS.charAt(most)) : OptionalInt.empty();
  }

  /** Reads to the end once, so that no row is taken of a text that is broken further down. */
  private Record first() throws Unreadable {
    List<Record> first = new ArrayList<>();
    parse(
        record -> {
          if (first.isEmpty()) {
            first.add(record);
          }
        });
    return first.get(0);
  }

  Record header() {
    return header;
  }

  /** Hands over the records behind the header in their order. */
  void forEachRow(Consumer<Record> consumer) {
    try {
      parse(
          record -> {
            if (record.line() != header.line()) {
              consumer.accept(record);
            }
          });
    } catch (Unreadable e) {
      throw new IllegalStateException("Table was read once without an error", e);
    }
  }

  private void parse(Consumer<Record> consumer) throws Unreadable {
    Handler handler = new Handler(0);
    try (CsvReader<Record> records = reader(separator).build(handler, text)) {
      read(records, handler, consumer);
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory could not be read", e);
    }
  }

  /**
   * Reads a text that is not held in memory, for its errors alone.
   *
   * @param linesBefore how many lines of the file stand before it
   * @throws Unreadable if a quote is out of place anywhere
   * @throws IOException if the text cannot be read
   */
  static void check(Reader text, char separator, int linesBefore) throws Unreadable, IOException {
    Handler handler = new Handler(linesBefore);
    try (CsvReader<Record> records = reader(separator).build(handler, text)) {
      read(records, handler, record -> {});
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private static void read(CsvReader<Record> records, Handler handler, Consumer<Record> consumer) throws Unreadable {
    try {
      for (Record record : records) {
        if (!record.isBlank()) {
          consumer.accept(record);
        }
      }
    } catch (CsvParseException e) {
      // The line is in the place already.
      String reason = String.valueOf(e.getMessage()).replaceFirst(" \\(record starting at line [0-9]+\\)$", "");
      throw new Unreadable(handler.line, handler.fields.size() + 1, "Quoting must be that of CSV: " + reason);
    }
  }

  /** Unlike the reader's own, it knows where it is when the reader fails, and has no limits that would end a file. */
  private static final class Handler extends AbstractBaseCsvCallbackHandler<Record> {
    private final int linesBefore;
    private int line = 1;
    private List<String> fields = new ArrayList<>();
    private boolean isBlank;

    Handler(int linesBefore) {
      this.linesBefore = linesBefore;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = Math.toIntExact(startingLineNumber + linesBefore);
      fields = new ArrayList<>();
      isBlank = true;
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
      String field = new String(text, offset, length);
      fields.add(field);
      isBlank = index == 0 && !quoted && Column.BLANK.matchesAllOf(field);
    }

    @Override
    protected Record buildRecord() {
      return new Record(line, fields, isBlank);
    }
  }
}
