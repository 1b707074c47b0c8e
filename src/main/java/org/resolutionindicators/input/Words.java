package org.resolutionindicators.input;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the words of a closed column: the names of an enum's constants, in letters of either case. */
final class Words {
  private Words() {}

  static <E extends Enum<E>> Function<String, E> of(Class<E> type) {
    return text -> {
      String word = Ascii.toLowerCase(text);
      for (E constant : type.getEnumConstants()) {
        if (of(constant).equals(word)) {
          return constant;
        }
      }
      throw new CellException("must be " + list(type) + ": " + Shown.quoted(text));
    };
  }

  static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name());
  }

  private static String list(Class<? extends Enum<?>> type) {
    return join(Arrays.stream(type.getEnumConstants()).map(Words::of).toList(), " or ");
  }

  /** Joins words with commas, and the last two with another conjunction. */
  static String join(List<String> words, String conjunction) {
    int last = words.size() - 1;
    return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + conjunction + words.get(last);
  }
}
