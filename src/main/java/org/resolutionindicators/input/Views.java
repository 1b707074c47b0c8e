package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * What the descriptions of indicators and localities mean, each in view of all others.
 *
 * <p>Thread-safe once it is made.
 */
final class Views {
  private final Map<Description.Key, IndicatorView> indicators = new HashMap<>();
  private final Map<Description.Key, LocalityView> localities = new HashMap<>();

  private final boolean isAlone;

  private Views(Resolver all, boolean isAlone) {
    this.isAlone = isAlone;
    all.fill(this);
  }

  /** The views of descriptions of which the others are not known. */
  static Views alone() {
    return new Views(new Resolver(), true);
  }

  /** Whether nothing is known of others. */
  boolean isAlone() {
    return isAlone;
  }

  /**
   * Puts together what is said by all.
   *
   * @param indicators the descriptions of indicators, in the order of the files; of the same words, the first counts
   * @param localities those of localities
   */
  static Views of(Iterable<Description> indicators, Iterable<Description> localities) {
    Resolver resolver = new Resolver();
    resolver.add(indicators, localities);
    resolver.settle();
    return new Views(resolver, false);
  }

  IndicatorView indicator(Description one) {
    IndicatorView known = indicators.get(one.id());
    return known == null ? alone(ImmutableList.of(one), ImmutableList.of()).indicator(one) : known;
  }

  LocalityView locality(Description one) {
    LocalityView known = localities.get(one.id());
    return known == null ? alone(ImmutableList.of(), ImmutableList.of(one)).locality(one) : known;
  }

  private static Views alone(Iterable<Description> indicators, Iterable<Description> localities) {
    Resolver resolver = new Resolver();
    resolver.add(indicators, localities);
    resolver.parser.rejectCompositeAndDerived();
    return new Views(resolver, false);
  }

  /** Whether rows that were read with the views of single descriptions were read as with these. */
  boolean confirm(Map<Description, IndicatorView> ofIndicators, Map<Description, LocalityView> ofLocalities) {
    return ofIndicators.entrySet().stream().allMatch(one -> one.getValue().isAs(indicator(one.getKey())))
        && ofLocalities.entrySet().stream().allMatch(one -> one.getValue().isAs(locality(one.getKey())));
  }

  /** Reads descriptions as the rows of a table are read that say nothing else. */
  private static final class Resolver {
    private final Rows rows = new Rows();
    private final Issues issues = new Issues();
    private final RowParser parser = new RowParser(rows, issues);
    private final List<DescribedIndicator> indicators = new ArrayList<>();
    private final List<DescribedLocality> localities = new ArrayList<>();
    private int early;
    private int lost;

    private record DescribedIndicator(Description.Key id, Place place, IndicatorRows rows, String owner) {}

    private record DescribedLocality(Description.Key id, Place place, LocalityRows rows) {}

    void add(Iterable<Description> ofIndicators, Iterable<Description> ofLocalities) {
      Set<Description.Key> seen = new HashSet<>();
      for (Description one : ofIndicators) {
        if (!seen.add(one.id())) {
          continue;
        }
        Row row = one.row(rows.next());
        Optional<IndicatorCode> code = parser.code(row);
        String owner = RowParser.owner(code);
        IndicatorRows described = parser.indicator(row, code, owner);
        indicators.add(new DescribedIndicator(one.id(), row.place(), described, owner));
      }
      seen.clear();
      for (Description one : ofLocalities) {
        if (!seen.add(one.id())) {
          continue;
        }
        Row row = one.row(rows.next());
        localities.add(new DescribedLocality(one.id(), row.place(), parser.locality(row)));
      }
      early = issues.size();
      lost = early;
    }

    void settle() {
      parser.rejectRowsOfLostAttributes();
      lost = issues.size();
      parser.rejectCompositeAndDerived();
      Levels.check(rows, issues);
      addPlaces();
      new Assembly(rows, issues).build();
    }

    /** A row for each locality, so that their parents are looked at. */
    private void addPlaces() {
      Iterator<IndicatorRows> known = rows.indicators().iterator();
      if (!known.hasNext()) {
        return;
      }
      IndicatorRows any = known.next();
      Set<LocalityCode> seen = new HashSet<>();
      for (DescribedLocality one : localities) {
        if (!issues.isRejected(one.place()) && seen.add(one.rows().code())) {
          Origin origin = Origin.builder().source(one.place().file()).line(one.place().line()).build();
          rows.drafts()
              .add(
                  new Draft(
                      one.place(),
                      any,
                      one.rows(),
                      ReportingPeriod.undated(),
                      Draft.Asked.nothing(origin),
                      Draft.Reported.nothing(origin)));
        }
      }
    }

    void fill(Views views) {
      ImmutableListMultimap<Integer, Said.Error> earlyErrors = errors(0, early);
      ImmutableListMultimap<Integer, Said.Error> lostErrors = errors(early, lost);
      ImmutableListMultimap<Integer, Said.Error> lateErrors = errors(lost, issues.size());
      for (DescribedIndicator one : indicators) {
        int row = one.place().ordinal();
        Said said = new Said(earlyErrors.get(row), lostErrors.get(row), lateErrors.get(row));
        views.indicators.put(one.id(), IndicatorView.of(one.rows(), one.owner(), said));
      }
      for (DescribedLocality one : localities) {
        int row = one.place().ordinal();
        Said said = new Said(earlyErrors.get(row), lostErrors.get(row), lateErrors.get(row));
        views.localities.put(one.id(), LocalityView.of(one.rows(), said));
      }
    }

    private ImmutableListMultimap<Integer, Said.Error> errors(int from, int to) {
      ImmutableListMultimap.Builder<Integer, Said.Error> errors = ImmutableListMultimap.builder();
      for (Issues.Found found : issues.from(from).subList(0, to - from)) {
        errors.put(found.row(), new Said.Error(found.issue().column(), found.issue().message()));
      }
      return errors.build();
    }
  }
}
