package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.Set;

/**
 * The words in which rows of one file describe an indicator or a locality, as they stand on the first of them.
 *
 * @param texts all fields; those that describe something else are empty
 */
record Description(StreamHeader header, int line, ByteBuffer key, ImmutableList<String> texts) {
  static final Comparator<Description> ORDER =
      Comparator.<Description>comparingInt(one -> one.source().ordinal()).thenComparingInt(Description::line);

  /** Stands for the field that names the indicator of a row, which may be another on each. */
  static final int NAMING = Integer.MAX_VALUE;

  /** What is the same for all rows with these words. */
  record Key(int source, ByteBuffer bytes) {}

  static Description of(StreamHeader header, Fields row, int[] fields, Set<Column> columns) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    boolean[] isKept = new boolean[header.names().width()];
    for (Column column : columns) {
      header.names().number(column).ifPresent(number -> isKept[number - 1] = true);
    }
    for (int i = 0; i < isKept.length; i++) {
      texts.add(isKept[i] ? row.text(i) : "");
    }
    ByteBuffer key = ByteBuffer.wrap(FieldMap.key(row, fields));
    return new Description(header, row.line(), key, texts.build());
  }

  private Source source() {
    return header.names().source();
  }

  Key id() {
    return new Key(source().ordinal(), key);
  }

  Row row(int ordinal) {
    return new Row(new Place(ordinal, header.names(), line, NAMING), texts);
  }
}
