package org.resolutionindicators.score;

/** In which counters the rows of each cell are counted. */
record PreparedSlots(TallyLayout layout, int[] ofPlace, int[] ofGroup) {}
