package org.resolutionindicators.cli;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.score.Tallies;
import org.resolutionindicators.score.Tally;

/** The parts of {@code tally --by}. */
enum TallyBreakdown {
  NONE {
    @Override
    Map<String, Tally> of(Tallies tallies) {
      return ImmutableMap.of("", tallies.total());
    }
  },
  PLACE {
    @Override
    Map<String, Tally> of(Tallies tallies) {
      Map<String, Tally> parts = new LinkedHashMap<>();
      tallies.byPlace().forEach((code, tally) -> parts.put(isUnnamed(code) ? "" : code.toString(), tally));
      return parts;
    }

    private boolean isUnnamed(Object code) {
      return code.equals(Locality.unnamed().code());
    }
  },
  PERIOD {
    @Override
    Map<String, Tally> of(Tallies tallies) {
      Map<String, Tally> parts = new LinkedHashMap<>();
      tallies.byPeriod().forEach((period, tally) -> parts.put(period.isUndated() ? "" : period.toString(), tally));
      return parts;
    }
  },
  GROUP {
    @Override
    Map<String, Tally> of(Tallies tallies) {
      return tallies.byGroup();
    }
  };

  /** The tallies of the parts by their names; empty for the part that has none. */
  abstract Map<String, Tally> of(Tallies tallies);
}
