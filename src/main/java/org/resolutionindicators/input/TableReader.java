package org.resolutionindicators.input;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.text.Notation;

/**
 * Reads tables of indicators, their targets and what was reported into a {@link Dataset}.
 *
 * <p>A table is CSV in UTF-8 with a header, one row for each indicator and report. Fields are quoted as RFC 4180
 * says; the separator is whichever of comma, semicolon and tab the header shows. A byte-order mark is skipped, and so are
 * lines that begin with {@code #} before the header, and blank lines. Columns stand in any order; their names, and the
 * words of closed columns, may be in letters of either case. A cell is taken without the white space around it; an empty
 * one is not given.
 *
 * <table>
 * <caption>Columns</caption>
 * <thead><tr><th>column</th><th>meaning</th><th>if not given</th></tr></thead>
 * <tbody>
 * <tr><td>{@code indicator}</td><td>name</td><td>an error</td></tr>
 * <tr><td>{@code target}, {@code actual}</td><td>as published, in the reader's notation; or not applicable</td>
 *     <td>no target, no data</td></tr>
 * <tr><td>{@code id}</td><td>the caller's id of the row</td><td>the line number</td></tr>
 * <tr><td>{@code code}</td><td>code of the indicator</td><td>its name</td></tr>
 * <tr><td>{@code locality}</td><td>code or name; a code that was used for another place before says since when it is meant:
 *     {@code 80@2025-07-01}</td><td>the one unnamed locality</td></tr>
 * <tr><td>{@code level}, {@code parent}</td>
 *     <td>{@code nation}, {@code province}, {@code district}, {@code commune}; code of the locality it lies in, which is
 *     of a higher level and need not have rows</td>
 *     <td>unknown</td></tr>
 * <tr><td>{@code period}</td><td>{@code 2019}, {@code 2020-2025}, {@code 2021-H1}, {@code 2023-Q1}, {@code 2023-9M}; a
 *     term is {@code 2021-2025}; text in brackets behind it is a note</td><td>the undated period</td></tr>
 * <tr><td>{@code group}, {@code unit}</td><td>free text</td><td>none</td></tr>
 * <tr><td>{@code direction}</td><td>{@code ascending}, {@code descending}</td><td>{@code ascending}</td></tr>
 * <tr><td>{@code kind}</td><td>{@code amount}, {@code rate}, {@code share}, {@code level}, {@code count}, {@code rank},
 *     {@code milestone}, {@code date}</td><td>{@code level}</td></tr>
 * <tr><td>{@code accumulation}</td><td>{@code last}, {@code sum}, {@code mean}, {@code compound}, {@code every},
 *     {@code running}, {@code share}</td><td>{@code last}</td></tr>
 * <tr><td>{@code part_of}</td><td>code of the indicator it is a part of</td><td>it counts by itself</td></tr>
 * <tr><td>{@code composite}</td><td>{@code all}, {@code any}, {@code 2 of 3} of its parts</td><td>its own figure</td></tr>
 * <tr><td>{@code formula}</td><td>how its figure follows from those of other indicators, as below</td><td>it is reported, or
 *     not</td></tr>
 * <tr><td>{@code decimals}</td><td>compare at so many, 0 to 100</td><td>exactly</td></tr>
 * <tr><td>{@code percent_of_plan}</td><td>as published, such as {@code 91,7%} or {@code +31,7%}; of the plan of
 *     the {@code assigner} where one is named; it decides where there is no target</td><td>none</td></tr>
 * <tr><td>{@code status}</td><td>{@code plan}, {@code forecast}, {@code estimate}, {@code preliminary}, {@code final}</td>
 *     <td>unknown</td></tr>
 * <tr><td>{@code official}</td><td>official verdict as published</td><td>none</td></tr>
 * <tr><td>{@code baseline}, {@code stretch}</td><td>a figure to measure change from; a further target</td><td>none</td></tr>
 * <tr><td>{@code weight}, {@code key}</td><td>a number, 0 or more; yes or no</td><td>none; no</td></tr>
 * <tr><td>{@code assigner}, {@code decision}, {@code decided_on}</td><td>who set the target; number of the decision; its
 *     day, such as {@code 2019-12-31}</td><td>unknown</td></tr>
 * <tr><td>{@code reported_on}, {@code source}</td><td>day of the report, such as {@code 2020-05-31}; free text</td>
 *     <td>unknown</td></tr>
 * <tr><td>{@code notation}</td><td>{@code vi}, {@code en}: how the figures of the row are written</td><td>as the reader
 *     was told</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Figures are read by the kind and the unit of their indicator, whichever row gives them: {@code 138/184} is a part of a
 * population in kind share and count, and an actual beside its plan in kind amount, where the plan becomes the target of a
 * row without one. A figure that can be read in two ways is a warning. An actual that says it is an estimate
 * ({@code ƯTH 7}) has that status; another one given beside it is an error.
 *
 * <p>Rows of one indicator, or of one locality, describe it together: an empty cell agrees with any other, and the first
 * value given stands. A row that differs is an error; so is each row that would fall back on a default although another
 * row gives a value that cannot be read. An indicator stays {@linkplain Dataset#indicators() known} if all its rows are in
 * error, so that its parts and its parent are judged as they were meant.
 *
 * <p>Rows of one indicator, locality and period are versions of its target and reports of it:
 *
 * <ul>
 *   <li>Targets are told apart by {@code assigner} and {@code decided_on}: one that is decided later adjusts the earlier
 *       one. Rows may repeat a target. Where one row says more of it than another, both are put together; an empty target
 *       says nothing of it, and is scored against that of the other rows.
 *   <li>Reports are told apart by {@code reported_on}, by {@code status} and, where {@code percent_of_plan} is given, by
 *       {@code assigner}. The later report replaces the earlier one, and on one day the more settled the less. Where no
 *       report says its day, each must say its status. A row may repeat a report, or part of it, for the sake of its target.
 *       A row without a figure, verdict or percentage is no report beside others.
 *   <li>A row that contradicts an earlier one of the same version or report is an error, and so is one that says nothing
 *       that was not said: the first sound row stands. Where it is not known which report is the later, those are errors
 *       that lose the least: a target is kept before a report, and more reports before fewer.
 * </ul>
 *
 * <p>A formula names other indicators by their codes:
 *
 * <pre>
 * formula     =  [ factor "*" ] code "/" code        quotient, times the factor
 *             |  code "-" code                       difference
 *             |  "percent of plan" code              in per cent of its own target
 *             |  "growth" code                       in per cent of the previous period
 *             |  "share" code "of" code { "," code } a part out of the sum of the others, itself among them if it is named
 *             |  "places meeting" code               how many of the places below reach their target of it
 * factor      =  a whole number without marks, 1 or more, of at most 18 digits
 * code        =  any text without the signs / * - , and " and the words percent, of, plan, growth, share, places, meeting
 *             |  any text in quotes: "KT-01"; a quote in it is doubled
 * </pre>
 *
 * <p>So {@code 1000 * Ca sinh / Dân số} and {@code share "KT-01" of "KT-01", "KT-02"} are formulas. Words may be in letters
 * of either case, white space may stand between all parts. An indicator that the table does not have and a formula that,
 * through others, asks for itself are errors of all rows of the indicator, and so is a formula beside {@code composite}.
 *
 * <p>A reader that was {@linkplain #with told} of attributes has a column for each, of its name: a number is written as the
 * figures of the row are, a year in one to four digits, words are free text. They belong to the target of the row, and rows
 * that repeat a target agree on them as on a weight; a row without a target may carry them.
 *
 * <p>A field of more than 100000 characters is an error, a file of more than 2<sup>30</sup> - 1 bytes cannot be read. A file
 * is held in memory while it is read.
 *
 * <p>Immutable and thread-safe; not serialisable; equal to itself alone.
 */
