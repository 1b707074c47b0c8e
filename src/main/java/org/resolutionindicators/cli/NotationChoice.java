package org.resolutionindicators.cli;

import org.resolutionindicators.text.Notation;

/** The languages of {@code --lang}. */
enum NotationChoice {
  VI(Notation.VIETNAMESE),
  EN(Notation.ENGLISH);

  private final Notation notation;

  NotationChoice(Notation notation) {
    this.notation = notation;
  }

  Notation notation() {
    return notation;
  }
}
