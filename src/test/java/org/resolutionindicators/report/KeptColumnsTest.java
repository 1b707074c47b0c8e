package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

/** Columns that no score uses yet are not lost: they are shown. */
class KeptColumnsTest {
  private static final String TABLE =
      """
      locality,parent,period,indicator,target,actual,accumulation,assigner,decided_on,reported_on,percent_of_plan,source
      Đức Hòa,Long An,2022,Thu,100,98,sum,HĐND,2021-12-10,2023-01-05,98,Báo cáo 12
      """;

  private static String text(String language) {
    byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
    Dataset data = TableReader.of(Notation.VIETNAMESE).read("t", new ByteArrayInputStream(table)).orElseThrow();
    return TextReport.in(Locale.forLanguageTag(language)).format(Cards.STANDARD.score(data));
  }

  @Test
  void they_are_shown_in_vietnamese() {
    assertThat(text("vi"))
        .startsWith("Đức Hòa (Long An), 2022\n")
        .contains(
            """
            1. không đạt  Thu
               chỉ tiêu 100; thực hiện 98; do HĐND giao; quyết định ngày 2021-12-10; báo cáo ngày 2023-01-05; công bố bằng
               98% kế hoạch (chính xác); cách tổng hợp: tổng; nguồn: Báo cáo 12
            """);
  }

  @Test
  void they_are_shown_in_english() {
    assertThat(text("en"))
        .startsWith("Đức Hòa (Long An), 2022\n")
        .contains(
            """
            1. not met  Thu
               target 100; actual 98; set by HĐND; decided on 2021-12-10; reported on 2023-01-05; published as 98% of plan
               (exact); accumulation: sum; source: Báo cáo 12
            """);
  }

  @Test
  void the_official_verdict_on_a_part_is_shown_and_not_said_to_be_counted() {
    String lines = "indicator,part_of,target,actual,official\nWhole,,5,5,\nPart,Whole,5,many,met\n";
    byte[] table = lines.getBytes(StandardCharsets.UTF_8);
    Dataset data = TableReader.of(Notation.ENGLISH).read("t", new ByteArrayInputStream(table)).orElseThrow();
    Scorecard card = Cards.STANDARD.counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).score(data);
    assertThat(TextReport.in(Locale.ENGLISH).format(card))
        .contains("target 5; actual many; official: met; computed: undecided\n");
  }
}
