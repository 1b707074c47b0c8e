package org.resolutionindicators.fuzz;

/** Places in a text, counted from 1 in Unicode code points. */
final class Places {
  private Places() {}

  static void check(int position, String text, String message) {
    int end = text.codePointCount(0, text.length()) + 1;
    Law.hold(position >= 1 && position <= end, "A place must lie in the text: " + message);
  }
}
