package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was known on a day: never less on a later one, and the same however it is cut. */
class DatasetAsOfProperties {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  /** A statement of a target and of a report; figures follow from day and assigner, so that none contradict each other. */
  private record Statement(int indicator, int day, Optional<String> assigner, boolean asks, boolean isDated) {
    Indicator of() {
      return Indicator.of("I" + indicator, Direction.ASCENDING);
    }

    Target target() {
      Target.Builder target = Target.builder().indicator(of());
      assigner.ifPresent(target::assigner);
      if (isDated) {
        target.decidedOn(FIRST.plusDays(day));
      }
      return target.criterion(Criterion.point(Amount.of(isDated ? day : 100))).build();
    }

    Achievement report() {
      return Achievement.builder()
          .indicator(of())
          .observation(Observation.of(Amount.of(day)))
          .reportedOn(FIRST.plusDays(day))
          .build();
    }

    void addTo(Dataset.Builder data) {
      if (asks) {
        data.add(target());
      } else {
        data.add(report());
      }
    }
  }

  @Provide
  Arbitrary<List<Statement>> statements() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 9),
            Arbitraries.of(Optional.<String>empty(), Optional.of("a"), Optional.of("b")),
            Arbitraries.of(true, false),
            Arbitraries.of(true, true, false))
        .as(Statement::new)
        .list()
        .uniqueElements(statement -> statement.asks() ? statement : List.of(statement.indicator(), statement.day()))
        .ofMaxSize(15);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-1, 10).map(FIRST::plusDays);
  }

  private static Dataset data(List<Statement> statements) {
    Dataset.Builder builder = Dataset.builder();
    statements.forEach(statement -> statement.addTo(builder));
    return builder.build();
  }

  /** All that is said, without the targets that stand for none. */
  private static List<Object> said(Dataset data) {
    List<Object> said = new ArrayList<>();
    for (Cell cell : data.cells()) {
      cell.targets().stream().filter(target -> target.criterion().isPresent()).forEach(said::add);
      said.addAll(cell.achievements());
    }
    return said;
  }

  @Property
  void what_was_known_is_known_later(
      @ForAll("statements") List<Statement> statements, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    Dataset data = data(statements);
    LocalDate early = one.isBefore(other) ? one : other;
    LocalDate late = one.isBefore(other) ? other : one;
    assertThat(said(data.asOf(late))).containsAll(said(data.asOf(early)));
    assertThat(said(data)).containsAll(said(data.asOf(late)));
  }

  @Property
  void of_two_days_the_earlier_counts(
      @ForAll("statements") List<Statement> statements, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    Dataset data = data(statements);
    LocalDate early = one.isBefore(other) ? one : other;
    assertThat(data.asOf(one).asOf(other).cells()).isEqualTo(data.asOf(early).cells());
  }

  @Property
  void the_data_of_a_day_are_those_of_what_was_said_by_then(
      @ForAll("statements") List<Statement> statements, @ForAll("days") LocalDate day) {
    List<Statement> known =
        statements.stream()
            .filter(it -> (it.asks() && !it.isDated()) || !FIRST.plusDays(it.day()).isAfter(day))
            .toList();
    assertThat(data(statements).asOf(day).cells()).containsExactlyInAnyOrderElementsOf(data(known).cells());
  }

  @Property
  void versions_do_not_hang_on_the_order_in_which_they_come(
      @ForAll("statements") List<Statement> statements, @ForAll Random random) {
    List<Statement> shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, random);
    Dataset one = data(statements);
    Dataset other = data(shuffled);
    for (Cell cell : one.cells()) {
      Target target = cell.target();
      Cell same = other.cell(target.indicator().code(), target.locality().code(), target.period()).orElseThrow();
      assertThat(same.achievements()).isEqualTo(cell.achievements());
      assertThat(same.targets()).containsExactlyInAnyOrderElementsOf(cell.targets());
      assertThat(same.target().decidedOn()).isEqualTo(target.decidedOn());
    }
  }

  @Property
  void a_data_set_is_the_same_through_its_builder(@ForAll("statements") List<Statement> statements) {
    Dataset data = data(statements);
    assertThat(data.toBuilder().build().cells()).isEqualTo(data.cells());
  }

  @Property
  void each_target_is_of_one_assigner_or_of_all(@ForAll("statements") List<Statement> statements) {
    Dataset data = data(statements);
    for (Dataset part : List.of(data.assignedBy("a"), data.assignedBy("b"), data.assignedBy("c"))) {
      assertThat(said(data)).containsAll(said(part));
      assertThat(part.assigners()).hasSizeLessThanOrEqualTo(1);
    }
  }
}
