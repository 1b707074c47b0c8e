/** The command: reads tables, scores them, prints scorecards. Not exported; nothing else in the library knows of it. */
@NullMarked
package org.resolutionindicators.cli;

import org.jspecify.annotations.NullMarked;
