package org.resolutionindicators.score;

import com.google.common.base.CharMatcher;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** The countable findings of some scorecards, found again by what a claim says of place, time and group. */
final class ClaimRows {
  private static final String UNNAMED = "";

  private final List<Row> all = new ArrayList<>();
  private final SetMultimap<String, Row> byLocality = LinkedHashMultimap.create();

  /** A finding with the verdict that its scorecard counts; equal to itself alone. */
  static final class Row {
    private final Finding finding;
    private final Verdict counted;
    private final Scorecard card;

    private Row(Finding finding, Scorecard card) {
      this.finding = finding;
      this.counted = card.counted(finding);
      this.card = card;
    }

    Finding finding() {
      return finding;
    }

    Verdict counted() {
      return counted;
    }
  }

  private record Key(IndicatorCode code, LocalityCode locality, ReportingPeriod period) {
    static Key of(Target target) {
      return new Key(target.indicator().code(), target.locality().code(), target.period());
    }
  }

  private record Place(LocalityCode locality, ReportingPeriod period) {
    static Place of(Row row) {
      return new Place(row.finding.target().locality().code(), row.finding.target().period());
    }
  }

  ClaimRows(Collection<Scorecard> cards) {
    // The same row may be in several scorecards, such as one by locality and one by group.
    Set<Key> seen = new HashSet<>();
    for (Scorecard card : cards) {
      card.countable().filter(finding -> seen.add(Key.of(finding.target()))).forEach(finding -> add(finding, card));
    }
  }

  private void add(Finding finding, Scorecard card) {
    Row row = new Row(finding, card);
    all.add(row);
    names(finding.target()).forEach(name -> byLocality.put(name, row));
  }

  private static List<String> names(Target target) {
    if (target.locality().isUnnamed()) {
      return List.of(UNNAMED);
    }
    String name = target.locality().name();
    String inParent = target.locality().parent().map(parent -> name + " (" + parent + ")").orElse(name);
    return List.of(target.locality().code().value(), name, inParent);
  }

  /** What the claim is about; nothing where several scorecards are meant equally well. */
  List<Row> of(Claim claim) {
    List<Row> rows = new ArrayList<>();
    for (Row row : candidates(claim)) {
      Target target = row.finding.target();
      boolean isThen = target.period().isUndated() || isOrAbsent(claim.period(), target.period());
      if (isThen && isGroup(claim.group(), target.indicator().group())) {
        rows.add(row);
      }
    }
    boolean isOnePlace = rows.stream().map(Place::of).distinct().count() <= 1;
    boolean isOneCard = rows.stream().map(row -> row.card).distinct().count() <= 1;
    return isOnePlace || isOneCard ? rows : List.of();
  }

  private List<Row> candidates(Claim claim) {
    if (claim.locality().isEmpty()) {
      return all;
    }
    List<Row> rows = new ArrayList<>(byLocality.get(claim.locality().get().value()));
    rows.addAll(byLocality.get(UNNAMED));
    return rows;
  }

  private static <T> boolean isOrAbsent(Optional<T> claimed, T actual) {
    return claimed.isEmpty() || claimed.get().equals(actual);
  }

  private static boolean isGroup(Optional<String> claimed, Optional<String> actual) {
    return claimed.isEmpty() || claimed.map(ClaimRows::folded).equals(actual.map(ClaimRows::folded));
  }

  /** The form in which two spellings of a group are one. */
  static String folded(String group) {
    String composed = Normalizer.normalize(group, Normalizer.Form.NFC);
    return CharMatcher.whitespace().trimAndCollapseFrom(composed, ' ').toLowerCase(Locale.ROOT);
  }
}
