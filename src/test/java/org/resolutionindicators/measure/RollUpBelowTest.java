package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.ReportingPeriod;

class RollUpBelowTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);
  private static final Indicator WATER =
      Indicator.builder()
          .code(IndicatorCode.of("water"))
          .direction(Direction.ASCENDING)
          .kind(IndicatorKind.SHARE)
          .build();
  private static final Locality PROVINCE = place("P", LocalityLevel.PROVINCE, Optional.empty());

  private static Locality place(String code, LocalityLevel level, Optional<Locality> parent) {
    Locality.Builder place = Locality.builder().code(LocalityCode.of(code)).level(level);
    parent.map(Locality::code).ifPresent(place::parent);
    return place.build();
  }

  private static Locality district(String code) {
    return place(code, LocalityLevel.DISTRICT, Optional.of(PROVINCE));
  }

  private static Locality commune(String code, Locality district) {
    return place(code, LocalityLevel.COMMUNE, Optional.of(district));
  }

  private static Achievement of(Locality place, long part, long whole) {
    return Achievement.builder()
        .indicator(WATER)
        .locality(place)
        .period(YEAR)
        .observation(Observation.outOf(Amount.of(part), Amount.of(whole)))
        .build();
  }

  private static DerivedFigure roll(Dataset data, Localities tree) {
    return RollUp.below(data, tree, WATER.code(), PROVINCE.code(), YEAR);
  }

  @Property
  void the_figure_from_communes_is_that_from_their_districts(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 50) Integer> parts, @ForAll @IntRange(min = 1, max = 4) int districts) {
    Localities.Builder tree = Localities.builder().add(PROVINCE);
    Dataset.Builder byCommune = Dataset.builder();
    Dataset.Builder byDistrict = Dataset.builder();
    int count = Math.min(districts, parts.size());
    for (int d = 0; d < count; d++) {
      Locality district = district("D" + d);
      tree.add(district);
      long part = 0;
      long whole = 0;
      for (int c = d; c < parts.size(); c += count) {
        Locality commune = commune("C" + c, district);
        tree.add(commune);
        byCommune.add(of(commune, parts.get(c), 50));
        part += parts.get(c);
        whole += 50;
      }
      byDistrict.add(of(district, part, whole));
    }
    Localities places = tree.build();
    DerivedFigure deep = roll(byCommune.build(), places);
    assertThat(deep.achievement().observation()).isPresent();
    assertThat(deep.achievement().observation()).isEqualTo(roll(byDistrict.build(), places).achievement().observation());
    assertThat(deep.exact()).isEqualTo(roll(byDistrict.build(), places).exact());
  }

  @Example
  void a_district_gives_its_own_figure_before_that_of_its_communes() {
    Locality d1 = district("D1");
    Locality d2 = district("D2");
    Localities tree = Localities.of(List.of(PROVINCE, d1, d2, commune("C1", d1), commune("C2", d2)));
    Dataset data = Dataset.builder().add(of(d1, 1, 2)).add(of(commune("C1", d1), 9, 9)).add(of(commune("C2", d2), 90, 100)).build();
    Achievement rolled = roll(data, tree).achievement();
    assertThat(rolled.observation()).contains(Observation.outOf(Amount.of(91), Amount.of(102)));
    assertThat(rolled.locality()).isEqualTo(PROVINCE);
  }

  @Example
  void a_commune_without_a_figure_is_named() {
    Locality d1 = district("D1");
    Locality c2 = commune("C2", d1);
    Localities tree = Localities.of(List.of(PROVINCE, d1, commune("C1", d1), c2));
    Dataset data = Dataset.builder().add(of(commune("C1", d1), 1, 2)).build();
    Achievement rolled = roll(data, tree).achievement();
    assertThat(rolled.observation()).isEmpty();
    assertThat(rolled.derivation().flatMap(Derivation::obstacle))
        .contains(Obstacle.of(WATER.code(), c2.code(), YEAR, Obstacle.Why.NOT_REPORTED));
  }

  @Example
  void what_is_not_there_is_said() {
    Localities tree = Localities.of(List.of(PROVINCE));
    Dataset data = Dataset.builder().add(WATER).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollUp.below(data, tree, IndicatorCode.of("air"), PROVINCE.code(), YEAR))
        .withMessage("Indicator to roll up must be one of the data set: 'air'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RollUp.below(data, tree, WATER.code(), LocalityCode.of("Q"), YEAR))
        .withMessage("Place to roll up must be one of the tree: 'Q'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roll(data, tree))
        .withMessage("Indicator 'water' in locality 'P' must come from one place or more");
  }
}
