package quorate.governance.acting;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.governance.body.Body.BODIES;

import java.time.LocalDate;
import java.util.UUID;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.body.Body.Standing;

/** Of a body that ended or has not begun nothing is done in its name, whoever enters it. */
record InName(UUID body, LocalDate today) {

  /** What is planned about something, where the body is there that day. */
  Plan held(Plan plan, StreamRef<?, ?> about, Loaded loaded) {
    return plan.refuses() || isThere(loaded) ? plan : gone(about);
  }

  private boolean isThere(Loaded loaded) {
    return loaded.state(BODIES.stream(body)) instanceof Standing standing && standing.on(today);
  }

  private <E> Plan gone(StreamRef<?, E> about) {
    return Plan.of(refuse(ActingRefusal.NO_SUCH_BODY, "body", body), about);
  }
}
