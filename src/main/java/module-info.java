/**
 * Decides and scores whether the indicators of a resolution were met, exceeded or missed.
 *
 * <p>Judge one figure:
 *
 * <pre>{@code
 * Indicator growth = Indicator.of("GRDP growth", Direction.ASCENDING);
 * Target target = Target.of(growth, Criterion.range(Amount.of("6.6"), Amount.of("6.8")));
 * Scorer scorer = Scorer.of(RuleBook.standard(), ScoringMethod.counting());
 * Finding finding = scorer.judge(target, Observation.of(Amount.of("7.02"))); // EXCEEDED: 7.02 > 6.8
 * }</pre>
 *
 * <p>Score a table:
 *
 * <pre>{@code
 * Dataset data = TableReader.of(Notation.VIETNAMESE).read(path).orElseThrow();
 * Scorecard card = scorer.score(data);
 * String headline = TextReport.in(Locale.ENGLISH).headline(card); // met or exceeded 11 of 12 indicators ...
 * }</pre>
 */
module org.resolutionindicators {
  // Immutable collections are in the API.
  requires transitive com.google.common;
  requires de.siegmar.fastcsv;

  // Only annotations are used.
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  // Only the command needs it, and a host does not get it.
  requires static info.picocli;

  exports org.resolutionindicators.input;
  exports org.resolutionindicators.measure;
  exports org.resolutionindicators.method;
  exports org.resolutionindicators.model;
  exports org.resolutionindicators.report;
  exports org.resolutionindicators.rule;
  exports org.resolutionindicators.score;
  exports org.resolutionindicators.text;

  opens org.resolutionindicators.cli to info.picocli;
}
