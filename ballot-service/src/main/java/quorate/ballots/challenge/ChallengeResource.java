package quorate.ballots.challenge;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.challenge.ChallengeCommand.AnswerChallenge;
import quorate.ballots.challenge.ChallengeCommand.DismissChallenge;
import quorate.ballots.challenge.ChallengeCommand.Judge;
import quorate.ballots.challenge.ChallengeCommand.UpholdChallenge;
import quorate.ballots.challenge.ChallengeRequests.Answer;
import quorate.ballots.challenge.ChallengeRequests.Judgement;
import quorate.ballots.challenge.ChallengeRequests.NewChallenge;
import quorate.ballots.challenge.ChallengeRequests.Verdict;
import quorate.ballots.electorate.Hands;
import quorate.ballots.electorate.Persons;
import quorate.chassis.door.Door;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.shell.Request;

/** Challenges over REST. */
@Path("/ballots/api/v1/ballots/{ballot}/challenges")
@Produces(MediaType.APPLICATION_JSON)
public class ChallengeResource {

  private final Door door;
  private final Hands hands;
  private final Persons persons;
  private final Conductors conductors;
  private final ChallengeKeys keys;

  ChallengeResource(
      Door door, Hands hands, Persons persons, Conductors conductors, ChallengeKeys keys) {
    this.door = door;
    this.hands = hands;
    this.persons = persons;
    this.conductors = conductors;
    this.keys = keys;
  }

  static String at(UUID ballot, UUID challenge) {
    return "/ballots/api/v1/ballots/%s/challenges/%s".formatted(ballot, challenge);
  }

  @POST
  @RolesAllowed({"representative", "scrutineer", "body-member", "chair", "executive"})
  public Uni<Response> lodge(UUID ballot, @Valid NewChallenge asked) {
    asked.claim();
    Request request = door.request();
    var asker = new Lodge.Asker(login(request), door.hasRole("scrutineer"), request.at());
    var lodge = new Lodge(ballot, door.newId(), door.newId(), asked, asker);
    return door.handle(lodge.reads(), () -> lookUp(request, lodge.challenge()), lodge::plan);
  }

  private Future<Lodge.With> lookUp(Request request, UUID challenge) {
    String convener = request.convener();
    return hands
        .of(convener, request.actor())
        .compose(
            held ->
                UniHelper.toFuture(
                    persons
                        .of(convener, request.actor())
                        .chain(
                            known ->
                                keys.make(convener, challenge)
                                    .map(key -> new Lodge.With(held, known, key)))));
  }

  @POST
  @Path("{challenge}/answer")
  @RolesAllowed({"returning-officer", "secretary"})
  public Uni<Response> answer(UUID ballot, UUID challenge, @Valid Answer asked) {
    var officer = new Officer(login(door.request()), door.hasRole("returning-officer"));
    return handle(
        new Reply(
            ballot,
            challenge,
            door.newId(),
            null,
            () -> {},
            asked.text(),
            (words, conducted) -> new AnswerChallenge(ballot, challenge, officer, words)));
  }

  @POST
  @Path("{challenge}/judgement")
  @RolesAllowed({
    "scrutineer",
    "returning-officer",
    "secretary",
    "body-member",
    "chair",
    "executive",
    "auditor"
  })
  public Uni<Response> judge(UUID ballot, UUID challenge, @Valid Judgement asked) {
    asked.understood();
    var recent = door.recentLogIn();
    UUID rerun = door.newId();
    Request request = door.request();
    boolean scrutineer = door.hasRole("scrutineer");
    boolean office = door.hasRole("returning-officer") || door.hasRole("secretary");
    return handle(
        new Reply(
            ballot,
            challenge,
            door.newId(),
            asked.consequence() == Consequence.RE_RUN ? rerun : null,
            recent,
            asked.reason(),
            (words, conducted) ->
                judged(
                    new Target(ballot, challenge, rerun),
                    asked,
                    new Judge(login(request), scrutineer, office, conducted),
                    words,
                    request)));
  }

  private record Target(UUID ballot, UUID challenge, UUID rerun) {}

  private static ChallengeCommand judged(
      Target on, Judgement asked, Judge judge, SealedChoice reason, Request request) {
    return asked.verdict() == Verdict.UPHELD
        ? new UpholdChallenge(
            on.ballot(),
            on.challenge(),
            judge,
            Objects.requireNonNull(asked.consequence()),
            reason,
            on.rerun(),
            request.at())
        : new DismissChallenge(on.ballot(), on.challenge(), judge, reason, request.at());
  }

  private Uni<Response> handle(Reply reply) {
    String convener = door.convener();
    return door.handleAnew(reply.reads(), () -> lookUp(convener, reply), reply::plan);
  }

  private Future<Reply.With> lookUp(String convener, Reply reply) {
    return UniHelper.toFuture(
        keys.find(convener, reply.challenge())
            .chain(
                key ->
                    conductors
                        .of(convener, reply.ballot())
                        .map((Set<String> conducted) -> new Reply.With(key, conducted))));
  }

  private static String login(Request request) {
    return request.actor().substring(request.actor().indexOf(':') + 1);
  }
}
