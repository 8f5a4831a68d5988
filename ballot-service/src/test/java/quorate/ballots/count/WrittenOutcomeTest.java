package quorate.ballots.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.ballot.InWriting.LAPSES;
import static quorate.ballots.ballot.InWriting.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.InWriting;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.Choice.Answer;

/** A written resolution of three members, by their latest replies and when these were recorded. */
class WrittenOutcomeTest {

  private static final Instant DAY_2 = london("2026-03-03T10:00");

  private static OpenedVote says(String practice, boolean yes, Instant at) {
    long position = 10 + at.getEpochSecond() - DAY_2.getEpochSecond();
    return new OpenedVote(position, practice, new Answer(yes), at, null);
  }

  private static Map<String, Object> outcome(OpenedVote... votes) {
    var roll = new ArrayList<ElectorEnrolled>();
    for (String code : List.of("G1", "G2", "G3")) {
      roll.add(new ElectorEnrolled(BALLOT, code, code, "1", null, "practice", "r"));
    }
    var closed = new Closed(InWriting.drafted(), InWriting.noticed(), InWriting.frozen(3), KEY);
    var box = new BallotBox(closed, roll, Arrays.asList(votes));
    return box.outcome(Long.MAX_VALUE, box.count(Long.MAX_VALUE)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-29T23:59:59 | passed | s297(1)(b): day 28, on which clocks go forward
          2026-03-30T00:00:00 | lapsed | s297(2): day 29
          """)
  void a_no_that_becomes_an_agreement(String at, String verdict) {
    var told =
        outcome(
            says("G1", true, DAY_2),
            says("G2", false, DAY_2.plusSeconds(60)),
            says("G2", true, london(at)));
    assertEquals(verdict, told.get("verdict"));
    assertEquals(verdict, told.get("bythevotes"));
    assertEquals(verdict.equals("passed") ? london(at).toString() : null, told.get("passed"));
  }

  @Test // s296(4): what arrives between the passing and the close changes nothing
  void the_moment_of_passing_is_that_of_the_agreement_which_reached_the_fraction() {
    var second = DAY_2.plusSeconds(60);
    var told =
        outcome(
            says("G3", true, second.plusSeconds(1)),
            says("G2", true, second),
            says("G1", true, DAY_2));
    assertEquals(second.toString(), told.get("passed"));
    assertTrue(String.valueOf(told.get("statements")).contains("Agreed: 2 of 3"));
  }

  @Test // s282(2): silence is no agreement
  void half_of_those_who_replied_is_not_enough() {
    var told = outcome(says("G1", true, DAY_2));
    assertEquals("lapsed", told.get("verdict"));
    assertFalse(told.containsKey("passed"));
    assertTrue(
        String.valueOf(told.get("statements"))
            .contains("the last day is 2026-03-29, and it is over"));
    assertEquals(Instant.parse("2026-03-29T23:00:00Z"), LAPSES);
  }
}
