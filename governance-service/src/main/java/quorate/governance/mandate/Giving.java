package quorate.governance.mandate;

import static quorate.governance.mandate.Mandate.MANDATES;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.practices.Practices.Held;
import quorate.governance.practices.Speaking;

/**
 * What a giver says of a mandate on its way through the shell; {@code giver} is named where the
 * mandate is not given yet.
 */
record Giving(
    UUID mandate,
    @Nullable Party giver,
    @Nullable Document document,
    boolean secretary,
    LocalDate today) {

  /** What is said, once it is known by whose hand. */
  interface Command {
    MandateCommand by(@Nullable Evidence evidence);
  }

  List<StreamRef<?, ?>> reads() {
    return List.of(MANDATES.stream(mandate));
  }

  Plan plan(Loaded loaded, Held held, Command command) {
    var stream = MANDATES.stream(mandate);
    Mandate state = loaded.state(stream);
    Party who = state instanceof Given given ? given.grant().giver() : giver;
    if (who != null && document == null && held.register().stale()) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), stream);
    }
    var evidence = who == null ? null : evidence(who, held);
    Plan plan =
        Plan.of(MandateDecider.decide(command.by(evidence), state, new Mandate.Unknown()), stream)
            .created(MandateResource.at(mandate));
    if (evidence != null && evidence.mandate() != null) {
      plan.under("mandate:" + evidence.mandate()).heard("membership", held.register().position());
    }
    return plan;
  }

  // A practice speaks through its representative; anybody else through a document.
  private @Nullable Evidence evidence(Party who, Held held) {
    String practice = who.kind() == PartyKind.PRACTICE ? who.code() : "";
    return Speaking.by(held, practice, today, document, secretary);
  }
}
