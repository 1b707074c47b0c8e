package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Uncounted;
import org.resolutionindicators.text.Notation;

/** One finding as the cells of one line. */
record CsvLine(Scorecard card, Finding finding, Optional<Uncounted.Why> uncounted, Words words) {

  List<String> cells() {
    Target target = finding.target();
    ImmutableList<String> cells =
        ImmutableList.of(
            id(),
            Optional.of(target.locality()).filter(l -> !l.isUnnamed()).map(Locality::code).map(Object::toString).orElse(""),
            target.period().toString(),
            target.indicator().code().value(),
            target.indicator().name(),
            target.origin().map(CsvLine::asRead).or(this::target).orElse(""),
            reported().map(CsvLine::asRead).or(this::actual).orElse(""),
            finding.verdict().name(),
            uncounted.isPresent() ? "" : card.counted(finding).name(),
            finding.official().map(Notation.ENGLISH::format).orElse(""),
            finding.agreesWithOfficial().map(agrees -> agrees ? "yes" : "no").orElse(""),
            attainment(),
            difference(),
            finding.rule().orElse(""),
            uncounted.map(words.derivations()::uncounted).map(why -> why + "; ").orElse("")
                + ReasonText.of(finding, words));
    return Lists.transform(cells, FormulaGuard::guarded);
  }

  /** As understood; nothing for what was taken from the plan of a longer period, which the reason tells. */
  private Optional<String> target() {
    return finding.target().takenFrom().isPresent() ? Optional.empty() : new Figures(words).target(finding);
  }

  /** As understood; nothing for what was derived, which the reason tells. */
  private Optional<String> actual() {
    boolean isDerived = finding.achievement().flatMap(Achievement::derivation).isPresent();
    return isDerived ? Optional.empty() : new Figures(words).actual(finding);
  }

  private Optional<Origin> reported() {
    return finding.achievement().flatMap(Achievement::origin);
  }

  private String id() {
    return reported().or(finding.target()::origin).map(Origin::id).orElse("");
  }

  private static String asRead(Origin origin) {
    return origin.text().orElse("");
  }

  private String attainment() {
    return finding
        .measure(StandardMeasure.ATTAINMENT)
        .value()
        .map(share -> share.percent(2, RoundingMode.HALF_UP).toPlainString())
        .orElse("");
  }

  private String difference() {
    return finding.margin().value().map(margin -> Figures.exact(margin, finding)).map(CsvLine::plain).orElse("");
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
