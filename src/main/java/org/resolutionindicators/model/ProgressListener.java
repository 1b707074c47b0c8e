package org.resolutionindicators.model;

import java.util.OptionalLong;

/**
 * Is told how far long work has come.
 *
 * <p>It is called now and then and once at the end, from the threads that work, one at a time for one piece of work, and
 * should return at once.
 *
 * <p>Mutable or immutable, thread-safe if it is given to several pieces of work; whether it is serialisable, and what it is
 * equal to, is for the implementation to say.
 */
@FunctionalInterface
public interface ProgressListener {
  /**
   * Takes notice.
   *
   * @param done how many rows are done; never less than it was told before by the same work
   * @param known how many rows there are, or empty while that is not known
   */
  void onRows(long done, OptionalLong known);
}
