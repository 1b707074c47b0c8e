package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.text.Notation;

class ClaimTableProperties {
  private static final ImmutableMap<String, List<String>> CELLS =
      ImmutableMap.<String, List<String>>builder()
          .put("locality", List.of("", "A", "\u0002"))
          .put("period", List.of("", "2019", "2019 (ước)", "năm"))
          .put("group", List.of("", "kinh tế"))
          .put("claim", List.of("", "", "đạt và vượt 18/20 chỉ tiêu", "tất cả", "đạt 19 xã"))
          .put("total", List.of("", "20", "21", "x"))
          .put("met_or_exceeded", List.of("", "18", "ít nhất 18", "18/20", "18 xã"))
          .put("not_met", List.of("", "2", "2/12", "-1"))
          .put("other", List.of("", "tất cả", "khó đạt"))
          .put("colour", List.of("", "red"))
          .build();

  private static Reading<ImmutableList<Claim>> read(byte[] bytes) {
    return ClaimReader.of(Notation.VIETNAMESE).read("c.csv", new ByteArrayInputStream(bytes));
  }

  private static void assertEveryRowIsKeptOrReported(Reading<ImmutableList<Claim>> reading) {
    Set<Integer> errors =
        reading.issues().stream()
            .filter(issue -> issue.severity() == Issue.Severity.ERROR)
            .map(Issue::line)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Integer> kept =
        reading.value().stream().map(claim -> claim.origin().map(Origin::line).orElseThrow()).toList();
    assertThat(reading.rowsRead()).isEqualTo(reading.rowsKept() + reading.rowsReported());
    assertThat(reading.rowsKept()).isEqualTo(kept.size());
    assertThat(reading.rowsReported()).isEqualTo(errors.size());
    assertThat(kept).doesNotHaveDuplicates().noneMatch(errors::contains);
  }

  @Provide
  Arbitrary<String> tables() {
    List<Arbitrary<String>> cells = CELLS.values().stream().map(texts -> Arbitraries.of(texts)).toList();
    Arbitrary<String> row = Combinators.combine(cells).as(texts -> String.join(",", texts));
    return row.list().ofMaxSize(6).map(rows -> String.join(",", CELLS.keySet()) + "\n" + String.join("\n", rows) + "\n");
  }

  @Property(tries = 2000)
  void every_row_is_either_kept_or_reported(@ForAll("tables") String table) {
    Reading<ImmutableList<Claim>> reading = read(table.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.isReadable()).isTrue();
    assertThat(reading.rowsRead()).isEqualTo((int) table.lines().skip(1).filter(line -> !line.isEmpty()).count());
    assertEveryRowIsKeptOrReported(reading);
  }

  @Property(tries = 2000)
  void no_text_under_a_header_is_too_bad_to_be_reported(@ForAll("scribbles") String text) {
    Reading<ImmutableList<Claim>> reading = read(("claim,total,other\n" + text).getBytes(StandardCharsets.UTF_8));
    assertEveryRowIsKeptOrReported(reading);
  }

  @Provide
  Arbitrary<String> scribbles() {
    return Arbitraries.strings().withChars("\"\",,,\n\n\r;\t18/≥-.()# đạt\u00A0\u0301\u0000\uFEFF").ofMaxLength(40);
  }

  @Property(tries = 500)
  void no_bytes_are_too_bad_to_be_reported(@ForAll byte[] bytes) {
    assertEveryRowIsKeptOrReported(read(bytes));
  }
}
