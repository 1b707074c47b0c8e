package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class FormulaEvaluatorProperties {
  private static final IndicatorCode A = IndicatorCode.of("A");
  private static final IndicatorCode B = IndicatorCode.of("B");

  @Provide
  Arbitrary<Amount> near() {
    return AnyModel.near();
  }

  @Provide
  Arbitrary<Amount> anySize() {
    return AnyModel.anySize();
  }

  private static DerivedFigure quotient(Amount a, Amount b, Criterion criterion) {
    Target target =
        Target.of(Samples.indicator("X", "up").formula(Formula.quotient(A, B)).build(), criterion);
    return FormulaEvaluator.evaluate(target, operands(a, b));
  }

  private static Operands operands(Amount a, Amount b) {
    return new Operands() {
      @Override
      public Optional<DerivedFigure> figure(IndicatorCode code, ReportingPeriod period) {
        Achievement.Builder achievement = Achievement.builder().indicator(Samples.indicator(code.value(), "up").build());
        return Optional.of(
            DerivedFigure.reported(achievement.observation(Observation.of(code.equals(A) ? a : b)).build()));
      }

      @Override
      public Optional<Target> target(IndicatorCode code, ReportingPeriod period) {
        return Optional.empty();
      }
    };
  }

  /** By multiplying across, which is how no quotient is needed. */
  private static int compared(Amount a, Amount b, Amount limit) {
    int sign = a.compareTo(limit.times(b));
    return b.signum() < 0 ? -sign : sign;
  }

  private static void assertJudged(Amount a, Amount b, Amount limit) {
    Criterion point = Criterion.point(limit);
    Observation quotient = quotient(a, b, point).achievement().observation().orElseThrow();
    Target target = Samples.target("up", limit.toString());
    int sign = compared(a, b, limit);

    for (RuleBook book : new RuleBook[] {RuleBook.standard(), RuleBook.vietnamesePractice()}) {
      assertThat(book.rulingFor(target).orElseThrow().judge().judge(quotient))
          .isEqualTo(sign < 0 ? Verdict.NOT_MET : sign == 0 ? Verdict.MET : Verdict.EXCEEDED);
    }
  }

  @Property
  void a_quotient_is_judged_as_its_operands_compare_multiplied_across(
      @ForAll("near") Amount a, @ForAll("near") Amount b, @ForAll("near") Amount limit) {
    Assume.that(b.signum() != 0);

    assertJudged(a, b, limit);
    assertJudged(limit.times(b), b, limit);
  }

  @Property(tries = 300)
  void size_does_not_matter(
      @ForAll("anySize") Amount a, @ForAll("anySize") Amount b, @ForAll("near") Amount limit) {
    Assume.that(b.signum() != 0);

    assertJudged(a, b, limit);
  }

  @Property
  void a_quotient_rounds_as_the_true_value_does(
      @ForAll("near") Amount a, @ForAll("near") Amount b, @ForAll @IntRange(max = 10) int decimals) {
    Assume.that(b.signum() != 0);
    BigDecimal told = quotient(a, b, Criterion.yes()).achievement().observation().orElseThrow().low().toBigDecimal();

    assertThat(told.setScale(decimals, RoundingMode.HALF_UP))
        .isEqualByComparingTo(Ratio.of(a, b).round(decimals, RoundingMode.HALF_UP));
  }

  @Property
  void the_exact_value_is_the_quotient(@ForAll("near") Amount a, @ForAll("near") Amount b) {
    Assume.that(b.signum() != 0);

    assertThat(quotient(a, b, Criterion.yes()).exact()).contains(Ratio.of(a, b));
  }
}
