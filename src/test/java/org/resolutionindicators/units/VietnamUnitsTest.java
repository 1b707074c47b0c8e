package org.resolutionindicators.units;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.Succession;

/** The real units, before and since 1 July 2025. */
class VietnamUnitsTest {
  private static final Localities BEFORE = VietnamUnits.localities().asOf(VietnamUnits.EVE);
  private static final Localities SINCE = VietnamUnits.localities().asOf(VietnamUnits.REFORM);
  private static final LocalityCode HA_NOI = LocalityCode.of("01");

  private static List<String> names(List<Locality> places) {
    return places.stream().map(Locality::name).toList();
  }

  private static List<String> column(String file, int column) {
    return VietnamUnits.rows(file).stream().map(row -> row.get(column)).toList();
  }

  @Test
  void the_tree_of_2021_has_63_provinces_705_districts_and_10599_communes() {
    Localities then = VietnamUnits.localities().asOf(LocalDate.of(2021, 7, 10));
    assertThat(then).isEqualTo(BEFORE).hasToString("11368 localities");
    assertThat(then.childrenOf(VietnamUnits.NATION)).isEqualTo(then.atLevel(LocalityLevel.PROVINCE)).hasSize(63);
    assertThat(then.under(VietnamUnits.NATION, LocalityLevel.DISTRICT)).hasSize(705);
    assertThat(then.under(VietnamUnits.NATION, LocalityLevel.COMMUNE)).hasSize(10_599);
  }

  @Test
  void the_tree_of_2025_has_34_provinces_no_districts_and_3321_communes() {
    assertThat(SINCE).hasToString("3356 localities");
    assertThat(SINCE.childrenOf(VietnamUnits.NATION)).isEqualTo(SINCE.atLevel(LocalityLevel.PROVINCE)).hasSize(34);
    assertThat(SINCE.under(VietnamUnits.NATION, LocalityLevel.DISTRICT)).isEmpty();
    assertThat(SINCE.under(VietnamUnits.NATION, LocalityLevel.COMMUNE)).hasSize(3_321);
  }

  @Test
  void every_unit_but_the_nation_has_one_parent_which_is_there_on_the_same_day() {
    for (Localities tree : ImmutableList.of(BEFORE, SINCE)) {
      assertThat(tree.roots()).extracting(Locality::code).containsExactly(VietnamUnits.NATION);
      assertThat(ImmutableSet.copyOf(tree.under(VietnamUnits.NATION))).hasSize(tree.size() - 1);
      long children = tree.all().stream().mapToLong(place -> tree.childrenOf(place.code()).size()).sum();
      assertThat(children).isEqualTo(tree.size() - 1);
      for (Locality place : tree.under(VietnamUnits.NATION)) {
        Locality parent = tree.parentOf(place.code()).orElseThrow();
        assertThat(tree.childrenOf(parent.code()).contains(place)).isTrue();
        assertThat(parent.isValidOn(tree == BEFORE ? VietnamUnits.EVE : VietnamUnits.REFORM)).isTrue();
      }
    }
  }

  @Test
  void five_island_districts_without_communes_are_accepted() {
    assertThat(BEFORE.leaves()).filteredOn(place -> !place.level().equals(Optional.of(LocalityLevel.COMMUNE)))
        .extracting(Locality::name)
        .containsExactly(
            "Huyện Bạch Long Vĩ", "Huyện Cồn Cỏ", "Huyện Hoàng Sa", "Huyện Lý Sơn", "Huyện Côn Đảo");
    assertThat(SINCE.leaves()).isEqualTo(SINCE.atLevel(LocalityLevel.COMMUNE));
  }

  @Test
  void code_80_means_long_an_until_30_june_2025_and_tay_ninh_from_1_july() {
    Localities units = VietnamUnits.localities();
    assertThat(units.find("80", LocalDate.of(2025, 6, 30)).map(Locality::name)).contains("Tỉnh Long An");
    assertThat(units.find("80", LocalDate.of(2025, 7, 1)).map(Locality::name)).contains("Tây Ninh");
    assertThat(units.find("72", LocalDate.of(2025, 6, 30)).map(Locality::name)).contains("Tỉnh Tây Ninh");
    assertThat(units.find("72", LocalDate.of(2025, 7, 1))).isEmpty();
    assertThat(units.find(LocalityCode.of("80")).map(Locality::name)).contains("Tỉnh Long An");
    assertThat(units.find(VietnamUnits.since("80")).map(Locality::name)).contains("Tây Ninh");
    assertThat(SINCE.find(LocalityCode.of("80"))).isEmpty();
  }

