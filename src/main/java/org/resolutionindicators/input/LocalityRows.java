package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;

/** The rows of one locality, rejected ones included, and what they say of it together. */
final class LocalityRows {
  final Declared<LocalityLevel> level = new Declared<>(Column.LEVEL);
  final Declared<LocalityCode> parent = new Declared<>(Column.PARENT);

  private final LocalityCode code;
  private final List<Place> places = new ArrayList<>();
  private @Nullable Locality built;

  LocalityRows(LocalityCode code) {
    this.code = code;
  }

  LocalityCode code() {
    return code;
  }

  List<Place> places() {
    return places;
  }

  boolean isUnnamed() {
    return code.equals(Locality.unnamed().code());
  }

  ImmutableList<Declared<?>> attributes() {
    return ImmutableList.of(level, parent);
  }

  /** The locality, once all rows have been read. */
  Locality locality() {
    if (built == null) {
      Locality.Builder locality = Locality.builder().code(code);
      level.value().ifPresent(locality::level);
      parent.value().ifPresent(locality::parent);
      built = locality.build();
    }
    return built;
  }
}
