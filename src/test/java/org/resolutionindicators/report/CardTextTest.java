package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.text.Notation;

class CardTextTest {
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);

  private static Dataset vietnamese(String lines) {
    return Cards.table(Notation.VIETNAMESE, lines);
  }

  private static Dataset english(String lines) {
    return Cards.table(Notation.ENGLISH, lines);
  }

  private static final String PLACES =
      """
      indicator,locality,period,group,target,actual
      Nghèo,Hà Nội,2020,xã hội,3,4
      Nghèo,Huế,2020,xã hội,3,4
      Nghèo,Huế,2021,xã hội,3,4
      Nghèo,,,xã hội,3,4
      """;

  @Test
  void findings_of_several_places_and_periods_are_told_apart() {
    Scorecard card = Cards.STANDARD.scorecards(vietnamese(PLACES), Breakdown.GROUP).get(0);
    assertThat(VI.format(card))
        .startsWith("Hà Nội, Huế, 2020, 2021, nhóm xã hội\n")
        .contains("\n1. vượt  Nghèo, Hà Nội, 2020\n", "\n3. vượt  Nghèo, Huế, 2021\n", "\n4. vượt  Nghèo\n");
    assertThat(EN.format(card)).startsWith("Hà Nội, Huế, 2020, 2021, group xã hội\n");
  }

  @Test
  void one_place_and_period_stand_in_the_title_alone() {
    Scorecard card = Cards.STANDARD.scorecards(vietnamese(PLACES), Breakdown.LOCALITY).get(1);
    assertThat(VI.format(card)).startsWith("Huế, 2020\nđạt và vượt 1/1").contains("\n1. vượt  Nghèo\n");
  }

  @Test
  void more_than_three_places_or_periods_are_counted_in_the_title() {
    String lines =
        """
        indicator,locality,period,target,actual
        A,P1,2011,3,4
        A,P2,2012,3,4
        A,P3,2013,3,4
        A,P4,2014,3,4
        """;
    Scorecard card = Cards.STANDARD.score(vietnamese(lines));
    assertThat(VI.format(card)).startsWith("4 địa phương, 4 kỳ\n");
    assertThat(EN.format(card)).startsWith("4 localities, 4 periods\n");
  }

  @Test
  void a_group_without_a_name_is_told_in_words() {
    String lines =
        """
        indicator,group,target,actual
        A,,3,4
        B,xã hội,3,4
        """;
    Scorecard card = Cards.STANDARD.scorecards(vietnamese(lines), Breakdown.GROUP).get(0);
    assertThat(VI.format(card)).startsWith("không thuộc nhóm nào\n");
    assertThat(EN.format(card)).startsWith("no group\n");
  }

  @Test
  void parts_stand_below_what_they_are_part_of_wherever_the_data_have_them() {
    String lines =
        """
        code,indicator,part_of,target,actual
        a,Whole,,3,4
        b,Part,a,3,4
        c,Part of part,b,3,4
        d,Second part,a,3,4
        e,Other,,3,4
        f,Late part,a,3,4
        g,Of which: own words,e,3,4
        """;
    assertThat(EN.format(Cards.STANDARD.score(english(lines))).lines().filter(line -> !line.contains(" 3")))
        .containsSequence(
            "1. exceeded  Whole",
            "   of which:",
            "     exceeded  Part",
            "     of which:",
            "       exceeded  Part of part",
            "   part of Whole:",
            "     exceeded  Second part",
            "2. exceeded  Other",
            "   part of Whole:",
            "     exceeded  Late part",
            "     exceeded  Of which: own words");
  }

  @Test
  void a_part_does_not_stand_below_the_same_indicator_of_another_place() {
    String lines =
        """
        code,indicator,part_of,locality,target,actual
        a,Whole,,X,3,4
        b,Part,a,Y,3,4
        a,Whole,,Y,3,4
        """;
    assertThat(EN.format(Cards.STANDARD.score(english(lines))).lines().filter(line -> !line.contains(" 3")))
        .containsSequence("1. exceeded  Whole, X", "   part of Whole:", "     exceeded  Part, Y", "2. exceeded  Whole, Y");
  }

  @Test
  void a_part_whose_whole_is_in_another_group_names_its_code() {
    String lines =
        """
        code,indicator,part_of,group,target,actual
        a,Whole,,g,3,4
        b,Part,a,h,3,4
        """;
    Scorecard card = Cards.STANDARD.scorecards(english(lines), Breakdown.GROUP).get(1);
    assertThat(EN.format(card))
        .startsWith(
            """
            group h
            met or exceeded 0 of 0 indicators

               part of a:
                 exceeded  Part
                   target 3; actual 4
            """);
  }

  @Test
  void what_others_gave_is_put_on_one_line_without_control_characters() {
    String lines = "indicator,unit,target,actual\nA,\"km\n\u001b[31m\",3,\"very \n low\"\n";
    assertThat(EN.format(Cards.STANDARD.score(english(lines)))).contains("A (km [31m)\n   target 3; actual very low\n");
  }
}
