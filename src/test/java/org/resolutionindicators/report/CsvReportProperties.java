package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;

class CsvReportProperties {
  private static final int COLUMNS = 15;

  private static List<List<String>> read(String csv) {
    return CsvReader.builder().ofCsvRecord(csv).stream().map(line -> List.copyOf(line.getFields())).toList();
  }

  @Property(tries = 200)
  void every_finding_is_one_record_of_as_many_cells_as_the_header(@ForAll @Size(max = 12) List<Verdict> verdicts)
      throws IOException {
    StringBuilder out = new StringBuilder();
    CsvReport.in(Locale.ENGLISH).write(Cards.of(verdicts.toArray(new Verdict[0])), out);
    assertThat(read(out.toString())).hasSize(verdicts.size() + 1).allMatch(line -> line.size() == COLUMNS);
  }

  @Property(tries = 500)
  void a_name_comes_back_as_it_was_but_for_the_guard(
      @ForAll @NotBlank @StringLength(max = 8) @Chars({'=', '+', '-', '@', '"', ',', '\n', '\t', '\r', ';', '1', '.'})
          @CharRange(from = 'a', to = 'c') String name)
      throws IOException {
    Indicator indicator =
        Indicator.builder().code(IndicatorCode.of("I")).name(name).direction(Direction.ASCENDING).build();
    Dataset data = Dataset.builder().add(Target.builder().indicator(indicator).build()).build();
    StringBuilder out = new StringBuilder();
    CsvReport.in(Locale.ENGLISH).write(Cards.STANDARD.score(data), out);
    String cell = read(out.toString()).get(1).get(4);
    assertThat(ImmutableList.of(name, "'" + name)).contains(cell);
    assertThat(cell.matches("(?s)[=@\\t\\r].*")).isFalse();
  }
}
