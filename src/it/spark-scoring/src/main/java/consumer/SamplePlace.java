package consumer;

import java.util.ArrayList;
import java.util.List;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;

/** A place of the sample. The nation has four provinces, each of them four districts, each of them five communes. */
record SamplePlace(int number, String code, LocalityLevel level, String parent) {
  static List<SamplePlace> all() {
    List<SamplePlace> places = new ArrayList<>();
    add(places, "VN", LocalityLevel.NATION, "");
    return places;
  }

  private static void add(List<SamplePlace> places, String code, LocalityLevel level, String parent) {
    places.add(new SamplePlace(places.size(), code, level, parent));
    switch (level) {
      case NATION -> addUnder(places, code, LocalityLevel.PROVINCE, 4);
      case PROVINCE -> addUnder(places, code, LocalityLevel.DISTRICT, 4);
      case DISTRICT -> addUnder(places, code, LocalityLevel.COMMUNE, 5);
      case COMMUNE -> {}
    }
  }

  private static void addUnder(List<SamplePlace> places, String parent, LocalityLevel level, int number) {
    for (int i = 1; i <= number; i++) {
      add(places, parent + "." + i, level, parent);
    }
  }

  Locality locality() {
    Locality.Builder locality = Locality.builder().code(LocalityCode.of(code)).level(level);
    if (!parent.isEmpty()) {
      locality.parent(LocalityCode.of(parent));
    }
    return locality.build();
  }
}
