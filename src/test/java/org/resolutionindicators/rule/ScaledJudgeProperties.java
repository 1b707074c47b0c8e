package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.measure.AnyForm;
import org.resolutionindicators.measure.AnyModel;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/** Holds the judge for scaled figures against the judge that it stands for. */
class ScaledJudgeProperties {
  private static final int TRIES = 3000;
  private static final int MOST_COMPARED = 6;
  private static final int MOST_DECIMALS = 18;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
  /** The ends of what an amount gives as a whole number, and of what a judge takes. */
  private static final ImmutableList<Long> ENDS =
      ImmutableList.of(0L, 1L, -1L, (1L << 62) - 1, 1 - (1L << 62), Long.MAX_VALUE, -Long.MAX_VALUE);

  /** A host's judge, which is no zones: a twentieth beyond the number is exceeded; of zones, those of another number. */
  private record Twentieth(Amount number) implements Judge {
    private static final Amount BEYOND = Amount.of("1.05");

    @Override
    public Verdict judge(Observation observation) {
      return switch (observation.kind()) {
        case EXACT -> exact(observation.low());
        case YES -> Verdict.MET_OR_EXCEEDED;
        case NO -> Verdict.NOT_MET;
        default -> Verdict.UNDECIDED;
      };
    }

    private Verdict exact(Amount amount) {
      if (amount.compareTo(number) < 0) {
        return Verdict.NOT_MET;
      }
      return amount.compareTo(number.times(BEYOND)) < 0 ? Verdict.MET : Verdict.EXCEEDED;
    }
  }

  private record TwentiethRule() implements Rule {
    @Override
    public String id() {
      return "host.twentieth";
    }

    @Override
    public Optional<Judge> forTarget(Target target) {
      Criterion asked = target.criterion().orElse(null);
      return asked instanceof Criterion.Point point ? Optional.of(new Twentieth(point.amount())) : Optional.empty();
    }
  }

  @Provide
  Arbitrary<RuleBook> books() {
    RuleBook host = RuleBook.standard().before("standard.number", new TwentiethRule()).named("host");
    return Arbitraries.of(RuleBook.standard(), RuleBook.vietnamesePractice(), host);
  }

  private static Arbitrary<OptionalInt> compared() {
    return Arbitraries.integers()
        .between(-1, MOST_COMPARED)
        .map(digits -> digits < 0 ? OptionalInt.empty() : OptionalInt.of(digits));
  }

