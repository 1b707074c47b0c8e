/**
 * Published methods: one final class for each authority, one constant for each edition, which never changes.
 *
 * <p>Each is a {@link org.resolutionindicators.score.PublishedMethod} made of measures, bands, maps and aggregations;
 * nothing else in the library knows this package. A host writes its own in the same way, one class, and passes it.
 *
 * <p>Rows are rated with the figure that was reported or follows from others, by a formula or over a term.
 * A composite indicator is rated only by methods that count verdicts or know parts of their own; the others say that they
 * do not rate it.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.method;

import org.jspecify.annotations.NullMarked;
