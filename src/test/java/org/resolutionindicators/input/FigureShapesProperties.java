package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.text.ActualText;
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.TargetText;

/** Holds what is learnt of texts against how the notation reads each of them. */
class FigureShapesProperties {
  /** Words before, between and behind numbers. */
  private record Frame(String before, String between, String behind) {}

  @Provide
  Arbitrary<Indicator> indicators() {
    Arbitrary<String> units = Arbitraries.of("", "%", "triệu đồng", "người", "tuổi", "‰");
    return Combinators.combine(Arbitraries.of(IndicatorKind.class), units)
        .as(
            (kind, unit) -> {
              Indicator.Builder indicator =
                  Indicator.builder().code(IndicatorCode.of("A")).direction(Direction.ASCENDING).kind(kind);
              return unit.isEmpty() ? indicator.build() : indicator.unit(unit).build();
            });
  }

  @Provide
  Arbitrary<Frame> frames() {
    Arbitrary<String> before =
        Arbitraries.of(
            "", "", "-", "+", "dưới ", "trên ", "≥ ", "<", "khoảng ", "từ ", "tăng ", "giảm ", "còn ", "thứ ", "top ", "hạng ",
            "tháng ", "quý ", "năm ", "ngày ", "trước ngày ", "at most ", "about ", "from ", "by ", "in ", "gần ", "đạt ", "ước ", " ");
    Arbitrary<String> between = Arbitraries.of("", "", "", "-", " - ", "–", " đến ", " to ", "/", ".", ",", ";", " và ", " triệu ");
    Arbitrary<String> behind =
        Arbitraries.of("", "", "%", " %", " trở lên", " trở xuống", " triệu", " người", " tuổi", "/", ".", ",", " điểm %", " or more");
    return Combinators.combine(before, between, behind).as(Frame::new);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.of(
        "0", "1", "3", "7", "12", "31", "45", "100", "2019", "2020", "12345", "007", "31122019", "1,5", "2.5", "7,25", "0,05", "7.125",
        "45.799", "12.2020", "1,2345", "99,99", "1234567890123456789");
  }

  @Property(tries = 2000)
  void texts_of_one_shape_are_read_as_the_notation_reads_them(
      @ForAll("indicators") Indicator indicator, @ForAll("frames") Frame frame, @ForAll boolean isEnglish,
      @ForAll List<@net.jqwik.api.From("numbers") String> numbers) {
    Notation notation = isEnglish ? Notation.ENGLISH : Notation.VIETNAMESE;
    FigureShapes shapes = new FigureShapes(notation, indicator);
    for (int i = 0; i + 1 < Math.min(numbers.size(), 12); i++) {
      String second = frame.between().isEmpty() ? "" : numbers.get(i + 1);
      assertSame(frame.before() + numbers.get(i) + frame.between() + second + frame.behind(), shapes, notation, indicator);
    }
  }

  private static void assertSame(String text, FigureShapes shapes, Notation notation, Indicator indicator) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Criterion criterion = shapes.criterion(bytes, 0, bytes.length);
    if (criterion != null) {
      assertThat(criterion).as(text).isEqualTo(target(text, notation, indicator));
    }
    PlainNumber number = shapes.number(bytes, 0, bytes.length);
    if (number != null) {
      Amount amount = Amount.ofUnscaled(number.unscaled(), number.decimals());
      ActualText actual = notation.readActual(Column.BLANK.trimFrom(text), indicator);
      assertThat(actual.observation()).as(text).isEqualTo(Observation.of(amount));
      assertThat(FigureShapes.observation(actual)).as(text).isPresent();
    }
  }

  private static Criterion target(String text, Notation notation, Indicator indicator) {
    TargetText read = notation.readTarget(Column.BLANK.trimFrom(text), indicator);
    assertThat(read.stretch()).as(text).isEmpty();
    assertThat(read.cautions()).as(text).isEmpty();
    return read.criterion();
  }
}
