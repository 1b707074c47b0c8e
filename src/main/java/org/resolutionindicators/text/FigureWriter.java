package org.resolutionindicators.text;

import java.util.stream.Collectors;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.text.Language.Answer;
import org.resolutionindicators.text.Language.Link;
import org.resolutionindicators.text.Language.PlanWord;

/** Writes figures so that {@link TextReader} and {@link PercentReader} read them back. */
final class FigureWriter {
  private static final int GROUP = 3;

  private final Language language;

  FigureWriter(Language language) {
    this.language = language;
  }

  String number(Amount amount) {
    return number(amount, 0);
  }

  private String number(Amount amount, int decimals) {
    String plain = amount.toString();
    int start = amount.signum() < 0 ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain.substring(0, start));
    for (int i = start; i < end; i++) {
      if (i > start && (end - i) % GROUP == 0) {
        text.append(language.groupMark());
      }
      text.append(plain.charAt(i));
    }
    if (point >= 0 || decimals > 0) {
      text.append(language.decimalMark()).append(plain.substring(Math.min(end + 1, plain.length())));
    }
    return text.append("0".repeat(Math.max(0, decimals - amount.decimals()))).toString();
  }

  String criterion(Criterion criterion) {
    if (criterion instanceof Criterion.Point point) {
      return qualified(point.isAbout() ? Qualifier.ABOUT : Qualifier.NONE, number(point.amount()));
    } else if (criterion instanceof Criterion.Range range) {
      return qualified(range.isAbout() ? Qualifier.ABOUT : Qualifier.NONE, range(range.low(), range.high()));
    } else if (criterion instanceof Criterion.Bound bound) {
      return qualified(qualifier(bound.side()), number(bound.limit()));
    } else if (criterion instanceof Change change) {
      String size = changed(change.sense(), criterion(change.by()));
      return change.level().map(level -> levelled(change.sense(), size, criterion(level))).orElse(size);
    } else if (criterion instanceof OutOf part) {
      return outOf(part.part(), part.whole());
    } else if (criterion instanceof Deadline deadline) {
      return new DateWriter(language).deadline(deadline.lastDay());
    } else if (criterion instanceof Several several) {
      return several.parts().stream().map(this::criterion).collect(Collectors.joining("; "));
    }
    return answer(((Criterion.YesNo) criterion).isYes() ? Answer.YES : Answer.NO);
  }

  private static Qualifier qualifier(Criterion.Side side) {
    return switch (side) {
      case BELOW -> Qualifier.BELOW;
      case AT_MOST -> Qualifier.AT_MOST;
      case AT_LEAST -> Qualifier.AT_LEAST;
      case ABOVE -> Qualifier.ABOVE;
    };
  }

  String observation(Observation observation) {
    return switch (observation.kind()) {
      case OUT_OF -> outOf(observation.low(), observation.whole());
      case DATE -> new DateWriter(language).stretch(observation.firstDay(), observation.lastDay());
      case SEVERAL -> observation.parts().stream().map(this::observation).collect(Collectors.joining("; "));
      case YES -> answer(Answer.YES);
      case NO -> answer(Answer.NO);
      case WORDS -> observation.words();
      case NOT_APPLICABLE -> answer(Answer.NOT_APPLICABLE);
      case EXACT, RANGE, ABOUT, ABOVE, AT_LEAST, BELOW, NEARLY, AT_MOST -> figure(observation);
    };
  }

  private String figure(Observation observation) {
    String figure = plain(observation, 0, "");
    if (observation.sense().isEmpty()) {
      return figure;
    }
    Change.Sense sense = observation.sense().get();
    String size = changed(sense, figure);
    return observation.level().map(level -> levelled(sense, size, figure(level))).orElse(size);
  }

  private String plain(Observation observation, int decimals, String sign) {
    String low = sign + number(observation.low(), decimals);
    boolean isOne = observation.low().equals(observation.high()) && observation.kind() != ObservationKind.RANGE;
    String figure = isOne ? low : low + to(observation.high()) + number(observation.high(), decimals);
    return qualified(qualifier(observation), figure);
  }

  private static Qualifier qualifier(Observation observation) {
    return switch (observation.kind()) {
      case ABOUT -> Qualifier.ABOUT;
      case ABOVE -> Qualifier.ABOVE;
      case AT_LEAST -> Qualifier.AT_LEAST;
      case BELOW -> Qualifier.BELOW;
      case NEARLY -> Qualifier.NEARLY;
      case AT_MOST -> Qualifier.AT_MOST;
      default -> Qualifier.NONE;
    };
  }

  String percent(PercentOfPlan percent) {
    Observation figure = percent.figure();
    boolean isFromPlan = percent.base() == PercentOfPlan.Base.PLAN;
    boolean isNegative = figure.low().signum() < 0;
    String text = plain(figure, percent.decimals(), isFromPlan && !isNegative ? "+" : "") + "%";
    // A sign counts from the plan, but for this word.
    return isNegative && !isFromPlan ? language.plans().before().written(PlanWord.EQUAL) + " " + text : text;
  }

  String verdict(OfficialVerdict verdict) {
    return language.verdicts().written(verdict);
  }

  private String range(Amount low, Amount high) {
    return number(low) + to(high) + number(high);
  }

  private String to(Amount high) {
    // A hyphen and a minus sign side by side would be read back, but by few people.
    return high.signum() < 0 ? " " + language.figures().links().written(Link.TO) + " " : "-";
  }

  private String qualified(Qualifier qualifier, String figure) {
    if (qualifier == Qualifier.NONE) {
      return figure;
    }
    boolean isReported = qualifier == Qualifier.NEARLY;
    Phrases<Qualifier> words = isReported ? language.figures().reportPrefixes() : language.figures().prefixes();
    return words.written(qualifier) + " " + figure;
  }

  private String changed(Change.Sense sense, String size) {
    return language.figures().senses().written(sense) + " " + size;
  }

  private String levelled(Change.Sense sense, String size, String level) {
    return size + " (" + language.figures().levels().written(sense) + " " + level + ")";
  }

  private String outOf(Amount part, Amount whole) {
    return number(part) + " " + language.figures().links().written(Link.OUT_OF) + " " + number(whole);
  }

  private String answer(Answer answer) {
    return language.answers().written(answer);
  }
}
