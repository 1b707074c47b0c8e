/**
 * One target and one figure to a verdict: rules, the books they stand in, and the finding that explains itself.
 *
 * <p>Open {@link org.resolutionindicators.rule.RuleBook} first, then {@link org.resolutionindicators.rule.Finding}. A host
 * adds a rule by writing a {@link org.resolutionindicators.rule.Rule} and passing a book that holds it. This package knows
 * nothing of counting, of files and of wording: a reason is numbers and constants, which {@code report} puts into words.
 *
 * @serial exclude
 */
@NullMarked
package org.resolutionindicators.rule;

import org.jspecify.annotations.NullMarked;
