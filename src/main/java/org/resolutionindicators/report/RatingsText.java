package org.resolutionindicators.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Placing;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * Ratings of a published method as plain text in Vietnamese or English.
 *
 * <p>At the head stand the method's id, its authority and its edition, and which part of it is not confirmed. Then follow,
 * place by place, the rating of the place, and those of its groups, its indicators and its targets in columns: measure,
 * score, band, verdict, how many passed, rank; a column in which nothing would stand is left out, and a measure or a score
 * that is undefined is a hyphen, with its reason behind the name.
 *
 * <p>Measures and scores have at most four decimals, rounded half up, and are written as the language writes numbers. Bands,
 * and what a method says of why, stay in its own words. Targets and figures stand as they were published where their
 * {@linkplain org.resolutionindicators.model.Origin origin} tells. Names are put on one line, without control characters.
 *
 * <p>Immutable and thread-safe; equal to itself alone; not serialisable.
 */
public final class RatingsText {
  private static final int INDENT = 2;

  private final Words words;

  private RatingsText(Words words) {
    this.words = words;
  }

  /**
   * Obtains the reports of a language.
   *
   * @param locale whose language is Vietnamese or English; its country is of no account
   * @return the reports
   * @throws IllegalArgumentException if the language is another
   */
  public static RatingsText in(Locale locale) {
    return new RatingsText(Words.of(locale));
  }

  /**
   * Returns ratings as lines.
   *
   * @param ratings the ratings
   * @return the lines, each with a line feed behind it; of no ratings, those of the method
   */
  public String text(Ratings ratings) {
    Lines lines = new Lines();
    MethodEdition edition = ratings.edition();
    lines.add("", INDENT, Lines.plain(edition.id() + ": " + edition.authority() + ", " + edition.edition()));
    edition.unconfirmed().map(Lines::plain).map(ratingWords()::unconfirmed).ifPresent(part -> lines.add("", INDENT, part));
    ImmutableListMultimap<LocalityCode, Rating> byPlace =
        Multimaps.index(ratings.all(), rating -> rating.locality().code());
    byPlace.asMap().values().forEach(ofPlace -> place(List.copyOf(ofPlace), lines));
    return lines.toString();
  }

  private RatingWords ratingWords() {
    return RatingWords.of(words);
  }

  private void place(List<Rating> ratings, Lines lines) {
    lines.blank();
    Locality locality = ratings.get(0).locality();
    String name = locality.isUnnamed() ? "" : Lines.plain(locality.name());
    List<Rating> whole = at(RatingLevel.LOCALITY, ratings);
    if (whole.isEmpty() && !name.isEmpty()) {
      lines.add("", INDENT, name);
    }
    for (Rating rating : whole) {
      String subject = subject(name, rating);
      String said = String.join("; ", said(rating));
      lines.add("", INDENT, subject + (subject.isEmpty() || said.isEmpty() ? "" : ": ") + said);
    }
    for (RatingLevel level : List.of(RatingLevel.GROUP, RatingLevel.INDICATOR, RatingLevel.TARGET)) {
      List<Rating> some = at(level, ratings);
      if (!some.isEmpty()) {
        lines.add(INDENT, ratingWords().level(level));
        new RatingTable(some, words).write(2 * INDENT, lines);
      }
    }
  }

  private String subject(String name, Rating rating) {
    String period = new RatingFigures(rating, words).period().orElse("");
    return Stream.of(name, Lines.plain(rating.code()), period)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static List<Rating> at(RatingLevel level, List<Rating> ratings) {
    return ratings.stream().filter(rating -> rating.level() == level).toList();
  }

  private List<String> said(Rating rating) {
    RatingFigures figures = new RatingFigures(rating, words);
    List<String> clauses = new ArrayList<>();
    value(rating.measure()).ifPresent(number -> clauses.add(ratingWords().measure() + " " + figures.number(number)));
    value(rating.score()).ifPresent(number -> clauses.add(ratingWords().score() + " " + figures.number(number)));
    rating.band().map(Lines::plain).ifPresent(band -> clauses.add(ratingWords().band() + " " + band));
    rating.verdict().map(words::verdict).ifPresent(clauses::add);
    rating.passes().map(Passes::toString).ifPresent(passes -> clauses.add(ratingWords().passed() + " " + passes));
    rating.placing().map(Placing::toString).ifPresent(rank -> clauses.add(ratingWords().rank() + " " + rank));
    rating.why().map(Lines::plain).ifPresent(clauses::add);
    clauses.addAll(figures.undefined());
    return clauses;
  }

  private static Optional<Ratio> value(Optional<Measured> measured) {
    return measured.flatMap(Measured::value);
  }
}
