package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.text.Given.amount;
import static org.resolutionindicators.text.Given.assertRefused;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;

/** Per cent, per mille, points, multiples and the words of the indicator's unit. */
class NotationUnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5%                       | 5
          5‰                       | 5
          5 phần trăm              | 5
          5 phần nghìn             | 5
          5 điểm                   | 5
          5 điểm %                 | 5
          5 điểm phần trăm         | 5
          2,5 vạn                  | 25000
          77 ngàn                  | 77000
          77 nghìn                 | 77000
          1,5 triệu                | 1500000
          45.799 tỷ                | 45799000000000
          45.799 tỉ                | 45799000000000
          45.799tỷ                 | 45799000000000
          4,6 nghìn tỷ             | 4600000000000
          1 vạn tỷ                 | 10000000000000
          1 nghìn triệu            | 1000000000
          1 triệu tỷ               | 1000000000000000
          17.678 tỷ 617 triệu      | 17678617000000
          -17 tỷ 617 triệu         | -17617000000
          1 tỷ 2 triệu 3 nghìn     | 1002003000
          5 nghìn tỷ 300 tỷ        | 5300000000000
          """)
  void a_number_has_its_multiples_without_an_indicator(String text, String number) {
    assertThat(VIETNAMESE.parseAmount(text)).isEqualTo(amount(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6.7 percent              | 6.7
          6.7 per cent             | 6.7
          6.7 percentage points    | 6.7
          6.7 pp                   | 6.7
          6.7 per mille            | 6.7
          2.5 thousand             | 2500
          2.5 million              | 2500000
          2.5 mn                   | 2500000
          2.5 billion              | 2500000000
          2.5 bn                   | 2500000000
          2.5 trillion             | 2500000000000
          2 thousand billion       | 2000000000000
          """)
  void a_number_has_its_multiples_in_english(String text, String number) {
    assertThat(ENGLISH.parseAmount(text)).isEqualTo(amount(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tỷ đồng              | 45.799                     | 45799
          tỷ đồng              | 45.799 tỷ                  | 45799
          tỷ đồng              | 45.799 tỷ đồng             | 45799
          Tỷ Đồng              | 45.799 TỶ ĐỒNG             | 45799
          tỷ đồng              | 500 triệu                  | 0.5
          tỷ đồng              | 500 triệu đồng             | 0.5
          tỷ đồng              | 500.000.000 đồng           | 0.5
          tỷ đồng              | 17.678 tỷ 617 triệu đồng   | 17678.617
          tỷ đồng              | -17 tỷ 617 triệu           | -17.617
          tỷ đồng              | 2 triệu 500 nghìn          | 0.0025
          tỷ đồng              | 4,6 nghìn tỷ               | 4600
          tỷ đồng              | 4,6 nghìn tỷ đồng          | 4600
          tỷ đồng              | 4,6 nghìn đồng             | 0.0000046
          triệu đồng           | 1,5 tỷ                     | 1500
          tỷ                   | 17                         | 17
          tỷ                   | 17 tỷ                      | 17
          tỷ                   | 17 tỷ 617 triệu            | 17.617
          nghìn tấn            | 77                         | 77
          nghìn tấn            | 77 nghìn                   | 77
          nghìn tấn            | 77 nghìn tấn               | 77
          nghìn tấn            | 39 vạn tấn                 | 390
          nghìn                | 4 nghìn tỷ                 | 4000000000
          tấn                  | 39 vạn tấn                 | 390000
          ha                   | 77 ngàn                    | 77000
          người                | 2,5 vạn                    | 25000
          người                | 2 tỷ                       | 2000000000
          con                  | 8.500 con                  | 8500
          con                  | 8.500con                   | 8500
          giường bệnh          | 27,5 giường                | 27.5
          giường bệnh          | 27,5 giường  bệnh          | 27.5
          km²                  | 27,5 km²                   | 27.5
          triệu đồng/người/năm | 36 triệu                   | 36
          triệu đồng/người/năm | 36 triệu đồng              | 36
          triệu đồng/người/năm | 36 triệu đồng/người        | 36
          triệu đồng/người/năm | 36 triệu đồng / người/ năm | 36
          %                    | 35%                        | 35
          %                    | 35 phần trăm               | 35
          %                    | 0,5 điểm %                 | 0.5
          %                    | 2,2 nghìn %                | 2200
          phần trăm            | 35%                        | 35
          % GRDP               | 35% GRDP                   | 35
          % GRDP               | 35 GRDP                    | 35
          % tổng số xã         | 35% tổng số                | 35
          %/năm                | 7,6%/năm                   | 7.6
          %/năm                | 7,6%                       | 7.6
          ‰                    | 7,6‰                       | 7.6
          ‰                    | 7,6 phần nghìn             | 7.6
          điểm                 | 7,6 điểm                   | 7.6
          điểm                 | 7,6%                       | 7.6
          điểm %               | 7,6%                       | 7.6
          VND billion          | 500 tỷ                     | 500
          VND billion          | 500 VND billion            | 500
          VND billion/year     | 500 tỷ VND                 | 500
          (tỷ đồng)            | 45.799 tỷ                  | 45799
          (tỷ đồng)            | 500 triệu đồng             | 0.5
          1.000 tấn            | 77 nghìn                   | 77
          1,000 tấn            | 77 nghìn tấn               | 77
          1000 tấn             | 39 vạn tấn                 | 390
          ca/100.000 dân       | 2 nghìn                    | 2000
          USD (tỷ)             | 5                          | 5
          giường/vạn dân       | 27 giường/vạn dân          | 27
          giường/vạn dân       | 2 nghìn                    | 2000
          """)
  void a_number_is_moved_into_the_unit(String unit, String text, String number) {
    TargetText read = VIETNAMESE.readTarget(text, Given.in(unit));
    assertThat(read.criterion()).isEqualTo(Criterion.point(amount(number)));
    assertThat(read.cautions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          triệu đồng | 35-40 triệu           | 35   | 40
          triệu đồng | 35-40 triệu đồng      | 35   | 40
          triệu đồng | 35 triệu-40 triệu     | 35   | 40
          triệu đồng | 900 triệu - 1,2 tỷ    | 900  | 1200
          triệu đồng | 35 triệu đồng - 40    | 35   | 40
          tỷ đồng    | từ 2 đến 3 nghìn tỷ   | 2000 | 3000
          tỷ đồng    | 500-900 triệu         | 0.5  | 0.9
          tỷ đồng    | 500.000.000 đồng - 1 tỷ | 0.5 | 1
          tỷ đồng    | 5.000.000 đồng-9.000.000 | 0.005 | 0.009
          tỷ đồng    | 5.000-9.000 đồng      | 0.000005 | 0.000009
          tỷ đồng    | giữa 1 và 2 tỷ đồng   | 1    | 2
          con        | 8.500 con-9.000       | 8500 | 9000
          con        | 8.500-9.000 con       | 8500 | 9000
          """)
  void one_multiple_or_unit_behind_a_range_is_that_of_both_ends(String unit, String text, String low, String high) {
    TargetText read = VIETNAMESE.readTarget(text, Given.in(unit));
    assertThat(read.criterion()).isEqualTo(Criterion.range(amount(low), amount(high)));
    assertThat(read.cautions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ha                   | 5 tấn                     | 3  | 'tấn' is not the unit 'ha'
          ha                   | 5-6 tấn                   | 5  | 'tấn' is not the unit 'ha'
          ha                   | 5 nghìn tấn               | 9  | 'tấn' is not the unit 'ha'
          ha                   | 5%                        | 2  | '%' is not the unit 'ha'
          ha                   | 5 ha ha                   | 6  | 'ha' is not the unit 'ha'
          hộ                   | 5 hộp                     | 3  | 'hộp' is not the unit 'hộ'
          tỷ đồng              | 5%                        | 2  | '%' is not the unit 'tỷ đồng'
          tỷ đồng              | 5 điểm phần trăm          | 3  | 'điểm phần trăm' is not the unit 'tỷ đồng'
          tỷ đồng              | tăng 10% (đạt 500 tỷ)     | 8  | '%' is not the unit 'tỷ đồng'
          %                    | 5‰                        | 2  | '‰' is not the unit '%'
          ‰                    | 5%                        | 2  | '%' is not the unit '‰'
          ‰                    | 5 điểm                    | 3  | 'điểm' is not the unit '‰'
          %                    | 5 phần nghìn              | 3  | 'phần nghìn' is not the unit '%'
          %                    | 5 triệu                   | 3  | 'triệu' is not the unit '%'
          %                    | 35% GRDP                  | 5  | 'GRDP' is not the unit '%'
          %                    | 7,6%/năm                  | 5  | '/năm' is not the unit '%'
          m                    | 5 m²                      | 3  | 'm²' is not the unit 'm'
          triệu đồng/người/năm | 36 triệu đồng/tháng       | 14 | '/tháng' is not the unit 'triệu đồng/người/năm'
          triệu đồng/người/năm | 36 triệu đồng/người/tháng | 20 | '/tháng' is not the unit 'triệu đồng/người/năm'
          tỷ đồng              | 17 tỷ 6 tỷ                | 9  | 'tỷ' is no smaller multiple than the one before
          tỷ đồng              | 17 tỷ tỷ                  | 7  | 'tỷ' is not the unit 'tỷ đồng'
          tỷ đồng              | 5 tỷ triệu                | 6  | 'triệu' is not the unit 'tỷ đồng'
          tỷ đồng              | 5 tỷ - 6                  | 9  | a multiple is expected here too, as 'tỷ' before
          USD (tỷ)             | 5 tỷ                      | 3  | what 'tỷ' counts is not known in the unit 'USD (tỷ)'
          ĐVT: tỷ đồng         | 5 triệu                   | 3  | what 'triệu' counts is not known in the unit 'ĐVT: tỷ đồng'
          ca trên 1 vạn dân    | 5 nghìn                   | 3  | what 'nghìn' counts is not known in the unit 'ca trên 1 vạn dân'
          con                  | 5 và 6                    | 3  | 'và' is not expected here
          %                    | giảm 5% (còn 4%) nhé      | 18 | 'nhé' is not expected here
          con                  | 5 con trở                 | 7  | 'trở' is not the unit 'con'
          """)
  void another_unit_is_an_error_that_names_both(String unit, String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.readTarget(text, Given.in(unit)), text, position, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17 tỷ 617        | 10 | a multiple is expected behind the second number, as behind the first
          17 tỷ 617 đồng   | 11 | a multiple is expected behind the second number, as behind the first
          2-3 tỷ 500 triệu | 3  | one multiple is expected behind both numbers, or one behind each
          """)
  void what_a_number_counts_is_not_guessed(String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.readTarget(text, Given.in("tỷ đồng")), text, position, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          129,837 tỷ        | 129.837  | 4 | 129,837  | 129.837
          106,811           | 106.811  | 4 | 106,811  | 106.811
          -9,500            | -9.5     | 3 | -9,5     | -9.500
          129,837 triệu     | 0.129837 | 4 | 0,129837 | 129,837
          -1 tỷ 2,500 triệu | -1.0025  | 8 | -1,0025  | -3,5
          """)
  void a_mark_that_may_group_keeps_the_value_and_gives_both(
      String text, String number, int position, String read, String other) {
    String reason = "',' is the decimal mark in Vietnamese, read as %s; if it groups thousands, it is %s";
    assertCaution("tỷ đồng", text, number, position, reason.formatted(read, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tỷ đồng   | 4,6 nghìn     | 4600  | 5 | 'nghìn' | 'tỷ đồng' | 4.600  | 'đồng'      | 0,0000046
          tỷ đồng   | 2 vạn 5 nghìn | 25000 | 9 | 'nghìn' | 'tỷ đồng' | 25.000 | 'đồng'      | 0,000025
          nghìn tấn | 39 vạn        | 390   | 4 | 'vạn'   | 'tấn'     | 390    | 'nghìn tấn' | 390.000
          """,
      quoteCharacter = '`')
  void a_multiple_that_may_count_the_unit_gives_both(
      String unit,
      String text,
      String number,
      int position,
      String word,
      String counted,
      String read,
      String base,
      String other) {
    String reason = "%s is taken to count %s, read as %s; if it counts %s, it is %s";
    assertCaution(unit, text, number, position, reason.formatted(word, counted, read, base, other));
  }

  private static void assertCaution(String unit, String text, String number, int position, String reason) {
    TargetText read = VIETNAMESE.readTarget(text, Given.in(unit));
    assertThat(read.criterion()).isEqualTo(Criterion.point(amount(number)));
    Caution caution = Caution.of(text, position, reason);
    assertThat(read.cautions()).containsExactly(caution);
    assertThat(VIETNAMESE.readActual(text, Given.in(unit)).cautions()).containsExactly(caution);
    assertThat(caution.message()).isEqualTo("\"" + text + "\" at character " + position + ": " + reason);
    assertThat(caution).hasToString(caution.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|', value = {"0,837", "012,837", "1.129,837", "129,83", "129,8370", "1129,837", "129.837", "-0,500"})
  void a_mark_that_cannot_group_gives_no_caution(String text) {
    assertThat(VIETNAMESE.readTarget(text, Given.in("ha")).cautions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          khoảng trên 5%        | 1 | 'khoảng' is not kept before 'trên', the bound is read as it stands
          đạt Khoảng  gần 5%    | 5 | 'Khoảng' is not kept before 'gần', the bound is read as it stands
          vào khoảng ≥5%        | 1 | 'vào khoảng' is not kept before '≥', the bound is read as it stands
          khoảng từ 5% trở lên  | 1 | 'khoảng' is not kept beside 'trở lên', the bound is read as it stands
          """)
  void about_a_bound_gives_a_caution(String text, int position, String reason) {
    assertThat(VIETNAMESE.readActual(text, Given.in("%")).cautions())
        .containsExactly(Caution.of(text, position, reason));
  }

  @Test
  void each_number_of_a_text_may_give_a_caution_in_the_order_of_their_places() {
    TargetText read = ENGLISH.readTarget("5.125-6.250; growth of 1.875 (stretch 7.125)", Given.in(""));
    assertThat(read.cautions()).extracting(Caution::position).containsExactly(2, 8, 25, 40);
    assertThat(read.cautions().get(0))
        .hasToString(
            "\"5.125-6.250; growth of 1.875 (stretch 7.125)\" at character 2: '.' is the decimal mark in English, "
                + "read as 5.125; if it groups thousands, it is 5,125");
  }

  @Test
  void a_number_is_long_enough_in_its_unit() {
    String digits = "9".repeat(95);
    assertThat(VIETNAMESE.parseAmount(digits + " nghìn")).isEqualTo(Amount.of(digits + "000"));
    assertRefused(
        () -> VIETNAMESE.parseAmount("-" + digits + " triệu"),
        "-" + "9".repeat(79) + "…",
        1,
        "a number has at most 100 digits before the decimal mark, with its multiple");
    assertRefused(
        () -> VIETNAMESE.readTarget("0," + digits + " triệu", Given.in("nghìn tỷ đồng")),
        "0," + "9".repeat(78) + "…",
        1,
        "a number has at most 100 digits after the decimal mark, in its unit");
  }
}
