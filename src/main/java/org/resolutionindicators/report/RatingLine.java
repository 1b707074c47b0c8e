package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.Measure;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Placing;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.text.Notation;

/** One rating as the cells of one line. */
record RatingLine(MethodEdition edition, Rating rating, Words words) {
  private static final int DECIMALS = 12;
  private static final String NOTHING = "";

  /** Where the row stands that is rated. */
  Optional<Origin> origin() {
    return rating.achievement().flatMap(Achievement::origin).or(() -> rating.target().flatMap(Target::origin));
  }

  List<String> cells() {
    String verdict = rating.verdict().map(Verdict::name).orElse(NOTHING);
    RatingFigures figures = new RatingFigures(rating, words);
    ImmutableList<String> cells =
        ImmutableList.of(
            origin().map(Origin::id).orElse(NOTHING),
            place(),
            rating.period().map(ReportingPeriod::toString).orElse(NOTHING),
            rating.code(),
            rating.target().map(target -> target.indicator().name()).orElse(NOTHING),
            figures.targetAsRead().orElse(NOTHING),
            figures.actualAsRead().orElse(NOTHING),
            verdict,
            verdict,
            official().map(Notation.ENGLISH::format).orElse(NOTHING),
            agrees().map(agrees -> agrees ? "yes" : "no").orElse(NOTHING),
            measured(StandardMeasure.ATTAINMENT)
                .map(share -> share.percent(2, RoundingMode.HALF_UP).toPlainString())
                .orElse(NOTHING),
            measured(StandardMeasure.DIFFERENCE).map(this::difference).orElse(NOTHING),
            edition.id(),
            reason(figures),
            number(rating.measure()),
            number(rating.score()),
            rating.band().orElse(NOTHING),
            rating.placing().map(Placing::toString).orElse(NOTHING),
            rating.level().name());
    return Lists.transform(cells, FormulaGuard::guarded);
  }

  private String place() {
    Locality locality = rating.locality();
    return locality.isUnnamed() ? NOTHING : locality.code().value();
  }

  private Optional<OfficialVerdict> official() {
    return rating.achievement().flatMap(Achievement::official);
  }

  private Optional<Boolean> agrees() {
    return rating.verdict().filter(Verdict::isDecided).flatMap(verdict -> official().map(verdict::agreesWith));
  }

  private Optional<Observation> observation() {
    return rating.achievement().flatMap(Achievement::observation);
  }

  private Optional<Ratio> measured(Measure measure) {
    return rating.target().flatMap(target -> observation().flatMap(figure -> measure.measure(target, figure).value()));
  }

  private String difference(Ratio margin) {
    return CsvLine.plain(Figures.exact(margin, rating.target().orElseThrow(), observation()));
  }

  private String reason(RatingFigures figures) {
    List<String> clauses = new ArrayList<>();
    rating.passes().map(Passes::toString).ifPresent(clauses::add);
    rating.why().map(Lines::plain).ifPresent(clauses::add);
    clauses.addAll(figures.undefined());
    return String.join("; ", clauses);
  }

  private static String number(Optional<Measured> measured) {
    return measured
        .flatMap(Measured::value)
        .map(value -> CsvLine.plain(value.round(DECIMALS, RoundingMode.HALF_UP)))
        .orElse(NOTHING);
  }
}
