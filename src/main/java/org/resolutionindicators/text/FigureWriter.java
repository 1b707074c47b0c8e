package org.resolutionindicators.text;

import com.google.common.collect.ImmutableListMultimap;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;

/** Writes figures so that {@link FigureParser} reads them back. */
final class FigureWriter {
  private static final int GROUP = 3;

  private final Language language;

  FigureWriter(Language language) {
    this.language = language;
  }

  String number(Amount amount) {
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
    if (point >= 0) {
      text.append(language.decimalMark()).append(plain, point + 1, plain.length());
    }
    return text.toString();
  }

  String criterion(Criterion criterion) {
    if (criterion instanceof Criterion.Point point) {
      return qualified(point.isAbout() ? Qualifier.ABOUT : Qualifier.NONE, number(point.amount()));
    } else if (criterion instanceof Criterion.Range range) {
      return qualified(range.isAbout() ? Qualifier.ABOUT : Qualifier.NONE, range(range.low(), range.high()));
    } else if (criterion instanceof Criterion.Bound bound) {
      return qualified(qualifier(bound.side()), number(bound.limit()));
    }
    return answer(((Criterion.YesNo) criterion).isYes() ? Language.Answer.YES : Language.Answer.NO);
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
      case EXACT -> number(observation.low());
      case RANGE -> range(observation.low(), observation.high());
      case ABOUT -> qualified(Qualifier.ABOUT, about(observation));
      case ABOVE -> qualified(Qualifier.ABOVE, number(observation.low()));
      case AT_LEAST -> qualified(Qualifier.AT_LEAST, number(observation.low()));
      case BELOW -> qualified(Qualifier.BELOW, number(observation.low()));
      case NEARLY -> qualified(Qualifier.NEARLY, number(observation.low()));
      case AT_MOST -> qualified(Qualifier.AT_MOST, number(observation.low()));
      case OUT_OF, DATE, SEVERAL -> throw new IllegalStateException("not written yet");
      case YES -> answer(Language.Answer.YES);
      case NO -> answer(Language.Answer.NO);
      case WORDS -> observation.words();
      case NOT_APPLICABLE -> answer(Language.Answer.NOT_APPLICABLE);
    };
  }

  private String about(Observation observation) {
    boolean isOne = observation.low().equals(observation.high());
    return isOne ? number(observation.low()) : range(observation.low(), observation.high());
  }

  String verdict(OfficialVerdict verdict) {
    return Language.written(language.verdicts(), verdict);
  }

  private String range(Amount low, Amount high) {
    // A hyphen and a minus sign side by side would be read back, but by few people.
    String to = high.signum() < 0 ? " " + Language.written(language.links(), Language.Link.TO) + " " : "-";
    return number(low) + to + number(high);
  }

  private String qualified(Qualifier qualifier, String figure) {
    ImmutableListMultimap<Qualifier, String> words = language.prefixes();
    return qualifier == Qualifier.NONE ? figure : Language.written(words, qualifier) + " " + figure;
  }

  private String answer(Language.Answer answer) {
    return Language.written(language.answers(), answer);
  }
}
