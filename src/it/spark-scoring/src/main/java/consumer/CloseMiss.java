package consumer;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Cut;
import org.resolutionindicators.rule.Judge;
import org.resolutionindicators.rule.Rule;
import org.resolutionindicators.rule.ZoneJudge;

/** The host's own rule: what asks for more of something is met if no more than a margin is missing. */
record CloseMiss(Amount margin) implements Rule {
  private static final long serialVersionUID = 1L;

  @Override
  public String id() {
    return "host.close-miss";
  }

  @Override
  public Optional<Judge> forTarget(Target target) {
    return target.criterion()
        .filter(criterion -> target.indicator().direction() == Direction.ASCENDING)
        .filter(Criterion.Point.class::isInstance)
        .map(criterion -> judge(((Criterion.Point) criterion).amount()));
  }

  private Judge judge(Amount asked) {
    return ZoneJudge.of(Direction.ASCENDING, Cut.from(asked.minus(margin)), Cut.beyond(asked));
  }
}
