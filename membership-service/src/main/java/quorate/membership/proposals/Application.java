package quorate.membership.proposals;

import java.util.List;
import java.util.Map;
import quorate.chassis.decide.Decision;
import quorate.membership.facts.Source;
import quorate.membership.network.NetworkEvent;
import quorate.membership.organisation.OrganisationEvent;
import quorate.membership.practice.PracticeEvent;

/**
 * Accepted changes as the events that they become, decided again on the register as it stands now.
 */
public sealed interface Application {

  /** All can be recorded: these events, by practice, by network and by organisation. */
  record Possible(
      Map<String, List<PracticeEvent>> practices,
      Map<String, List<NetworkEvent>> networks,
      Map<String, List<OrganisationEvent>> organisations)
      implements Application {}

  /** The register has moved on: this change cannot be recorded any more, so none of them is. */
  record Impossible(Change change, String why) implements Application {}

  static Application of(List<Change> changes, Source source, Known known) {
    var trials = Trials.on(known);
    for (Change change : changes) {
      if (decide(change, source, trials) instanceof Decision.Refused<?>(_, var detail, _)) {
        return new Impossible(change, detail);
      }
    }
    return new Possible(
        trials.practices().events(), trials.networks().events(), trials.organisations().events());
  }

  static Decision<?> decide(Change change, Source source, Trials trials) {
    var kind = ChangeKind.of(change.kind());
    var values = new Values(change.values());
    Source at = change.line() == 0 ? source : source.at(change.line());
    if (change.concernsOrganisation()) {
      var command = new OrganisationChange(kind, values).command(change.code(), at);
      return trials.organisations().run(change.code(), command);
    }
    return change.concernsNetwork()
        ? trials
            .networks()
            .run(change.code(), new NetworkChange(kind, values).command(change.code(), at))
        : trials
            .practices()
            .run(change.code(), new PracticeChange(kind, values).command(change.code(), at));
  }
}
