package org.resolutionindicators.score;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Ratio;

/**
 * The least that leads to a better grade.
 *
 * <p>All changes together lead to it; with less of any of them neither this grade nor a better one is reached.
 *
 * <p>Immutable, thread-safe and serialisable; equal by grade and changes.
 */
@Value.Immutable
@Tuple
public abstract sealed class GradeStep implements Serializable permits ImmutableGradeStep {
  private static final long serialVersionUID = 1L;

  GradeStep() {}

  /**
   * Returns the grade that it leads to.
   *
   * @return its name
   */
  public abstract String to();

  /**
   * Returns the changes.
   *
   * @return how many more, and for {@link GradeQuantity#LATE} how many fewer; whole numbers but for points; all above 0
   */
  public abstract ImmutableMap<GradeQuantity, Ratio> changes();

  static GradeStep of(String to, Map<GradeQuantity, ? extends Ratio> changes) {
    return ImmutableGradeStep.of(to, changes);
  }

  /**
   * Returns one change.
   *
   * @param quantity which
   * @return how many more, and for {@link GradeQuantity#LATE} how many fewer; 0 if it need not change
   */
  public Ratio change(GradeQuantity quantity) {
    return changes().getOrDefault(quantity, Ratio.of(0, 1));
  }

  /**
   * Returns the step as a phrase.
   *
   * @return such as {@code hoàn thành tốt: completed +2, late -1}
   */
  @Override
  public final String toString() {
    return changes().entrySet().stream()
        .map(change -> change.getKey() + (change.getKey() == GradeQuantity.LATE ? " -" : " +") + change.getValue())
        .collect(Collectors.joining(", ", to() + ": ", ""));
  }
}