  @Test
  void codes_82_and_91_moved_likewise() {
    Localities units = VietnamUnits.localities();
    Function<String, List<String>> both =
        code -> ImmutableList.of(
            units.find(code, VietnamUnits.EVE).orElseThrow().name(),
            units.find(code, VietnamUnits.REFORM).orElseThrow().name());
    assertThat(both.apply("82")).containsExactly("Tỉnh Tiền Giang", "Đồng Tháp");
    assertThat(both.apply("91")).containsExactly("Tỉnh Kiên Giang", "An Giang");
  }

  @Test
  void a_province_that_was_merged_with_none_goes_on_and_loses_its_districts() {
    assertThat(BEFORE.find(HA_NOI)).isEqualTo(SINCE.find(HA_NOI)).isPresent();
    assertThat(VietnamUnits.succession().closing(HA_NOI)).isEmpty();
    assertThat(BEFORE.childrenOf(HA_NOI)).hasSize(30).allMatch(p -> p.level().equals(Optional.of(LocalityLevel.DISTRICT)));
    assertThat(SINCE.childrenOf(HA_NOI)).hasSize(126).allMatch(p -> p.level().equals(Optional.of(LocalityLevel.COMMUNE)));
  }

  @Test
  void provinces_go_from_63_to_34_each_into_exactly_one() {
    Succession mergers = VietnamUnits.succession();
    assertThat(mergers.changes()).hasSize(23).allSatisfy(
        change -> {
          assertThat(change.kind()).isEqualTo(Reorganisation.Kind.MERGE);
          assertThat(change.day()).isEqualTo(VietnamUnits.REFORM);
          assertThat(change.decree()).contains("202/2025/QH15");
        });
    Set<LocalityCode> today = new TreeSet<>(Comparator.comparing(LocalityCode::value));
    for (Locality province : BEFORE.atLevel(LocalityLevel.PROVINCE)) {
      List<LocalityCode> successors = mergers.successorsOf(province.code(), VietnamUnits.REFORM);
      assertThat(successors).hasSize(1);
      assertThat(mergers.successorsOf(province.code(), VietnamUnits.EVE)).containsExactly(province.code());
      today.addAll(successors);
    }
    assertThat(today)
        .containsExactlyInAnyOrderElementsOf(
            SINCE.atLevel(LocalityLevel.PROVINCE).stream().map(Locality::code).toList())
        .hasSize(34);
    assertThat(mergers.changes().stream().mapToInt(change -> change.from().size()).sum()).isEqualTo(52);
  }

  @Test
  void the_mergers_of_the_articles_are_among_them() {
    assertThat(cameOutOf("24")).containsExactly("Tỉnh Bắc Giang", "Tỉnh Bắc Ninh");
    assertThat(cameOutOf("31")).containsExactly("Tỉnh Hải Dương", "Thành phố Hải Phòng");
    assertThat(cameOutOf("80")).containsExactly("Tỉnh Tây Ninh", "Tỉnh Long An");
    assertThat(SINCE.find(VietnamUnits.since("31")).map(Locality::name)).contains("Thành phố Hải Phòng");
    assertThat(VietnamUnits.succession().lastDay(LocalityCode.of("31"))).contains(LocalDate.of(2025, 6, 30));
    assertThat(VietnamUnits.succession().lastDay(VietnamUnits.since("31"))).isEmpty();
  }

  private static List<String> cameOutOf(String code) {
    return VietnamUnits.succession().predecessorsOf(VietnamUnits.since(code)).stream()
        .map(old -> BEFORE.find(old).orElseThrow().name())
        .toList();
  }

