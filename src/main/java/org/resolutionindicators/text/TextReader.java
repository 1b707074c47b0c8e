package org.resolutionindicators.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.text.Language.Answer;
import org.resolutionindicators.text.Language.Label;
import org.resolutionindicators.text.Language.Link;

/** Reads the whole text of a target or an actual; the grammar stands in the comment on this package. */
final class TextReader {
  private static final String CRITERION_EXPECTED = "a number, a range, a bound, yes or no is expected";
  private static final String OBSERVATION_EXPECTED =
      "a number, a range, a bound, yes, no or words without a digit are expected";

  private final Pass pass;
  private final Cursor cursor;
  private final LeadReader leads;
  private final DateReader dates;
  private final FigureReader figures;
  private final String expected;

  TextReader(Pass pass) {
    this.pass = pass;
    this.cursor = pass.cursor();
    this.leads = new LeadReader(pass);
    this.dates = new DateReader(pass);
    this.figures = new FigureReader(pass);
    this.expected = pass.isTarget() ? CRITERION_EXPECTED : OBSERVATION_EXPECTED;
  }

  /** A target and the further one that is striven for. */
  record Aims(Form base, Optional<Form> stretch) {}

  /** Reads a number that is the whole text. */
  Amount amount() {
    Amount amount = figures.amount();
    pass.expectEnd();
    return amount;
  }

  /** Reads a target; a stretch is an error unless it can be kept. */
  Aims target(boolean keepsStretch) {
    pass.takes(Link.STRETCH);
    Form base = parts();
    Optional<Form> stretch = Optional.empty();
    Optional<Boolean> brackets = stretchBegins();
    if (brackets.isPresent()) {
      if (!keepsStretch) {
        throw cursor.failure(cursor.at(), "a stretch is not part of one criterion, readTarget keeps it");
      }
      pass.takes(Link.STRETCH);
      stretch = Optional.of(parts());
      if (brackets.get()) {
        pass.expect(')');
      }
    }
    pass.expectEnd();
    return new Aims(base, stretch);
  }

  /** Takes what stands before the word for a stretch, and tells whether it is a bracket; nothing if none follows. */
  private Optional<Boolean> stretchBegins() {
    int end = cursor.at();
    cursor.skipSpaces();
    boolean isInBrackets = cursor.take('(');
    if (!isInBrackets && !cursor.take(',')) {
      cursor.take(';');
    }
    pass.takes(Link.AND);
    cursor.skipSpaces();
    int word = cursor.at();
    boolean begins = pass.takes(Link.STRETCH);
    cursor.moveTo(begins ? word : end);
    return begins ? Optional.of(isInBrackets) : Optional.empty();
  }

  /** Reads what was reported. */
  Form actual() {
    Form form = cursor.hasDigit() || cursor.isBlank() ? parts() : undigited();
    pass.expectEnd();
    return form;
  }

  private Form parts() {
    cursor.skipSpaces();
    int start = cursor.at();
    ImmutableList.Builder<Form> parts = ImmutableList.builder();
    Form first = part();
    parts.add(first);
    boolean isOne = true;
    while (!isStretchAhead() && takesSemicolon()) {
      parts.add(part());
      isOne = false;
    }
    if (!isOne && pass.plan().isPresent()) {
      throw cursor.failure(start, "x/y with y the plan stands alone, not among several figures");
    }
    return isOne ? first : new Form.Parts(parts.build());
  }

  private boolean takesSemicolon() {
    cursor.skipSpaces();
    return cursor.take(';');
  }

  private boolean isStretchAhead() {
    int end = cursor.at();
    boolean isAhead = pass.isTarget() && stretchBegins().isPresent();
    cursor.moveTo(end);
    return isAhead;
  }

  /** Reads a text that has no digit: yes, no, not applicable, "thứ nhất", and else words. */
  private Form undigited() {
    Optional<Form> answer = answers();
    if (answer.isPresent()) {
      return answer.get();
    }
    leads.ofWords();
    Optional<Form> rank = pass.hasIndicator() && !pass.isOfKind(IndicatorKind.RANK) ? Optional.empty() : ordinal();
    if (rank.isPresent()) {
      return rank.get();
    }
    cursor.moveTo(cursor.end());
    return new Form.Said(Observation.words(cursor.line()));
  }

