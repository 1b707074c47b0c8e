package org.resolutionindicators.cli;

import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.PublishedMethod;

/** What {@code --rules} of {@code score} names. */
sealed interface Rules {
  /** A rule book that is built in. */
  record Book(RuleBook book) implements Rules {}

  /** A published method. */
  record Published(PublishedMethod method) implements Rules {}

  /** All that it can name, to be printed. */
  record Listing(MethodCatalogue methods) implements Rules {}
}
