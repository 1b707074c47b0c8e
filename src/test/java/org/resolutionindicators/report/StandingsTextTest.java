package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.score.Standings;
import org.resolutionindicators.text.Notation;

class StandingsTextTest {
  private static final StandingsText VI = new StandingsText(Vietnamese.WORDS);
  private static final StandingsText EN = new StandingsText(English.WORDS);

  private static Locality commune(String code) {
    return Locality.builder()
        .code(LocalityCode.of(code))
        .name("Xã " + code)
        .level(LocalityLevel.COMMUNE)
        .parent(LocalityCode.of("H"))
        .build();
  }

  private static Localities tree(String... codes) {
    Localities.Builder tree =
        Localities.builder()
            .add(Locality.builder().code(LocalityCode.of("H")).name("Huyện").level(LocalityLevel.DISTRICT).build());
    for (String code : codes) {
      tree.add(commune(code));
    }
    return tree.build();
  }

  private static Standings standings(String rows, String... codes) {
    String table = "code,indicator,locality,target,actual\n" + rows;
    return Standings.of(
        Cards.STANDARD.score(Cards.table(Notation.VIETNAMESE, table)), tree(codes), LocalityCode.of("H"));
  }

  private static Standings four() {
    return standings(
        """
        D,Đường,A,10,9
        N,Nước,A,10,11
        D,Đường,B,10,10
        N,Nước,B,10,10
        D,Đường,C,10,9
        N,Nước,C,10,11
        D,Đường,E,10,9
        N,Nước,E,10,
        """,
        "A",
        "B",
        "C",
        "E",
        "G");
  }

  @Test
  void places_stand_by_rank_with_ties_and_what_they_come_to_below() {
    assertThat(VI.of(four()))
        .isEqualTo(
            """
            Xếp hạng (5 địa phương):
              1. Xã B: 2/2 (100%)
              2-3. Xã A: 1/2 (50%)
              2-3. Xã C: 1/2 (50%)
              4. Xã E: 0/2 (0%)
              - Xã G: 0/0
            Cộng: đạt và vượt 4/8 chỉ tiêu (vượt 2, đạt 2), chưa có số liệu 1
            bình quân 1 chỉ tiêu đạt mỗi địa phương
            1/4 địa phương đạt tất cả (25%)
            tỷ lệ thấp nhất 0%, trung vị 50%, cao nhất 100%
            Không có dòng nào: Xã G
            """);
    assertThat(EN.of(four()))
        .isEqualTo(
            """
            Standings (5 places):
              1. Xã B: 2/2 (100%)
              2-3. Xã A: 1/2 (50%)
              2-3. Xã C: 1/2 (50%)
              4. Xã E: 0/2 (0%)
              - Xã G: 0/0
            Together: met or exceeded 4 of 8 indicators (2 exceeded, 2 met), 1 no data
            mean of 1 met per place
            1 of 4 places met all (25%)
            least share 0%, median 50%, greatest 100%
            Without any row: Xã G
            """);
  }

  @Test
  void one_indicator_is_counted_over_the_places() {
    assertThat(VI.meeting(four(), IndicatorCode.of("D"))).isEqualTo("Đường: 1/4 địa phương đạt");
    assertThat(EN.meeting(four(), IndicatorCode.of("N"))).isEqualTo("Nước: met in 3 of 4 places");
  }

  @Test
  void different_ranks_have_different_percentages_and_100_is_only_for_all() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 2001; i++) {
      rows.append("I").append(i).append(",I").append(i).append(",A,1,").append(i == 0 ? 0 : 1).append('\n');
      if (i < 2000) {
        rows.append("I").append(i).append(",I").append(i).append(",B,1,").append(i == 0 ? 0 : 1).append('\n');
      }
    }
    String text = EN.of(standings(rows.toString(), "A", "B"));
    assertThat(text)
        .startsWith("Standings (2 places):\n  1. Xã A: 2,000/2,001 (99.95002%)\n  2. Xã B: 1,999/2,000 (99.95%)\n")
        .contains("mean of 1,999.5 met per place\n0 of 2 places met all (0%)\n");
  }

  @Test
  void nothing_is_said_of_no_places() {
    Standings none = standings("D,Đường,X,10,9\n");
    assertThat(VI.of(none)).isEqualTo("Xếp hạng (0 địa phương):\nCộng: đạt và vượt 0/0 chỉ tiêu\n");
    assertThat(VI.meeting(none, IndicatorCode.of("D"))).isEqualTo("Đường: 0/0 địa phương đạt");
  }
}
