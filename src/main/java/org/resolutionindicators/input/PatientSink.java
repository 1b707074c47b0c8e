package org.resolutionindicators.input;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.model.Target;

/**
 * Keeps what a sink throws until it is known whether its rows were read as they are meant; no more rows reach it then.
 *
 * <p>What rows say of an indicator may contradict each other, or lack what a later row says: a sink may well throw for that.
 */
final class PatientSink implements ReportSink {
  private final ReportSink sink;
  private @Nullable RuntimeException failure;

  PatientSink(ReportSink sink) {
    this.sink = sink;
  }

  @Nullable RuntimeException failure() {
    return failure;
  }

  private void tell(Consumer<ReportSink> row) {
    if (failure == null) {
      try {
        row.accept(sink);
      } catch (RuntimeException e) {
        failure = e;
      }
    }
  }

  @Override
  public void accept(Target target) {
    tell(to -> to.accept(target));
  }

  @Override
  public void accept(Target target, Achievement achievement) {
    tell(to -> to.accept(target, achievement));
  }

  @Override
  public void accept(Target target, long unscaled, int decimals) {
    if (failure == null) {
      try {
        sink.accept(target, unscaled, decimals);
      } catch (RuntimeException e) {
        failure = e;
      }
    }
  }

  @Override
  public boolean needsDays() {
    return sink.needsDays();
  }
}
