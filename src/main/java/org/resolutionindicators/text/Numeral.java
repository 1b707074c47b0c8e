package org.resolutionindicators.text;

import java.util.Optional;
import org.resolutionindicators.model.Amount;

/**
 * A number as it was printed.
 *
 * @param start the place at which it begins, with its sign
 * @param value the number
 * @param isSigned whether "+" or "-" stands before it
 * @param decimals how many decimals were printed
 * @param mark the place of its decimal mark; its start if there is none
 * @param grouped the number that it is if its decimal mark groups thousands, where it may
 */
record Numeral(int start, Amount value, boolean isSigned, int decimals, int mark, Optional<Amount> grouped) {}