  /** Yes, no or not applicable; or several of the first two. */
  private Optional<Form> answers() {
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    int start = cursor.at();
    Optional<Form> one = answer();
    for (Optional<Form> next = one; next.isPresent(); next = answer()) {
      forms.add(next.get());
      if (!cursor.take(';')) {
        ImmutableList<Form> all = forms.build();
        return Optional.of(all.size() == 1 ? all.get(0) : new Form.Parts(all));
      }
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  private Optional<Form> ordinal() {
    int start = cursor.at();
    Optional<Figure> rank = new RankReader(pass).ordinal();
    if (rank.isPresent() && cursor.isAtEnd()) {
      return rank.map(figure -> figure);
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  /** Takes an answer that is a whole part, with its label, or nothing. */
  private Optional<Form> answer() {
    int start = cursor.at();
    int end = cursor.placeOf(';');
    Optional<Answer> answer = Language.answer(cursor.foldedTo(end));
    if (answer.isEmpty()) {
      Optional<Label> label = leads.label();
      answer = cursor.at() > end ? Optional.empty() : Language.answer(cursor.foldedTo(end));
      if (answer.isPresent() && label.isPresent()) {
        leads.told(start, label.get());
      }
    }
    if (answer.isEmpty()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    Observation observation =
        switch (answer.get()) {
          case YES -> Observation.yes();
          case NO -> Observation.no();
          case NOT_APPLICABLE -> Observation.notApplicable();
        };
    boolean isWhole = start == 0 && end == cursor.end();
    if (answer.get() == Answer.NOT_APPLICABLE && (pass.isTarget() || !isWhole)) {
      throw cursor.failure(start, expected);
    }
    cursor.moveTo(end);
    return Optional.of(new Form.Said(observation));
  }

  private Form part() {
    cursor.skipSpaces();
    Optional<Form> answer = answer();
    if (answer.isPresent()) {
      return answer.get();
    }
    int end = cursor.placeOf(';');
    boolean areWords = !pass.isTarget() && !cursor.hasDigit(end) && !cursor.foldedTo(end).isEmpty();
    if (areWords) {
      cursor.line();
      int start = cursor.at();
      cursor.moveTo(end);
      return new Form.Said(Observation.words(cursor.since(start)));
    }
    leads.read();
    Optional<Form.Days> days = dates.read();
    if (days.isPresent()) {
      return days.get();
    }
    Optional<Change.Sense> sense = sense();
    if (sense.isPresent()) {
      return changed(sense.get());
    }
    Form form = figures.read(expected);
    return form instanceof Figure figure ? reduced(figure) : form;
  }

  private Optional<Change.Sense> sense() {
    int start = cursor.at();
    // "up to 5" is a bound, "up 5" a growth.
    boolean isBound = pass.language().figures().prefixes().take(cursor).isPresent();
    cursor.moveTo(start);
    return isBound ? Optional.empty() : pass.language().figures().senses().take(cursor);
  }

  private Form changed(Change.Sense sense) {
    return withLevel(sense, figures.plain(QuantityReader.NUMBER_EXPECTED));
  }

  private Form withLevel(Change.Sense sense, Figure by) {
    int end = cursor.at();
    cursor.skipSpaces();
    boolean isInBrackets = cursor.take('(');
    boolean isParted = isInBrackets || cursor.take(',');
    int word = cursor.behindSpaces();
    // Without a comma or a bracket, "to" would end a range.
    boolean isLevel =
        pass.language().figures().levels().take(cursor).isPresent() && (isParted || !isLink(word));
    if (!isLevel) {
      cursor.moveTo(end);
      return new Form.Changed(sense, by, Optional.empty());
    }
    Figure level = figures.plain(QuantityReader.NUMBER_EXPECTED);
    if (isInBrackets) {
      pass.expect(')');
    }
    return new Form.Changed(sense, by, Optional.of(level));
  }

  /** Takes a level behind a figure that has no word of change: "0,86% (còn 4,17%)" is a reduction, as its level says. */
  private Form reduced(Figure figure) {
    int end = cursor.at();
    cursor.skipSpaces();
    boolean isParted = cursor.peek() == '(' || cursor.peek() == ',';
    cursor.moveTo(isParted ? cursor.at() + 1 : end);
    int word = cursor.behindSpaces();
    boolean isLevel =
        isParted && pass.language().figures().levels().take(cursor, Change.Sense.REDUCTION) && !isLink(word);
    cursor.moveTo(end);
    return isLevel ? withLevel(Change.Sense.REDUCTION, figure) : figure;
  }

  private boolean isLink(int word) {
    int end = cursor.at();
    cursor.moveTo(word);
    boolean isLink = pass.takes(Link.TO) && cursor.at() == end;
    cursor.moveTo(end);
    return isLink;
  }
}
