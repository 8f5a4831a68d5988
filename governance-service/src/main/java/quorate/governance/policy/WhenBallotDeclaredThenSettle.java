package quorate.governance.policy;

import static quorate.governance.matter.Matter.MATTERS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.door.Ids;
import quorate.chassis.door.Visibility;
import quorate.chassis.log.StreamRef;
import quorate.chassis.react.Policy;
import quorate.chassis.react.Shown;
import quorate.chassis.read.Reads;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.grounds.GroundView;
import quorate.governance.grounds.Grounds;
import quorate.governance.register.RegisterRefusal;

/** Settles the matter that a declared ballot was about, and enters the decision. */
@Singleton
public final class WhenBallotDeclaredThenSettle implements Policy {

  private final Provider<Shell> shell;
  private final Provider<Visibility> visibility;
  private final Reads reads;
  private final Ids ids;

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenBallotDeclaredThenSettle(
      Provider<Shell> shell, Provider<Visibility> visibility, Reads reads, Ids ids) {
    this.shell = shell;
    this.visibility = visibility;
    this.reads = reads;
    this.ids = ids;
  }

  @Override
  public String name() {
    return "when-ballot-declared-then-settle";
  }

  @Override
  public Set<String> sources() {
    return Set.of("ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(BallotDeclared.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    if (!(entry.event() instanceof BallotDeclared declared) || declared.matter() == null) {
      return Uni.createFrom().voidItem();
    }
    UUID matter = declared.matter();
    UUID decision = ids.next();
    return grounds(entry, declared.ballot())
        .chain(
            grounds -> {
              var settlement = new Settlement(matter, decision, declared, grounds);
              return shell
                  .get()
                  .handle(
                      request,
                      List.<StreamRef<?, ?>>of(MATTERS.stream(matter), REGISTER.stream(decision)),
                      loaded -> settlement.plan(loaded).heard("ballot", entry.position()));
            })
        .chain(WhenBallotDeclaredThenSettle::settled);
  }

  private Uni<Grounds> grounds(Entry entry, UUID ballot) {
    // grounds may be missing that were stated before
    return Shown.upTo(visibility.get(), "ballot", entry.convener(), entry.position())
        .chain(() -> reads.in(entry.convener(), () -> GroundView.of(ballot)))
        .map(Grounds::new);
  }

  // What the register refuses is tried again, visibly: a declaration must not be lost. What the
  // matter refuses is another's ballot, or a ballot that names a matter which never asked for it.
  private static Uni<Void> settled(Outcome outcome) {
    return outcome instanceof Outcome.Refused(var why, var detail, _)
            && why instanceof RegisterRefusal
        ? Uni.createFrom().failure(new IllegalStateException(why + ": " + detail))
        : Uni.createFrom().voidItem();
  }
}
