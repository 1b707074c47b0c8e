package org.resolutionindicators.report;

import java.util.Optional;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.score.ChangeReason;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.Uncounted;

/**
 * The words of one language that say where figures and targets come from that were not published as they stand. Arguments and
 * answers are as in {@link Words}.
 */
sealed interface DerivationWords permits VietnameseDerivations, EnglishDerivations {

  /** In how many parts of its period a target must hold. */
  String everyPart(String parts);

  /** The place ended before the period was over. */
  String closed(String day, Optional<String> decree);

  /** How a longer period follows from its parts. */
  String accumulation(Accumulation accumulation);

  /** A figure from those of the periods. */
  String overTime(Accumulation accumulation, String periods);

  String without(String periods);

  String byFormula(String operands);

  String overPlaces(String places);

  String carriedOver(String places, String day, Optional<String> decree);

  /** Why no figure follows. */
  String obstacle(Obstacle.Why why, String figure);

  /** The figure of an indicator, a place and a period, those that are known. */
  String figure(String indicator, Optional<String> place, Optional<String> period);

  String planOf(String period, String plan);

  String portionOf(String share, String period, String plan);

  /** How much of a year's plan is asked of its part; "1" for all of it. */
  String portionOfYear(String share);

  /** What the target was before it was adjusted, and how it was. */
  String adjusted(Optional<String> decision, Optional<String> day, String original);

  /** What was reported before the report that stands. */
  String replaced(Optional<String> status, Optional<String> day, String figure);

  String uncounted(Uncounted.Why why);

  /** How many rows are not counted for a reason; the day is the one as of which was scored. */
  String uncounted(Uncounted.Why why, String count, Optional<String> day);

  /** The title of what was not counted. */
  String uncountedRows();

  /** The title of staged targets that do not add up. */
  String stagingGaps();

  String stagingGap(String period, String target, String staged);

  /** The title of the verdicts that differ. */
  String changes(String count, String since);

  String change(Optional<String> before, String after);

  String reason(ChangeReason reason);

  String partYear(PartYearPolicy policy);

  String missingSkipped();

  String assignedBy(String assigner);
}
