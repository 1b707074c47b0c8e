package org.resolutionindicators.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resolutionindicators.model.Composite;

/** The k-th best verdict among parts, some of which may be open. */
record PartsJudge(Verdict verdict, PartCount count) {
  private static final Comparator<Verdict> BEST_FIRST = Comparator.comparingInt(PartsJudge::order);

  static PartsJudge of(Composite composite, ImmutableList<Finding> parts, int absent) {
    List<Verdict> applicable = new ArrayList<>();
    for (Finding part : parts) {
      if (part.verdict() != Verdict.NOT_APPLICABLE) {
        applicable.add(part.verdict());
      }
    }
    for (int i = 0; i < absent; i++) {
      applicable.add(Verdict.NO_DATA);
    }
    int needed = composite.needed(applicable.size());
    PartCount count =
        PartCount.builder()
            .needed(needed)
            .applicable(applicable.size())
            .reached((int) applicable.stream().filter(Verdict::isReached).count())
            .missed((int) applicable.stream().filter(v -> v == Verdict.NOT_MET).count())
            .build();
    return new PartsJudge(verdict(applicable, needed), count);
  }

  /** The verdict on parts that are all needed. */
  static Verdict all(List<Verdict> parts) {
    return verdict(parts, parts.size());
  }

  private static Verdict verdict(List<Verdict> parts, int needed) {
    if (parts.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Set<Verdict> states = EnumSet.copyOf(parts);
    Verdict only = states.size() == 1 ? parts.get(0) : Verdict.UNDECIDED;
    boolean shared = only == Verdict.NO_DATA || only == Verdict.NO_TARGET || only == Verdict.NOT_DUE;
    if (shared) {
      return only;
    }
    return Verdict.between(kth(parts, needed, false), kth(parts, needed, true));
  }

  /** The k-th best if each open part is as good, or as bad, as it can be; anything at all if there are fewer than k. */
  private static Verdict kth(List<Verdict> parts, int needed, boolean hopeful) {
    if (needed > parts.size()) {
      return hopeful ? Verdict.EXCEEDED : Verdict.NOT_MET;
    }
    return parts.stream()
        .map(part -> resolved(part, hopeful))
        .sorted(BEST_FIRST)
        .skip(needed - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static Verdict resolved(Verdict part, boolean hopeful) {
    return switch (part) {
      case EXCEEDED, MET, NOT_MET -> part;
      case MET_OR_EXCEEDED -> hopeful ? Verdict.EXCEEDED : Verdict.MET;
      default -> hopeful ? Verdict.EXCEEDED : Verdict.NOT_MET;
    };
  }

  private static int order(Verdict resolved) {
    return switch (resolved) {
      case EXCEEDED -> 0;
      case MET -> 1;
      default -> 2;
    };
  }
}
