/**
 * Tables from outside, read into a data set: what cannot be read is reported with its line and column, the rest is kept.
 *
 * <p>Open {@link org.resolutionindicators.input.TableReader} first; its text states the table's columns. What it returns is
 * a {@link org.resolutionindicators.input.Reading}. This package knows nothing of verdicts and of scores, and nothing else
 * in the library needs it: a host with a database of its own builds a
 * {@link org.resolutionindicators.model.Dataset} directly.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.input;

import org.jspecify.annotations.NullMarked;
