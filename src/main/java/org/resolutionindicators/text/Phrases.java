package org.resolutionindicators.text;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Words of one language by what they mean. Words are in lower case, composed, with single spaces; where several mean the
 * same, the first is the one that is written.
 */
record Phrases<M>(ImmutableListMultimap<M, String> all, ImmutableMap<String, M> meanings) {

  /** A word given twice fails here, when the table is loaded. */
  static <M> Phrases<M> of(ImmutableListMultimap<M, String> all) {
    return new Phrases<>(all, ImmutableMap.<String, M>builder().putAll(all.inverse().entries()).buildOrThrow());
  }

  /** Takes the longest phrase of the table that stands here. */
  Optional<M> take(Cursor cursor) {
    return cursor.take(meanings.keySet()).map(meanings::get);
  }

  /** Takes the longest phrase of one meaning that stands here. */
  boolean take(Cursor cursor, M meaning) {
    return cursor.take(all.get(meaning)).isPresent();
  }

  /** The word that is written for a meaning. */
  String written(M meaning) {
    return all.get(meaning).get(0);
  }
}