  @Test
  void no_unit_is_there_after_it_ended() {
    assertThat(VietnamUnits.localities().problemsWith(VietnamUnits.succession())).isEmpty();
    assertThat(VietnamUnits.localities().problemsWith(VietnamUnits.communeSuccession())).isEmpty();
  }

  @Test
  void the_mapping_of_provinces_is_that_of_their_communes() {
    Map<String, String> today = new HashMap<>();
    VietnamUnits.rows("vn-2025-wards.csv").forEach(row -> today.put(row.get(0), row.get(2)));
    Map<String, Set<String>> derived = new HashMap<>();
    for (List<String> pair : VietnamUnits.rows("vn-ward-code-mapping-2025.csv")) {
      BEFORE.find(LocalityCode.of(pair.get(0))).ifPresent(
          commune -> {
            String province = BEFORE.ancestorsOf(commune.code()).get(1).code().value();
            derived.computeIfAbsent(province, code -> new TreeSet<>()).add(today.get(pair.get(1)));
          });
    }
    ImmutableMap.Builder<String, Set<String>> listed = ImmutableMap.builder();
    VietnamUnits.rows("vn-province-code-mapping-2025.csv").forEach(r -> listed.put(r.get(0), ImmutableSet.of(r.get(2))));
    assertThat(derived).isEqualTo(listed.build());
  }

  @Test
  void each_pair_of_the_mapping_of_communes_has_an_old_code_once_and_a_valid_new_one() {
    // 943 of the 10,977 rows at the source have no old code, 431 of them no valid new one either; they are left out here.
    List<String> old = column("vn-ward-code-mapping-2025.csv", 0);
    assertThat(ImmutableSet.copyOf(old)).hasSize(old.size()).hasSize(10_977 - 943);
    assertThat(old).allMatch(code -> code.matches("[0-9]{5}"));
    Set<String> today = ImmutableSet.copyOf(column("vn-2025-wards.csv", 0));
    assertThat(today.containsAll(column("vn-ward-code-mapping-2025.csv", 1))).isTrue();
  }

  @Test
  void six_communes_of_2025_come_out_of_none() {
    Set<String> without = new TreeSet<>(column("vn-2025-wards.csv", 0));
    without.removeAll(column("vn-ward-code-mapping-2025.csv", 1));
    assertThat(without).containsExactly("11948", "19742", "20333", "21548", "23737", "26732");
    Succession communes = VietnamUnits.communeSuccession();
    assertThat(without).allMatch(code -> communes.predecessorsOf(VietnamUnits.since(code)).isEmpty());
    assertThat(communes.changes()).hasSize(3_321 - 6);
  }

  @Test
  void of_569_communes_of_2021_the_mapping_does_not_say_what_became_of_them() {
    Set<String> listed = ImmutableSet.copyOf(column("vn-2021-wards.csv", 0));
    Set<String> mapped = ImmutableSet.copyOf(column("vn-ward-code-mapping-2025.csv", 0));
    assertThat(Sets.difference(listed, mapped)).hasSize(569);
    assertThat(Sets.difference(mapped, listed)).hasSize(4);
    Succession communes = VietnamUnits.communeSuccession();
    assertThat(Sets.difference(listed, mapped)).allMatch(code -> communes.closing(LocalityCode.of(code)).isEmpty());
  }

  @Test
  void a_commune_goes_into_one_only_because_the_mapping_cannot_tell_splits() {
    Succession communes = VietnamUnits.communeSuccession();
    assertThat(communes.changes()).noneMatch(change -> change.kind() == Reorganisation.Kind.SPLIT);
    assertThat(BEFORE.atLevel(LocalityLevel.COMMUNE))
        .allMatch(commune -> communes.successorsOf(commune.code(), VietnamUnits.REFORM).size() == 1);
  }

  @Test
  void provinces_of_2025_lack_their_type_in_the_name_but_six_cities_keep_it() {
    List<String> names = column("vn-2025-provinces.csv", 1);
    assertThat(names).filteredOn(name -> name.startsWith("Thành phố ")).hasSize(6);
    assertThat(names).noneMatch(name -> name.startsWith("Tỉnh "));
    assertThat(names(SINCE.childrenOf(VietnamUnits.NATION))).contains("Tây Ninh", "Thành phố Hải Phòng");
  }
}
