package org.resolutionindicators.cli;

/** The formats of {@code --format}. */
enum OutputFormat {
  TEXT,
  MARKDOWN,
  CSV,
  JSON,
  HTML;

  boolean isBuilt() {
    return this == TEXT || this == CSV;
  }
}
