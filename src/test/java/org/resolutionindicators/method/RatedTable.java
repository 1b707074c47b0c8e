package org.resolutionindicators.method;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;
import org.resolutionindicators.text.Notation;

/** What a method says of a small table in the English notation; columns are parted by semicolons. */
record RatedTable(Ratings ratings) {
  static RatedTable of(PublishedMethod method, String... lines) {
    byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    TableReader reader = TableReader.of(Notation.ENGLISH).with(method.attributes());
    return new RatedTable(method.rate(reader.read("table", new ByteArrayInputStream(table)).orElseThrow()));
  }

  /** The rating of a row, counted from 0. */
  Rating row(int number) {
    return ratings.at(RatingLevel.TARGET).get(number);
  }

  /** The rating of what the table names without a locality. */
  Rating at(RatingLevel level, String code) {
    return ratings.at(level).stream().filter(rating -> rating.code().equals(code)).findFirst().orElseThrow();
  }

  Rating locality(String code) {
    return ratings.find(RatingLevel.LOCALITY, LocalityCode.of(code), "").orElseThrow();
  }
}
