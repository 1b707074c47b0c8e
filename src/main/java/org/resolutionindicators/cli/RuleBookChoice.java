package org.resolutionindicators.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resolutionindicators.rule.RuleBook;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a rule book that is built in, in letters of either case. */
final class RuleBookChoice implements ITypeConverter<RuleBook> {
  static final ImmutableList<RuleBook> BOOKS =
      ImmutableList.of(RuleBook.standard(), RuleBook.vietnamesePractice());

  @Override
  public RuleBook convert(String name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  static Optional<RuleBook> find(String name) {
    for (RuleBook book : BOOKS) {
      if (book.name().equals(Ascii.toLowerCase(name))) {
        return Optional.of(book);
      }
    }
    return Optional.empty();
  }

  private static TypeConversionException unknown(String name) {
    String known = BOOKS.stream().map(RuleBook::name).collect(Collectors.joining(", "));
    return new TypeConversionException("no such rule book is built in, there are " + known + ": '" + name + "'");
  }
}
