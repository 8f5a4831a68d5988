package quorate.governance.optin;

import static quorate.governance.optin.OptIn.OPT_INS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Plan;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Asker;
import quorate.governance.optin.OptIn.Proposed;
import quorate.governance.optin.OptInCommand.ProposeOptIn;
import quorate.governance.practices.Practices.Covered;

/** What a decider does of an opt-in decision: somebody in a seat of a body, or the secretary. */
@Singleton
final class Asking {

  private final Door door;
  private final ActingDoor acting;
  private final Binding binding;

  Asking(Door door, ActingDoor acting, Binding binding) {
    this.door = door;
    this.acting = acting;
    this.binding = binding;
  }

  Uni<Response> propose(ProposeOptIn command) {
    var stream = OPT_INS.stream(command.optIn());
    UUID body = command.decider().body().orElse(null);
    boolean secretary = door.hasRole("secretary");
    return body == null
        ? door.handle(
            List.of(stream),
            loaded -> secretary ? proposed(command, loaded.state(stream)) : no(stream))
        : acting.own(
            List.of(stream),
            body,
            (loaded, asker) ->
                mayAct(asker) ? proposed(command, loaded.state(stream)) : no(stream));
  }

  private static Plan proposed(ProposeOptIn command, OptIn state) {
    return Plan.of(OptInDecider.decide(command, state), OPT_INS.stream(command.optIn()))
        .created(OptInResource.at(command.optIn()));
  }

  /** What it supersedes is looked at first, for what that used, which stays. */
  Uni<Response> take(TakingOptIn taking) {
    UUID earlier = taking.supersedes();
    if (earlier == null) {
      return decide(taking);
    }
    var entry = REGISTER.stream(earlier);
    return door.look(List.of(entry)).chain(loaded -> decide(taking.inPlaceOf(loaded.state(entry))));
  }

  // it is looked at first, for its decider, which stays
  private Uni<Response> decide(TakingOptIn taking) {
    var stream = taking.optInStream();
    String convener = door.convener();
    boolean secretary = door.hasRole("secretary");
    Supplier<Future<Covered>> covers = () -> UniHelper.toFuture(binding.of(convener, taking));
    return door.look(List.of(stream))
        .chain(
            loaded -> {
              OptIn state = loaded.state(stream);
              UUID body = body(state);
              boolean mayAct = secretary || !(state instanceof Proposed);
              return body == null
                  ? door.handleAnew(
                      taking.reads(),
                      covers,
                      (now, covered) -> mayAct ? taking.plan(now, covered) : no(stream))
                  : acting.ownAnew(
                      taking.reads(),
                      body,
                      covers,
                      (now, asker, covered) ->
                          mayAct(asker) ? taking.plan(now, covered) : no(stream));
            });
  }

  private static @Nullable UUID body(OptIn state) {
    return state instanceof Proposed proposed
        ? proposed.proposal().decider().body().orElse(null)
        : null;
  }

  private static boolean mayAct(Asker asker) {
    return asker.secretary() || asker.seated().isPresent();
  }

  private static Plan no(StreamRef<OptIn, OptInEvent> stream) {
    return Plan.of(Decision.refuse(OptInRefusal.NOT_FOR_ITS_DECIDER), stream);
  }
}
