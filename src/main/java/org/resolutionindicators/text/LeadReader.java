package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.resolutionindicators.text.Language.Filler;
import org.resolutionindicators.text.Language.Label;
import org.resolutionindicators.text.Language.LeadWords;

/** Reads what stands before a figure and says nothing about its number: the label of a column, "đạt", "ước đạt". */
final class LeadReader {
  private final Pass pass;
  private final Cursor cursor;
  private final LeadWords words;

  LeadReader(Pass pass) {
    this.pass = pass;
    this.cursor = pass.cursor();
    this.words = pass.language().leads();
  }

  /** Takes what stands before a figure; a label of the other column is an error. */
  void read() {
    cursor.skipSpaces();
    int start = cursor.at();
    label().ifPresent(label -> told(start, label));
    fillers();
  }

  /** Takes the label of a column, with its colon, whichever column it is of. */
  Optional<Label> label() {
    Optional<Label> label = words.labels().take(cursor);
    if (label.isPresent()) {
      cursor.skipSpaces();
      cursor.take(':');
    }
    return label;
  }

  /** Acts on a label that was taken. */
  void told(int start, Label label) {
    if (label == Label.PLAN != pass.isTarget()) {
      cursor.moveTo(start);
      words.labels().take(cursor);
      String reason = pass.isTarget() ? "'%s' names what was reported, not a target" : "'%s' names a target, not an actual";
      throw cursor.failure(start, lenientFormat(reason, cursor.since(start)));
    } else if (label == Label.ESTIMATE) {
      pass.estimated();
    }
  }

  void fillers() {
    cursor.skipSpaces();
    int start = cursor.at();
    Optional<Filler> filler = words.fillers().take(cursor);
    while (filler.isPresent()) {
      told(start, filler.get());
      cursor.skipSpaces();
      start = cursor.at();
      filler = words.fillers().take(cursor);
    }
  }

  private void told(int start, Filler filler) {
    if (filler == Filler.UNDEFINED) {
      String reason = "'%s' is a label that nothing defines, no figure is read with it";
      throw cursor.failure(start, lenientFormat(reason, cursor.since(start)));
    } else if (filler == Filler.ESTIMATED && pass.isTarget()) {
      String reason = "'%s' is said of what was reported, not of a target";
      throw cursor.failure(start, lenientFormat(reason, cursor.since(start)));
    } else if (filler == Filler.ESTIMATED) {
      pass.estimated();
    }
  }

  /** Takes what says that words are an estimate; words have no other lead. */
  void ofWords() {
    if (words.labels().take(cursor, Label.ESTIMATE) || words.fillers().take(cursor, Filler.ESTIMATED)) {
      pass.estimated();
    }
    words.fillers().take(cursor, Filler.SAID);
  }
}
