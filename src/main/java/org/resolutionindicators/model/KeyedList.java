package org.resolutionindicators.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list whose elements are found by a key; small while it is short, as almost all are, and quick when it is long. */
final class KeyedList<T> {
  private static final int SHORT = 8;

  private final Function<T, Object> key;
  private final List<T> elements = new ArrayList<>(1);
  private @Nullable Map<Object, Integer> places;

  KeyedList(Function<T, Object> key) {
    this.key = key;
  }

  List<T> elements() {
    return elements;
  }

  T get(int place) {
    return elements.get(place);
  }

  /** The place of the element that has the key of another. */
  OptionalInt find(T other) {
    Object wanted = key.apply(other);
    if (places != null) {
      Integer place = places.get(wanted);
      return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
    for (int i = 0; i < elements.size(); i++) {
      if (key.apply(elements.get(i)).equals(wanted)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Adds an element whose key none has. */
  void add(T element) {
    elements.add(element);
    if (places != null) {
      places.put(key.apply(element), elements.size() - 1);
    } else if (elements.size() > SHORT) {
      places = new HashMap<>();
      for (int i = 0; i < elements.size(); i++) {
        places.put(key.apply(elements.get(i)), i);
      }
    }
  }

  /** Puts an element in place of another with the same key. */
  void set(int place, T element) {
    elements.set(place, element);
  }
}
