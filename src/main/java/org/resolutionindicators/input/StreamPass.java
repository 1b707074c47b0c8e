package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.text.Notation;

/** One pass over all files, with some threads. */
final class StreamPass<S extends ReportSink> {
  private final Blocks blocks;
  private final StreamProgress progress;
  private final int blockSize;
  private final Issues headers = new Issues();
  private final List<Worker> workers = new ArrayList<>();
  private final List<PatientSink> patients = new ArrayList<>();
  private final ImmutableList<S> sinks;

  StreamPass(
      List<StreamFile> files,
      Notation usual,
      Views views,
      Supplier<? extends S> supplier,
      int threads,
      int blockSize,
      StreamProgress progress) {
    this.blocks = new Blocks(files, headers, blockSize);
    this.blockSize = blockSize;
    this.progress = progress;
    ImmutableList.Builder<S> all = ImmutableList.builder();
    for (int i = 0; i < threads; i++) {
      S sink = Objects.requireNonNull(supplier.get(), "sink");
      all.add(sink);
      PatientSink patient = new PatientSink(sink);
      patients.add(patient);
      workers.add(new Worker(new StreamRows(usual, views, views.isAlone() ? patient : sink)));
    }
    this.sinks = all.build();
  }

  /** Reads blocks until none is left. */
  private final class Worker implements Runnable {
    private final StreamRows rows;
    private @Nullable Throwable failure;

    Worker(StreamRows rows) {
      this.rows = rows;
    }

    @Override
    public void run() {
      Block block = new Block(blockSize);
      try {
        while (blocks.next(block)) {
          long before = rows.rowsRead();
          try {
            if (!block.file().hasFailed()) {
              rows.read(block);
            }
          } catch (Unreadable e) {
            block.file().failed(e);
          }
          progress.add(rows.rowsRead() - before);
        }
      } catch (RuntimeException | Error e) {
        failure = e;
        blocks.end();
      }
    }
  }

  /** Reads to the end; what a sink or a listener throws is thrown here. */
  void run() {
    List<Thread> threads = new ArrayList<>();
    for (Worker worker : workers.subList(1, workers.size())) {
      Thread thread = new Thread(worker, "table-stream-" + (threads.size() + 1));
      threads.add(thread);
      thread.start();
    }
    workers.get(0).run();
    threads.forEach(Uninterruptibles::joinUninterruptibly);
    for (Worker worker : workers) {
      if (worker.failure instanceof RuntimeException failure) {
        throw failure;
      } else if (worker.failure instanceof Error failure) {
        throw failure;
      }
    }
  }

  /** Throws what a sink threw, if it was not thrown at once. */
  void expectNoFailure() {
    for (PatientSink patient : patients) {
      RuntimeException failure = patient.failure();
      if (failure != null) {
        throw failure;
      }
    }
  }

  ImmutableList<S> sinks() {
    return sinks;
  }

  long rowsRead() {
    return workers.stream().mapToLong(worker -> worker.rows.rowsRead()).sum();
  }

  long rowsRejected() {
    return workers.stream().mapToLong(worker -> worker.rows.rowsRejected()).sum();
  }

  StreamIssues issues() {
    StreamIssues all = new StreamIssues();
    all.add(headers);
    workers.forEach(worker -> all.add(worker.rows.issues()));
    return all;
  }

  /** What words for indicators were taken to mean, as they stand first in the files. */
  Map<Description, IndicatorView> indicators() {
    Map<Description, IndicatorView> found = new LinkedHashMap<>();
    tables().forEach(table -> found.putAll(table.describedIndicators()));
    return found;
  }

  /** What words for localities were taken to mean, as they stand first in the files. */
  Map<Description, LocalityView> localities() {
    Map<Description, LocalityView> found = new LinkedHashMap<>();
    tables().forEach(table -> found.putAll(table.describedLocalities()));
    return found;
  }

  private List<StreamTable> tables() {
    List<StreamTable> tables = new ArrayList<>();
    workers.forEach(worker -> worker.rows.tables().forEach(tables::add));
    return tables;
  }
}
