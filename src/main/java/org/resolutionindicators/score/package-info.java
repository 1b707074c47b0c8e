/**
 * Verdicts to a score: "met or exceeded x of y", with every choice that made x and y named.
 *
 * <p>Open {@link org.resolutionindicators.score.Scorer} first, then {@link org.resolutionindicators.score.Scorecard} and
 * {@link org.resolutionindicators.score.Tally}. This package knows nothing of files and of wording.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.score;

import org.jspecify.annotations.NullMarked;
