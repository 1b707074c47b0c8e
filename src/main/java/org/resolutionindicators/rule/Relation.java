package org.resolutionindicators.rule;

/**
 * How two amounts stand to each other.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Relation {
  /** Less than. */
  LESS("<"),
  /** Less than or equal to. */
  LESS_OR_EQUAL("≤"),
  /** Equal to. */
  EQUAL("="),
  /** Greater than or equal to. */
  GREATER_OR_EQUAL("≥"),
  /** Greater than. */
  GREATER(">");

  private final String symbol;

  Relation(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns the mathematical sign.
   *
   * @return one character
   */
  public String symbol() {
    return symbol;
  }

  static Relation of(int comparison) {
    return comparison < 0 ? LESS : comparison == 0 ? EQUAL : GREATER;
  }
}
