package org.resolutionindicators.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.VerdictSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command without a process: a command line in, two streams and a status out. */
final class Command {
  /** What is scored without arguments. */
  private static final Path SAMPLE = Path.of("docs", "examples", "vietnam-2019.csv");

  /** The one command there is. */
  private static final String NAME = "score";

  private static final int USAGE_WIDTH = 100;

  private Command() {}

  static Status run(String[] args, PrintStream out, PrintStream err) {
    return run(args, SAMPLE, out, err);
  }

  static Status run(String[] args, Path sample, PrintStream out, PrintStream err) {
    if (args.length == 0 && !Files.isRegularFile(sample)) {
      err.print("File '" + sample + "' is not here: start the command where it is, or name files with 'score FILE...'\n");
      return Status.FAILED;
    }
    List<String> words = args.length == 0 ? List.of(NAME, sample.toString()) : List.of(args);
    CommandLine score = score(out, err);
    if (words.equals(List.of("--help"))) {
      score.usage(out, Ansi.OFF);
      return Status.SOUND;
    } else if (!words.get(0).equals(NAME)) {
      err.print("Unknown command: '" + words.get(0) + "'\n\n" + score.getUsageMessage(Ansi.OFF));
      return Status.FAILED;
    }
    int code = score.execute(words.subList(1, words.size()).toArray(new String[0]));
    return Status.values()[code];
  }

  private static CommandLine score(PrintStream out, PrintStream err) {
    return new CommandLine(new ScoreCommand(out, err))
        .registerConverter(NotationChoice.class, new Choice<>(NotationChoice.class))
        .registerConverter(VerdictSource.class, new Choice<>(VerdictSource.class))
        .registerConverter(DenominatorPolicy.class, new Choice<>(DenominatorPolicy.class))
        .registerConverter(Breakdown.class, new Choice<>(Breakdown.class))
        .registerConverter(OutputFormat.class, new Choice<>(OutputFormat.class, OutputFormat::isBuilt))
        .registerConverter(PartYearChoice.class, new Choice<>(PartYearChoice.class))
        .registerConverter(MissingPart.class, new Choice<>(MissingPart.class))
        .registerConverter(RuleBook.class, new RuleBookChoice())
        .registerConverter(LocalDate.class, new DateChoice())
        // Nothing of the surroundings is read: no terminal's colours, no files of arguments.
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(USAGE_WIDTH)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((exception, given) -> wrongUsage(exception, err))
        .setExecutionExceptionHandler((exception, running, parsed) -> failed(exception, err));
  }

  private static int wrongUsage(ParameterException exception, PrintStream err) {
    err.print(exception.getMessage() + "\n\n" + exception.getCommandLine().getUsageMessage(Ansi.OFF));
    return Status.FAILED.code();
  }

  private static int failed(Exception exception, PrintStream err) {
    if (exception instanceof Failure) {
      err.print(exception.getMessage() + "\n");
    } else {
      exception.printStackTrace(err);
    }
    return Status.FAILED.code();
  }
}
