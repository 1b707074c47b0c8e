package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;

/**
 * A way to score that an authority has published: from targets and figures to measures, scores, bands and ranks.
 *
 * <p>The methods of {@code org.resolutionindicators.method} are such. A host adds its own by writing a class and passing it;
 * nothing is registered. An implementation must be immutable, thread-safe and serialisable, equal to one that rates alike,
 * and must give equal ratings for equal data; what it is published as is its {@link #edition}, which never changes.
 *
 * <p>It answers every data set: what cannot be rated is a rating without a score, and says why.
 */
public interface PublishedMethod extends Serializable {
  /**
   * Returns what the method is published as.
   *
   * @return authority, edition and sources
   */
  MethodEdition edition();

  /**
   * Returns what the method needs of targets beyond criterion, baseline and weight.
   *
   * @return the attributes, each the name of a column in a table; empty if it needs none
   */
  ImmutableList<Attribute> attributes();

  /**
   * Rates everything.
   *
   * @param dataset the targets, with their attributes, and the figures; it may be of several localities and periods
   * @return a rating for each target, which for a series may say where that is rated; then for what they are part of
   * @throws SeveralAssignersException if targets of one locality and period are of more than one assigner;
   *     {@link Dataset#assignedBy} chooses one
   */
  Ratings rate(Dataset dataset);
}
