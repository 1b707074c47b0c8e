package consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.score.Tally;

/**
 * A table of 60,600 rows, split over files.
 *
 * <p>A file may begin or end within a place or an indicator. Each says all there is to say of its places and indicators:
 * what only another file said, a partition could not know.
 */
record SampleTable(List<SamplePlace> places, List<SampleRow> rows) {
  private static final int INDICATORS = 30;
  private static final int REPORTS = 20;
  private static final String HEADER = "locality,level,parent,indicator,group,direction,period,target,actual";

  static SampleTable make() {
    List<SamplePlace> places = SamplePlace.all();
    List<SampleRow> rows = new ArrayList<>();
    for (SamplePlace place : places) {
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        for (int report = 0; report < REPORTS; report++) {
          rows.add(SampleRow.of(place, indicator, report));
        }
      }
    }
    return new SampleTable(places, rows);
  }

  List<Path> write(Path directory, int files) throws IOException {
    Files.createDirectories(directory);
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      List<String> lines = new ArrayList<>();
      lines.add(HEADER);
      rows.subList(rows.size() * i / files, rows.size() * (i + 1) / files).forEach(row -> lines.add(row.line()));
      written.add(Files.write(directory.resolve("part-" + i + ".csv"), lines));
    }
    return written;
  }

  Localities tree() {
    return Localities.of(places.stream().map(SamplePlace::locality).toList());
  }

  Tally expected() {
    return rows.stream().map(SampleRow::verdict).collect(Tally.toTally());
  }

  long closeMisses() {
    return rows.stream().filter(SampleRow::isCloseMiss).count();
  }
}