public final class TableReader {
  private final Notation notation;
  private final ImmutableSet<Attribute> attributes;
  private final boolean isForMethod;

  private TableReader(Notation notation, ImmutableSet<Attribute> attributes, boolean isForMethod) {
    this.notation = notation;
    this.attributes = attributes;
    this.isForMethod = isForMethod;
  }

  /** Gives the bytes of a file, or says why not. */
  private interface Bytes {
    byte[] read() throws Unreadable;
  }

  /**
   * Obtains a reader of tables in one notation.
   *
   * @param notation how figures are written in the tables
   * @return the reader
   */
  public static TableReader of(Notation notation) {
    return new TableReader(Objects.requireNonNull(notation, "notation"), ImmutableSet.of(), false);
  }

  /**
   * Returns a reader that knows further columns, one for each attribute.
   *
   * <p>A table need not have them. Their values are those of {@link org.resolutionindicators.model.Target#attributes}. A
   * method may also have its own use of weights, of parts too: the reader no longer warns of those that a
   * weighted score would not use, even if it is told of no attribute.
   *
   * @param more what a method needs of targets; an attribute that the reader knows already is no other
   * @return the reader, which knows the attributes of this one as well
   * @throws IllegalArgumentException if an attribute has the name of a column that every table may have, or of another
   *     attribute of which kind or meaning is different
   */
  public TableReader with(Iterable<Attribute> more) {
    ImmutableSet<Attribute> all = ImmutableSet.<Attribute>builder().addAll(attributes).addAll(more).build();
    Map<String, Attribute> byName = new HashMap<>();
    for (Attribute attribute : all) {
      String name = attribute.name();
      checkArgument(Column.of(name).isEmpty(), "Attribute must not have the name of another column: '%s'", name);
      Attribute other = byName.put(name, attribute);
      if (other != null) {
        String seen = described(other) + " and " + described(attribute);
        throw new IllegalArgumentException("Attribute '" + name + "' must be of one kind and meaning: " + seen);
      }
    }
    return new TableReader(notation, all, true);
  }

