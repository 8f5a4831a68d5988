package quorate.ballots.combined;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.AbstractMap.SimpleEntry;
import java.util.Map;
import java.util.UUID;
import quorate.ballots.ballot.Lacking;
import quorate.ballots.ballot.RegisterLacks;
import quorate.ballots.combined.CombinedRequests.NewCombined;
import quorate.ballots.combined.CombinedRequests.NoticeOfAll;
import quorate.chassis.door.Door;

/** What can be asked over REST of ballots that are held together. */
@Path(CombinedResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "returning-officer"})
public class CombinedResource {

  static final String PATH = "/ballots/api/v1/combined-ballots";

  private final Door door;
  private final RegisterLacks register;
  private final Together together;

  CombinedResource(Door door, RegisterLacks register, Together together) {
    this.door = door;
    this.register = register;
    this.together = together;
  }

  static String at(UUID combined) {
    return PATH + "/" + combined;
  }

  @POST
  public Uni<Response> combine(@Valid NewCombined asked) {
    var questions =
        asked.questions().stream().map(question -> question.command(door.newId())).toList();
    var combining = new Combining(door.newId(), asked.title(), questions);
    return door.handle(combining.reads(), combining::plan);
  }

  @POST
  @Path("{combined}/notice")
  public Uni<Response> giveNotice(UUID combined, @Valid NoticeOfAll asked) {
    var request = door.request();
    return together
        .of(request.convener(), combined)
        .map(found -> new NoticeOfEach(found, asked, request.at()))
        .chain(
            notice ->
                door.handle(
                    notice.reads(),
                    () -> UniHelper.toFuture(lacking(request.convener(), notice)),
                    notice::plan));
  }

  private Uni<Map<UUID, Lacking>> lacking(String convener, NoticeOfEach notice) {
    return Multi.createFrom()
        .iterable(notice.together().ballots())
        .onItem()
        .transformToUniAndConcatenate(
            ballot ->
                register
                    .of(
                        convener,
                        ballot,
                        notice.of(ballot).recordDate(),
                        notice.of(ballot).concerned())
                    .map(lacks -> new SimpleEntry<>(ballot, lacks)))
        .collect()
        .asMap(Map.Entry::getKey, Map.Entry::getValue);
  }
}
