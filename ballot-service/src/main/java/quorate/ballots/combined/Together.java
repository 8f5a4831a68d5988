package quorate.ballots.combined;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import quorate.ballots.combined.Combined.Held;
import quorate.ballots.combined.CombinedEvent.BallotsCombined;
import quorate.chassis.door.Problems;
import quorate.chassis.shell.Shell;

/** Finds which ballots are held together, which never changes once it is said. */
@Singleton
public final class Together {

  private final Shell shell;

  Together(Shell shell) {
    this.shell = shell;
  }

  /** What is held together under this id; a 404 problem when there is nothing. */
  public Uni<BallotsCombined> of(String convener, UUID combined) {
    var stream = Combined.AGGREGATE.stream(combined);
    return shell
        .look(convener, List.of(stream))
        .map(
            loaded -> {
              if (loaded.state(stream) instanceof Held(var terms)) {
                return terms;
              }
              throw Problems.notFound();
            });
  }
}