  private static String described(Attribute attribute) {
    return Ascii.toLowerCase(attribute.kind().name()) + ", '" + attribute.meaning() + "'";
  }

  /**
   * Reads a file.
   *
   * @param file the file; issues name it as it is given here
   * @return the data set of the sound rows, and the issues; no file is too bad for that
   */
  public Reading<Dataset> read(Path file) {
    return read(ImmutableList.of(file));
  }

  /**
   * Reads several files into one data set, as if their rows stood in one table.
   *
   * @param files the files; each has its own header
   * @return the data set of the sound rows of all of them, and the issues; of no files, an empty data set
   */
  public Reading<Dataset> read(List<Path> files) {
    Call call = new Call(this);
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
   * @return the data set of the sound rows, and the issues; no stream is too bad for that
   */
  public Reading<Dataset> read(String source, InputStream bytes) {
    Call call = new Call(this);
    call.add(source, () -> SourceBytes.of(bytes));
    return call.finish();
  }

  /** One call of the reader: what it has collected so far. */
  private static final class Call {
    private final TableReader reader;
    private final Rows rows = new Rows();
    private final Issues issues = new Issues();
    private final RowParser parser;
    private int sources;

    Call(TableReader reader) {
      this.reader = reader;
      this.parser = new RowParser(rows, issues);
    }

    void add(String name, Bytes bytes) {
      Source source = new Source(name, sources++);
      try {
        CsvText table = CsvText.of(SourceText.of(bytes.read()));
        Header header = Header.of(source, table.header(), reader.attributes);
        header.warnOfUnknown(issues);
        table.forEachRow(record -> parser.add(Row.of(rows.next(), header, record)));
      } catch (Unreadable e) {
        issues.fatal(source, e);
      }
    }

    Reading<Dataset> finish() {
      rows.readFigures(reader.notation, issues);
      parser.rejectRowsOfLostAttributes();
      parser.rejectCompositeAndDerived();
      Levels.check(rows, issues);
      Assembly assembly = new Assembly(rows, issues);
      assembly.settleCells();
      Dataset dataset = assembly.build();
      Orphans.warn(assembly.kept(), issues);
      if (!reader.isForMethod) {
        UnusedWeights.warn(dataset, assembly.kept(), reader.notation, issues);
      }
      return new Reading<>(dataset, issues.inOrder(), rows.read(), issues.rejectedRows());
    }
  }
}
