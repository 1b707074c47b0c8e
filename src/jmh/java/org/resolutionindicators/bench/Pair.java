package org.resolutionindicators.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;

/** Two threads, one of them the caller's, that do one half each. */
final class Pair implements AutoCloseable {
  private final ExecutorService other = Executors.newSingleThreadExecutor();

  /** Does both halves at once and merges what they yield. */
  <R> R run(Callable<R> first, Callable<R> second, BinaryOperator<R> merge) {
    Future<R> later = other.submit(second);
    try {
      return merge.apply(first.call(), later.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("A pass must not be interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Half of a pass failed", e.getCause());
    } catch (Exception e) {
      throw new IllegalStateException("Half of a pass failed", e);
    }
  }

  /** The other thread. */
  Executor other() {
    return other;
  }

  @Override
  public void close() {
    other.shutdown();
  }
}
