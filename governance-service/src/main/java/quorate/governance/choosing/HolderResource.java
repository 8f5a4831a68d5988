package quorate.governance.choosing;

import static quorate.governance.body.Body.BODIES;
import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;
import quorate.governance.body.Body;
import quorate.governance.body.BodyCommand.FillSeat;
import quorate.governance.body.BodyDecider;
import quorate.governance.body.BodyEvent;
import quorate.governance.body.BodyRefusal;
import quorate.governance.body.Candidates;
import quorate.governance.body.How;
import quorate.governance.ruling.Named;

/** Who takes a seat: appointed, elected, ex officio or co-opted, and by which decision. */
@Path("/governance/api/v1/bodies/{body}/seats")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class HolderResource {

  private final Door door;
  private final Candidates candidates;
  private final Choices choices;

  HolderResource(Door door, Candidates candidates, Choices choices) {
    this.door = door;
    this.candidates = candidates;
    this.choices = choices;
  }

  record NewHolder(
      @NotNull UUID person,
      @NotNull LocalDate from,
      @Nullable LocalDate to,
      @NotNull How how,
      @Nullable @Size(max = 200) String instrument,
      @Nullable UUID decision) {}

  private record Found(Candidates.Since candidate, boolean met) {}

  @POST
  @Path("{bodyseat}/holder")
  public Uni<Response> fill(UUID body, @PathParam("bodyseat") UUID seat, @Valid NewHolder asked) {
    var filling = new Filling(body, seat, door.newId(), asked);
    return choices
        .named(door.convener(), asked.decision())
        .chain(
            named ->
                door.handle(
                    filling.reads(named),
                    () -> UniHelper.toFuture(found(filling)),
                    (loaded, found) -> filling.plan(loaded, named, found)));
  }

  private Uni<Found> found(Filling filling) {
    NewHolder asked = filling.asked();
    String convener = door.convener();
    var now = door.request().at();
    boolean alone = asked.how() == How.CO_OPTED && asked.decision() == null;
    Uni<Boolean> met =
        alone
            ? choices.met(convener, filling.body(), asked.from(), now)
            : Uni.createFrom().item(false);
    return candidates
        .since(convener, asked.person(), asked.from(), CivilDay.of(now))
        .chain(candidate -> met.map(it -> new Found(candidate, it)));
  }

  private record Filling(UUID body, UUID seat, UUID holding, NewHolder asked) {

    List<StreamRef<?, ?>> reads(Optional<Named> named) {
      List<StreamRef<?, ?>> reads = new ArrayList<>();
      reads.add(BODIES.stream(body));
      reads.add(INTERESTS.stream(asked.person()));
      named.ifPresent(it -> reads.addAll(it.reads()));
      return reads;
    }

    // Where there is no such body or seat, it is not told whether the register can be relied on.
    Plan plan(Loaded loaded, Optional<Named> named, Found found) {
      var stream = BODIES.stream(body);
      var decision =
          BodyDecider.decide(
              command(loaded, named, found), loaded.state(stream), new Body.Unknown());
      var register = found.candidate().register();
      return isAbout(decision) && register.stale()
          ? Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), stream)
          : Plan.of(decision, stream)
              .heard("membership", Math.max(0, register.position()))
              .created(
                  "/governance/api/v1/bodies/%s/seats/%s/holders/%s"
                      .formatted(body, seat, holding));
    }

    private FillSeat command(Loaded loaded, Optional<Named> named, Found found) {
      var interests = loaded.state(INTERESTS.stream(asked.person()));
      return new FillSeat(
          body,
          seat,
          holding,
          found.candidate().candidate(interests),
          asked.from(),
          asked.to(),
          asked.how(),
          asked.instrument(),
          named.map(it -> Choices.of(it, loaded)).orElse(null),
          found.met(),
          found.candidate().today(interests));
    }

    private static boolean isAbout(Decision<BodyEvent> decision) {
      return !(decision instanceof Decision.Refused<BodyEvent>(var why, _, _)
          && (why == BodyRefusal.NO_SUCH_BODY || why == BodyRefusal.NO_SUCH_SEAT));
    }
  }
}
