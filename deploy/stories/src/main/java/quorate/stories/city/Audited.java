package quorate.stories.city;

import java.time.Duration;
import java.util.List;
import quorate.auditor.Audit;
import quorate.auditor.Report;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Topics;
import quorate.stories.stack.Patience;
import quorate.stories.stack.Stack;
import quorate.stories.stack.StoryStopped;

/** Everything derived again from the raw bytes of the topics, by code that knows no service. */
public record Audited(Report report) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(5));

  /** Looks again for a while: what is still being written comes to agree, and nothing else does. */
  public static Audited of(City city) {
    var audited = of(city.stack(), City.CONVENER);
    audited.report.findings().forEach(each -> city.progress().accept(each.toString()));
    return audited;
  }

  /** The same of any convener. */
  public static Audited of(Stack stack, String convener) {
    return new Audited(
        PATIENCE.last(
            () -> Audit.of(convener, new Topics(stack.kafka())),
            each -> each.findings().isEmpty()));
  }

  /** What does not hold. */
  public List<String> findings() {
    return report.findings().stream().map(Finding::sentence).toList();
  }

  public Rederived ballot(String ballot) {
    return report.ballots().stream()
        .filter(each -> each.ballot().equals(ballot))
        .findFirst()
        .orElseThrow(() -> new StoryStopped("the topics do not hold the ballot " + ballot));
  }
}
