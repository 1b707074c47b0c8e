package consumer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.resolutionindicators.input.StreamReading;
import org.resolutionindicators.input.TableStream;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.Tallies;
import org.resolutionindicators.score.TallyCounter;
import org.resolutionindicators.text.Notation;

/** Counts the rows of files: of its partition on each of many machines, of all of them on one. */
record Counting(Scorer scorer) implements FlatMapFunction<Iterator<String>, Tallies> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Tallies> call(Iterator<String> files) {
    List<Path> paths = new ArrayList<>();
    files.forEachRemaining(file -> paths.add(Path.of(file)));
    return List.of(count(paths)).iterator();
  }

  Tallies count(List<Path> files) {
    StreamReading<TallyCounter> reading = TableStream.of(Notation.ENGLISH).read(files, () -> TallyCounter.of(scorer));
    if (reading.issueCount() > 0) {
      throw new IllegalStateException("The sample must be sound: " + reading.issues());
    }
    return reading.sinks().stream().map(TallyCounter::tallies).collect(Tallies.merging());
  }
}
