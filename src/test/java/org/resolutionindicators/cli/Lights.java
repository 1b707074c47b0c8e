package org.resolutionindicators.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

/** A method that nobody published: green from a value on that each row gives. */
enum Lights implements PublishedMethod {
  TWO;

  private static final Attribute GREEN = Attribute.number("green", "least value that is green");

  @Override
  public MethodEdition edition() {
    return MethodEdition.builder()
        .id("two-lights")
        .authority("Office of Lights")
        .edition("2020")
        .addSources("https://example.org/lights", "Gazette 7/2020")
        .unconfirmed("the colour of no light: the clause that tells of it was read in a reprint of the Gazette alone")
        .build();
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(GREEN);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> ratings = new ArrayList<>();
    for (Cell cell : dataset.cells()) {
      ratings.add(rating(cell));
    }
    return Ratings.of(edition(), ratings);
  }

  private static Rating rating(Cell cell) {
    Rating.Builder rating = Rating.of(cell.target(), cell.achievement());
    Amount green = cell.target().attributes().number(GREEN).orElse(Amount.ZERO);
    Observation figure = cell.achievement().flatMap(report -> report.observation()).orElse(null);
    if (figure == null) {
      return rating.measure(Measured.undefined(Undefined.NO_ACTUAL)).verdict(Verdict.NO_DATA).build();
    }
    boolean isGreen = figure.low().compareTo(green) >= 0;
    return rating
        .measure(Measured.of(Ratio.of(figure.low())))
        .band(isGreen ? "green" : "red")
        .verdict(isGreen ? Verdict.MET : Verdict.NOT_MET)
        .build();
  }
}
