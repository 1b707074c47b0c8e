package org.resolutionindicators.bench;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * Drools, flattered: its rules are compiled before, as an executable model; figures are longs at hand, and the tally is made
 * outside. Facts go in by a commune at a time, and each commune has a session of its own: no other way
 * that was tried was clearly faster.
 */
final class Drools implements Contestant<Outcome> {
  private static final String RULES = rules();

  private final Job job;
  private final RuleRow[] rows;
  private final KieBase rules;

  Drools(Job job) {
    this.job = job;
    rows = RuleRow.of(job);
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem().write("src/main/resources/job.drl", RULES);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException("Rules must compile: " + builder.getResults());
    }
    rules = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  private static String rules() {
    StringBuilder text = new StringBuilder("package org.resolutionindicators.bench;\ndialect \"java\"\n");
    rule(text, Outcome.NO_DATA, "reported == false");
    for (Form form : Form.values()) {
      String of = "form == " + form.ordinal() + ", reported == true, ";
      if (form == Form.YES) {
        rule(text, Outcome.NOT_MET, of + "figure < low");
      } else {
        rule(text, form.isDescending() ? Outcome.NOT_MET : Outcome.EXCEEDED, of + "figure > high");
        rule(text, form.isDescending() ? Outcome.EXCEEDED : Outcome.NOT_MET, of + "figure < low");
      }
      rule(text, Outcome.MET, of + "figure >= low, figure <= high");
    }
    return text.toString();
  }

  private static void rule(StringBuilder text, int verdict, String condition) {
    text.append("rule \"").append(condition).append("\"\nwhen\n  row : RuleRow(").append(condition);
    text.append(")\nthen\n  row.setVerdict(").append(verdict).append(");\nend\n");
  }

  @Override
  public Outcome pass() {
    for (int from = 0; from < rows.length; from += Job.ROWS_OF_COMMUNE) {
      KieSession session = rules.newKieSession();
      for (int row = from; row < Math.min(from + Job.ROWS_OF_COMMUNE, rows.length); row++) {
        session.insert(rows[row]);
      }
      session.fireAllRules();
      session.dispose();
    }
    return RuleRow.tally(job, rows);
  }

  @Override
  public Outcome outcome(Outcome result) {
    return result;
  }
}
