package org.resolutionindicators.cli;

/** How the command ended. */
enum Status {
  /** Every row was scored. */
  SOUND,
  /** Some rows had issues; the others were scored. */
  ISSUES,
  /** Nothing was scored. */
  FAILED;

  /** What the process ends with. */
  int code() {
    return ordinal();
  }
}
