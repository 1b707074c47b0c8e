package org.resolutionindicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Placing;
import org.resolutionindicators.score.Rating;

/** Ratings of one level in columns that are as wide as what stands in them. */
final class RatingTable {
  private static final String UNDEFINED = "-";
  private static final String GAP = "  ";

  private final List<Rating> ratings;
  private final Words words;
  private final List<Column> columns = new ArrayList<>();

  /** A column with its cells, those of numbers on the right. */
  private record Column(String head, List<String> cells, int width, boolean isNumber) {
    static Column of(String head, List<String> cells, boolean isNumber) {
      int width = cells.stream().mapToInt(Lines::columns).reduce(Lines.columns(head), Math::max);
      return new Column(head, cells, width, isNumber);
    }

    String padded(String cell) {
      String blank = " ".repeat(width - Lines.columns(cell));
      return isNumber ? blank + cell : cell + blank;
    }
  }

  RatingTable(List<Rating> ratings, Words words) {
    this.ratings = ratings;
    this.words = words;
    RatingWords heads = RatingWords.of(words);
    column(heads.measure(), true, rating -> number(rating, rating.measure()));
    column(heads.score(), true, rating -> number(rating, rating.score()));
    column(heads.band(), false, rating -> rating.band().map(Lines::plain));
    column(heads.verdict(), false, rating -> rating.verdict().map(words::verdict));
    column(heads.passed(), true, rating -> rating.passes().map(Passes::toString));
    column(heads.rank(), true, rating -> rating.placing().map(Placing::toString));
  }

  private void column(String head, boolean isNumber, Function<Rating, Optional<String>> cell) {
    List<String> cells = ratings.stream().map(rating -> cell.apply(rating).orElse("")).toList();
    if (!cells.stream().allMatch(String::isEmpty)) {
      columns.add(Column.of(head, cells, isNumber));
    }
  }

  private Optional<String> number(Rating rating, Optional<Measured> measured) {
    return measured.map(given -> given.value().map(new RatingFigures(rating, words)::number).orElse(UNDEFINED));
  }

  void write(int indent, Lines lines) {
    if (!columns.isEmpty()) {
      lines.add(lead(indent, Column::head), 0, "");
    }
    for (int i = 0; i < ratings.size(); i++) {
      int row = i;
      String lead = lead(indent, column -> column.cells().get(row));
      lines.add(lead, Lines.columns(lead), subject(ratings.get(i)));
    }
  }

  private String lead(int indent, Function<Column, String> cell) {
    StringBuilder lead = new StringBuilder(" ".repeat(indent));
    columns.forEach(column -> lead.append(column.padded(cell.apply(column))).append(GAP));
    return lead.toString();
  }

  private String subject(Rating rating) {
    RatingFigures figures = new RatingFigures(rating, words);
    List<String> clauses = new ArrayList<>();
    figures.target().map(Lines::plain).map(words::target).ifPresent(clauses::add);
    figures.actual().map(Lines::plain).map(words::actual).ifPresent(clauses::add);
    rating.why().map(Lines::plain).ifPresent(clauses::add);
    clauses.addAll(figures.undefined());
    String subject = Lines.plain(rating.target().map(target -> target.indicator().name()).orElse(rating.code()));
    String name = subject + figures.period().map(period -> ", " + period).orElse("");
    return clauses.isEmpty() ? name : name + ": " + String.join("; ", clauses);
  }
}
