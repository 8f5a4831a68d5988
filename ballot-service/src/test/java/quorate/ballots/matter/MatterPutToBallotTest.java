package quorate.ballots.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.BallotDecider;
import quorate.ballots.ballot.BallotDrafted;
import quorate.chassis.decide.Decision.Accepted;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;

/** Governance's golden example is a matter from which a ballot can be drafted. */
class MatterPutToBallotTest {

  private static final Path GOLDEN =
      Path.of(
          "../governance-service/src/main/resources/contracts/events",
          "governance.matter-put-to-ballot.v1.example.json");
  private static final EventTypes TYPES =
      EventTypes.builder()
          .type("governance.matter-put-to-ballot.v1", MatterPutToBallot.class)
          .build();

  @Test
  void what_governance_promises_is_drafted() throws IOException {
    Entry entry = Entry.read(Files.readAllBytes(GOLDEN), TYPES);
    var matter = assertInstanceOf(MatterPutToBallot.class, entry.event());

    var decision = BallotDecider.decide(matter.draft(), new NotDrafted());

    var accepted = assertInstanceOf(Accepted.class, decision);
    var drafted = assertInstanceOf(BallotDrafted.class, accepted.events().getFirst());
    assertEquals(matter.matter(), drafted.matter());
    assertEquals(matter.ballot(), drafted.ballot());
    assertEquals(matter.paper(), drafted.paper());
    assertEquals(matter.rules(), drafted.rules());
  }
}
