package org.resolutionindicators.method;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;
import org.resolutionindicators.text.Notation;

/** A small table, rated by a method. */
final class MethodRows {
  private MethodRows() {}

  static Ratings rate(PublishedMethod method, String... lines) {
    return method.rate(read(method, lines));
  }

  static Dataset read(PublishedMethod method, String... lines) {
    byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return TableReader.of(Notation.ENGLISH)
        .with(method.attributes())
        .read("table", new ByteArrayInputStream(table))
        .orElseThrow();
  }

  /** The rating of the only row of a table. */
  static Rating only(PublishedMethod method, String header, String row) {
    Ratings ratings = rate(method, header, row);
    if (ratings.at(RatingLevel.TARGET).size() != 1) {
      throw new IllegalArgumentException("One row needed: " + ratings.at(RatingLevel.TARGET));
    }
    return ratings.at(RatingLevel.TARGET).get(0);
  }

  static Rating target(Ratings ratings, String code) {
    return ratings.find(RatingLevel.TARGET, Locality.unnamed().code(), code).orElseThrow();
  }

  static Rating group(Ratings ratings, String name) {
    return ratings.find(RatingLevel.GROUP, Locality.unnamed().code(), name).orElseThrow();
  }

  static Rating whole(Ratings ratings) {
    return ratings.find(RatingLevel.LOCALITY, Locality.unnamed().code(), "").orElseThrow();
  }
}
