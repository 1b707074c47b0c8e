package consumer;

import java.math.BigDecimal;
import java.util.Locale;
import org.resolutionindicators.rule.Verdict;

/**
 * One row of the sample, made from three numbers, so that it is the same on each run.
 *
 * <p>The verdict comes first and the figures are made to fit it: what the rows add up to is known without the library.
 */
record SampleRow(SamplePlace place, int indicator, String period, Form form, Verdict verdict, long tenths, boolean isFar) {
  private static final String[] GROUPS = {"Kinh tế", "Xã hội", "Môi trường", "Giáo dục", "Y tế", "Hạ tầng"};
  private static final String[] PARTS = {"-Q1", "-H1", "-9M", ""};

  /** What is asked, and whether more of it is better. */
  enum Form {
    MORE, LESS, AT_MOST, RANGE, YES;

    /** Of 30 indicators 18 ask for more, 6 for less, 2 for a limit, 3 for a range and 1 for a yes. */
    static Form of(int indicator) {
      int tenth = indicator % 10;
      if (tenth < 6) {
        return MORE;
      }
      if (tenth < 8) {
        return LESS;
      }
      return tenth == 8 ? RANGE : indicator == 29 ? YES : AT_MOST;
    }

    boolean isAscending() {
      return this != LESS && this != AT_MOST;
    }
  }

  /** The row of a report, of which there are four in each of five years. */
  static SampleRow of(SamplePlace place, int indicator, int report) {
    int seed = place.number() * 31 + indicator * 17 + report * 7;
    String period = 2021 + report / PARTS.length + PARTS[report % PARTS.length];
    Form form = Form.of(indicator);
    return new SampleRow(place, indicator, period, form, verdict(form, seed % 20), 100 + seed * 13 % 800, seed % 3 == 0);
  }

  private static Verdict verdict(Form form, int draw) {
    return switch (draw) {
      case 0 -> Verdict.NO_DATA;
      case 1 -> Verdict.NO_TARGET;
      case 2 -> Verdict.NOT_APPLICABLE;
      case 3 -> Verdict.UNDECIDED;
      case 4 -> form == Form.YES ? Verdict.MET : Verdict.MET_OR_EXCEEDED;
      case 5, 6, 7, 8, 9 -> Verdict.NOT_MET;
      case 10, 11, 12, 13 -> Verdict.MET;
      default -> form == Form.YES ? Verdict.MET : Verdict.EXCEEDED;
    };
  }

  /** Whether the host's own rule lets it pass: a plain figure that falls short by 0.4. */
  boolean isCloseMiss() {
    return form == Form.MORE && verdict == Verdict.NOT_MET && !isFar;
  }

  String line() {
    return String.join(
        ",",
        place.code(),
        place.level().name().toLowerCase(Locale.ROOT),
        place.parent(),
        String.format(Locale.ROOT, "Chỉ tiêu %02d", indicator),
        GROUPS[indicator % GROUPS.length],
        form.isAscending() ? "ascending" : "descending",
        period,
        target(),
        actual());
  }

  private String target() {
    if (verdict == Verdict.NO_TARGET) {
      return "";
    }
    if (verdict == Verdict.NOT_APPLICABLE) {
      return "n/a";
    }
    return switch (form) {
      case MORE, LESS -> figure(0);
      case AT_MOST -> "at most " + figure(0);
      case RANGE -> range(0, 20);
      case YES -> "yes";
    };
  }

  private String actual() {
    return switch (verdict) {
      case NO_DATA -> "";
      case UNDECIDED -> "\"a surplus, not audited\"";
      case NOT_MET -> form == Form.YES ? "no" : figure(better(isFar ? -40 : -4));
      case MET_OR_EXCEEDED -> both();
      case EXCEEDED -> figure(form == Form.RANGE ? 25 : better(12));
      default -> form == Form.YES ? "yes" : figure(0);
    };
  }

  /** A range of figures, the worst of which is met and the best exceeded. */
  private String both() {
    if (form == Form.RANGE) {
      return range(10, 30);
    }
    return form.isAscending() ? range(0, 20) : range(-20, 0);
  }

  private long better(long tenths) {
    return form.isAscending() ? tenths : -tenths;
  }

  private String range(long low, long high) {
    return figure(low) + "-" + figure(high);
  }

  private String figure(long more) {
    return BigDecimal.valueOf(tenths + more, 1).toPlainString();
  }
}
