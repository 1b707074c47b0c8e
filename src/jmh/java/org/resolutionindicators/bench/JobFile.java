package org.resolutionindicators.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A job as a table in a file, in English notation. */
final class JobFile {
  /** The most decimals of a figure in a file: three might be the end of a grouped number. */
  static final int MOST_DECIMALS = 2;

  private static final String[] DAYS = {"-03-31", "-06-30", "-09-30", "-12-31"};

  private JobFile() {}

  /** Writes the rows of a job, unless the file is there. */
  static Path of(Job job, Path folder) {
    Path file = folder.resolve("job-" + job.rows + ".csv");
    if (Files.exists(file)) {
      return file;
    }
    try {
      Files.createDirectories(folder);
      Path half = folder.resolve(file.getFileName() + ".part");
      try (Writer writer = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
        write(job, writer);
      }
      return Files.move(half, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Job job, Writer writer) throws IOException {
    Names names = new Names(job);
    writer.write("locality,level,parent,indicator,group,direction,unit,period,target,actual,reported_on\n");
    String described = "";
    for (int row = 0; row < job.rows; row++) {
      int target = job.target[row];
      if (row % Job.REPORTS == 0) {
        described = describe(job, names, target);
      }
      Form form = Form.values()[job.form[target]];
      writer.write(described);
      writer.write(figure(form, job.figure[row]));
      writer.write(',');
      writer.write(Integer.toString(Job.FIRST_YEAR + job.year[target]));
      writer.write(DAYS[row % Job.REPORTS]);
      writer.write('\n');
    }
  }

  private static String describe(Job job, Names names, int target) {
    Form form = Form.values()[job.form[target]];
    int commune = job.commune[target];
    return String.join(
        ",",
        names.commune(commune),
        "commune",
        names.district(Job.districtOf(commune)),
        Names.indicator(job.indicator[target]),
        Names.group(job.group[target]),
        form.isDescending() ? "descending" : "ascending",
        "points",
        Integer.toString(Job.FIRST_YEAR + job.year[target]),
        asked(job, form, target),
        "");
  }

  private static String asked(Job job, Form form, int target) {
    String low = number(job.low[target]);
    return switch (form) {
      case MORE, LESS -> low;
      case RANGE_MORE, RANGE_LESS -> low + "-" + number(job.high[target]);
      case AT_MOST -> "at most " + low;
      case YES -> "yes";
    };
  }

  private static String figure(Form form, long thousandths) {
    if (thousandths == Job.MISSING) {
      return "";
    } else if (form == Form.YES) {
      return thousandths == 0 ? "no" : "yes";
    }
    return number(thousandths);
  }

  private static String number(long thousandths) {
    return BigDecimal.valueOf(thousandths, Job.DECIMALS).stripTrailingZeros().toPlainString();
  }
}
