package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Bands against a search through values that lie at every edge, between every two, and beyond all of them. */
class BandsProperties {
  private static final int MOST = 6;

  /** Ends are halves from -3 to 3. */
  @Provide
  Arbitrary<Range<Ratio>> ranges() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(-MOST, MOST);
    Arbitrary<BoundType> types = Arbitraries.of(BoundType.class);
    Arbitrary<Range<Ratio>> bounded =
        Combinators.combine(ends, types, ends, types).as(BandsProperties::bounded).filter(range -> !range.isEmpty());
    Arbitrary<Range<Ratio>> low = Combinators.combine(ends, types).as((end, type) -> Range.downTo(half(end), type));
    Arbitrary<Range<Ratio>> high = Combinators.combine(ends, types).as((end, type) -> Range.upTo(half(end), type));
    return Arbitraries.oneOf(bounded, bounded, low, high, Arbitraries.just(Range.<Ratio>all())).withoutEdgeCases();
  }

  @Provide
  Arbitrary<List<Range<Ratio>>> anyRanges() {
    return ranges().list().ofMinSize(1).ofMaxSize(4);
  }

  /** Cuts all values at some halves; the type of each cut says which side the end is on. */
  @Provide
  Arbitrary<List<Range<Ratio>>> sideBySide() {
    Arbitrary<List<Integer>> cuts =
        Arbitraries.integers().between(-MOST, MOST).list().uniqueElements().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(cuts, Arbitraries.of(BoundType.class).list().ofSize(MOST)).as(BandsProperties::cut);
  }

  private static List<Range<Ratio>> cut(List<Integer> cuts, List<BoundType> types) {
    List<Integer> sorted = cuts.stream().sorted().toList();
    List<Range<Ratio>> ranges = new ArrayList<>();
    Range<Ratio> rest = Range.all();
    for (int i = 0; i < sorted.size(); i++) {
      Ratio end = half(sorted.get(i));
      boolean isOpen = types.get(i) == BoundType.OPEN;
      ranges.add(rest.intersection(isOpen ? Range.lessThan(end) : Range.atMost(end)));
      rest = rest.intersection(isOpen ? Range.atLeast(end) : Range.greaterThan(end));
    }
    ranges.add(rest);
    return ranges;
  }

  private static Range<Ratio> bounded(int a, BoundType low, int b, BoundType high) {
    boolean isPoint = a == b && low == BoundType.OPEN && high == BoundType.OPEN;
    return isPoint
        ? Range.singleton(half(a))
        : Range.range(half(Math.min(a, b)), low, half(Math.max(a, b)), high);
  }

  private static Ratio half(int number) {
    return Ratio.of(number, 2);
  }

  /** Quarters: every edge, and one value between every two. */
  private static List<Ratio> quarters() {
    return IntStream.rangeClosed(-2 * MOST - 1, 2 * MOST + 1).mapToObj(i -> Ratio.of(i, 4)).toList();
  }

  private static List<Ratio> wholes() {
    return IntStream.rangeClosed(-MOST, MOST).mapToObj(i -> Ratio.of(i, 1)).toList();
  }

  private static long count(List<Range<Ratio>> ranges, Ratio value) {
    return ranges.stream().filter(range -> range.contains(value)).count();
  }

  /** Whether each value is in one range, and each range has a value. */
  private static boolean covers(List<Range<Ratio>> ranges, Range<Ratio> domain, List<Ratio> values) {
    List<Ratio> inside = values.stream().filter(domain::contains).toList();
    return inside.stream().allMatch(value -> count(ranges, value) == 1)
        && ranges.stream().allMatch(range -> inside.stream().anyMatch(range::contains));
  }

  @Property
  void holes_and_overlaps_are_found_if_and_only_if_there_are_some(
      @ForAll("anyRanges") List<Range<Ratio>> ranges, @ForAll("ranges") Range<Ratio> domain) {
    assertThat(Covering.faults(ranges, domain, Covering.EXACT).isEmpty())
        .isEqualTo(covers(ranges, domain, quarters()));
  }

  @Property
  void so_they_are_among_whole_numbers(
      @ForAll("anyRanges") List<Range<Ratio>> ranges, @ForAll("ranges") Range<Ratio> domain) {
    assertThat(Covering.faults(ranges, domain, 0).isEmpty()).isEqualTo(covers(ranges, domain, wholes()));
  }

  @Property
  void as_many_faults_are_named_as_there_are_holes_and_ranges_that_overlap(
      @ForAll("sideBySide") List<Range<Ratio>> ranges, @ForAll @IntRange(max = 5) int left) {
    List<Range<Ratio>> some = new ArrayList<>(ranges);
    some.remove(left % ranges.size());
    List<Range<Ratio>> more = new ArrayList<>(ranges);
    more.add(ranges.get(left % ranges.size()));

    assertThat(Covering.faults(ranges, Range.all(), Covering.EXACT)).isEmpty();
    assertThat(Covering.faults(some, Range.all(), Covering.EXACT)).hasSize(1).allMatch(text -> text.endsWith("none"));
    assertThat(Covering.faults(more, Range.all(), Covering.EXACT)).hasSize(1).allMatch(text -> text.contains("in two"));
  }

  @Property
  void each_value_is_in_exactly_the_band_whose_range_holds_it(
      @ForAll("sideBySide") List<Range<Ratio>> ranges, @ForAll @IntRange(min = -40, max = 40) int tenths) {
    Ratio value = Ratio.of(tenths, 10);
    Bands.Builder builder = Bands.builder();
    ranges.forEach(range -> builder.band(RangeText.of(range), range));

    Band band = builder.build().of(value);

    assertThat(count(ranges, value)).isEqualTo(1);
    assertThat(band.range().contains(value)).isTrue();
    assertThat(band.name()).contains(RangeText.of(band.range()));
  }

  @Property
  void a_rounded_value_has_the_band_of_its_rounded_number(
      @ForAll("sideBySide") List<Range<Ratio>> ranges, @ForAll @IntRange(min = -400, max = 400) int hundredths) {
    Bands.Builder exact = Bands.builder();
    Bands.Builder rounding = Bands.builder().rounding(1, RoundingMode.HALF_UP);
    ranges.forEach(range -> exact.band(RangeText.of(range), range));
    ranges.forEach(range -> rounding.band(RangeText.of(range), range));
    BigDecimal rounded = BigDecimal.valueOf(hundredths, 2).setScale(1, RoundingMode.HALF_UP);

    assertThat(rounding.build().name(Ratio.of(hundredths, 100)))
        .isEqualTo(exact.build().name(Ratio.of(rounded.toPlainString())));
  }
}
