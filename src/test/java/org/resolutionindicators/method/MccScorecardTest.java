package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

class MccScorecardTest {
  private static final MccScorecard METHOD = MccScorecard.FY2018;
  private static final String HEADER = "indicator,code,locality,peer_group,direction,target,actual,pass_if,hurdle";

  private static Rating of(String actual) {
    return MethodRows.only(METHOD, HEADER, "Inflation,INF,A,low,descending,< 15," + actual + ",,");
  }

  @ParameterizedTest
  @CsvSource({
    "14.9, MET, passed",
    "15, NOT_MET, not passed",
    "3-4, MET, passed",
    "14-16, UNDECIDED,",
    "15-16, NOT_MET, not passed",
    "under 10, MET, passed",
    "under 20, UNDECIDED,",
    "over 46.8, NOT_MET, not passed",
    "about 10, MET, passed",
    "surplus, UNDECIDED,",
    ", NO_DATA, not passed"
  })
  void a_value_passes_if_all_that_it_may_stand_for_does(String actual, Verdict verdict, String band) {
    Rating rating = of(actual == null ? "" : actual);

    assertThat(rating.verdict()).contains(verdict);
    assertThat(rating.band()).isEqualTo(Optional.ofNullable(band));
    assertThat(rating.why().isPresent()).isEqualTo(verdict == Verdict.UNDECIDED);
  }

  @Test
  void what_is_not_decided_says_why() {
    assertThat(of("14-16").why()).contains("the value may lie on either side of the threshold");
    assertThat(MethodRows.only(METHOD, HEADER, "I,I,A,low,ascending,5,6,best,").why())
        .contains("pass_if is none of median, target and easier: 'best'");
    assertThat(MethodRows.only(METHOD, HEADER, "I,I,A,low,ascending,5,6,Target,").verdict()).contains(Verdict.MET);
  }

  @Test
  void a_country_of_no_group_alone_has_no_median() {
    Rating alone = MethodRows.only(METHOD, HEADER, "I,I,A,,ascending,,7,,");

    assertThat(alone.verdict()).contains(Verdict.UNDECIDED);
    assertThat(alone.measure()).contains(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(alone.why()).contains("the threshold is not known");
  }

  @Test
  void a_median_is_of_the_values_that_apply_and_of_none_if_one_is_no_number() {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    rows.addAll(List.of("I,I,A,low,,,95,,", "I,I,B,low,,,90,,", "I,I,C,low,,,85,,", "I,I,D,low,,,80,,"));
    rows.add("I,I,E,low,,n/a,10,,");
    rows.add("I,I,F,low,,,,,");

    Ratings known = MethodRows.rate(METHOD, rows.toArray(String[]::new));
    rows.add("I,I,G,low,,,over 50,,");
    Ratings unknown = MethodRows.rate(METHOD, rows.toArray(String[]::new));

    assertThat(known.all().get(0).measure()).contains(Measured.of(Ratio.of("87.5")));
    assertThat(unknown.all().get(0).measure()).contains(Measured.undefined(Undefined.MISSING_FIGURE));
    assertThat(unknown.all().get(0).verdict()).contains(Verdict.UNDECIDED);
  }

  @Test
  void a_scorecard_that_depends_on_what_is_not_decided_has_no_band() {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    rows.add("Corruption,M1,A,low,ascending,5,6,,corruption");
    rows.add("Rights,M2,A,low,ascending,5,6,,democracy");
    for (int i = 3; i <= 9; i++) {
      rows.add("Indicator " + i + ",M" + i + ",A,low,ascending,5,6,,");
    }
    rows.add("Last,M10,A,low,ascending,5,4-6,,");

    Rating open = last(rows);
    rows.set(10, "Last,M10,A,low,ascending,5,6-7,,");
    Rating passed = last(rows);
    rows.set(10, "Last,M10,A,low,ascending,5,4,,");
    Rating missed = last(rows);

    assertThat(open.band()).isEmpty();
    assertThat(open.passes()).map(Object::toString).contains("9/20");
    assertThat(open.why()).contains("whether it is passed depends on 1 that are not decided");
    assertThat(passed.band()).contains("passed");
    assertThat(missed.band()).contains("not passed");
    assertThat(missed.why()).contains("not passed: 10 of 20 indicators");
  }

  private static Rating last(List<String> rows) {
    List<Rating> all = MethodRows.rate(METHOD, rows.toArray(String[]::new)).all();
    return all.get(all.size() - 1);
  }

  @Test
  void what_beats_one_of_two_thresholds_beats_the_easier_one() {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    rows.add("I,I,A,low,ascending,4,5,easier,");
    rows.add("I,I,B,low,ascending,4,about 6,easier,");
    rows.add("I,I,C,low,ascending,4,3,easier,");
    rows.add("J,J,A,low,ascending,,5,easier,");
    rows.add("J,J,B,low,ascending,,3,easier,");

    List<Rating> all = MethodRows.rate(METHOD, rows.toArray(String[]::new)).all();

    assertThat(all.subList(0, 5))
        .extracting(rating -> rating.verdict().orElseThrow())
        .containsExactly(Verdict.MET, Verdict.MET, Verdict.UNDECIDED, Verdict.MET, Verdict.NOT_MET);
    assertThat(all.get(0).measure()).contains(Measured.undefined(Undefined.MISSING_FIGURE));
    assertThat(all.get(3).measure()).contains(Measured.of(Ratio.of(4, 1)));
  }

  @Test
  void values_are_compared_at_the_decimals_that_the_indicator_declares() {
    String header = "indicator,decimals,peer_group,target,actual";

    assertThat(MethodRows.only(METHOD, header, "I,1,low,> 60,60.04").verdict()).contains(Verdict.NOT_MET);
    assertThat(MethodRows.only(METHOD, header, "I,1,low,> 60,60.04-60.1").verdict()).contains(Verdict.UNDECIDED);
    assertThat(MethodRows.only(METHOD, header, "I,,low,> 60,60.04").verdict()).contains(Verdict.MET);
  }

  @Test
  void more_indicators_than_the_scorecard_has_are_told() {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    for (int i = 1; i <= 21; i++) {
      rows.add("Indicator " + i + ",M" + i + ",A,low,ascending,5,6,,");
    }

    assertThat(last(rows).band()).isEmpty();
    assertThat(last(rows).why()).contains("21 indicators have a row, the scorecard has 20");
  }
}
