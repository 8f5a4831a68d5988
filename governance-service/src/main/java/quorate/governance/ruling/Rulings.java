package quorate.governance.ruling;

import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import quorate.chassis.shell.Shell;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;

/** Finds out at which meeting a decision was taken; what stands in the register never changes. */
@Singleton
public final class Rulings {

  private final Shell shell;

  Rulings(Shell shell) {
    this.shell = shell;
  }

  /** A decision by its id in the register. */
  public Uni<Named> named(String convener, UUID decision) {
    var entry = REGISTER.stream(decision);
    return shell
        .look(convener, List.of(entry))
        .map(
            loaded ->
                loaded.state(entry) instanceof RegisterEntry.Standing(var decided, _)
                        && decided instanceof MeetingDecisionRecorded e
                    ? new Named(decision, e.meeting())
                    : new Named(decision, null));
  }
}
