package quorate.ballots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.BoardPeople.made;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.LoginHash;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** Several ask the same nominations for something at once. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class NominationRacesTest {

  @Inject LoginHash logins;

  private BoardPeople people;

  @BeforeEach
  void the_register_is_heard() {
    people = BoardPeople.heard(this::login);
  }

  @AfterEach
  void close() {
    people.close();
  }

  private String login(String subject) {
    return logins.of(Tokens.ISSUER, subject);
  }

  @Test
  void two_seconders_at_once_both_count_and_one_that_clicks_twice_counts_once() {
    String called = people.election().called(Instant.now().plusSeconds(600));
    made(people.election().nominate(called, "ann", "G80001", people.xan(), "chair"));
    var answers =
        atOnce(
            List.of(
                () -> people.election().second(called, "bob", "G80002", people.xan()),
                () -> people.election().second(called, "cat", "G80003", people.xan()),
                () -> people.election().second(called, "bob", "G80002", people.xan()),
                () -> people.election().second(called, "cat", "G80003", people.xan())));
    assertEquals(List.of(201, 201, 409, 409), answers.stream().sorted().toList());
    List<String> seconders = people.election().shown(called).path("candidates[0].secondedby");
    assertEquals(List.of("G80002", "G80003"), seconders.stream().sorted().toList());
  }

  private static List<Integer> atOnce(List<Supplier<Response>> asked) {
    var asking =
        asked.stream()
            .map(each -> CompletableFuture.supplyAsync(() -> each.get().statusCode()))
            .toList();
    return asking.stream().map(CompletableFuture::join).toList();
  }

  @Test
  void who_withdraws_at_the_closing_instant_is_on_no_paper() {
    Instant closes = Instant.now().plusSeconds(12);
    String called = people.election().called(closes);
    people.stand(called);
    Asker.await("the closing instant", () -> !Instant.now().isBefore(closes.minusMillis(20)));
    made(people.election().withdraw(called, "yve", people.yve()));
    people.election().awaitClose(called);
    people
        .election()
        .shown(called)
        .then()
        .body("settled[0].outcome", equalTo("unopposed"))
        .body("settled[0].candidates", contains(people.xan().toString()))
        .body("settled[0].ballot", nullValue());
  }

  @Test
  void of_a_withdrawal_and_the_notice_of_the_poll_at_once_one_comes_first() {
    String called = people.election().called(Instant.now().plusSeconds(12));
    people.stand(called);
    people.election().awaitClose(called);
    String ballot = people.election().shown(called).path("settled[0].ballot");
    Instant opens = Instant.now().plusSeconds(60);
    var answers =
        atOnce(
            List.of(
                () -> people.election().giveNotice(ballot, opens, opens.plusSeconds(60)),
                () -> people.election().withdraw(called, "yve", people.yve())));
    boolean noticed = answers.getFirst() == 201;
    assertEquals(noticed ? List.of(201, 409) : List.of(409, 201), answers);
    people
        .election()
        .shown(called)
        .then()
        .body("settled[0].outcome", equalTo(noticed ? "contested" : "unopposed"));
  }
}
