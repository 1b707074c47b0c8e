package org.resolutionindicators.rule;

/**
 * A way in which a figure can be meant that may be meant in more than one.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum FigureMeaning {
  /** As the size of a change, in the sense asked for: of "giảm 0,86", 0.86. */
  CHANGE,
  /** As a change in the other sense, and so less than nought: where growth is asked for, of "giảm 0,86", -0.86. */
  OPPOSITE_CHANGE,
  /** As the level that a change leads to: of "giảm 0,86 (còn 4,17)", 4.17. */
  LEVEL,
  /** As a part of a population: of "12/17", 12. */
  PART,
  /** As a share of a population: of "12/17", 12/17. */
  SHARE
}
