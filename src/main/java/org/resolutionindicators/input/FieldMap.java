package org.resolutionindicators.input;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by the bytes of some fields of a row, found without making anything; not thread-safe.
 *
 * @param <V> what is found
 */
final class FieldMap<V> {
  /** Something that has parts, which are places among bytes. */
  interface Parts {
    byte[] bytes();

    int start(int part);

    int end(int part);
  }

  private static final int FIRST_SIZE = 16;

  private final int limit;
  private byte[][] keys = new byte[FIRST_SIZE][];
  private int[] hashes = new int[FIRST_SIZE];
  private @Nullable Object[] values = new @Nullable Object[FIRST_SIZE];
  private int size;

  /** Holds at most so many values: to make room for another, all are forgotten. */
  FieldMap(int limit) {
    this.limit = limit;
  }

  /** Finds what was put for the same bytes in as many fields. */
  @Nullable V get(Parts row, int[] fields) {
    int hash = hash(row, fields);
    int mask = keys.length - 1;
    for (int slot = hash & mask; values[slot] != null; slot = slot + 1 & mask) {
      if (hashes[slot] == hash && isKey(keys[slot], row, fields)) {
        return value(slot);
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  private @Nullable V value(int slot) {
    return (V) values[slot];
  }

  /** Takes a value for fields that have none. */
  V put(Parts row, int[] fields, V value) {
    if (size == limit) {
      keys = new byte[FIRST_SIZE][];
      hashes = new int[FIRST_SIZE];
      values = new @Nullable Object[FIRST_SIZE];
      size = 0;
    } else if (2 * size >= keys.length) {
      grow();
    }
    insert(key(row, fields), hash(row, fields), value);
    size++;
    return value;
  }

  private void grow() {
    byte[][] oldKeys = keys;
    int[] oldHashes = hashes;
    @Nullable Object[] oldValues = values;
    keys = new byte[2 * oldKeys.length][];
    hashes = new int[keys.length];
    values = new @Nullable Object[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      Object value = oldValues[i];
      if (value != null) {
        insert(oldKeys[i], oldHashes[i], value);
      }
    }
  }

  private void insert(byte[] key, int hash, Object value) {
    int mask = keys.length - 1;
    int slot = hash & mask;
    while (values[slot] != null) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    hashes[slot] = hash;
    values[slot] = value;
  }

  private static int hash(Parts row, int[] fields) {
    byte[] bytes = row.bytes();
    int hash = 1;
    for (int field : fields) {
      int end = row.end(field);
      for (int i = row.start(field); i < end; i++) {
        hash = 31 * hash + bytes[i];
      }
      hash = 31 * hash + Utf8.NEVER;
    }
    return hash ^ hash >>> 15;
  }

  /** The bytes of the fields, each with a byte behind it that no field has. */
  static byte[] key(Parts row, int[] fields) {
    int length = fields.length;
    for (int field : fields) {
      length += row.end(field) - row.start(field);
    }
    byte[] key = new byte[length];
    int at = 0;
    for (int field : fields) {
      int count = row.end(field) - row.start(field);
      System.arraycopy(row.bytes(), row.start(field), key, at, count);
      key[at + count] = Utf8.NEVER;
      at += count + 1;
    }
    return key;
  }

  private static boolean isKey(byte[] key, Parts row, int[] fields) {
    int at = 0;
    for (int field : fields) {
      int end = at + row.end(field) - row.start(field);
      if (end >= key.length
          || key[end] != Utf8.NEVER
          || !Arrays.equals(key, at, end, row.bytes(), row.start(field), row.end(field))) {
        return false;
      }
      at = end + 1;
    }
    return at == key.length;
  }
}
