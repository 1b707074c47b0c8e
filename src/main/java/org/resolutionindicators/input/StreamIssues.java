package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Counts the issues of rows in the order of the rows, and keeps the first; not thread-safe. */
final class StreamIssues {
  /** How many issues are kept at most. */
  static final int LIMIT = 1000;

  private final List<Issues.Found> first = new ArrayList<>();
  private long errors;
  private long warnings;

  void add(Issues some) {
    boolean isKept = first.size() < LIMIT;
    for (Issues.Found found : some.from(0)) {
      if (isKept) {
        first.add(found);
      }
      if (found.issue().severity() == Issue.Severity.WARNING) {
        warnings++;
      } else {
        errors++;
      }
    }
  }

  void add(StreamIssues others) {
    first.addAll(others.first);
    errors += others.errors;
    warnings += others.warnings;
  }

  /** Errors and worse. */
  long errors() {
    return errors;
  }

  long warnings() {
    return warnings;
  }

  ImmutableList<Issue> firstInOrder() {
    return first.stream()
        .sorted(Issues.ORDER)
        .limit(LIMIT)
        .map(Issues.Found::issue)
        .collect(ImmutableList.toImmutableList());
  }
}
