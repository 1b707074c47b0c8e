package org.resolutionindicators.bench;

/**
 * One way to do the job. What it holds its rows in is made before, and is not timed.
 *
 * @param <R> what a pass yields
 */
interface Contestant<R> extends AutoCloseable {
  /** Does the whole job once, the tallies of four levels of places included: this is timed. */
  R pass();

  /** Reads what a pass yielded, to be held against the others: this is not timed. */
  Outcome outcome(R result);

  @Override
  default void close() {}
}
