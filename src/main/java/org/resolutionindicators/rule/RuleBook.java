package org.resolutionindicators.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;

/**
 * Rules in order, under one name: the first that answers for a target decides.
 *
 * <p>Books that come with the library are {@link #standard()} and {@link #vietnamesePractice()}. A host makes its own from
 * one of them, or from nothing, and each change returns a new book. Rules are known by their id, which is unique in a book.
 *
 * <p>Immutable, thread-safe and serialisable; equal by name and rules.
 */
@Value.Immutable
@Tuple
public abstract sealed class RuleBook implements Serializable permits ImmutableRuleBook {
  private static final long serialVersionUID = 1L;

  RuleBook() {}

  /**
   * Returns the name of the book.
   *
   * @return such as {@code standard}
   */
  public abstract String name();

  /**
   * Returns the rules.
   *
   * @return in the order in which they are asked
   */
  public abstract ImmutableList<Rule> rules();

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "Name of a rule book must not be blank: '%s'", name());
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules()) {
      String id = rule.id();
      checkArgument(ids.add(id), "Rule book '%s' must have one rule with the id '%s'", name(), id);
    }
  }

  /**
   * Returns strict mathematics.
   *
   * <p>T is the target, or the range from its worse to its better end; "better" is higher or lower as the indicator's
   * direction says.
   *
   * <ul>
   *   <li>{@code standard.number}, {@code standard.range}: better than T is exceeded, equal or inside is met, else not met.
   *       "About" T is T: no tolerance is defined anywhere.
   *   <li>{@code standard.ceiling} (≤ T, &lt; T), whatever the direction: less than T is exceeded; T itself is met for ≤,
   *       not met for &lt;; more is not met.
   *   <li>{@code standard.floor} (≥ T, &gt; T), whatever the direction: more than T is exceeded; T itself is met for ≥, not
   *       met for &gt;; less is not met.
   *   <li>{@code standard.yes-no}: the answer asked for is met, the other is not. What happened on some day is a yes.
   *   <li>{@code standard.rank}, for the kind rank: a number, a range or a ceiling, lower being better whatever the
   *       direction says. A floor, a part of a population or a change has no rule there; that something went up or down some
   *       places is undecided.
   *   <li>{@code standard.deadline}: in time is met, later is not met, days on both sides are undecided; never exceeded. A
   *       yes is met if the period ends by the deadline, a no is not met if it ends then or later; otherwise, and for an
   *       undated period, it is not said when, and undecided.
   *   <li>{@code standard.out-of} (17/17): T is the part; for {@linkplain IndicatorKind#isInPoints rates and shares} it is
   *       part / whole. A plain figure is held against T so. A part of another population is held
   *       against T by part and by share, and decides where both agree; for rates and shares by share alone.
   *   <li>{@code standard.change} (growth or reduction, perhaps with a level): the reported size against the size asked for;
   *       a change in the other sense counts as less than nought. More of a reduction is better and less of what it leads
   *       to, whatever the direction says; for growth the direction says. A figure without a word of change may be the size
   *       or the level, if one was asked for, and decides where both agree. Where change and level were reported and asked
   *       for, the change decides, and the reason tells if the level gives another verdict.
   *   <li>{@code standard.several}: the first figure against the first criterion and so on, each by these rules, which a
   *       changed book does not change. All are asked for: the worst verdict. An undecided one may be anything from not met
   *       to exceeded. Another number of figures is undecided, and so are several against one criterion.
   * </ul>
   *
   * <p>A reported part of a population (12/17) is its part, for rates and shares 100 x part / whole. A reported growth is
   * its figure where no change was asked for; a reduction may be its figure, less than nought, or the level it led to, and
   * decides where all agree. Ways that agree on reached alone give {@link Verdict#MET_OR_EXCEEDED}.
   *
   * <p>Phrases and ranges are read by {@link QualifierReading#EVERY_VALUE}. Nothing is divided, unless shares are compared
   * at decimals. Figures of the kind date have no rule, and what is of another form than its criterion is undecided.
   *
   * @return the book named {@code standard}
   */
  public static RuleBook standard() {
    return book(Practice.STANDARD);
  }

  /**
   * Returns the reading of Vietnamese officials.
   *
   * <p>As {@link #standard()}, with ids that begin with {@code vietnam}, but: a ceiling, that of a rank included, is never
   * exceeded, less than it and the limit itself are met ("dưới 4": 3,1 is "đạt"); a strict bound is read as an inclusive one
   * ("&lt; 7,6": 7,6 is met); phrases are read by {@link QualifierReading#AS_NAMED}. Which of the targets met were exceeded
   * is the publisher's choice, and no rule reproduces every published split.
   *
   * @return the book named {@code vietnam}
   */
  public static RuleBook vietnamesePractice() {
    return book(Practice.VIETNAM);
  }

  private static RuleBook book(Practice practice) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (CriterionRule.Form form : CriterionRule.Form.values()) {
      rules.add(new CriterionRule(practice, form));
    }
    return of(practice.id(), rules.build());
  }

  /**
   * Obtains a book of a host's own.
   *
   * @param name its name, not blank
   * @param rules in the order in which they are asked
   * @return the book
   * @throws IllegalArgumentException if the name is blank or two rules have one id
   */
  public static RuleBook of(String name, Iterable<? extends Rule> rules) {
    return ImmutableRuleBook.of(name, rules);
  }

  /**
   * Returns a book under another name, which a changed book should have.
   *
   * @param name the name, not blank
   * @return the same rules under that name
   * @throws IllegalArgumentException if the name is blank
   */
  public RuleBook named(String name) {
    return of(name, rules());
  }

  /**
   * Returns a book with a rule behind all others: it answers only where none of them does.
   *
   * @param rule the rule
   * @return the longer book
   * @throws IllegalArgumentException if a rule has its id already
   */
  public RuleBook with(Rule rule) {
    return inserted(rules().size(), rule);
  }

  /**
   * Returns a book with a rule in front of another.
   *
   * @param id the other rule's id
   * @param rule the rule, asked before it
   * @return the longer book
   * @throws IllegalArgumentException if no rule has that id, or one has the new rule's id already
   */
  public RuleBook before(String id, Rule rule) {
    return inserted(indexOf(id), rule);
  }

  /**
   * Returns a book with a rule in another's place.
   *
   * @param id the other rule's id
   * @param rule the rule
   * @return the changed book
   * @throws IllegalArgumentException if no rule has that id, or a further one has the new rule's id already
   */
  public RuleBook replace(String id, Rule rule) {
    List<Rule> changed = new ArrayList<>(rules());
    changed.set(indexOf(id), rule);
    return of(name(), changed);
  }

  private RuleBook inserted(int index, Rule rule) {
    List<Rule> longer = new ArrayList<>(rules());
    longer.add(index, rule);
    return of(name(), longer);
  }

  private int indexOf(String id) {
    int index = Lists.transform(rules(), Rule::id).indexOf(id);
    checkArgument(
        index >= 0, "Rule book '%s' has no rule '%s'; it has %s", name(), id, Lists.transform(rules(), Rule::id));
    return index;
  }

  /**
   * Finds the rule for a target.
   *
   * @param target a target that applies and has a criterion
   * @return the first rule that answers, with its judge, or empty if none does
   */
  public Optional<Ruling> rulingFor(Target target) {
    Criterion asked = target.criterion().orElse(null);
    for (Rule rule : rules()) {
      Judge judge =
          asked != null && rule instanceof CriterionRule shipped
              ? shipped.judge(asked, target)
              : rule.forTarget(target).orElse(null);
      if (judge != null) {
        return Optional.of(Ruling.of(rule, judge));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the name.
   *
   * @return such as {@code standard}
   */
  @Override
  public final String toString() {
    return name();
  }
}
