package org.resolutionindicators.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs the contest, and what is measured beside it, and prints a table. */
final class Main {
  private static final String ALL = "all";
  private static final String PROGRAMS = "programs";

  private Main() {}

  /**
   * Runs.
   *
   * @param arguments sizes such as {@code 1k,6.6M}; beginnings of contestants' names, {@code programs}, or {@code all}; the
   *     folder for files
   * @throws IOException if files cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    List<Integer> sizes = Arrays.stream(arguments[0].split(",")).map(Main::size).sorted().collect(Collectors.toList());
    List<String> only = List.of(arguments[1].split(","));
    Path folder = Files.createDirectories(Path.of(arguments[2]).toAbsolutePath());
    Standings standings = new Standings();
    int failures = 0;
    for (int rows : sizes) {
      for (Entry entry : Entry.values()) {
        if (isAsked(only, entry.id())) {
          failures += run(new Contest(folder), entry, rows, standings) ? 0 : 1;
        }
      }
    }
    StringBuilder text = new StringBuilder(standings.table(sizes)).append('\n');
    standings.conclusions(sizes).forEach(line -> text.append(line).append('\n'));
    if (isAsked(only, PROGRAMS)) {
      int largest = sizes.get(sizes.size() - 1);
      text.append(Programs.keptBytes(largest)).append('\n');
      text.append(Programs.smallHeap(largest, folder)).append('\n');
      text.append(Programs.starts()).append('\n');
      text.append(Programs.jars()).append('\n');
    }
    Files.writeString(folder.resolve("results.md"), text, StandardCharsets.UTF_8);
    System.out.println();
    System.out.print(text);
    if (failures > 0) {
      System.out.println(failures + " FAILED; the logs are in " + folder);
      System.exit(1);
    }
  }

  private static boolean isAsked(List<String> only, String name) {
    return only.contains(ALL) || only.stream().anyMatch(name::startsWith);
  }

  private static boolean run(Contest contest, Entry entry, int rows, Standings standings) {
    Optional<Measured> measured = contest.run(entry, rows);
    measured.ifPresent(figures -> standings.put(entry, rows, figures));
    String result =
        measured
            .map(
                figures ->
                    String.format(Locale.ROOT, "%.2f x the limit loop, %.1f ns a row", figures.ratio(), figures.row()))
            .orElse("FAILED");
    System.out.println(String.format(Locale.ROOT, "%,d rows, %s: %s", rows, entry.title(), result));
    return measured.isPresent();
  }

  /** Reads {@code 10k}, {@code 6.6M} or plain digits. */
  private static int size(String text) {
    int power = text.endsWith("M") ? 6 : text.endsWith("k") ? 3 : 0;
    String digits = power == 0 ? text : text.substring(0, text.length() - 1);
    return new BigDecimal(digits).scaleByPowerOfTen(power).intValueExact();
  }
}
