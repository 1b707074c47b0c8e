package org.resolutionindicators.text;

/** What is said about a number, before or behind it. */
enum Qualifier {
  NONE,
  ABOUT,
  BELOW,
  AT_MOST,
  AT_LEAST,
  ABOVE,
  /** Said only of what has happened: "gần". */
  NEARLY;

  boolean isBound() {
    return this != NONE && this != ABOUT;
  }

  boolean isFloor() {
    return this == AT_LEAST || this == ABOVE;
  }

  /** What is said about the same number with its sign changed; nearly so far below is somewhat above. */
  Qualifier turned() {
    return switch (this) {
      case NONE, ABOUT -> this;
      case BELOW, NEARLY -> ABOVE;
      case AT_MOST -> AT_LEAST;
      case AT_LEAST -> AT_MOST;
      case ABOVE -> BELOW;
    };
  }
}
