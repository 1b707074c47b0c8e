/**
 * Figures as people write them, in Vietnamese and in English: read into the nouns of the model, and written from them.
 *
 * <p>Open {@link org.resolutionindicators.text.Notation} first; its text states the whole grammar. This package knows
 * nothing of verdicts that rules compute, of scores, of files, or of units.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.text;

import org.jspecify.annotations.NullMarked;
