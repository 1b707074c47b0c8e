package org.resolutionindicators.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Placing;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;
import org.resolutionindicators.score.Standing;
import org.resolutionindicators.score.Standings;
import org.resolutionindicators.text.Notation;

/** Ratings that fill every column, of a method that nobody published. */
final class SampleRatings {
  static final MethodEdition EDITION =
      MethodEdition.builder()
          .id("traffic-light-2")
          .authority("Office of Lights")
          .edition("second edition, 2020")
          .addSources("https://example.org/lights, clause 3, 2020-01-31", "Gazette 7/2020")
          .unconfirmed("the order of\ncolours, from memory")
          .build();

  static final String TABLE =
      """
      id,locality,period,code,indicator,target,actual,official
      r1,A,2020,W,Water,90,88.2,Không đạt
      r2,A,2020,S,School,100,101,đạt
      r3,A,2020,R,Roads,0,5,
      r4,B,2020,W,Water,90,,
      """;

  private SampleRatings() {}

  static Ratings of(String table) {
    Dataset data = Cards.table(Notation.ENGLISH, table);
    List<Rating> ratings = new ArrayList<>();
    for (Cell cell : data.cells()) {
      ratings.add(rating(cell));
    }
    return Ratings.of(EDITION, ratings);
  }

  private static Rating rating(Cell cell) {
    Measured share =
        cell.achievement()
            .flatMap(Achievement::observation)
            .map(figure -> StandardMeasure.ATTAINMENT.measure(cell.target(), figure))
            .orElse(Measured.undefined(Undefined.NO_ACTUAL));
    Rating.Builder rating = Rating.of(cell.target(), cell.achievement()).measure(share);
    if (share.isDefined()) {
      Ratio value = share.value().orElseThrow();
      boolean isMet = value.compareTo(Ratio.of(1, 1)) >= 0;
      rating.score(Measured.of(value.times(Ratio.of(100, 3)))).band(isMet ? "green" : "=red");
      rating.verdict(isMet ? Verdict.MET : Verdict.NOT_MET);
    } else {
      rating.score(share).why("grey light");
    }
    return rating.build();
  }

  /** The ratings of the table, with those of what its rows are part of. */
  static Ratings full() {
    Ratings rows = of(TABLE);
    List<Rating> all = new ArrayList<>(rows.all());
    Locality place = all.get(0).locality();
    all.add(
        Rating.builder()
            .level(RatingLevel.LOCALITY)
            .locality(place)
            .code("")
            .measure(Measured.of(Ratio.of(2, 3)))
            .score(Measured.of(Ratio.of(200, 3)))
            .band("amber")
            .verdict(Verdict.NOT_MET)
            .passes(Passes.of(1, 3))
            .placing(Optional.of(tied()))
            .build());
    all.add(
        Rating.builder()
            .level(RatingLevel.GROUP)
            .locality(place)
            .code("Basic services")
            .score(Measured.of(Ratio.of("12.5")))
            .passes(Passes.of(1, 2))
            .build());
    all.add(
        Rating.builder()
            .level(RatingLevel.GROUP)
            .locality(place)
            .code("Transport")
            .score(Measured.undefined(Undefined.NOTHING_COUNTED))
            .passes(Passes.of(0, 0))
            .build());
    all.add(Rating.builder().level(RatingLevel.INDICATOR).locality(place).code("W").build());
    return Ratings.of(EDITION, all);
  }

  /** 1-2. */
  private static Placing tied() {
    Dataset data =
        Cards.table(Notation.ENGLISH, "indicator,locality,target,actual\nX,A,1,1\nX,B,1,1\n");
    Localities.Builder tree = Localities.builder().add(place("P").level(LocalityLevel.PROVINCE).build());
    for (String code : List.of("A", "B")) {
      tree.add(place(code).level(LocalityLevel.COMMUNE).parent(LocalityCode.of("P")).build());
    }
    Standings standings = Standings.of(Cards.STANDARD.score(data), tree.build(), LocalityCode.of("P"));
    return standings.inRankOrder().stream().findFirst().flatMap(Standing::placing).orElseThrow();
  }

  private static Locality.Builder place(String code) {
    return Locality.builder().code(LocalityCode.of(code));
  }
}