  @Provide
  Arbitrary<Target> targets() {
    Arbitrary<Criterion> criteria =
        Arbitraries.oneOf(AnyForm.criteria(), AnyModel.criteria(AnyModel.near()), AnyModel.criteria(AnyModel.anySize()));
    return Combinators.combine(
            Arbitraries.of(Direction.class), Arbitraries.of(IndicatorKind.class), compared(), criteria)
        .as(AnyForm::target)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<ZoneJudge> zones() {
    Arbitrary<Amount> amounts = Arbitraries.oneOf(AnyModel.near(), AnyModel.near(), AnyModel.anySize());
    Arbitrary<Cut> cuts =
        Combinators.combine(amounts, Arbitraries.of(true, false))
            .as((at, inclusive) -> inclusive ? Cut.from(at) : Cut.beyond(at));
    return Combinators.combine(Arbitraries.of(Direction.class), cuts, cuts, compared())
        .as(ScaledJudgeProperties::zones)
        .withoutEdgeCases();
  }

  private static ZoneJudge zones(Direction better, Cut a, Cut b, OptionalInt compared) {
    boolean isInOrder = (better == Direction.ASCENDING) == a.at().compareTo(b.at()) < 0;
    ZoneJudge zones =
        a.at().equals(b.at())
            ? ZoneJudge.neverExceeded(better, a)
            : ZoneJudge.of(better, isInOrder ? a : b, isInOrder ? b : a);
    return compared.isPresent() ? zones.atDecimals(compared.getAsInt()).reading(QualifierReading.AS_NAMED) : zones;
  }

  private static void assertAgrees(Judge judge, int decimals, Amount near) {
    ScaledJudge scaled = ScaledJudge.of(judge, decimals);
    for (long x : ENDS) {
      assertAgrees(judge, scaled, x);
    }
    for (int digits = 0; digits <= Math.min(MOST_COMPARED, decimals) + 1; digits++) {
      for (int halves = -2; halves <= 2; halves++) {
        BigDecimal moved = near.toBigDecimal().add(HALF.multiply(BigDecimal.valueOf(halves, digits)));
        BigInteger place = moved.movePointRight(decimals).setScale(0, RoundingMode.FLOOR).toBigInteger();
        for (int units = -1; units <= 2; units++) {
          BigInteger x = place.add(BigInteger.valueOf(units));
          assertAgrees(judge, scaled, x.min(MOST).max(MOST.negate()).longValueExact());
        }
      }
    }
  }

  private static void assertAgrees(Judge judge, ScaledJudge scaled, long x) {
    Verdict expected = judge.judge(Observation.of(Amount.ofUnscaled(x, scaled.decimals())));
    if (scaled.judge(x) != expected) {
      assertThat(scaled.judge(x)).as("%s about %s", scaled, x).isEqualTo(expected);
    }
  }

  /** The numbers at which the verdict may change. */
  private static ImmutableList<Amount> places(Judge judge) {
    if (judge instanceof RankJudge rank) {
      return places(rank.places());
    } else if (judge instanceof ZoneJudge zones) {
      return ImmutableList.of(zones.met().at(), zones.exceeded().orElse(zones.met()).at());
    } else if (judge instanceof Twentieth twentieth) {
      return ImmutableList.of(twentieth.number(), twentieth.number().times(Twentieth.BEYOND));
    }
    return ImmutableList.of(Amount.ZERO);
  }

  @Property(tries = TRIES)
  void about_a_number_it_says_what_the_judge_says(
      @ForAll("books") RuleBook book,
      @ForAll("targets") Target target,
      @ForAll @IntRange(max = MOST_DECIMALS) int decimals) {
    Optional<Ruling> ruling = book.rulingFor(target);
    Assume.that(ruling.isPresent());
    Judge judge = ruling.get().judge();
    for (Amount near : places(judge)) {
      assertAgrees(judge, decimals, near);
    }
  }

  @Property(tries = TRIES)
  void whatever_the_zones(@ForAll("zones") ZoneJudge zones, @ForAll @IntRange(max = MOST_DECIMALS) int decimals) {
    for (Amount near : places(zones)) {
      assertAgrees(zones, decimals, near);
    }
  }

  @Property(tries = TRIES)
  void and_however_far_the_number_is(
      @ForAll("zones") ZoneJudge zones, @ForAll @IntRange(max = MOST_DECIMALS) int decimals, @ForAll long x) {
    Assume.that(x != Amount.NOT_UNSCALED);
    assertAgrees(zones, ScaledJudge.of(zones, decimals), x);
  }

  @Property(tries = TRIES / 3)
  void about_yes_and_no_it_says_what_the_judge_says(
      @ForAll("books") RuleBook book,
      @ForAll("targets") Target target,
      @ForAll @IntRange(max = MOST_DECIMALS) int decimals) {
    Optional<Ruling> ruling = book.rulingFor(target);
    Assume.that(ruling.isPresent());
    Judge judge = ruling.get().judge();
    ScaledJudge scaled = ScaledJudge.of(judge, decimals);

    assertThat(scaled.yes()).isEqualTo(judge.judge(Observation.yes()));
    assertThat(scaled.no()).isEqualTo(judge.judge(Observation.no()));
    assertThat(SerializableTester.reserialize(scaled)).isEqualTo(scaled).hasSameHashCodeAs(scaled);
  }
}
