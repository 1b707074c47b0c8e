package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.Reorganisation;

class CarryProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final Locality SUCCESSOR = Locality.of("New");

  @Provide
  Arbitrary<Observation> anything() {
    return AnyModel.observations(AnyModel.near());
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    return Arbitraries.of(IndicatorKind.class)
        .flatMap(kind -> Arbitraries.of(Accumulation.class).map(accumulation -> Series.indicator(kind, accumulation)));
  }

  private static List<Achievement> predecessors(Indicator indicator, List<Observation> figures) {
    List<Achievement> predecessors = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      predecessors.add(
          Achievement.builder()
              .indicator(indicator)
              .locality(Locality.of("Old " + i))
              .period(Placed.YEAR)
              .observation(figures.get(i))
              .build());
    }
    return predecessors;
  }

  private static Reorganisation merger(List<Achievement> predecessors) {
    List<LocalityCode> codes = predecessors.stream().map(place -> place.locality().code()).toList();
    return Reorganisation.merge(DAY, "", codes, SUCCESSOR.code());
  }

  private static Optional<Obstacle> obstacle(DerivedFigure figure) {
    return figure.achievement().derivation().flatMap(Derivation::obstacle);
  }

  @Property
  void a_merger_comes_to_what_the_places_would_roll_up_to(
      @ForAll("indicators") Indicator indicator,
      @ForAll @Size(min = 2, max = 5) List<@From("anything") Observation> figures) {
    List<Achievement> predecessors = predecessors(indicator, figures);

    DerivedFigure carried = Carry.over(merger(predecessors), SUCCESSOR, predecessors);
    DerivedFigure rolled = RollUp.of(indicator, SUCCESSOR, Placed.YEAR, predecessors);

    assertThat(carried.achievement().observation()).isEqualTo(rolled.achievement().observation());
    assertThat(obstacle(carried)).isEqualTo(obstacle(rolled));
    assertThat(obstacle(carried).isPresent()).isEqualTo(carried.achievement().observation().isEmpty());
  }

  @Property
  void another_code_changes_no_figure_and_its_way_back_neither(
      @ForAll("indicators") Indicator indicator, @ForAll("anything") Observation figure) {
    Achievement before = predecessors(indicator, List.of(figure)).get(0);
    Reorganisation there = Reorganisation.rename(DAY, "", before.locality().code(), SUCCESSOR.code());
    Reorganisation back = Reorganisation.rename(DAY.plusYears(1), "", SUCCESSOR.code(), before.locality().code());

    DerivedFigure renamed = Carry.over(there, SUCCESSOR, List.of(before));
    DerivedFigure returned = Carry.overFigures(back, before.locality(), List.of(renamed));

    assertThat(renamed.achievement().observation()).contains(figure);
    assertThat(returned.achievement().observation()).contains(figure);
    assertThat(returned.exact()).isEqualTo(DerivedFigure.reported(before).exact());
  }
}
