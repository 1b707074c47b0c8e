package org.resolutionindicators.bench;

import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules, flattered: figures are longs at hand, one set of facts is used for all rows, the engine stops at the first
 * rule that fires, the rules that fire most come first, and the tally is made outside.
 */
final class EasyRules implements Contestant<Outcome> {
  private static final String ROW = "row";

  private final Job job;
  private final RuleRow[] rows;
  private final Rules rules = new Rules();
  private final RulesEngine engine =
      new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

  EasyRules(Job job) {
    this.job = job;
    rows = RuleRow.of(job);
    rule(Outcome.EXCEEDED, row -> row.figure > row.high && row.form == Form.OF_MORE);
    rule(Outcome.NOT_MET, row -> row.figure < row.low && row.form == Form.OF_MORE && row.isReported());
    rule(Outcome.MET, row -> row.figure >= row.low && row.figure <= row.high);
    rule(Outcome.NO_DATA, row -> !row.isReported());
    rule(Outcome.EXCEEDED, row -> row.figure < row.low && row.isFewerBetter() && row.isReported());
    rule(Outcome.NOT_MET, row -> row.figure > row.high && row.isFewerBetter());
    rule(Outcome.EXCEEDED, row -> row.figure > row.high && row.form == Form.OF_RANGE_MORE);
    rule(Outcome.NOT_MET, row -> row.figure < row.low && row.form == Form.OF_RANGE_MORE && row.isReported());
    rule(Outcome.NOT_MET, row -> row.figure != row.low && row.form == Form.OF_YES && row.isReported());
  }

  private void rule(int verdict, Predicate<RuleRow> condition) {
    int number = rules.size() + 1;
    Rule rule =
        new RuleBuilder()
            .name("rule " + number)
            .priority(number)
            .when(facts -> condition.test(facts.get(ROW)))
            .then(facts -> facts.<RuleRow>get(ROW).verdict = verdict)
            .build();
    rules.register(rule);
  }

  @Override
  public Outcome pass() {
    Facts facts = new Facts();
    for (RuleRow row : rows) {
      facts.put(ROW, row);
      engine.fire(rules, facts);
    }
    return RuleRow.tally(job, rows);
  }

  @Override
  public Outcome outcome(Outcome result) {
    return result;
  }
}
