package quorate.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.MembershipHeard.MandateRevoked;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.seal.LoginHash;
import quorate.chassis.wire.Entry;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/**
 * A mandate that membership's log revokes, or hands over, is honoured once it is heard, and what
 * was decided before says how much had been heard.
 */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class MandateRevokedTest {

  private static final int PRACTICES = 12;

  @Inject LoginHash logins;

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);

  private static String practice(int number) {
    return "G8%04d".formatted(number);
  }

  private Response vote(String ballot, String subject, String practice) {
    return asker
        .representative(subject)
        .body("{\"practice\":\"%s\",\"choose\":\"A\"}".formatted(practice))
        .post(Asker.PATH + "/" + ballot + "/votes");
  }

  private UUID person(Register register, String subject) {
    return register.person(logins.of(Tokens.ISSUER, subject));
  }

  @Test
  void the_revoked_is_refused_the_deputy_votes_and_each_vote_says_what_had_been_heard() {
    LocalDate past = LocalDate.now(ZoneOffset.UTC).minusDays(2);
    try (var register = new Register(convener)) {
      List<UUID> people = new ArrayList<>();
      List<UUID> mandates = new ArrayList<>();
      for (int i = 0; i < PRACTICES; i++) {
        register.practice(practice(i), "09D");
        people.add(person(register, "first-" + i));
        mandates.add(register.mandate(people.get(i), practice(i), null));
      }
      UUID deputy = person(register, "deputy");
      register.known();
      String ballot = asker.drafted();
      Instant opens = Instant.now().plusSeconds(1);
      assertEquals(201, asker.giveNotice(ballot, opens, opens.plusSeconds(600)).statusCode());
      register.known();
      asker.awaitState(ballot, "open");
      Map<String, Long> until = new HashMap<>();
      for (int i = 0; i < PRACTICES; i++) {
        String practice = practice(i);
        assertEquals(201, vote(ballot, "first-" + i, practice).statusCode());
        until.put(mandates.get(i).toString(), register.size());
        register.say(
            "person/" + people.get(i),
            new MandateRevoked(mandates.get(i), people.get(i), practice, past));
        register.mandate(deputy, practice, null);
        register.known();
        String subject = "first-" + i;
        Asker.await(
            "the revocation is heard", () -> vote(ballot, subject, practice).statusCode() == 403);
        Asker.await(
            "the deputy is heard", () -> vote(ballot, "deputy", practice).statusCode() == 201);
      }
      everyVoteSaysWhatWasHeard(ballot, until);
    }
  }

  /** Under a revoked mandate no vote stands that had heard of the revocation. */
  private void everyVoteSaysWhatWasHeard(String ballot, Map<String, Long> until) {
    String topic = "quorate." + convener + ".ballot.log.v1";
    Asker.await("the votes are published", () -> votes(topic).size() >= 2 * PRACTICES);
    for (Entry vote : votes(topic)) {
      String heard = vote.json().path("heard").textValue();
      long position = Long.parseLong(heard.substring(heard.indexOf(':') + 1));
      if (vote.event() instanceof VoteCast cast) {
        assertEquals(ballot, cast.ballot().toString());
        long revoked = until.getOrDefault(cast.mandate().toString(), Long.MAX_VALUE);
        assertTrue(position < revoked, () -> cast.practice() + " had heard " + heard);
      }
    }
  }

  private static List<Entry> votes(String topic) {
    return Stored.records(topic).stream()
        .filter(record -> record.key() != null)
        .map(record -> Entry.read(record.value(), BallotService.EVENTS))
        .filter(entry -> entry.event() instanceof VoteCast)
        .toList();
  }
}
