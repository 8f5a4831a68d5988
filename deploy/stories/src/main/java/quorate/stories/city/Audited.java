package quorate.stories.city;

import java.time.Duration;
import java.util.List;
import quorate.auditor.Audit;
import quorate.auditor.Report;
import quorate.auditor.ballot.Rederived;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Topics;
import quorate.stories.stack.Patience;
import quorate.stories.stack.StoryStopped;

/** Everything derived again from the raw bytes of the topics, by code that knows no service. */
public record Audited(Report report) {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(5));

  /** Looks again for a while: what is still being written comes to agree, and nothing else does. */
  public static Audited of(City city) {
    var report =
        PATIENCE.last(
            () -> Audit.of(City.CONVENER, new Topics(city.stack().kafka())),
            each -> each.findings().isEmpty());
    report.findings().forEach(each -> city.progress().accept(each.toString()));
    return new Audited(report);
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
