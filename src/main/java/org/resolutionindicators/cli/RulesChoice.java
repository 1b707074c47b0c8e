package org.resolutionindicators.cli;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.PublishedMethod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a rule book, the id of a published method, or {@code list}, in letters of either case. */
final class RulesChoice implements ITypeConverter<Rules> {
  private static final String LIST = "list";

  private final Supplier<MethodCatalogue> methods;

  /** Asks for the methods only if something else than a rule book is named: to look for them takes time. */
  RulesChoice(Supplier<MethodCatalogue> methods) {
    this.methods = methods;
  }

  @Override
  public Rules convert(String name) {
    Optional<RuleBook> book = RuleBookChoice.find(name);
    if (book.isPresent()) {
      return new Rules.Book(book.get());
    }
    MethodCatalogue catalogue = methods.get();
    if (Ascii.toLowerCase(name).equals(LIST)) {
      return new Rules.Listing(catalogue);
    }
    return catalogue.find(name).map(Rules.Published::new).orElseThrow(() -> unknown(name, catalogue));
  }

  private static TypeConversionException unknown(String name, MethodCatalogue catalogue) {
    Stream<String> ids = catalogue.all().stream().map(PublishedMethod::edition).map(Object::toString);
    String known =
        Stream.concat(RuleBookChoice.BOOKS.stream().map(RuleBook::name), ids).collect(Collectors.joining(", "));
    return new TypeConversionException(
        "no such rule book or published method is built in, there are " + known + ": '" + name + "'");
  }
}
