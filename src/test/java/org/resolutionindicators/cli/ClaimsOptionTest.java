package org.resolutionindicators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsOptionTest {
  private static final String CARD =
      """
      Huế, 2019
      đạt và vượt 1/1 chỉ tiêu (vượt 1, đạt 0)

      1. vượt  Tăng trưởng
         chỉ tiêu 6; thực hiện 7
         7 > 6 (đạt khi x ≥ 6, vượt khi x > 6), cao hơn 1 [standard.number]

      Tỷ lệ đạt và vượt: 100%; tỷ lệ đã đánh giá: 100%
      Bộ quy tắc: standard; tính theo quy tắc (COMPUTED); tổng số: mọi chỉ tiêu, trừ chỉ tiêu chưa giao hoặc không
        áp dụng (ALL)
      """;

  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void writeTable() throws IOException {
    table = write("table.csv", "locality,period,indicator,target,actual\nHuế,2019,Tăng trưởng,6,7\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run score(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "score";
    args[1] = table.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Run.of(folder, folder.resolve("sample.csv"), args);
  }

  @Test
  void claims_are_checked_against_themselves_and_the_scorecards() throws IOException {
    Path claims =
        write("claims.csv", "locality,period,claim\nHuế,2019,đạt và vượt 0/1 chỉ tiêu\nVinh,2019,\"17/21 đạt, 5 không đạt\"\n");
    Run run = score("--claims", claims.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            CARD
                + """

                Đã kiểm tra công bố 2, có điểm không khớp 2:
                  Huế, 2019: đạt và vượt 0/1 chỉ tiêu
                    khác nhau: đạt và vượt 0, nhưng theo bảng điểm gần nhất chỉ có thể là 1
                  Vinh, 2019: đạt và vượt 17/21 chỉ tiêu, không đạt 5
                    mâu thuẫn: không đạt 5, nhưng phần còn lại của tổng số là 4
                """);
    assertThat(run.status()).isEqualTo(Status.SOUND);
  }

  @Test
  void a_bad_row_of_claims_is_an_issue_and_the_others_are_checked() throws IOException {
    Path claims = write("claims.csv", "locality,total,met_or_exceeded\nHuế,x,1\nVinh,18,18\n");
    Run run = score("--claims", claims.toString());
    assertThat(run.err()).startsWith("$/claims.csv:2:2: Total ");
    assertThat(run.out()).contains("Đã kiểm tra công bố 1, có điểm không khớp 0:\n  Vinh: đạt và vượt 18/18 chỉ tiêu\n");
    assertThat(run.status()).isEqualTo(Status.ISSUES);
    assertThat(score("--claims", claims.toString(), "--strict").status()).isEqualTo(Status.FAILED);
  }

  @Test
  void claims_that_cannot_be_read_at_all_fail() {
    Run run = score("--claims", folder.resolve("none.csv").toString());
    assertThat(run.err()).startsWith("$/none.csv:1:1: ");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(Status.FAILED);
  }

  @Test
  void the_report_is_not_written_over_the_claims() throws IOException {
    Path claims = write("claims.csv", "claim\nđạt và vượt 18/18 chỉ tiêu\n");
    Run run = score("--claims", claims.toString(), "--out", claims.toString());
    assertThat(run.err()).isEqualTo("File '$/claims.csv' must not be written: it is read\n");
    assertThat(run.status()).isEqualTo(Status.FAILED);
    assertThat(claims).content().startsWith("claim\n");
  }
}
