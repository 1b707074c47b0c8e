package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.resolutionindicators.score.Tallies;

/** Loses one partition after it was counted, so that it is run again, and leaves a file behind for each attempt at it. */
record FailingOnce(Counting counting, int partition, String attempts) implements FlatMapFunction<Iterator<String>, Tallies> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Tallies> call(Iterator<String> files) throws IOException {
    Tallies counted = counting.call(files).next();
    TaskContext task = TaskContext.get();
    if (task.partitionId() == partition) {
      Files.writeString(Path.of(attempts, "attempt-" + task.attemptNumber()), counted.rows() + " rows");
      if (task.attemptNumber() == 0) {
        throw new IllegalStateException("Lost on purpose");
      }
    }
    return List.of(counted).iterator();
  }
}
