package org.resolutionindicators.method;

import org.jspecify.annotations.Nullable;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;

/** A method that its edition tells all about, so that two of one edition are equal. */
abstract class EditionMethod implements PublishedMethod {
  private static final long serialVersionUID = 1L;

  private final MethodEdition edition;

  EditionMethod(MethodEdition edition) {
    this.edition = edition;
  }

  @Override
  public final MethodEdition edition() {
    return edition;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof EditionMethod that && edition.equals(that.edition);
  }

  @Override
  public final int hashCode() {
    return edition.hashCode();
  }

  /**
   * Returns the identifier of the edition.
   *
   * @return such as {@code healthy-people-2020}
   */
  @Override
  public final String toString() {
    return edition.id();
  }
}
