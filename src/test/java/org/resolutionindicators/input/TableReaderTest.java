package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.text.Notation;

class TableReaderTest {
  private static final Amount FOUR = Amount.of(4);

  private static Cell only(String table) {
    Reading<Dataset> reading = read(table);
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value().cells()).hasSize(1);
    return reading.value().cells().get(0);
  }

  private static Target target(String table) {
    return only(table).target();
  }

  private static Achievement achievement(String table) {
    return only(table).achievement().orElseThrow();
  }

  @Test
  void every_column_of_a_target_is_read() {
    Target target =
        target(
            """
            indicator,target,id,code,locality,level,parent,period,group,unit,direction,kind,accumulation,decimals,\
            baseline,stretch,weight,key,assigner,decided_on
            Hộ nghèo,dưới 4,r1,H01,Đức Hòa,district,Long An,2022 (ước),xã hội,%,descending,rate,last,1,\
            "5,2",dưới 3,"2,5",có,HĐND tỉnh,2021-12-08
            """);
    assertThat(target)
        .isEqualTo(
            Target.builder()
                .indicator(
                    Indicator.builder()
                        .code(IndicatorCode.of("H01"))
                        .name("Hộ nghèo")
                        .group("xã hội")
                        .unit("%")
                        .direction(Direction.DESCENDING)
                        .kind(IndicatorKind.RATE)
                        .accumulation(Accumulation.LAST)
                        .decimals(1)
                        .build())
                .locality(
                    Locality.builder()
                        .code(LocalityCode.of("Đức Hòa"))
                        .level(LocalityLevel.DISTRICT)
                        .parent(LocalityCode.of("Long An"))
                        .build())
                .period(ReportingPeriod.ofYear(2022))
                .criterion(Criterion.below(FOUR))
                .baseline(Observation.of(Amount.of("5.2")))
                .stretch(Criterion.below(Amount.of(3)))
                .weight(Amount.of("2.5"))
                .isKey(true)
                .assigner("HĐND tỉnh")
                .decidedOn(LocalDate.of(2021, 12, 8))
                .origin(Origin.builder().source("t.csv").line(2).id("r1").text("dưới 4").note("ước").build())
                .build());
  }

  @Test
  void every_column_of_an_achievement_is_read() {
    Achievement achievement =
        achievement(
            """
            indicator,target,actual,percent_of_plan,status,official,reported_on,source,period
            Thu ngân sách,"12.470,7",21.886,"175,5%",ESTIMATE,Vượt,2021-12-31,Báo cáo 12,2021
            """);
    assertThat(achievement)
        .isEqualTo(
            Achievement.builder()
                .indicator(Indicator.of("Thu ngân sách", Direction.ASCENDING))
                .period(ReportingPeriod.ofYear(2021))
                .observation(Observation.of(Amount.of(21886)))
                .percentOfPlan(PercentOfPlan.of(Observation.of(Amount.of("175.5")), 1))
                .status(DataStatus.ESTIMATE)
                .official(OfficialVerdict.EXCEEDED)
                .reportedOn(LocalDate.of(2021, 12, 31))
                .source("Báo cáo 12")
                .origin(Origin.builder().source("t.csv").line(2).text("21.886").build())
                .build());
  }

  @Test
  void a_row_of_a_name_alone_has_every_default() {
    Cell cell = only("indicator\nGDP\n");
    assertThat(cell.target())
        .isEqualTo(
            Target.builder()
                .indicator(Indicator.of("GDP", Direction.ASCENDING))
                .origin(Origin.builder().source("t.csv").line(2).build())
                .build());
    assertThat(cell.target().locality().isUnnamed()).isTrue();
    assertThat(cell.target().period().isUndated()).isTrue();
    assertThat(cell.target().origin().orElseThrow().id()).isEqualTo("2");
    assertThat(cell.achievement()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actual\nA,1,4",
        "official\nA,1,đạt",
        "percent_of_plan\nA,1,4",
        "status\nA,1,final",
        "reported_on\nA,1,2020-01-01",
        "source\nA,1,x"
      })
  void any_cell_of_a_report_makes_an_achievement(String columnAndCell) {
    assertThat(only("indicator,target," + columnAndCell).achievement()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"weight\nA,4", "baseline\nA,4", "assigner\nA,x", "decided_on\nA,2020-01-01", "target\nA,4"})
  void cells_of_a_target_make_no_achievement(String columnAndCell) {
    assertThat(only("indicator," + columnAndCell).achievement()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"không áp dụng", "n/a", "N/A"})
  void a_target_that_does_not_apply_keeps_its_words(String words) {
    Target target = target("indicator,target\nA," + words);
    assertThat(target.notApplicable()).contains(words);
    assertThat(target.criterion()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"không áp dụng", "n/a", "N/A"})
  void an_actual_that_does_not_apply_is_no_word(String words) {
    Achievement achievement = achievement("indicator,actual\nA," + words);
    assertThat(achievement.observation()).contains(Observation.notApplicable());
    assertThat(achievement.origin().orElseThrow().text()).contains(words);
  }

  @Test
  void an_empty_cell_is_not_nought() {
    assertThat(only("indicator,target,actual\nA,,\n").achievement()).isEmpty();
    assertThat(achievement("indicator,target,actual\nA,,0\n").observation()).contains(Observation.of(Amount.ZERO));
  }

  @Test
  void the_words_of_closed_columns_match_in_either_case() {
    Reading<Dataset> reading =
        read(
            """
            indicator,kind,accumulation,composite,level,part_of
            C,MILESTONE,Every,2 OF 2,Commune,
            C1,Share,RUNNING,,,C
            C2,,,,,C
            """);
    assertThat(reading.issues()).isEmpty();
    Indicator composite = reading.value().indicators().get(0);
    assertThat(composite.kind()).isEqualTo(IndicatorKind.MILESTONE);
    assertThat(composite.accumulation()).isEqualTo(Accumulation.EVERY);
    assertThat(composite.composite()).contains(Composite.of(2, 2));
    assertThat(reading.value().localities().get(0).level()).contains(LocalityLevel.COMMUNE);
    assertThat(reading.value().partsOf(composite.code())).extracting(Indicator::name).containsExactly("C1", "C2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019 (ước)", "2019(ước)", "2019 ( ước )"})
  void text_in_brackets_behind_a_period_is_a_note(String period) {
    Cell cell = only("indicator,actual,period\nA,4," + period);
    assertThat(cell.target().period()).isEqualTo(ReportingPeriod.ofYear(2019));
    assertThat(cell.target().origin().orElseThrow().note()).contains("ước");
    assertThat(cell.achievement().orElseThrow().origin().orElseThrow().note()).contains("ước");
  }

  @Test
  void an_empty_note_is_none() {
    assertThat(target("indicator,period\nA,2019 ()").origin().orElseThrow().note()).isEmpty();
  }

  @Test
  void figures_are_read_in_the_notation_that_was_given() {
    byte[] table = "indicator,actual\nA,\"45.799\"\n".getBytes(StandardCharsets.UTF_8);
    Reading<Dataset> english = TableReader.of(Notation.ENGLISH).read("t.csv", new ByteArrayInputStream(table));
    assertThat(english.orElseThrow().cells().get(0).achievement().orElseThrow().observation())
        .contains(Observation.of(Amount.of("45.799")));
    assertThat(read(table).orElseThrow().cells().get(0).achievement().orElseThrow().observation())
        .contains(Observation.of(Amount.of(45799)));
  }

  @Test
  void files_make_one_data_set(@TempDir Path folder) throws IOException {
    Path first = Files.writeString(folder.resolve("a.csv"), "indicator,target,direction\nA,4,descending\n");
    Path second = Files.writeString(folder.resolve("b.csv"), "period;indicator;actual\n2019;A;4\n2019;B;5\n");
    Reading<Dataset> reading = TableReader.of(Notation.VIETNAMESE).read(List.of(first, second));
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.rowsRead()).isEqualTo(3);
    assertThat(reading.value().indicators())
        .containsExactly(Indicator.of("A", Direction.DESCENDING), Indicator.of("B", Direction.ASCENDING));
    assertThat(reading.value().cells())
        .extracting(cell -> cell.target().origin().orElseThrow().source())
        .containsExactly(first.toString(), second.toString(), second.toString());
  }

  @Test
  void no_files_make_an_empty_data_set() {
    Reading<Dataset> reading = TableReader.of(Notation.VIETNAMESE).read(List.of());
    assertThat(reading.isSound()).isTrue();
    assertThat(reading.value().cells()).isEmpty();
  }

  @Test
  void a_stream_is_read_to_its_end_and_left_open() {
    List<String> calls = new ArrayList<>();
    InputStream bytes =
        new ByteArrayInputStream("indicator\nA\n".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            calls.add("close");
          }
        };
    assertThat(TableReader.of(Notation.ENGLISH).read("t.csv", bytes).rowsKept()).isEqualTo(1);
    assertThat(calls).isEmpty();
  }

  @Test
  void the_default_locale_does_not_matter() {
    Locale before = Locale.getDefault();
    String table =
        """
        INDICATOR,DIRECTION,KIND,DECIMALS,TARGET,period,weight,x
        A,DESCENDING,MILESTONE,12,"1.234,5",2019-q1,,
        A,,,,"1.234,6",2019-q1,,
        B,up,,123,1e9,2019-q12,"-1.234,5",
        """;
    byte[] invalid = {'a', 'b', (byte) 0xE9};
    List<String> expected = Tables.issues(table);
    assertThat(expected).hasSize(7);
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "vi-VN", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Tables.issues(table)).isEqualTo(expected);
        assertThat(Tables.issues(read(invalid)))
            .containsExactly("t.csv:1:1: Text must be UTF-8: byte 0xE9 at offset 2 is not");
        assertThat(read(table).value().cells().get(0).target().criterion()).contains(Criterion.point(Amount.of("1234.5")));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void one_reader_serves_many_threads() throws Exception {
    TableReader reader = TableReader.of(Notation.VIETNAMESE);
    byte[] table = "indicator,target,period\nA,4,2019\nA,5,2019\nB,x1,\n".getBytes(StandardCharsets.UTF_8);
    List<String> expected = Tables.issues(read(table));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> call = () -> Tables.issues(reader.read("t.csv", new ByteArrayInputStream(table)));
      for (Future<List<String>> answer : threads.invokeAll(Collections.nCopies(64, call))) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }
}
