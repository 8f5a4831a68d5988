package quorate.governance.optin;

import static quorate.governance.optin.OptIn.OPT_INS;

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
import quorate.governance.practices.Practices.Held;
import quorate.governance.practices.Speaking;

/** A practice's yes or no on its way through the shell. */
record Saying(
    UUID optIn, String practice, @Nullable Document document, boolean secretary, LocalDate today) {

  /** What is said, once it is known by whose hand. */
  interface Said {
    OptInCommand by(@Nullable Evidence evidence, boolean known);
  }

  List<StreamRef<?, ?>> reads() {
    return List.of(OPT_INS.stream(optIn));
  }

  Plan plan(Loaded loaded, Held held, Said said) {
    var stream = OPT_INS.stream(optIn);
    OptIn state = loaded.state(stream);
    if ((document == null || !held.known())
        && held.register().stale()
        && !(state instanceof OptIn.Unknown)) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), stream);
    }
    var evidence = Speaking.by(held, practice, today, document, secretary);
    Plan plan =
        Plan.of(OptInDecider.decide(said.by(evidence, held.known()), state), stream)
            .created(OptInResource.at(optIn));
    if (evidence != null && evidence.mandate() != null) {
      plan.under("mandate:" + evidence.mandate()).heard("membership", held.register().position());
    }
    return plan;
  }
}
