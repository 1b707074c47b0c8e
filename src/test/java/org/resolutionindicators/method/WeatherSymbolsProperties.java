package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.measure.MethodAttributes;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.score.Rating;

class WeatherSymbolsProperties {
  private static final int LAST_YEAR = 2020;

  @Provide
  Arbitrary<List<Integer>> figures() {
    return Arbitraries.integers().between(-50, 50).list().ofMinSize(1).ofMaxSize(9).withoutEdgeCases();
  }

  private static Rating rated(List<Integer> figures, int target, int sign, int shift, int factor) {
    Direction direction = sign > 0 ? Direction.ASCENDING : Direction.DESCENDING;
    Indicator indicator = Indicator.of("I", direction);
    Dataset.Builder data = Dataset.builder();
    for (int i = 0; i < figures.size(); i++) {
      ReportingPeriod year = ReportingPeriod.ofYear(LAST_YEAR + 1 - figures.size() + i);
      data.add(
          Target.builder()
              .indicator(indicator)
              .period(year)
              .criterion(Criterion.point(Amount.of(sign * factor * (target + shift))))
              .attributes(Attributes.none().with(MethodAttributes.TARGET_YEAR, LAST_YEAR + 10))
              .build());
      Observation seen = Observation.of(Amount.of(sign * factor * (figures.get(i) + shift)));
      data.add(Achievement.builder().indicator(indicator).period(year).observation(seen).build());
    }
    return WeatherSymbols.DNS_2025.rate(data.build()).all().get(0);
  }

  @Property(tries = 500)
  void the_other_direction_is_the_mirror_image(@ForAll("figures") List<Integer> figures, @ForAll("target") int target) {
    Rating up = rated(figures, target, 1, 0, 1);
    Rating down = rated(figures, target, -1, 0, 1);

    assertThat(down.band()).isEqualTo(up.band());
    assertThat(down.measure()).isEqualTo(up.measure());
    assertThat(down.why()).isEqualTo(up.why());
  }

  @Property(tries = 500)
  void unit_and_nought_of_the_scale_change_nothing(
      @ForAll("figures") List<Integer> figures, @ForAll("target") int target, @ForAll("target") int shift) {
    Rating as = rated(figures, target, 1, 0, 1);
    Rating other = rated(figures, target, 1, shift, 7);

    assertThat(other.band()).isEqualTo(as.band());
    assertThat(other.measure()).isEqualTo(as.measure());
  }

  @Provide
  Arbitrary<Integer> target() {
    return Arbitraries.integers().between(-60, 60);
  }
}
