/**
 * The house styles for Immutables.
 *
 * <p>The package is not exported, and it is the floor of the library: every other package may use it, and it may know none
 * of them, neither a noun of the domain nor a rule. Anything but an annotation is out of place here.
 */
@NullMarked
package org.resolutionindicators.internal;

import org.jspecify.annotations.NullMarked;
