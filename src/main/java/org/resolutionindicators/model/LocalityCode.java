package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * The identifier of a locality, unique among the localities scored together.
 *
 * <p>Any text that is not blank, up to 1000 characters on one line. It is composed (Unicode NFC) and its white space is
 * collapsed, so that a name typed in two ways is one code; letters of either case differ, and leading
 * zeros are kept.
 *
 * <p>Official codes are used again for other places. A code may therefore say since when it is meant: {@code 80} and
 * {@code 80@2025-07-01} are two codes.
 *
 * <p>Immutable, thread-safe and serialisable; equal by text.
 */
@Value.Immutable
@Tuple
public abstract sealed class LocalityCode implements Serializable permits ImmutableLocalityCode {
  private static final long serialVersionUID = 1L;

  LocalityCode() {}

  /** Made when first needed. */
  private static final class Dated {
    static final Pattern FORM = Pattern.compile("(.+)@([0-9]{4}-[0-9]{2}-[0-9]{2})");
  }

  /**
   * Returns the text of the code.
   *
   * @return the composed text
   */
  public abstract String value();

  /**
   * Obtains a code.
   *
   * @param value its text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, longer than 1000 characters or has control characters
   */
  public static LocalityCode of(String value) {
    return ImmutableLocalityCode.of(Texts.name("Locality code", value));
  }

  /**
   * Says since when this code is meant.
   *
   * @param day the first day on which it means the place
   * @return this code with that day behind it, such as {@code 80@2025-07-01}, in place of any other
   * @throws IllegalArgumentException if the year is not 0 to 9999, or the text grows longer than 1000 characters
   */
  public LocalityCode since(LocalDate day) {
    // Other years are written with a sign and more digits, which would not be read back as a day.
    checkArgument(
        day.getYear() >= 0 && day.getYear() <= 9999,
        "Day since which a locality code is meant must be of the years 0 to 9999: '%s' since %s", bare(), day);
    return of(bare() + "@" + day);
  }

  /**
   * Returns the day since which this code is meant.
   *
   * @return the day, or empty if the code does not say so
   */
  public Optional<LocalDate> since() {
    // Asked of each place of a country; most codes are plain, and a search is quicker than a match.
    if (value().indexOf('@') < 0) {
      return Optional.empty();
    }
    Matcher dated = Dated.FORM.matcher(value());
    if (!dated.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(dated.group(2)));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // such as @2025-02-30, which is a name like any other
    }
  }

  /**
   * Returns the code as its authority writes it.
   *
   * @return the text without the day since which it is meant
   */
  public String bare() {
    return since().isPresent() ? value().substring(0, value().lastIndexOf('@')) : value();
  }

  /**
   * Returns the text of the code.
   *
   * @return what {@link #of} reads back
   */
  @Override
  public final String toString() {
    return value();
  }
}
