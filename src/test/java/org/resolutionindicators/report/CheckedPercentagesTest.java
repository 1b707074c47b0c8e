package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.text.Notation;

/** Published percentages of plan, some of them as xã Nhạn Môn (2021) and Bắc Giang (2021) printed them. */
class CheckedPercentagesTest {
  private static final String TABLE =
      """
      indicator;kind;unit;target;actual;percent_of_plan
      Trồng rừng;amount;ha;28;88;315,6%
      Thu ngân sách;amount;triệu đồng;60;60,46;100,8%
      Hợp tác;count;tổ;3;3;100%
      Hộ;count;hộ;161;88;54,6%
      GTSX;amount;tỷ đồng;250;255;hơn 101%
      Vốn;amount;tỷ đồng;;21.886;175,5%
      Lúa;amount;tấn;;1.100;125%
      Thu nhập;amount;triệu đồng;;46,09;+31,7%
      Xây dựng;rate;%/năm;;13,5%;cao hơn 7,1%
      Xã;count;xã;;138/184;75%
      """;

  private static String text(String language) {
    Dataset data = Cards.table(Notation.VIETNAMESE, TABLE);
    return TextReport.in(Locale.forLanguageTag(language)).format(Cards.STANDARD.score(data));
  }

  @Test
  void each_says_how_it_stands_to_the_computed_one() {
    assertThat(text("vi"))
        .contains("thực hiện 88; công bố bằng 315,6% kế hoạch (sai, tính ra 314,286%)\n")
        .contains("thực hiện 60,46; công bố bằng 100,8% kế hoạch (làm tròn, tính ra 100,767%)\n")
        .contains("thực hiện 3; công bố bằng 100% kế hoạch (chính xác)\n")
        .contains("thực hiện 88; công bố bằng 54,6% kế hoạch (cắt bớt, tính ra 54,658%)\n")
        .contains("thực hiện 255; công bố bằng trên 101% kế hoạch (phù hợp, tính ra 102%)\n")
        .contains("thực hiện 138/184; công bố tỷ lệ 75% (chính xác)\n");
    assertThat(text("en"))
        .contains("actual 88; published as 315.6% of plan (wrong, computed 314.286%)\n")
        .contains("actual 60,46; published as 100.8% of plan (rounded, computed 100.767%)\n")
        .contains("actual 3; published as 100% of plan (exact)\n")
        .contains("actual 88; published as 54.6% of plan (truncated, computed 54.658%)\n")
        .contains("actual 255; published as over 101% of plan (consistent, computed 102%)\n")
        .contains("actual 138/184; published as a share of 75% (exact)\n");
  }

  @Test
  void a_plan_that_follows_is_shown_as_derived() {
    assertThat(text("vi"))
        .contains("thực hiện 21.886; công bố bằng 175,5% kế hoạch; kế hoạch suy ra ≈ 12.470,7 tỷ đồng\n")
        .contains("thực hiện 1.100; công bố bằng 125% kế hoạch; kế hoạch suy ra 880 tấn\n")
        .contains("thực hiện 46,09; công bố +31,7% so với kế hoạch; kế hoạch suy ra ≈ 34,996 triệu đồng\n")
        .contains("thực hiện 13,5%; công bố +7,1% so với kế hoạch; kế hoạch suy ra 6,4 %/năm\n");
    assertThat(text("en"))
        .contains("actual 1.100; published as 125% of plan; implied plan 880 tấn\n")
        .contains("actual 46,09; published as +31.7% against the plan; implied plan ≈ 34.996 triệu đồng\n");
  }

  @Test
  void a_section_sums_up_and_names_those_that_are_wrong() {
    assertThat(text("vi"))
        .contains(
            """

            Đã kiểm tra:
              tỷ lệ so với kế hoạch đã công bố 6: chính xác 2, làm tròn 1, cắt bớt 1, phù hợp 1, sai 1
                1. Trồng rừng: công bố 315,6%, tính ra 314,286%

            """);
    assertThat(text("en"))
        .contains(
            """

            Checked:
              published percentages of plan 6: exact 2, rounded 1, truncated 1, consistent 1, wrong 1
                1. Trồng rừng: published 315.6%, computed 314.286%

            """);
  }

  @Test
  void where_nothing_was_published_nothing_is_checked() {
    Dataset data = Cards.table(Notation.VIETNAMESE, "indicator;target;actual\nA;4;5\n");
    assertThat(TextReport.in(Locale.ENGLISH).format(Cards.STANDARD.score(data))).doesNotContain("Checked");
  }
}
