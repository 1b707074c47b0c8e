package org.resolutionindicators.input;

import org.resolutionindicators.input.CellParsers.NotedPeriod;

/**
 * A row whose figures are not read yet: kind and unit of its indicator may stand on a later row.
 *
 * @param owner what messages say behind the name of a column
 */
record PendingRow(Row row, IndicatorRows indicator, LocalityRows locality, NotedPeriod period, String owner) {}
