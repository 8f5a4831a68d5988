package quorate.ballots.turnout;

import static quorate.ballots.Brighton.BALLOT;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.seal.SealedChoice;
import quorate.chassis.wire.EventTypes;
import quorate.testkit.ProjectionSpec;

class TurnoutProjectionTest {

  private static final EventTypes TYPES =
      EventTypes.builder()
          .type("ballot.elector-enrolled.v1", ElectorEnrolled.class)
          .type("ballot.vote-cast.v1", VoteCast.class)
          .build();

  private static ElectorEnrolled line(String practice, String weight) {
    return line(practice, weight, null);
  }

  private static ElectorEnrolled line(String practice, String weight, @Nullable String in) {
    return new ElectorEnrolled(BALLOT, practice, practice, weight, in, "practice", "for a test");
  }

  private static VoteCast vote(String practice) {
    var choice = new SealedChoice("n", "c");
    return new VoteCast(BALLOT, practice, new UUID(0, 1), new UUID(0, 2), choice, "online");
  }

  @Test
  void a_practice_counts_once_however_often_it_votes() {
    String one = "vote/" + BALLOT + "/G1";
    String other = "vote/" + BALLOT + "/G2";
    try (var turnout = ProjectionSpec.of(new TurnoutProjection(), Map.of("ballot", TYPES))) {
      turnout
          .given("ballot", one, line("G1", "2.5"))
          .given("ballot", other, line("G2", "1"))
          .then("select electors, entitled, heads, weight from turnout", "2 | 3.5 | 0 | 0")
          .given("ballot", one, vote("G1"), vote("G1"))
          .then("select electors, entitled, heads, weight from turnout", "2 | 3.5 | 1 | 2.5")
          .given("ballot", other, vote("G2"))
          .then("select electors, entitled, heads, weight from turnout", "2 | 3.5 | 2 | 3.5");
    }
  }

  @Test
  void each_constituency_has_its_own() {
    String each =
        "select constituency, electors, entitled, heads, weight from turnout_of_constituency";
    try (var turnout = ProjectionSpec.of(new TurnoutProjection(), Map.of("ballot", TYPES))) {
      turnout
          .given("ballot", "vote/" + BALLOT + "/G1", line("G1", "2", "U1"), vote("G1"), vote("G1"))
          .given("ballot", "vote/" + BALLOT + "/G2", line("G2", "1", "U1"))
          .given("ballot", "vote/" + BALLOT + "/G3", line("G3", "4"), vote("G3"))
          .then(each + " where constituency = 'U1'", "U1 | 2 | 3 | 1 | 2")
          .then(each + " where constituency = 'none'", "none | 1 | 4 | 1 | 4")
          .then("select electors, entitled, heads, weight from turnout", "3 | 7 | 2 | 6");
    }
  }
}
