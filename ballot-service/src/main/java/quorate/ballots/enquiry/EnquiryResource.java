package quorate.ballots.enquiry;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.electorate.Hands;
import quorate.ballots.enquiry.EnquiryRequests.Answer;
import quorate.ballots.enquiry.EnquiryRequests.NewEnquiry;
import quorate.ballots.person.PersonKeys;
import quorate.chassis.door.Door;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;

/** Enquiries over REST. */
@Path("/ballots/api/v1/ballots/{ballot}/enquiries")
@Produces(MediaType.APPLICATION_JSON)
public class EnquiryResource {

  private final Door door;
  private final Hands hands;
  private final PersonKeys keys;
  private final Shell shell;

  EnquiryResource(Door door, Hands hands, PersonKeys keys, Shell shell) {
    this.door = door;
    this.hands = hands;
    this.keys = keys;
    this.shell = shell;
  }

  static String at(UUID ballot, UUID enquiry) {
    return "/ballots/api/v1/ballots/%s/enquiries/%s".formatted(ballot, enquiry);
  }

  @POST
  @RolesAllowed({"representative", "body-member", "chair", "executive"})
  public Uni<Response> ask(UUID ballot, @Valid NewEnquiry asked) {
    Request request = door.request();
    var asking =
        new Asking(ballot, door.newId(), door.newId(), asked, login(request), request.at());
    return door.handle(asking.reads(), () -> lookUp(request, asking), asking::plan);
  }

  private Future<Asking.With> lookUp(Request request, Asking asking) {
    return hands
        .of(request.convener(), request.actor())
        .compose(
            held ->
                asking
                    .person(held)
                    .map(person -> UniHelper.toFuture(keys.make(request.convener(), person)))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty()))
                    .map(key -> new Asking.With(held, key)));
  }

  @POST
  @Path("{enquiry}/answer")
  @RolesAllowed({"returning-officer", "secretary"})
  public Uni<Response> answer(UUID ballot, UUID enquiry, @Valid Answer asked) {
    Request request = door.request();
    var officer = new Officer(login(request), door.hasRole("returning-officer"));
    var answering =
        new Answering(ballot, enquiry, door.newId(), asked.text(), officer, request.at());
    return door.handleAnew(
        answering.reads(), () -> lookUp(request.convener(), answering), answering::plan);
  }

  private Future<Optional<SealingKey>> lookUp(String convener, Answering answering) {
    return UniHelper.toFuture(
        shell
            .look(convener, answering.reads())
            .chain(
                loaded ->
                    answering
                        .person(loaded)
                        .map(person -> keys.make(convener, person))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
  }

  private static String login(Request request) {
    return request.actor().substring(request.actor().indexOf(':') + 1);
  }
}
