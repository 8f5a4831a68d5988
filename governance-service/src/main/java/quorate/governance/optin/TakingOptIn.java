package quorate.governance.optin;

import static quorate.governance.optin.OptIn.OPT_INS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;
import quorate.governance.optin.OptIn.Proposed;
import quorate.governance.optin.OptInCommand.TakeOptIn;
import quorate.governance.partners.PartnersYes;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.practices.Practices.Covered;
import quorate.governance.register.RegisterCommand.Share;
import quorate.governance.register.RegisterCommand.TakeDecision;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.Taking;

/**
 * An opt-in decision on its way through the shell: whoever opts in or out meanwhile is bound or
 * not, as stands in the log before it; what it covers is reckoned anew then. {@code earlier} is
 * what it supersedes, once that was looked at; what that used it used for good.
 */
record TakingOptIn(
    UUID optIn,
    UUID decision,
    @Nullable UUID agreement,
    @Nullable UUID supersedes,
    LocalDate today,
    RegisterEntry earlier) {

  TakingOptIn(
      UUID optIn,
      UUID decision,
      @Nullable UUID agreement,
      @Nullable UUID supersedes,
      LocalDate today) {
    this(optIn, decision, agreement, supersedes, today, new RegisterEntry.Blank());
  }

  TakingOptIn inPlaceOf(RegisterEntry before) {
    return new TakingOptIn(optIn, decision, agreement, supersedes, today, before);
  }

  StreamRef<OptIn, OptInEvent> optInStream() {
    return OPT_INS.stream(optIn);
  }

  List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>();
    reads.add(optInStream());
    reads.addAll(Taking.reads(decision, List.of(), agreement, supersedes));
    reads.addAll(Taking.freed(earlier));
    return reads.stream().distinct().toList();
  }

  Plan plan(Loaded loaded, Covered covered) {
    OptIn state = loaded.state(optInStream());
    var taken = OptInDecider.decide(new TakeOptIn(optIn, decision, today), state);
    if (!(state instanceof Proposed proposed) || taken instanceof Decision.Refused) {
      return Plan.of(taken, optInStream());
    }
    var register = covered.register();
    if (register.stale()) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), optInStream());
    }
    return taking(proposed, covered)
        .plan(loaded)
        .and(taken, optInStream())
        .heard("membership", register.position());
  }

  private Taking taking(Proposed proposed, Covered covered) {
    var proposal = proposed.proposal();
    return new Taking(
            new TakeDecision(
                decision,
                proposal.decider(),
                proposed.in().keySet().stream()
                    .map(code -> new Share(new Party(PartyKind.PRACTICE, code), null))
                    .toList(),
                proposal.subject(),
                proposal.title(),
                proposal.text(),
                proposal.sum(),
                today,
                List.of(),
                optIn,
                covered.coverage(),
                supersedes,
                null,
                proposal.touches(),
                PartnersYes.NONE,
                null),
            List.of(),
            agreement)
        .inPlaceOf(earlier);
  }
}
