package quorate.governance.optin;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import quorate.chassis.shell.Shell;
import quorate.governance.optin.OptIn.Proposed;
import quorate.governance.practices.Practices;
import quorate.governance.practices.Practices.Covered;

/** What a decision would cover, of those who have opted in by now. */
@Singleton
public final class Binding {

  private final Shell shell;
  private final Practices practices;

  Binding(Shell shell, Practices practices) {
    this.shell = shell;
    this.practices = practices;
  }

  // Looked up after the streams are read: whoever opts in or out in between makes the append fail.
  Uni<Covered> of(String convener, TakingOptIn taking) {
    return shell
        .look(convener, taking.reads())
        .chain(
            loaded -> {
              Set<String> in =
                  loaded.state(taking.optInStream()) instanceof Proposed proposed
                      ? proposed.in().keySet()
                      : Set.of();
              return practices.coverage(convener, in, taking.today());
            });
  }
}
