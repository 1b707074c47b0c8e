package org.resolutionindicators.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
    int lines = 0;
    int start = 0;
    boolean hasComment = false;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      boolean isComment = text.charAt(start) == '#';
      if (!isComment && !Column.BLANK.matchesAllOf(text.substring(start, end))) {
        // Empty lines in place of the comments: what follows keeps its line numbers.
        return new CsvText("\n".repeat(lines) + text.substring(start), separator(text, start));
      }
      hasComment |= isComment;
      start = afterLineEnd(text, end);
      lines++;
    }
    throw new Unreadable("File must have a header: it has " + (hasComment ? "only comments" : "no text"));
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
  private static char separator(String text, int start) {
    int[] counts = new int[SEPARATORS.length()];
    boolean isQuoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!isQuoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
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
    Handler handler = new Handler();
    CsvReader.CsvReaderBuilder csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    try (CsvReader<Record> records = csv.build(handler, text)) {
      for (Record record : records) {
        if (!record.isBlank()) {
          consumer.accept(record);
        }
      }
    } catch (CsvParseException e) {
      // The line is in the place already.
      String reason = String.valueOf(e.getMessage()).replaceFirst(" \\(record starting at line [0-9]+\\)$", "");
      throw new Unreadable(handler.line, handler.fields.size() + 1, "Quoting must be that of CSV: " + reason);
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory could not be read", e);
    }
  }

  /** Unlike the reader's own, it knows where it is when the reader fails, and has no limits that would end a file. */
  private static final class Handler extends AbstractBaseCsvCallbackHandler<Record> {
    private int line = 1;
    private List<String> fields = new ArrayList<>();
    private boolean isBlank;

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = Math.toIntExact(startingLineNumber);
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
