package quorate.ballots.declaration;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.electorate.Persons;
import quorate.ballots.hands.HandsCommand.Asker;
import quorate.ballots.vote.FrozenRoll;
import quorate.chassis.door.Door;

/** The declaration of what a show of hands came to, by the chair or whoever conducts the ballot. */
@Path("/ballots/api/v1/ballots/{ballot}/hands/declaration")
@Produces(MediaType.APPLICATION_JSON)
public class HandsDeclarationResource {

  private final Door door;
  private final FrozenRoll roll;
  private final Persons persons;

  HandsDeclarationResource(Door door, FrozenRoll roll, Persons persons) {
    this.door = door;
    this.roll = roll;
    this.persons = persons;
  }

  /** Which record of the hands is meant. */
  record OnRecord(
      @NotNull
          @Pattern(
              regexp = "[1-9][0-9]{0,5}",
              message = "Give the number of the record, in digits, as the show of hands tells it.")
          String record) {}

  @POST
  @RolesAllowed({"returning-officer", "secretary", "chair"})
  public Uni<Response> declare(UUID ballot, @Valid @NotNull OnRecord asked) {
    var request = door.request();
    String login = request.actor().substring(request.actor().indexOf(':') + 1);
    var asker =
        new Asker(
            new Officer(login, door.hasRole("returning-officer")),
            door.hasRole("chair"),
            request.at());
    var declaring =
        new DeclaringHands(ballot, Integer.parseInt(asked.record()), asker, door.recentLogIn());
    return door.handleAnew(
        declaring.reads(),
        () ->
            UniHelper.toFuture(
                Uni.combine()
                    .all()
                    .unis(
                        roll.of(request.convener(), ballot),
                        persons.of(request.convener(), request.actor()))
                    .with(DeclaringHands.With::new)),
        declaring::plan);
  }
}
