package org.resolutionindicators.bench;

/** The limit loop in two threads, half of the communes each. */
final class LimitLoopOfTwo implements Contestant<Outcome> {
  private final Job job;
  private final int[] cells;
  private final Outcome first;
  private final Outcome second;
  private final Pair threads = new Pair();

  LimitLoopOfTwo(Job job) {
    this.job = job;
    cells = LimitLoop.cells(job);
    first = new Outcome(job);
    second = new Outcome(job);
  }

  @Override
  public Outcome pass() {
    int middle = job.communes / 2;
    Outcome whole =
        threads.run(
            () -> half(0, middle, first),
            () -> half(middle, job.communes, second),
            (one, other) -> {
              one.add(other);
              return one;
            });
    whole.rollUp(job);
    return whole;
  }

  private Outcome half(int from, int until, Outcome counts) {
    LimitLoop.count(job, from, until, cells, counts);
    return counts;
  }

  @Override
  public Outcome outcome(Outcome result) {
    return result;
  }

  @Override
  public void close() {
    threads.close();
  }
}
