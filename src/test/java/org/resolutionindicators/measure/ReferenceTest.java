package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceTest {

  /** Numbers with blanks between them; a dash is one that is missing. */
  private static List<Measured> values(String text) {
    return Splitter.on(' ').omitEmptyStrings().splitToStream(text).map(ReferenceTest::value).toList();
  }

  private static Measured value(String text) {
    return text.equals("-") ? Measured.undefined(Undefined.NO_ACTUAL) : Measured.of(Ratio.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "MEDIAN,   3 1 2,       2",
    "MEDIAN,   4 1 3 2,     5/2",
    "MEDIAN,   7,           7",
    "MEDIAN,   1 100,       101/2",
    "MEDIAN,   5 5 5 1,     5",
    "MEDIAN,   0.1 -0.2 0.3, 1/10",
    "MEAN,     1 2 4,       7/3",
    "MEAN,     -1 1,        0",
    "MIDPOINT, 3 10,        13/2",
    "MIDPOINT, 1 2 10,      11/2",
    "LEAST,    3 -1 2,      -1",
    "GREATEST, 3 -1 2,      3",
  })
  void of_values(Reference reference, String values, String expected) {
    assertThat(reference.of(values(values))).hasToString(expected);
    assertThat(reference.ofAll(values(values))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"MEDIAN, 3/2", "MEAN, 4", "MIDPOINT, 11/2", "LEAST, 1", "GREATEST, 10"})
  void a_missing_value_is_left_out_or_told(Reference reference, String expected) {
    List<Measured> values = reference == Reference.MEDIAN ? values("2 - 1") : values("10 - 1 1");

    assertThat(reference.of(values)).hasToString(expected);
    assertThat(reference.ofAll(values)).isEqualTo(Measured.undefined(Undefined.MISSING_FIGURE));
  }

  @ParameterizedTest
  @EnumSource
  void of_nothing_there_is_none(Reference reference) {
    assertThat(reference.of(List.of())).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(reference.ofAll(List.of())).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(reference.of(values("- -"))).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(reference.ofAll(values("- -"))).isEqualTo(Measured.undefined(Undefined.MISSING_FIGURE));
  }

  @ParameterizedTest
  @CsvSource({"80 95, 175/2", "92 95, 90", "90 90, 90", "'', UNDEFINED"})
  void the_median_or_90_whichever_is_lower(String peers, String expected) {
    Measured lower = Reference.LEAST.ofAll(List.of(Reference.MEDIAN.of(values(peers)), value("90")));

    assertThat(lower)
        .isEqualTo(
            expected.equals("UNDEFINED")
                ? Measured.undefined(Undefined.MISSING_FIGURE)
                : Measured.of(expected.equals("175/2") ? Ratio.of(175, 2) : Ratio.of(expected)));
  }

  @Test
  void a_constant_survives_serialisation_as_itself() {
    assertThat(SerializableTester.reserialize(Reference.MEDIAN)).isSameAs(Reference.MEDIAN);
  }
}
