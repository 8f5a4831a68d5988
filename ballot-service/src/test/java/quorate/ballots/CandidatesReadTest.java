package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.ballots.BoardPeople.made;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** Of whom a call for nominations says something is read by nobody who is not written down. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class CandidatesReadTest {

  @Inject LoginHash logins;

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  @Test
  void of_candidates_those_are_written_down_of_whom_something_is_read() {
    try (var people = BoardPeople.heard(this::login)) {
      var asker = people.asker();
      String called = people.election().called(Instant.now().plusSeconds(600));
      people.election().shown(called).then().statusCode(200);
      people.stand(called);
      String call = Election.PATH + "/" + called;
      asker.representative("ann").get(call).then().body("candidates", hasSize(0));
      asker.by("audrey", "auditor").get(Election.PATH).then().statusCode(200);
      asker.by("audrey", "auditor").get(call + "/history").then().statusCode(200);
      AccessOverRestTest.written(asker).body("items", hasSize(0));

      people.election().shown(called).then().body("candidates", hasSize(3));
      String yve = Election.at(called, people.yve());
      asker.by("yve", "body-member").get(yve).then().statusCode(200);
      asker.by("yve", "body-member").get(call).then().body("candidates", hasSize(1));
      AccessOverRestTest.written(asker)
          .body("items.path", contains(call, yve, call))
          .body(
              "items[0].persons",
              containsInAnyOrder(
                  people.xan().toString(), people.yve().toString(), people.zoe().toString()))
          .body("items[1].persons", contains(people.yve().toString()))
          .body("items[2].persons", contains(people.yve().toString()));
    }
  }

  @Test
  void what_cannot_be_written_down_is_not_read() throws SQLException {
    try (var people = BoardPeople.heard(this::login)) {
      String called = people.election().called(Instant.now().plusSeconds(600));
      made(people.election().nominate(called, "ann", "G80001", people.xan(), "chair"));
      Stored.letReadsBeWritten(false);
      try {
        Response unread = people.election().shown(called);
        assertEquals(500, unread.statusCode(), unread.asString());
        assertNull(unread.path("candidates"));
      } finally {
        Stored.letReadsBeWritten(true);
      }
      String said = people.election().shown(called).path("candidates[0].statement");
      assertEquals("Nine years a partner.", said);
    }
  }
}
