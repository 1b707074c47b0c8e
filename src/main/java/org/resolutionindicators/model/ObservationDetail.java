package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What few observations have beside their numbers; one object stands for all that have none of it. */
record ObservationDetail(
    String words,
    @Nullable Amount whole,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    ImmutableList<Observation> parts,
    Change.@Nullable Sense sense,
    @Nullable Observation level)
    implements Serializable {
  static final ObservationDetail NONE = ofWords("");

  static ObservationDetail ofWords(String words) {
    return new ObservationDetail(words, null, null, null, ImmutableList.of(), null, null);
  }

  static ObservationDetail ofWhole(Amount whole) {
    return new ObservationDetail("", whole, null, null, ImmutableList.of(), null, null);
  }

  static ObservationDetail ofDays(LocalDate first, LocalDate last) {
    checkArgument(!last.isBefore(first), "Observed days must not end before their start: %s to %s", first, last);
    return new ObservationDetail("", null, first, last, ImmutableList.of(), null, null);
  }

  static ObservationDetail ofParts(ImmutableList<Observation> parts) {
    checkArgument(parts.size() > 1, "Several observed figures must be two or more: %s", parts);
    for (Observation part : parts) {
      checkArgument(
          part.kind() != ObservationKind.SEVERAL && part.kind() != ObservationKind.NOT_APPLICABLE,
          "Part of several observed figures must not be several itself or not applicable: %s",
          part);
    }
    return new ObservationDetail("", null, null, null, parts, null, null);
  }

  static ObservationDetail ofChange(Change.Sense sense, @Nullable Observation level) {
    return new ObservationDetail("", null, null, null, ImmutableList.of(), sense, level);
  }

  private Object readResolve() {
    return equals(NONE) ? NONE : this;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (!words.isEmpty()) {
      text.append(" '").append(words).append('\'');
    } else if (whole != null) {
      text.append(" of ").append(whole);
    } else if (firstDay != null) {
      text.append(' ').append(firstDay).append(firstDay.equals(lastDay) ? "" : " to " + lastDay);
    } else if (!parts.isEmpty()) {
      text.append(' ').append(parts);
    } else if (sense != null) {
      text.append(' ').append(sense).append(level == null ? "" : " leaving " + level);
    }
    return text.toString();
  }
}
