package org.resolutionindicators.cli;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant's name, in letters of either case, with hyphens: {@code official-where-undecided}. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;
  private final Predicate<E> offered;

  Choice(Class<E> type) {
    this(type, constant -> true);
  }

  /** Names only the offered constants to who gives an unknown word, and reads the others all the same. */
  Choice(Class<E> type, Predicate<E> offered) {
    this.type = type;
    this.offered = offered;
  }

  @Override
  public E convert(String word) {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(Ascii.toLowerCase(word))) {
        return constant;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).filter(offered).map(Choice::word).collect(Collectors.joining(", "));
    throw new TypeConversionException("it must be one of " + known + ": '" + word + "'");
  }

  static String word(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
