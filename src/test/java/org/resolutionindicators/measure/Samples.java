package org.resolutionindicators.measure;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.model.Target;

/** Criteria, observations and targets in a short notation, so that a table of cases fits a line each. */
public final class Samples {
  private Samples() {}

  /**
   * Reads such as {@code 27}, {@code ~4}, {@code 6.6..6.8}, {@code ~6..7}, {@code <4}, {@code >=4}, yes, no,
   * {@code grow 8..9}, {@code cut 0.7 leaving 4.33}, {@code 17/17}, {@code by 2021-08-31}, and several with {@code ;}.
   */
  public static Criterion criterion(String text) {
    if (text.contains(";")) {
      return Several.of(Splitter.on(';').trimResults().splitToStream(text).map(Samples::criterion).toList());
    } else if (text.startsWith("by ")) {
      return Deadline.of(LocalDate.parse(text.substring("by ".length())));
    } else if (text.contains("/")) {
      List<Amount> parts = Splitter.on('/').splitToStream(text).map(Amount::of).toList();
      return OutOf.of(parts.get(0), parts.get(1));
    } else if (sense(text).isPresent()) {
      List<Criterion> figures = changed(text).stream().map(Samples::criterion).toList();
      Change.Sense sense = sense(text).get();
      return figures.size() == 1
          ? Change.of(sense, figures.get(0))
          : Change.of(sense, figures.get(0), figures.get(1));
    }
    return plain(text);
  }

  private static Optional<Change.Sense> sense(String text) {
    if (text.startsWith("grow ")) {
      return Optional.of(Change.Sense.GROWTH);
    }
    return text.startsWith("cut ") ? Optional.of(Change.Sense.REDUCTION) : Optional.empty();
  }

  private static List<String> changed(String text) {
    return Splitter.on(" leaving ").splitToList(text.substring(text.indexOf(' ') + 1));
  }

  private static Criterion plain(String text) {
    if (text.equals("yes") || text.equals("no")) {
      return text.equals("yes") ? Criterion.yes() : Criterion.no();
    } else if (text.contains("..")) {
      List<Amount> ends = ends(text.replace("~", ""));
      return text.startsWith("~") ? Criterion.about(ends.get(0), ends.get(1)) : Criterion.range(ends.get(0), ends.get(1));
    } else if (text.startsWith("<=")) {
      return Criterion.atMost(Amount.of(text.substring(2)));
    } else if (text.startsWith(">=")) {
      return Criterion.atLeast(Amount.of(text.substring(2)));
    }
    return switch (text.charAt(0)) {
      case '<' -> Criterion.below(Amount.of(text.substring(1)));
      case '>' -> Criterion.above(Amount.of(text.substring(1)));
      case '~' -> Criterion.about(Amount.of(text.substring(1)));
      default -> Criterion.point(Amount.of(text));
    };
  }

  /**
   * Reads {@code 7.02}, {@code ~24}, {@code 61..62}, {@code ~61..62}, {@code >46.8} (somewhat more), {@code >=50} (or more),
   * {@code <86} (less), {@code nearly 40}, {@code <=3} (or less), yes, no, n/a, {@code grow 8},
   * {@code cut 0.86 leaving 4.17}, {@code 12/17}, {@code on 2021-08-31}, {@code on 2021-08-01..2021-08-31}, several with
   * {@code ;}, and anything else in quotes as words.
   */
  public static Observation observation(String text) {
    if (text.contains(";")) {
      return Observation.several(Splitter.on(';').trimResults().splitToStream(text).map(Samples::observation).toList());
    } else if (text.startsWith("on ")) {
      List<LocalDate> days =
          Splitter.on("..").splitToStream(text.substring("on ".length())).map(LocalDate::parse).toList();
      return Observation.between(days.get(0), days.get(days.size() - 1));
    } else if (sense(text).isPresent()) {
      List<Observation> figures = changed(text).stream().map(Samples::figure).toList();
      Observation change = figures.get(0).changing(sense(text).get());
      return figures.size() == 1 ? change : change.leaving(figures.get(1));
    }
    switch (text) {
      case "yes":
        return Observation.yes();
      case "no":
        return Observation.no();
      case "n/a":
        return Observation.notApplicable();
      default:
        return text.startsWith("\"") ? Observation.words(text.replace("\"", "")) : figure(text);
    }
  }

  private static Observation figure(String text) {
    if (text.contains("/")) {
      List<Amount> parts = Splitter.on('/').splitToStream(text).map(Amount::of).toList();
      return Observation.outOf(parts.get(0), parts.get(1));
    } else if (text.contains("..")) {
      List<Amount> ends = ends(text.replace("~", ""));
      return text.startsWith("~")
          ? Observation.about(ends.get(0), ends.get(1))
          : Observation.range(ends.get(0), ends.get(1));
    } else if (text.startsWith("nearly ")) {
      return Observation.nearly(Amount.of(text.substring("nearly ".length())));
    } else if (text.startsWith("<=")) {
      return Observation.atMost(Amount.of(text.substring(2)));
    } else if (text.startsWith(">=")) {
      return Observation.atLeast(Amount.of(text.substring(2)));
    }
    return switch (text.charAt(0)) {
      case '<' -> Observation.below(Amount.of(text.substring(1)));
      case '>' -> Observation.above(Amount.of(text.substring(1)));
      case '~' -> Observation.about(Amount.of(text.substring(1)));
      default -> Observation.of(Amount.of(text));
    };
  }

  private static List<Amount> ends(String text) {
    return Splitter.on("..").splitToStream(text).map(Amount::of).toList();
  }

  /** Reads {@code up} and {@code down}. */
  public static Direction direction(String text) {
    return text.equals("up") ? Direction.ASCENDING : Direction.DESCENDING;
  }

  public static Indicator.Builder indicator(String code, String direction) {
    return Indicator.builder().code(IndicatorCode.of(code)).direction(direction(direction));
  }

  public static Target target(String direction, String criterion) {
    return Target.of(indicator("A", direction).build(), criterion(criterion));
  }

  /** A target of an indicator of a kind. */
  public static Target target(String direction, IndicatorKind kind, String criterion) {
    return Target.of(indicator("A", direction).kind(kind).build(), criterion(criterion));
  }

  /** A target whose figures are compared at a number of decimals. */
  public static Target target(String direction, String criterion, int decimals) {
    return Target.of(indicator("A", direction).decimals(decimals).build(), criterion(criterion));
  }
}
