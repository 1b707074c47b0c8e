package org.resolutionindicators.bench;

/** A program that does nothing: what a JVM itself takes to start. */
final class Empty {
  private Empty() {}

  /**
   * Does nothing.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {}
}
