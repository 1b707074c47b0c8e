package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.resolutionindicators.input.CellParsers.NotedPeriod;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.text.ClaimParser;
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.NotationException;

/** Reads the cells of one row after another into claims. */
final class ClaimRowParser {
  private static final ImmutableList<ClaimColumn> COUNTS =
      ImmutableList.of(
          ClaimColumn.TOTAL,
          ClaimColumn.MET_OR_EXCEEDED,
          ClaimColumn.EXCEEDED,
          ClaimColumn.MET,
          ClaimColumn.NOT_MET);

  private static final ImmutableList<ClaimParser> LANGUAGES =
      ImmutableList.of(ClaimParser.of(Notation.VIETNAMESE), ClaimParser.of(Notation.ENGLISH));

  private final ClaimParser parser;

  ClaimRowParser(Notation notation) {
    this.parser = ClaimParser.of(notation);
  }

  /** The claim of a sound row. */
  Optional<Claim> claim(ClaimRow row) {
    if (!row.hasSoundFields()) {
      return Optional.empty();
    }
    if (row.hasNone(ClaimColumn.SAYING.asList())) {
      int column = ClaimColumn.SAYING.stream().flatMap(c -> row.header().number(c).stream()).min(Integer::compare).get();
      row.error(column, "Row must claim something: its counts and what is said are empty");
      return Optional.empty();
    }
    Optional<Claim> said = sentence(row);
    Claim.Builder claim = Claim.builder();
    row.read(ClaimColumn.LOCALITY, LocalityCode::of).ifPresent(claim::locality);
    Optional<NotedPeriod> noted = row.read(ClaimColumn.PERIOD, CellParsers::period);
    noted.flatMap(NotedPeriod::note).ifPresent(claim::periodNote);
    period(row, noted, said).ifPresent(claim::period);
    row.read(ClaimColumn.GROUP, CellParsers::text).ifPresent(claim::group);
    counts(row, said, claim);
    Optional<String> other = row.read(ClaimColumn.OTHER, CellParsers::text);
    other.or(() -> said.flatMap(Claim::other)).ifPresent(claim::other);
    claim.isAll(said.filter(Claim::isAll).isPresent() || other.filter(ClaimRowParser::saysAll).isPresent());
    row.read(ClaimColumn.SOURCE, CellParsers::text).ifPresent(claim::source);
    row.read(ClaimColumn.NOTES, CellParsers::text).ifPresent(claim::notes);
    claim.origin(origin(row, noted.flatMap(NotedPeriod::note)));
    return row.isRejected() ? Optional.empty() : Optional.of(claim.build());
  }

  /** Where the counts are given, a sentence that is not understood costs nothing but its check. */
  private Optional<Claim> sentence(ClaimRow row) {
    return row.hasNone(COUNTS)
        ? row.read(ClaimColumn.CLAIM, parser::parse)
        : row.readOrWarn(ClaimColumn.CLAIM, parser::parse);
  }

  private static Optional<ReportingPeriod> period(ClaimRow row, Optional<NotedPeriod> noted, Optional<Claim> said) {
    Optional<ReportingPeriod> given = noted.map(NotedPeriod::period).filter(period -> !period.isUndated());
    Optional<ReportingPeriod> named = said.flatMap(Claim::period);
    if (given.isPresent() && named.isPresent() && !given.equals(named)) {
      differ(row, ClaimColumn.PERIOD, given.get(), named.get());
    }
    return given.or(() -> named);
  }

  private void counts(ClaimRow row, Optional<Claim> said, Claim.Builder claim) {
    Optional<ClaimedCount> reached = count(row, ClaimColumn.MET_OR_EXCEEDED, said, Claim::reached);
    Optional<ClaimedCount> exceeded = count(row, ClaimColumn.EXCEEDED, said, Claim::exceeded);
    Optional<ClaimedCount> met = count(row, ClaimColumn.MET, said, Claim::met);
    Optional<ClaimedCount> notMet = count(row, ClaimColumn.NOT_MET, said, Claim::notMet);
    reached.ifPresent(claim::reached);
    exceeded.ifPresent(claim::exceeded);
    met.ifPresent(claim::met);
    notMet.ifPresent(claim::notMet);
    Optional<Long> given = row.read(ClaimColumn.TOTAL, this::total);
    Optional<Long> named = said.map(Claim::total).filter(OptionalLong::isPresent).map(OptionalLong::getAsLong);
    if (given.isPresent() && named.isPresent() && !given.equals(named)) {
      differ(row, ClaimColumn.TOTAL, given.get(), named.get());
    }
    given
        .or(() -> named)
        .or(() -> Stream.of(reached, notMet, exceeded, met).flatMap(ClaimRowParser::beside).findFirst())
        .ifPresent(claim::total);
  }

  private static Stream<Long> beside(Optional<ClaimedCount> count) {
    return count.stream().map(ClaimedCount::outOf).filter(OptionalLong::isPresent).map(OptionalLong::getAsLong);
  }

  private Long total(String text) {
    ClaimedCount count = parser.parseCount(text);
    if (count.isAtLeast() || count.outOf().isPresent()) {
      throw new CellException("must be a whole number: " + Shown.quoted(text));
    }
    return count.count();
  }

  private Optional<ClaimedCount> count(
      ClaimRow row, ClaimColumn column, Optional<Claim> said, Function<Claim, Optional<ClaimedCount>> part) {
    Optional<ClaimedCount> given = row.read(column, parser::parseCount);
    Optional<ClaimedCount> named = said.flatMap(part);
    if (given.isEmpty() || named.isEmpty()) {
      return given.or(() -> named);
    }
    boolean isSame = given.get().count() == named.get().count() && given.get().isAtLeast() == named.get().isAtLeast();
    boolean isOfSame = given.get().outOf().isEmpty() || named.get().outOf().isEmpty() || given.equals(named);
    if (!isSame || !isOfSame) {
      differ(row, column, given.get(), named.get());
    }
    return given.get().outOf().isPresent() ? given : named;
  }

  private static void differ(ClaimRow row, ClaimColumn column, Object given, Object named) {
    row.error(column, "must be what the claim says: " + given + " here, " + named + " there");
  }

  private static boolean saysAll(String text) {
    return LANGUAGES.stream().anyMatch(language -> saysAll(text, language));
  }

  private static boolean saysAll(String text, ClaimParser language) {
    try {
      return language.parse(text).isAll();
    } catch (NotationException e) {
      // Free text, of which nothing else is asked.
      return false;
    }
  }

  private static Origin origin(ClaimRow row, Optional<String> note) {
    Origin.Builder origin = Origin.builder().source(row.header().source().name()).line(row.record().line());
    row.text(ClaimColumn.ID).ifPresent(origin::id);
    row.text(ClaimColumn.CLAIM).ifPresent(origin::text);
    note.ifPresent(origin::note);
    return origin.build();
  }
}
