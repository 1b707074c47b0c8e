package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;

class RollUpProperties {
  private static final Indicator SHARE = Series.indicator(IndicatorKind.SHARE, Accumulation.LAST);
  private static final Indicator COUNT = Series.indicator(IndicatorKind.COUNT, Accumulation.LAST);

  @Provide
  Arbitrary<Observation> parts() {
    return Arbitraries.integers()
        .between(1, 200)
        .flatMap(
            whole ->
                Arbitraries.integers()
                    .between(0, whole)
                    .map(part -> Observation.outOf(Amount.of(part), Amount.of(whole))));
  }

  @Provide
  Arbitrary<Observation> counts() {
    return Arbitraries.oneOf(
        parts(), AnyModel.near().map(Observation::of), Arbitraries.just(Observation.notApplicable()));
  }

  private static List<Achievement> communes(Indicator indicator, List<Observation> figures) {
    List<Achievement> communes = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      communes.add(
          Achievement.builder()
              .indicator(indicator)
              .locality(Locality.of("Commune " + i))
              .period(Placed.YEAR)
              .observation(figures.get(i))
              .build());
    }
    return communes;
  }

  private static Achievement whole(Indicator indicator, String place, List<Achievement> parts) {
    return RollUp.of(indicator, Locality.of(place), Placed.YEAR, parts).achievement();
  }

  /** The first communes lie in one district, the others in another. */
  private static void assertSameByDistricts(Indicator indicator, List<Achievement> communes, int cut) {
    int split = Math.min(cut, communes.size() - 1);
    List<Achievement> districts = new ArrayList<>();
    if (split > 0) {
      districts.add(whole(indicator, "District 1", communes.subList(0, split)));
    }
    districts.add(whole(indicator, "District 2", communes.subList(split, communes.size())));

    assertThat(whole(indicator, "Province", districts).observation())
        .isEqualTo(whole(indicator, "Province", communes).observation());
  }

  @Property
  void a_share_from_districts_equals_that_from_communes(
      @ForAll @Size(min = 1, max = 9) List<@From("parts") Observation> figures, @ForAll @IntRange(max = 8) int cut) {
    assertSameByDistricts(SHARE, communes(SHARE, figures), cut);
  }

  @Property
  void a_count_from_districts_equals_that_from_communes(
      @ForAll @Size(min = 1, max = 9) List<@From("counts") Observation> figures, @ForAll @IntRange(max = 8) int cut) {
    assertSameByDistricts(COUNT, communes(COUNT, figures), cut);
  }

  @Property
  void the_order_of_places_does_not_matter(
      @ForAll @Size(min = 1, max = 9) List<@From("counts") Observation> figures, @ForAll Random random) {
    List<Achievement> communes = communes(COUNT, figures);
    List<Achievement> mixed = new ArrayList<>(communes);
    Collections.shuffle(mixed, random);

    assertThat(whole(COUNT, "Province", mixed).observation())
        .isEqualTo(whole(COUNT, "Province", communes).observation());
  }

  @Property
  void a_share_lies_between_the_least_and_the_greatest_of_its_places(
      @ForAll @Size(min = 1, max = 9) List<@From("parts") Observation> figures) {
    List<Ratio> shares = figures.stream().map(figure -> Ratio.of(figure.low(), figure.whole())).sorted().toList();
    Observation whole = whole(SHARE, "Province", communes(SHARE, figures)).observation().orElseThrow();

    assertThat(Ratio.of(whole.low(), whole.whole())).isBetween(shares.get(0), shares.get(shares.size() - 1));
  }
}
