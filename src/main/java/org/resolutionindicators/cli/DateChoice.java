package org.resolutionindicators.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an ISO date. */
final class DateChoice implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("it must be a date such as 2019-12-31: '" + date + "'");
    }
  }
}
