package quorate.governance.deciding;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.governance.body.Body.BODIES;
import static quorate.governance.register.RegisterEntry.REGISTER;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
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
import quorate.governance.party.PartyKind;
import quorate.governance.practices.Practices;
import quorate.governance.practices.Practices.Held;
import quorate.governance.practices.Speaking;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.Taking;
import quorate.governance.ruling.Citing;
import quorate.governance.ruling.Named;
import quorate.governance.ruling.Rulings;

/** Takes a decision that is the decider's own: said in its name by somebody who may. */
@Singleton
final class Deciding {

  private final Door door;
  private final ActingDoor acting;
  private final Practices practices;
  private final Rulings rulings;

  Deciding(Door door, ActingDoor acting, Practices practices, Rulings rulings) {
    this.door = door;
    this.acting = acting;
    this.practices = practices;
    this.rulings = rulings;
  }

  Uni<Response> take(Taking taking, @Nullable Document document) {
    UUID earlier = taking.command().supersedes();
    if (earlier == null) {
      return decide(taking, document);
    }
    var entry = REGISTER.stream(earlier);
    return door.look(List.of(entry))
        .chain(loaded -> decide(taking.inPlaceOf(loaded.state(entry)), document));
  }

  private Uni<Response> decide(Taking taking, @Nullable Document document) {
    var kind = taking.command().decider().kind();
    if (taking.command().restsOn() != null && kind != PartyKind.BODY) {
      return door.handle(taking.reads(), loaded -> no(taking, DecidingRefusal.NO_MEETING_OF_IT));
    }
    return switch (kind) {
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
    UUID restsOn = taking.command().restsOn();
    return restsOn == null
        ? ofBody(taking, body, null, document)
        : rulings
            .named(door.convener(), restsOn)
            .chain(named -> ofBody(taking, body, named, document));
  }

  private Uni<Response> ofBody(
      Taking taking, UUID body, @Nullable Named named, @Nullable Document document) {
    List<StreamRef<?, ?>> reads = new ArrayList<>(taking.reads());
    if (named != null) {
      reads.addAll(named.reads());
    }
    return acting.own(
        reads,
        body,
        (loaded, asker) ->
            loaded.state(BODIES.stream(body)) instanceof Body.Standing there
                    && there.on(taking.command().today())
                ? shown(taking, loaded, of(taking, there, asker, named, loaded, document))
                : no(taking, DecidingRefusal.NO_SUCH_BODY));
  }

  private static OfBody of(
      Taking taking,
      Body.Standing body,
      Asker asker,
      @Nullable Named named,
      Loaded loaded,
      @Nullable Document document) {
    var established = body.established();
    return new OfBody(
        established.kind(),
        established.body(),
        taking.command().subject().code(),
        asker,
        named == null ? null : named.decision(),
        named == null ? null : named.in(loaded),
        document);
  }

  // what the meeting carried decides this and nothing else
  private static Plan shown(Taking taking, Loaded loaded, OfBody own) {
    var refused = own.refused().orElse(null);
    if (refused != null) {
      return Plan.of(refused, place(taking));
    }
    var command = taking.command();
    Plan plan = taking.shownBy(own.evidence()).plan(loaded);
    UUID restsOn = own.restsOn();
    return restsOn == null || plan.refuses()
        ? plan
        : Citing.with(
            plan, DecisionCited.onDecision(restsOn, command.decision(), command.today()), loaded);
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
