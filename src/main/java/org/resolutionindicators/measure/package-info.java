/**
 * Numbers made of a target and a figure: attainment, difference, share of targeted change.
 *
 * <p>Open {@link org.resolutionindicators.measure.Measure} first; {@link
 * org.resolutionindicators.measure.StandardMeasure}, {@link org.resolutionindicators.measure.TrendMeasure} and {@link
 * org.resolutionindicators.measure.PositionMeasure} list those that come with the library. {@link
 * org.resolutionindicators.measure.Bands} and {@link org.resolutionindicators.measure.PiecewiseLinear} make names and scores
 * of them, {@link org.resolutionindicators.measure.Aggregation} one value of several. A measure never decides: this package
 * knows nothing of rules and verdicts.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.measure;

import org.jspecify.annotations.NullMarked;
