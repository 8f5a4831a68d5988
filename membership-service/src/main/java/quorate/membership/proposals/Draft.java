package quorate.membership.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;
import quorate.membership.facts.Source;
import quorate.membership.network.Network;
import quorate.membership.network.NetworkCommand;
import quorate.membership.network.NetworkRefusal;
import quorate.membership.organisation.Organisation;
import quorate.membership.organisation.OrganisationCommand;
import quorate.membership.organisation.OrganisationRefusal;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeCommand;
import quorate.membership.practice.PracticeRefusal;

/**
 * A proposal in the making. Whatever is proposed is first tried on the register as it would be: so
 * nothing is proposed that is said already, and what is proposed can be recorded.
 */
final class Draft {

  private static final Set<Refusal> SAYS_SO_ALREADY =
      Set.of(
          PracticeRefusal.PRACTICE_SAYS_SO_ALREADY,
          NetworkRefusal.NETWORK_SAYS_SO_ALREADY,
          OrganisationRefusal.ORGANISATION_SAYS_SO_ALREADY);

  private final Trials trials;
  private final List<Change> changes = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  Draft(Known known) {
    trials = Trials.on(known);
  }

  Practice practice(String code) {
    return trials.practices().state(code);
  }

  Network network(String code) {
    return trials.networks().state(code);
  }

  Organisation organisation(String code) {
    return trials.organisations().state(code);
  }

  Proposal done() {
    return new Proposal(changes, remarks);
  }

  void remark(ChangeGroup kind, String about, String text) {
    remarks.add(new Remark(about, text, kind.word()));
  }

  void propose(PracticeCommand command, String summary, Because because) {
    var decision = trials.practices().run(command.practice(), command);
    var change = PracticeChange.of(command);
    var what = new What(change.kind(), "practice/" + command.practice(), summary, change.values());
    note(decision, what, because, command.source());
  }

  void propose(NetworkCommand command, String summary, Because because) {
    var decision = trials.networks().run(command.network(), command);
    var change = NetworkChange.of(command);
    var what = new What(change.kind(), "network/" + command.network(), summary, change.values());
    note(decision, what, because, command.source());
  }

  void propose(OrganisationCommand command, String summary, Because because) {
    String code = command.organisation();
    var decision = trials.organisations().run(code, command);
    var change = OrganisationChange.of(command);
    var what = new What(change.kind(), "organisation/" + code, summary, change.values());
    note(decision, what, because, command.source());
  }

  private record What(ChangeKind kind, String stream, String summary, Values values) {
    Change as(int number, Because because, Source source) {
      int line = source.line() == null ? 0 : source.line();
      return new Change(
          number,
          kind.word(),
          stream,
          summary,
          because.reason(),
          because.doubtful(),
          line,
          values.map());
    }
  }

  private void note(Decision<?> decision, What what, Because because, Source source) {
    switch (decision) {
      case Decision.Accepted<?> _ -> changes.add(what.as(changes.size() + 1, because, source));
      case Decision.Refused<?>(var why, var detail, _) -> {
        if (!SAYS_SO_ALREADY.contains(why)) {
          remark(ChangeGroup.CONFLICTING, what.stream(), what.summary() + ": " + detail);
        }
      }
    }
  }
}
