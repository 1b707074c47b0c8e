/**
 * Scores in words and tables.
 *
 * <p>Open {@link org.resolutionindicators.report.TextReport} first: headline, verdicts, reasons and the whole scorecard in
 * Vietnamese or English. {@link org.resolutionindicators.report.CsvReport} writes one line per finding for other programs.
 * Nothing is decided here, and no figure is rounded so that it would contradict a verdict.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.report;

import org.jspecify.annotations.NullMarked;
