package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.kept;
import static org.resolutionindicators.input.Tables.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;

/** Localities, the levels they are of, and what they lie in. */
class TablePlacesTest {
  @Test
  void a_code_may_say_since_when_it_is_meant() {
    Reading<Dataset> reading = read("indicator,locality,level\nA,80,province\nA,80@2025-07-01,province\n");
    assertThat(issues(reading)).isEmpty();
    assertThat(reading.value().localities()).hasSize(2);
    Locality later = reading.value().localities().get(1);
    assertThat(later.code().bare()).isEqualTo("80");
    assertThat(later.code().since()).contains(LocalityCode.of("80@2025-07-01").since().orElseThrow());
    assertThat(later.isValidOn(LocalDate.of(2025, 6, 30))).isFalse();
  }

  @Test
  void a_parent_needs_no_rows_of_its_own() {
    Reading<Dataset> reading = read("indicator,locality,level,parent\nA,X,commune,T\n");
    assertThat(issues(reading)).isEmpty();
    assertThat(reading.value().localities())
        .containsExactly(
            Locality.builder()
                .code(LocalityCode.of("X"))
                .level(LocalityLevel.COMMUNE)
                .parent(LocalityCode.of("T"))
                .build());
  }

  @Test
  void levels_may_be_left_out_between() {
    assertThat(
            issues("indicator,locality,level,parent\nA,VN,nation,\nA,T,province,VN\nA,X,commune,T\nA,Y,,X\nA,Z,commune,Y\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"province, province", "province, commune", "nation, province"})
  void a_level_that_is_not_below_its_parents(String level, String above) {
    Reading<Dataset> reading =
        read("indicator,locality,level,parent\nA,X,%s,\nB,X,,Y\nA,Y,%s,\nA,Z,,X\n".formatted(level, above));
    String message =
        "Level of locality 'X' must be below that of its parent 'Y': %s is not below %s".formatted(level, above);
    assertThat(issues(reading)).containsExactly("t.csv:2:3: " + message, "t.csv:3:3: " + message);
    assertThat(kept(reading)).containsExactly("A", "A");
    assertThat(reading.rowsReported()).isEqualTo(2);
  }

  @Test
  void a_locality_in_itself_is_told_of_once() {
    assertThat(issues("indicator,locality,level,parent\nA,X,province,X\n"))
        .containsExactly("t.csv:2:4: Locality 'X' must not lie in itself: X > X");
  }

  @Test
  void what_cannot_be_read_of_a_locality_is_never_unknown() {
    Reading<Dataset> reading =
        read("indicator,locality,level,parent\nA,X,city,T\nB,X,,\nA,Y,city,T\nB,Y,district,\nC,Y,,\nA,,city,\nB,,,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:3: Level of locality 'X' must be nation, province, district or commune: 'city'",
            "t.csv:3:3: Level of locality 'X' must be readable on one row at least: 'city' on line 2 is not",
            "t.csv:4:3: Level of locality 'Y' must be nation, province, district or commune: 'city'",
            "t.csv:7:3: Level of locality '-' must be nation, province, district or commune: 'city'");
    assertThat(kept(reading)).containsExactly("B", "C", "B");
  }
}
