package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.text.Notation;

/**
 * Reads tables of claims: "đạt và vượt 18/18 chỉ tiêu", in columns or as a sentence.
 *
 * <p>A table is as {@link TableReader} has it: CSV in UTF-8 with a header, columns in any order; an unknown column is a
 * warning. Each row is one claim, about a locality and period as a whole or about one group of indicators.
 *
 * <table>
 * <caption>Columns</caption>
 * <thead><tr><th>column</th><th>meaning</th></tr></thead>
 * <tbody>
 * <tr><td>{@code locality}</td><td>code or name</td></tr>
 * <tr><td>{@code period}</td><td>{@code 2019}, {@code 2020-2025}, {@code 2021-H1}, {@code 2023-Q1}, {@code 2023-9M}; text in
 *     brackets behind it is a note</td></tr>
 * <tr><td>{@code group}</td><td>the group of indicators that alone is spoken of</td></tr>
 * <tr><td>{@code claim}</td><td>a sentence, as {@link org.resolutionindicators.text.ClaimParser} reads it</td></tr>
 * <tr><td>{@code total}</td><td>y, a whole number; if not given, the y beside a count</td></tr>
 * <tr><td>{@code met_or_exceeded}, {@code exceeded}, {@code met}, {@code not_met}</td><td>whole numbers, lower bounds
 *     ({@code ít nhất 10}, {@code at least 10}, {@code ≥ 10}), either perhaps with its y ({@code 10/15})</td></tr>
 * <tr><td>{@code other}</td><td>free text; if it says that all are met or exceeded ({@code tất cả}, {@code all}), so does
 *     the claim</td></tr>
 * <tr><td>{@code id}</td><td>the caller's id of the row; the line number if not given</td></tr>
 * <tr><td>{@code source} or {@code source_url}, {@code notes}</td><td>free text</td></tr>
 * </tbody>
 * </table>
 *
 * <p>One of the columns from {@code claim} to {@code other} must be there, and have a text in each row. Where a row has a
 * sentence and columns too, each fills what the other leaves open; where they differ, that is an error. A sentence that is
 * not understood is an error in a row without counts, and a warning in a row with some. That a claim contradicts itself is
 * no issue of its table.
 *
 * <p>Immutable and thread-safe; not serialisable; equal to itself alone.
 */
public final class ClaimReader {
  private final Notation notation;

  private ClaimReader(Notation notation) {
    this.notation = notation;
  }

  /** Gives the bytes of a file, or says why not. */
  private interface Bytes {
    byte[] read() throws Unreadable;
  }

  /**
   * Obtains a reader of claims in one notation.
   *
   * @param notation how numbers and sentences are written in the tables
   * @return the reader
   */
  public static ClaimReader of(Notation notation) {
    return new ClaimReader(Objects.requireNonNull(notation, "notation"));
  }

  /**
   * Reads a file.
   *
   * @param file the file; issues name it as it is given here
   * @return the claims of the sound rows in their order, and the issues; no file is too bad for that
   */
  public Reading<ImmutableList<Claim>> read(Path file) {
    return read(ImmutableList.of(file));
  }

  /**
   * Reads several files, one after another.
   *
   * @param files the files; each has its own header
   * @return the claims of the sound rows in their order, and the issues
   */
  public Reading<ImmutableList<Claim>> read(List<Path> files) {
    Call call = new Call(notation);
    for (Path file : files) {
      call.add(file.toString(), () -> SourceBytes.of(file));
    }
    return call.finish();
  }

  /**
   * Reads a stream.
   *
   * @param source what issues name it
   * @param bytes the table; it is read to its end and not closed
   * @return the claims of the sound rows in their order, and the issues; no stream is too bad for that
   */
  public Reading<ImmutableList<Claim>> read(String source, InputStream bytes) {
    Call call = new Call(notation);
    call.add(source, () -> SourceBytes.of(bytes));
    return call.finish();
  }

  /** One call of the reader: what it has collected so far. */
  private static final class Call {
    private final ClaimRowParser parser;
    private final Issues issues = new Issues();
    private final ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    private int sources;
    private int rows;

    Call(Notation notation) {
      this.parser = new ClaimRowParser(notation);
    }

    void add(String name, Bytes bytes) {
      Source source = new Source(name, sources++);
      try {
        CsvText table = CsvText.of(SourceText.of(bytes.read()));
        ClaimHeader header = ClaimHeader.of(source, table.header());
        header.warnOfUnknown(issues);
        table.forEachRow(record -> parser.claim(new ClaimRow(rows++, header, record, issues)).ifPresent(claims::add));
      } catch (Unreadable e) {
        issues.fatal(source, e);
      }
    }

    Reading<ImmutableList<Claim>> finish() {
      return new Reading<>(claims.build(), issues.inOrder(), rows, issues.rejectedRows());
    }
  }
}
