package org.resolutionindicators.cli;

/** Ends the command for a reason that its user can mend; the message is all that is printed. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
