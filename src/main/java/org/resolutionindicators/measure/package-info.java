/**
 * Numbers made of a target and a figure: attainment, difference, share of targeted change.
 *
 * <p>Open {@link org.resolutionindicators.measure.Measure} first; {@link org.resolutionindicators.measure.StandardMeasure}
 * lists those that come with the library. A measure never decides: this package knows nothing of rules and verdicts.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.measure;

import org.jspecify.annotations.NullMarked;
