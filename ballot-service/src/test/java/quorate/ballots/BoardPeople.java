package quorate.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A convener with three practices of an area and one of another, a hand for each, and three people
 * who may be nominated: xan, yve and zoe.
 */
record BoardPeople(
    Asker asker,
    Election election,
    Register register,
    UnaryOperator<String> logins,
    UUID xan,
    UUID yve,
    UUID zoe)
    implements AutoCloseable {

  static final String OWN_WORDS = "I would like to go on with what we began.";

  /** Once they are heard. */
  static BoardPeople heard(UnaryOperator<String> logins) {
    var asker = new Asker(Asker.newConvener());
    var register = new Register(asker.convener());
    var people =
        new BoardPeople(
            asker,
            new Election(asker),
            register,
            logins,
            register.recorded(logins.apply("xan")),
            register.recorded(logins.apply("yve")),
            register.recorded(logins.apply("zoe")));
    people.hand("ann", "G80001", "09D");
    people.hand("bob", "G80002", "09D");
    people.hand("cat", "G80003", "09D");
    people.hand("eve", "X90001", "97R");
    register.known();
    String trial = people.election.called(Instant.now().plusSeconds(600));
    Asker.await(
        "the register is heard",
        () ->
            people.election.nominate(trial, "ann", "G80001", people.xan, "chair").statusCode()
                == 201);
    return people;
  }

  private void hand(String subject, String practice, String area) {
    register.practice(practice, area);
    register.mandate(register.recorded(logins.apply(subject)), practice, null);
  }

  /** Two stand for the chair and one for the treasurer. */
  void stand(String called) {
    made(election.nominate(called, "ann", "G80001", xan, "chair"));
    made(election.second(called, "bob", "G80002", xan));
    made(election.accept(called, "xan", xan, OWN_WORDS));
    made(election.nominate(called, "bob", "G80002", yve, "chair"));
    made(election.nominate(called, "ann", "G80001", yve, "chair"));
    made(election.accept(called, "yve", yve, ""));
    made(election.nominate(called, "cat", "G80003", zoe, "treasurer"));
    made(election.second(called, "ann", "G80001", zoe));
    made(election.accept(called, "zoe", zoe, ""));
  }

  static void made(Response answer) {
    assertEquals(201, answer.statusCode(), answer.asString());
  }

  @Override
  public void close() {
    register.close();
  }
}
