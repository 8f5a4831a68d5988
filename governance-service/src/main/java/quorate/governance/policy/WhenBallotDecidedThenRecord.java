package quorate.governance.policy;

import static quorate.governance.matter.Matter.MATTERS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.door.Visibility;
import quorate.chassis.log.StreamRef;
import quorate.chassis.react.NotYet;
import quorate.chassis.react.Policy;
import quorate.chassis.react.Shown;
import quorate.chassis.read.Reads;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.elected.ElectionHeard.ElectedUnopposed;
import quorate.governance.elected.ElectionHeard.ResultAnnulled;
import quorate.governance.grounds.GroundView;
import quorate.governance.grounds.Grounds;
import quorate.governance.matter.Matter;
import quorate.governance.register.RegisterCommand.RecordUnopposed;
import quorate.governance.register.RegisterDecider;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterRefusal;
import quorate.governance.resolution.ResolutionEvent.ResolutionPut;
import quorate.governance.resolutions.KnownResolutions;

/**
 * Enters what a binding ballot decided, an election without a vote, and that a result was annulled;
 * a resolution that was put by the ballot is settled in the same append.
 */
@Singleton
public final class WhenBallotDecidedThenRecord implements Policy {

  private static final String ADVISORY = "advisory";

  private final Provider<Shell> shell;
  private final Provider<Visibility> visibility;
  private final Reads reads;
  private final KnownResolutions resolutions;

  // The shell is made of the service's definition, which lists this policy: hence the provider.
  WhenBallotDecidedThenRecord(
      Provider<Shell> shell,
      Provider<Visibility> visibility,
      Reads reads,
      KnownResolutions resolutions) {
    this.shell = shell;
    this.visibility = visibility;
    this.reads = reads;
    this.resolutions = resolutions;
  }

  @Override
  public String name() {
    return "when-ballot-decided-then-record";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance", "ballot");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(
        BallotDeclared.class, ElectedUnopposed.class, ResultAnnulled.class, ResolutionPut.class);
  }

  @Override
  public Uni<Void> react(Entry entry, Request request) {
    return switch (entry.event()) {
      case BallotDeclared e when !e.vehicle().equals(ADVISORY) ->
          Shown.upTo(visibility.get(), entry).chain(() -> record(request, e.ballot()));
      case ElectedUnopposed e -> unopposed(entry, request, e);
      case ResultAnnulled e -> annulled(entry, request, e);
      // it may have been declared while it was being put
      case ResolutionPut e when e.ballot() != null -> record(request, e.ballot());
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> record(Request request, UUID ballot) {
    return reads
        .in(request.convener(), () -> GroundView.of(ballot))
        .map(Grounds::new)
        .chain(
            grounds ->
                grounds.declaration().isEmpty()
                    ? Uni.createFrom().voidItem()
                    : resolutions
                        .putBy(request.convener(), ballot)
                        .chain(put -> handle(request, new BallotDecided(ballot, grounds, put))));
  }

  private Uni<Void> handle(Request request, BallotDecided decided) {
    return handled(shell.get().handle(request, decided.reads(), loaded -> decided.plan(loaded)));
  }

  private Uni<Void> unopposed(Entry entry, Request request, ElectedUnopposed e) {
    var elected = Unopposed.of(entry, e);
    var stream = REGISTER.stream(elected.decision());
    return handled(
        shell
            .get()
            .handle(
                request,
                List.<StreamRef<?, ?>>of(stream),
                loaded ->
                    loaded.state(stream) instanceof RegisterEntry.Standing
                        ? Plan.nothing()
                        : Plan.of(
                                RegisterDecider.decide(
                                    new RecordUnopposed(elected), loaded.state(stream)),
                                stream)
                            .heard("ballot", entry.position())));
  }

  private Uni<Void> annulled(Entry entry, Request request, ResultAnnulled e) {
    LocalDate on = CivilDay.of(e.annulled());
    return decision(request, e)
        .chain(
            decision ->
                resolutions
                    .all(request.convener(), KnownResolutions.ALWAYS)
                    .chain(
                        all -> {
                          var annulment = new Annulment(decision, e, on, all, entry.position());
                          return handled(
                              shell.get().handle(request, annulment.reads(), annulment::plan));
                        }));
  }

  private Uni<UUID> decision(Request request, ResultAnnulled e) {
    @Nullable UUID matter = e.matter();
    if (matter == null) {
      return Uni.createFrom().item(BallotDecided.decision(e.ballot()));
    }
    var stream = MATTERS.stream(matter);
    return shell
        .get()
        .look(request.convener(), List.of(stream))
        .map(loaded -> decision(loaded.state(stream), e));
  }

  private static UUID decision(Matter matter, ResultAnnulled e) {
    if (matter instanceof Matter.AtBallot at && at.ballot().equals(e.ballot())) {
      throw new NotYet("the matter of ballot " + e.ballot() + " is not settled yet");
    }
    return Matter.settledBy(matter, e.ballot())
        .map(settled -> settled.how().decision())
        .orElseGet(() -> BallotDecided.decision(e.ballot()));
  }

  // What the register refuses is tried again, visibly: a declaration must not be lost.
  private static Uni<Void> handled(Uni<Outcome> handled) {
    return handled.chain(
        outcome ->
            outcome instanceof Outcome.Refused(var why, var detail, _)
                    && why instanceof RegisterRefusal
                ? Uni.createFrom().failure(new IllegalStateException(why + ": " + detail))
                : Uni.createFrom().voidItem());
  }
}
