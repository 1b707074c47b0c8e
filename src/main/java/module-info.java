/** Decides and scores whether the indicators of a resolution were met, exceeded or missed. */
module org.resolutionindicators {
  requires transitive com.google.common;
  requires de.siegmar.fastcsv;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.resolutionindicators.input;
  exports org.resolutionindicators.measure;
  exports org.resolutionindicators.model;
  exports org.resolutionindicators.report;
  exports org.resolutionindicators.rule;
  exports org.resolutionindicators.score;
  exports org.resolutionindicators.text;
}
