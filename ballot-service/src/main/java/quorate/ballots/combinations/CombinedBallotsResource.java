package quorate.ballots.combinations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.combinations.CombinedShown.Question;
import quorate.ballots.combined.CombinedEvent.BallotsCombined;
import quorate.ballots.combined.Together;
import quorate.ballots.results.Declared;
import quorate.ballots.results.ResultShown;
import quorate.chassis.door.Door;
import quorate.chassis.read.Reads;
import quorate.chassis.wire.WireJson;

/** Ballots that are held together, to read. */
@Path("/ballots/api/v1/combined-ballots")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class CombinedBallotsResource {

  private static final Set<String> DECLARED = Set.of("declared", "annulled");

  private final Door door;
  private final Reads reads;
  private final Together together;
  private final Declared declared;

  CombinedBallotsResource(Door door, Reads reads, Together together, Declared declared) {
    this.door = door;
    this.reads = reads;
    this.together = together;
    this.declared = declared;
  }

  @GET
  @Path("{combined}")
  public Uni<CombinedShown> one(UUID combined) {
    return together
        .of(door.convener(), combined)
        .chain(
            terms ->
                questions(terms)
                    .map(all -> new CombinedShown(terms.combined(), terms.title(), all)));
  }

  private Uni<List<Question>> questions(BallotsCombined terms) {
    return reads
        .in(() -> BallotView.<BallotView>list("ballot in ?1", terms.ballots()))
        .onItem()
        .transformToMulti(found -> Multi.createFrom().iterable(inOrder(found, terms)))
        .onItem()
        .transformToUniAndConcatenate(this::question)
        .collect()
        .asList();
  }

  private static List<BallotView> inOrder(List<BallotView> found, BallotsCombined terms) {
    return found.stream()
        .sorted(Comparator.comparingInt(view -> terms.ballots().indexOf(view.ballot)))
        .toList();
  }

  private Uni<Question> question(BallotView view) {
    var shown = BallotShown.of(view);
    return DECLARED.contains(view.state)
        ? declared.of(view.ballot).map(whole -> new Question(shown, result(whole)))
        : Uni.createFrom().item(new Question(shown, null));
  }

  private static JsonNode result(Declared.Whole whole) {
    try {
      return WireJson.MAPPER.readTree(ResultShown.of(whole).declared());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is not JSON", e);
    }
  }
}
