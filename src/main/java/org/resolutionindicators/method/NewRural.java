package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * The national new-rural standard of Viet Nam (nông thôn mới): a place qualifies if it meets all criteria.
 *
 * <p>A criterion is an indicator that counts; one that has several parts is composite, and is met as its parts say. Its
 * verdict is that of {@link RuleBook#vietnamesePractice()}, or the official one where there is no figure. y is fixed: a
 * criterion without a row is not met, and of more rows than the standard has criteria nothing is said. With y = 0, without
 * any row, there is no rating; a place that has rows is never counted out of fewer criteria than the standard has.
 *
 * <p>Bands: {@code đạt chuẩn}, {@code chưa đạt chuẩn}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class NewRural implements PublishedMethod {
  /**
   * Communes: all of 19 criteria. Edition: 2021-2025.
   *
   * <p>Source: Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025. Golden case: new-rural-commune-2021.
   */
  public static final NewRural COMMUNE_2021 = new NewRural("commune", "xã", 19);

  /**
   * Districts: all of 9 criteria. Edition: 2021-2025.
   *
   * <p>Source: Bộ tiêu chí quốc gia về huyện nông thôn mới giai đoạn 2021-2025. Golden case: new-rural-district-2021.
   */
  public static final NewRural DISTRICT_2021 = new NewRural("district", "huyện", 9);

  private static final long serialVersionUID = 1L;

  private final String level;
  private final String place;
  private final int criteria;

  private NewRural(String level, String place, int criteria) {
    this.level = level;
    this.place = place;
    this.criteria = criteria;
  }

  @Override
  public MethodEdition edition() {
    return MethodEdition.builder()
        .id("new-rural-" + level + "-2021")
        .authority("Chính phủ Việt Nam")
        .edition("2021-2025, " + place)
        .addSources("Bộ tiêu chí quốc gia về " + place + " nông thôn mới giai đoạn 2021-2025")
        .unconfirmed(
            "that all " + criteria + " criteria must hold is how the standard is reported; the decision's own text was"
                + " not read, and figures that it asks of single criteria are not part of this method")
        .build();
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of();
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> ratings = new ArrayList<>();
    for (ScoredPlace scored : ScoredPlace.of(dataset, RuleBook.vietnamesePractice())) {
      ratings.addAll(scored.targets());
      ratings.add(rating(scored));
    }
    return Ratings.of(edition(), ratings);
  }

  private Rating rating(ScoredPlace scored) {
    int rows = scored.counted().size();
    int met = (int) scored.counted().stream().filter(scored::isMet).count();
    if (rows > criteria) {
      return scored
          .rating(RatingLevel.LOCALITY, "")
          .why(rows + " indicators count, the standard has " + criteria + " criteria")
          .build();
    }
    int missing = criteria - rows;
    Optional<String> why =
        missing == 0 ? Optional.empty() : Optional.of(missing + " of " + criteria + " criteria have no row");
    int open = (int) scored.counted().stream().filter(scored::isOpen).count();
    if (open > 0 && met + open == criteria) {
      Rating.Builder rating = scored.rating(RatingLevel.LOCALITY, "").passes(Passes.of(met, criteria));
      return rating.why(open + " of " + criteria + " criteria are not decided").build();
    }
    return scored.rating(met == criteria ? "đạt chuẩn" : "chưa đạt chuẩn", why).passes(Passes.of(met, criteria)).build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewRural that && level.equals(that.level);
  }

  @Override
  public int hashCode() {
    return level.hashCode();
  }

  /**
   * Returns the identifier.
   *
   * @return such as {@code new-rural-commune-2021}
   */
  @Override
  public String toString() {
    return edition().id();
  }
}
