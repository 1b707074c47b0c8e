package org.resolutionindicators.cli;

import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

  /** The command that is run without arguments. */
  private static final String FIRST = "score";

  static final int USAGE_WIDTH = 100;

  private Command() {}

  static Status run(String[] args, PrintStream out, PrintStream err) {
    return run(args, SAMPLE, out, err, false);
  }

  /** Runs the command; on a terminal, long work is shown on the stream of errors while it lasts. */
  static Status run(String[] args, PrintStream out, PrintStream err, boolean isOnTerminal) {
    return run(args, SAMPLE, out, err, isOnTerminal);
  }

  static Status run(String[] args, Path sample, PrintStream out, PrintStream err, boolean isOnTerminal) {
    return run(args, sample, out, err, isOnTerminal, MethodCatalogue::ofLibrary);
  }

  /** Runs the command with these published methods, for which it asks only if it needs one. */
  static Status run(
      String[] args,
      Path sample,
      PrintStream out,
      PrintStream err,
      boolean isOnTerminal,
      Supplier<MethodCatalogue> methods) {
    if (args.length == 0 && !Files.isRegularFile(sample)) {
      err.print("File '" + sample + "' is not here: start the command where it is, or name files with 'score FILE...'\n");
      return Status.FAILED;
    }
    List<String> words = args.length == 0 ? List.of(FIRST, sample.toString()) : List.of(args);
    ImmutableMap<String, CommandLine> commands =
        ImmutableMap.of(
            FIRST, command(new ScoreCommand(out, err), out, err, methods),
            "tally", command(new TallyCommand(out, err, isOnTerminal), out, err, methods));
    CommandLine command = commands.get(words.get(0));
    if (words.equals(List.of("--help"))) {
      out.print(usage(commands.values()));
      return Status.SOUND;
    } else if (command == null) {
      err.print("Unknown command: '" + words.get(0) + "'\n\n" + usage(commands.values()));
      return Status.FAILED;
    }
    int code = command.execute(words.subList(1, words.size()).toArray(new String[0]));
    return Status.values()[code];
  }

  private static String usage(Collection<CommandLine> commands) {
    return commands.stream().map(one -> one.getUsageMessage(Ansi.OFF)).collect(Collectors.joining("\n"));
  }

  private static CommandLine command(
      Callable<Integer> command, PrintStream out, PrintStream err, Supplier<MethodCatalogue> methods) {
    return new CommandLine(command)
        .registerConverter(NotationChoice.class, new Choice<>(NotationChoice.class))
        .registerConverter(VerdictSource.class, new Choice<>(VerdictSource.class))
        .registerConverter(DenominatorPolicy.class, new Choice<>(DenominatorPolicy.class))
        .registerConverter(Breakdown.class, new Choice<>(Breakdown.class))
        .registerConverter(TallyBreakdown.class, new Choice<>(TallyBreakdown.class))
        .registerConverter(OutputFormat.class, new Choice<>(OutputFormat.class, OutputFormat::isBuilt))
        .registerConverter(PartYearChoice.class, new Choice<>(PartYearChoice.class))
        .registerConverter(MissingPart.class, new Choice<>(MissingPart.class))
        .registerConverter(RuleBook.class, new RuleBookChoice())
        .registerConverter(Rules.class, new RulesChoice(methods))
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
