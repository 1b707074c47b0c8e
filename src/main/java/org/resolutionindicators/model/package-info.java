/**
 * The nouns: indicators, targets, achievements, localities, periods, and the data set that holds them together.
 *
 * <p>Open {@link org.resolutionindicators.model.Target} first, then {@link org.resolutionindicators.model.Observation} and
 * {@link org.resolutionindicators.model.Dataset}. This package knows nothing of verdicts, of scores, of files, or of how
 * people write figures.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.model;

import org.jspecify.annotations.NullMarked;
