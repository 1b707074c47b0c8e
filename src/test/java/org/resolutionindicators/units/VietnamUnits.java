package org.resolutionindicators.units;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.Succession;

/**
 * The administrative units of Viet Nam before and since 1 July 2025, below one nation.
 *
 * <p>Codes are those of the General Statistics Office. A province that was merged with none goes on under its code; what
 * came out of a merger, and each commune since, has the code with that day behind it. The source of the lists, and what is
 * wrong with them, is told beside them.
 */
public final class VietnamUnits {
  /** The first day of the provinces and communes of today. */
  public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  /** The last day of the provinces, districts and communes before. */
  public static final LocalDate EVE = REFORM.minusDays(1);

  /** The decision on the mergers of provinces. */
  public static final String DECREE = "202/2025/QH15";

  /** The code of the nation. */
  public static final LocalityCode NATION = LocalityCode.of("VN");

  private static final Supplier<ImmutableList<ImmutableList<String>>> PROVINCE_PAIRS =
      Suppliers.memoize(() -> rows("vn-province-code-mapping-2025.csv"));
  private static final Supplier<Localities> LOCALITIES = Suppliers.memoize(VietnamUnits::readLocalities);
  private static final Supplier<Succession> SUCCESSION =
      Suppliers.memoize(() -> Succession.of(changes("vn-province-code-mapping-2025.csv", 2)));

  private VietnamUnits() {}

  /**
   * Returns the units of both times.
   *
   * @return nation, provinces, districts and communes with the days on which they are valid
   */
  public static Localities localities() {
    return LOCALITIES.get();
  }

  /**
   * Returns the mergers of provinces.
   *
   * @return 23 mergers, of 52 provinces
   */
  public static Succession succession() {
    return SUCCESSION.get();
  }

  /**
   * Returns what became of the communes.
   *
   * @return mergers and renamings, as far as the list goes
   */
  public static Succession communeSuccession() {
    return Succession.of(changes("vn-ward-code-mapping-2025.csv", 1));
  }

  /**
   * Returns the code of a unit that began on 1 July 2025.
   *
   * @param code its official code, such as {@code 80}
   * @return such as {@code 80@2025-07-01}
   */
  public static LocalityCode since(String code) {
    return LocalityCode.of(code).since(REFORM);
  }

  /**
   * Reads a list.
   *
   * @param file its name
   * @return the cells of its rows, without the header
   */
  public static ImmutableList<ImmutableList<String>> rows(String file) {
    try (InputStream in = VietnamUnits.class.getResourceAsStream("/units/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("List of units must be there: " + file);
      }
      // No cell of these lists is quoted.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> ImmutableList.copyOf(line.split(",", -1)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Localities readLocalities() {
    ListMultimap<String, String> old = oldByNew(PROVINCE_PAIRS.get(), 2);
    ImmutableMap.Builder<String, LocalityCode> codes = ImmutableMap.builder();
    old.keySet().forEach(code -> codes.put(code, goesOn(old, code) ? LocalityCode.of(code) : since(code)));
    ImmutableMap<String, LocalityCode> today = codes.build();
    Localities.Builder units = Localities.builder();
    units.add(Locality.builder().code(NATION).name("Việt Nam").level(LocalityLevel.NATION).build());
    for (List<String> row : rows("vn-2021-provinces.csv")) {
      Locality.Builder province = unit(LocalityCode.of(row.get(0)), row.get(1), LocalityLevel.PROVINCE, NATION);
      boolean goesOn = LocalityCode.of(row.get(0)).equals(today.get(row.get(0)));
      units.add((goesOn ? province : province.validUntil(REFORM)).build());
    }
    for (List<String> row : rows("vn-2025-provinces.csv")) {
      if (!goesOn(old, row.get(0))) {
        units.add(unit(since(row.get(0)), row.get(1), LocalityLevel.PROVINCE, NATION).validFrom(REFORM).build());
      }
    }
    old("vn-2021-districts.csv", LocalityLevel.DISTRICT, units);
    old("vn-2021-wards.csv", LocalityLevel.COMMUNE, units);
    for (List<String> row : rows("vn-2025-wards.csv")) {
      LocalityCode province = today.getOrDefault(row.get(2), LocalityCode.of(row.get(2)));
      units.add(unit(since(row.get(0)), row.get(1), LocalityLevel.COMMUNE, province).validFrom(REFORM).build());
    }
    return units.build();
  }

  private static void old(String file, LocalityLevel level, Localities.Builder units) {
    for (List<String> row : rows(file)) {
      LocalityCode parent = LocalityCode.of(row.get(3));
      units.add(unit(LocalityCode.of(row.get(0)), row.get(1), level, parent).validUntil(REFORM).build());
    }
  }

  private static Locality.Builder unit(LocalityCode code, String name, LocalityLevel level, LocalityCode parent) {
    return Locality.builder().code(code).name(name).level(level).parent(parent);
  }

  private static ListMultimap<String, String> oldByNew(List<ImmutableList<String>> pairs, int newColumn) {
    ListMultimap<String, String> old = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    pairs.forEach(row -> old.put(row.get(newColumn), row.get(0)));
    return old;
  }

  private static boolean goesOn(ListMultimap<String, String> old, String code) {
    return old.get(code).equals(List.of(code));
  }

  private static List<Reorganisation> changes(String file, int newColumn) {
    ListMultimap<String, String> old = oldByNew(rows(file), newColumn);
    boolean provinces = newColumn == 2;
    return old.keySet().stream()
        .filter(code -> !provinces || !goesOn(old, code))
        .map(code -> change(old.get(code).stream().map(LocalityCode::of).toList(), since(code), provinces ? DECREE : ""))
        .toList();
  }

  private static Reorganisation change(List<LocalityCode> from, LocalityCode to, String decree) {
    return from.size() == 1
        ? Reorganisation.rename(REFORM, decree, from.get(0), to)
        : Reorganisation.merge(REFORM, decree, from, to);
  }
}
