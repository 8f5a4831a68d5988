package quorate.ballots.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quorate.ballots.Challenged;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.InWriting;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.wire.EventTypes;

/** A written resolution of three members, or of 10,000, whose agreements come one by one. */
class AgreedSoFarTest {

  private static final EventTypes TYPES =
      EventTypes.builder()
          .type("ballot.vote-cast.v1", VoteCast.class)
          .type("ballot.elector-enrolled.v1", ElectorEnrolled.class)
          .build();
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static String golden(String type) throws IOException {
    return Files.readString(GOLDEN.resolve("ballot." + type + ".v1.json")).strip();
  }

  private static List<byte[]> entries(String type, int many) throws IOException {
    String one =
        golden(type).replaceFirst("\"recordedtime\":\"2026-06", "\"recordedtime\":\"2026-03");
    return IntStream.range(0, many)
        .mapToObj(i -> one.replace("G81001", "G" + (10_000 + i)).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static AgreedSoFar none(int members) throws IOException {
    var agreements = new Agreements(TYPES);
    entries("elector-enrolled", members).forEach(agreements::take);
    var open = assertInstanceOf(Open.class, Challenged.state(InWriting.open()));
    return agreements.soFar(open, 7);
  }

  @Test
  void it_passes_with_the_agreement_that_is_more_than_half() throws IOException {
    var soFar = none(3);
    var votes = entries("vote-cast", 2);
    soFar.take(votes.get(0));
    soFar.take(votes.get(0));
    assertFalse(soFar.passAt(8));
    assertEquals(8, soFar.upTo());
    soFar.take(votes.get(1));
    assertTrue(soFar.passAt(9));
    assertTrue(soFar.passAt(9));
  }

  @Test
  void ten_thousand_agreements_are_read_once_each() throws IOException {
    var soFar = none(10_000);
    var votes = entries("vote-cast", 10_000);
    var passing = new ArrayList<Integer>();
    for (int i = 0; i < votes.size(); i++) {
      soFar.take(votes.get(i));
      if (soFar.passAt(8 + i)) {
        passing.add(i + 1);
      }
    }
    assertEquals(5_001, passing.getFirst());
  }
}
