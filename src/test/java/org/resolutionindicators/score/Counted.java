package org.resolutionindicators.score;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;

/** A row whose verdict is known: where it is counted, or that it is aside. */
record Counted(LocalityCode place, ReportingPeriod period, String group, Verdict verdict, boolean aside) {
  static final List<String> PLACES = List.of("VN", "A", "B", "A1", "A2", "B1");
  private static final List<String> PERIODS = List.of("", "2021", "2021-H1", "2021-6M", "2021-2025", "2022");

  static Counted of(String place, String period, String group, Verdict verdict) {
    return new Counted(LocalityCode.of(place), ReportingPeriod.parse(period), group, verdict, false);
  }

  Counted setAside() {
    return new Counted(place, period, group, verdict, true);
  }

  static Arbitrary<List<Counted>> rows() {
    Arbitrary<Counted> row =
        Combinators.combine(
                Arbitraries.of(PLACES),
                Arbitraries.of(PERIODS),
                Arbitraries.of("", "kinh tế", "xã hội"),
                Arbitraries.of(Verdict.class),
                Arbitraries.of(false, false, false, true))
            .as((place, period, group, verdict, aside) -> {
              Counted counted = of(place, period, group, verdict);
              return aside ? counted.setAside() : counted;
            });
    return row.list().ofMaxSize(60).withoutEdgeCases();
  }

  static Counted of(Target target, Verdict verdict) {
    boolean isAside = !target.indicator().isCountable();
    return new Counted(target.locality().code(), target.period(), Scorecard.groupOf(target), verdict, isAside);
  }

  static Tallies tallies(List<Counted> rows) {
    return tallies(rows, rows.size());
  }

  /** Of more rows than there are verdicts. */
  static Tallies tallies(List<Counted> rows, long given) {
    TallyGrid grid = new TallyGrid();
    for (Counted row : rows) {
      int place = row.aside ? TallyGrid.ASIDE : grid.placeSlot(row.place, row.period);
      int group = row.aside ? TallyGrid.ASIDE : grid.groupSlot(row.group, row.period);
      grid.counts()[place + row.verdict.ordinal()]++;
      grid.counts()[group + row.verdict.ordinal()]++;
    }
    return grid.tallies(given);
  }

  static Tallies tallies(Counted... rows) {
    return tallies(List.of(rows));
  }

  /** Cuts rows into pieces, some of them empty. */
  static List<List<Counted>> pieces(List<Counted> rows, List<Integer> of) {
    List<List<Counted>> pieces = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      pieces.add(new ArrayList<>());
    }
    for (int i = 0; i < rows.size(); i++) {
      pieces.get(of.isEmpty() ? 0 : of.get(i % of.size())).add(rows.get(i));
    }
    return pieces;
  }
}
