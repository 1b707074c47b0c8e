package org.resolutionindicators.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.resolutionindicators.measure.AnyModel;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** A data set before it is built, so that it can be built in another order, with one row more, or with other weights. */
record Plan(List<Item> items) {
  static final int PLACES = 3;
  private static final int DEPTH = 2;
  private static final RandomGenerator<Criterion> CRITERIA = AnyModel.criteria(AnyModel.near()).generator(1000);
  private static final RandomGenerator<Observation> OBSERVATIONS =
      AnyModel.observations(AnyModel.near()).generator(1000);

  /** An indicator with its rows, one or none in each place, and its parts. */
  record Item(Direction direction, int composite, int group, List<Optional<Entry>> rows, List<Item> parts) {

    Item withRow(int place, Entry entry) {
      List<Optional<Entry>> changed = new ArrayList<>(rows);
      changed.set(place, Optional.of(entry));
      return new Item(direction, composite, group, changed, parts);
    }
  }

  /** A row. */
  record Entry(
      Optional<Criterion> criterion,
      Optional<Observation> observation,
      Optional<OfficialVerdict> official,
      Optional<Amount> weight,
      boolean key,
      boolean exempt) {

    /** A plain row that is not met. */
    static Entry notMet(Direction direction) {
      Observation worse = Observation.of(Amount.of(direction == Direction.ASCENDING ? -1 : 1));
      Criterion nought = Criterion.point(Amount.ZERO);
      return new Entry(Optional.of(nought), Optional.of(worse), Optional.empty(), Optional.empty(), false, false);
    }
  }

  /** Drawn at one stroke, which is many times faster than one choice at a time; a failing plan is printed whole. */
  static Arbitrary<Plan> any() {
    return Arbitraries.randomValue(random -> new Plan(items(random, random.nextInt(5), 0)));
  }

  private static List<Item> items(Random random, int count, int depth) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Optional<Entry>> rows = new ArrayList<>();
      for (int place = 0; place < PLACES; place++) {
        rows.add(chance(random, 70) ? Optional.of(entry(random)) : Optional.empty());
      }
      int parts = depth < DEPTH && chance(random, 45) ? 1 + random.nextInt(3) : 0;
      items.add(
          new Item(
              Direction.values()[random.nextInt(2)],
              random.nextInt(6) - 2,
              random.nextInt(3),
              rows,
              items(random, parts, depth + 1)));
    }
    return items;
  }

  private static Entry entry(Random random) {
    OfficialVerdict official = OfficialVerdict.values()[random.nextInt(OfficialVerdict.values().length)];
    return new Entry(
        Optional.of(CRITERIA.next(random).value()).filter(c -> chance(random, 85)),
        Optional.of(OBSERVATIONS.next(random).value()).filter(o -> chance(random, 85)),
        Optional.of(official).filter(o -> chance(random, 30)),
        Optional.of(Amount.of(random.nextInt(20))).filter(w -> chance(random, 95)),
        chance(random, 33),
        chance(random, 10));
  }

  private static boolean chance(Random random, int percent) {
    return random.nextInt(100) < percent;
  }

  static Locality locality(int place) {
    return Locality.of(place < 2 ? "Long An" : "Bắc Giang");
  }

  static ReportingPeriod period(int place) {
    return ReportingPeriod.ofYear(place == 1 ? 2021 : 2020);
  }

  Dataset dataset() {
    return dataset(steps(Amount.of(1)));
  }

  static Dataset dataset(List<Consumer<Dataset.Builder>> steps) {
    Dataset.Builder builder = Dataset.builder();
    steps.forEach(step -> step.accept(builder));
    return builder.build();
  }

  /** What there is to add, each weight times a factor. */
  List<Consumer<Dataset.Builder>> steps(Amount factor) {
    List<Consumer<Dataset.Builder>> steps = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      addSteps(items.get(i), "I" + i, Optional.empty(), factor, steps);
    }
    return steps;
  }

  private static void addSteps(
      Item item, String code, Optional<String> parent, Amount factor, List<Consumer<Dataset.Builder>> steps) {
    Indicator.Builder builder = Indicator.builder().code(IndicatorCode.of(code)).direction(item.direction());
    parent.map(IndicatorCode::of).ifPresent(builder::partOf);
    if (item.group() > 0) {
      builder.group("group " + item.group());
    }
    int parts = item.parts().size();
    if (parts > 0 && item.composite() >= -1) {
      int count = Math.min(item.composite(), parts);
      builder.composite(count < 0 ? Composite.all() : count == 0 ? Composite.any() : Composite.of(count, parts));
    }
    Indicator indicator = builder.build();
    steps.add(data -> data.add(indicator));
    for (int place = 0; place < PLACES; place++) {
      int here = place;
      item.rows().get(place).ifPresent(entry -> addSteps(entry, indicator, here, factor, steps));
    }
    for (int i = 0; i < parts; i++) {
      addSteps(item.parts().get(i), code + "." + i, Optional.of(code), factor, steps);
    }
  }

  private static void addSteps(
      Entry entry, Indicator indicator, int place, Amount factor, List<Consumer<Dataset.Builder>> steps) {
    Target.Builder target = Target.builder().indicator(indicator).locality(locality(place)).period(period(place));
    entry.criterion().ifPresent(target::criterion);
    entry.weight().ifPresent(weight -> target.weight(weight.times(factor)));
    if (entry.exempt()) {
      target.notApplicable("miễn");
    }
    Target asked = target.isKey(entry.key()).build();
    steps.add(data -> data.add(asked));
    Achievement.Builder report =
        Achievement.builder().indicator(indicator).locality(locality(place)).period(period(place));
    entry.observation().ifPresent(report::observation);
    entry.official().ifPresent(report::official);
    Achievement reported = report.build();
    steps.add(data -> data.add(reported));
  }
}
