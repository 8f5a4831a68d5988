package quorate.governance.deciding;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.governance.body.Body.BODIES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;
import quorate.governance.acting.ActingDoor;
import quorate.governance.acting.Asker;
import quorate.governance.body.Body;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.practices.Practices;
import quorate.governance.practices.Practices.Held;
import quorate.governance.practices.Speaking;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.Taking;

/** Takes a decision that is the decider's own: said in its name by somebody who may. */
@Singleton
final class Deciding {

  private final Door door;
  private final ActingDoor acting;
  private final Practices practices;

  Deciding(Door door, ActingDoor acting, Practices practices) {
    this.door = door;
    this.acting = acting;
    this.practices = practices;
  }

  Uni<Response> take(Taking taking, @Nullable Document document) {
    return switch (taking.command().decider().kind()) {
      case BODY -> ofBody(taking, document);
      case PRACTICE -> ofPractice(taking, document);
      case NETWORK, PLACE, LOCALITY, FEDERATION, LMC, SYSTEM, ORGANISATION, PERSON ->
          onPaper(taking, document);
    };
  }

  private Uni<Response> ofBody(Taking taking, @Nullable Document document) {
    UUID body = taking.command().decider().body().orElse(null);
    if (body == null) {
      return door.handle(taking.reads(), loaded -> no(taking, DecidingRefusal.NO_SUCH_BODY));
    }
    LocalDate today = taking.command().today();
    return acting.own(
        taking.reads(),
        body,
        (loaded, asker) ->
            loaded.state(BODIES.stream(body)) instanceof Body.Standing there && there.on(today)
                ? inSeat(taking, loaded, asker, document)
                : no(taking, DecidingRefusal.NO_SUCH_BODY));
  }

  private static Plan inSeat(
      Taking taking, Loaded loaded, Asker asker, @Nullable Document document) {
    Evidence seat = asker.seated().map(Evidence::inSeat).orElse(null);
    if (!asker.secretary()) {
      return seat == null || document != null
          ? no(taking, DecidingRefusal.NOT_IN_ITS_SEAT)
          : taking.shownBy(seat).plan(loaded);
    }
    return taking.shownBy(document == null ? seat : Evidence.of(document)).plan(loaded);
  }

  private Uni<Response> ofPractice(Taking taking, @Nullable Document document) {
    var request = door.request();
    boolean secretary = door.hasRole("secretary");
    return door.handle(
        taking.reads(),
        () -> UniHelper.toFuture(practices.hands(request.convener(), request.actor())),
        (loaded, held) -> represented(taking, loaded, held, document, secretary));
  }

  private static Plan represented(
      Taking taking, Loaded loaded, Held held, @Nullable Document document, boolean secretary) {
    var register = held.register();
    if (document == null && register.stale()) {
      return Plan.of(refuse(ShellRefusal.NEIGHBOUR_STALE), place(taking));
    }
    var command = taking.command();
    var evidence =
        Speaking.by(held, command.decider().code(), command.today(), document, secretary);
    if (evidence == null) {
      return no(taking, DecidingRefusal.NOT_ITS_REPRESENTATIVE);
    }
    Plan plan = taking.shownBy(evidence).plan(loaded);
    return document == null && !plan.refuses()
        ? plan.heard("membership", register.position())
        : plan;
  }

  private Uni<Response> onPaper(Taking taking, @Nullable Document document) {
    boolean secretary = door.hasRole("secretary");
    return door.handle(
        taking.reads(),
        loaded ->
            secretary && document != null
                ? taking.shownBy(Evidence.of(document)).plan(loaded)
                : no(taking, DecidingRefusal.DOCUMENT_NEEDED));
  }

  private static Plan no(Taking taking, DecidingRefusal why) {
    return Plan.of(refuse(why, "decider", taking.command().decider()), place(taking));
  }

  private static StreamRef<RegisterEntry, RegisterEvent> place(Taking taking) {
    return REGISTER.stream(taking.command().decision());
  }
}
