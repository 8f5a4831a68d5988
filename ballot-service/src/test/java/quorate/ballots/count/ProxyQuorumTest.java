package quorate.ballots.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.RECORD_DATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.ballots.ballot.Questions;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.Sitting;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.proxy.Meeting;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.Choice;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vote.Attendance;

/** Who is there when votes are cast by proxy (s318): two persons are a quorum of three members. */
class ProxyQuorumTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a person, in capitals where as a proxy | meeting   | elsewhere
          B B B                                    | inquorate | passed
          B B c                                    | passed    | passed
          B b                                      | inquorate | passed
          B C                                      | passed    | passed
          b b                                      | inquorate | passed
          b b c                                    | passed    | passed
          b c                                      | passed    | passed
          """)
  void one_who_votes_for_several_is_one_person(String hands, String meeting, String elsewhere) {
    assertEquals(meeting, verdict(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING, hands));
    assertEquals(elsewhere, verdict(Kind.CONTRACT_DECISION, Vehicle.CONTRACT, hands));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who votes, as above | who was seen with a hand up, or present | quorum
          b                     | G1                                      | passed
          b                     | G0                                      | inquorate
          b                     |                                         | inquorate
          B                     | G2                                      | passed
          b b                   | G2                                      | passed
          b b                   | G1                                      | inquorate
          """)
  void who_was_seen_before_the_poll_counts_without_voting(
      String hands, @Nullable String seen, String meeting) {
    var there = Attendance.inPerson(seen == null ? List.of() : List.of(seen));
    var before = new AtTheMeeting(there, Optional.empty());
    assertEquals(
        meeting, verdict(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING, hands, before));
  }

  @CsvSource({"b b, inquorate", "b c, passed", "b b b, inquorate"})
  void who_sits_in_two_seats_of_a_body_is_one_person(String hands, String verdict) {
    assertEquals(verdict, verdict(board(), hands, AtTheMeeting.UNSEEN));
  }

  private static BallotDrafted board() {
    return new BallotDrafted(
        BALLOT,
        null,
        "A question",
        "Shall it be so?",
        Vehicle.BOARD_DECISION,
        Kind.BOARD_RESOLUTION,
        Questions.YES_OR_NO,
        Electorate.ofBody(Sitting.BOARD),
        WeightBasis.ONE_PER_SEAT,
        null,
        null);
  }

  private static Object verdict(Kind kind, Vehicle vehicle, String hands) {
    return verdict(kind, vehicle, hands, AtTheMeeting.UNSEEN);
  }

  private static Object verdict(Kind kind, Vehicle vehicle, String hands, AtTheMeeting meeting) {
    return verdict(Questions.drafted(kind, vehicle), hands, meeting);
  }

  private static Object verdict(BallotDrafted drafted, String hands, AtTheMeeting meeting) {
    var roll = new ArrayList<ElectorEnrolled>();
    var votes = new ArrayList<OpenedVote>();
    var persons = List.of(hands.split(" ", -1));
    for (int i = 0; i < 3; i++) {
      String code = "G" + i;
      roll.add(new ElectorEnrolled(BALLOT, code, code, "1", null, "practice", "r"));
      if (i < persons.size()) {
        String person = persons.get(i);
        boolean proxy = person.equals(person.toUpperCase(Locale.ROOT));
        var hand =
            new OpenedVote.Hand(new UUID(1, person.toLowerCase(Locale.ROOT).charAt(0)), proxy);
        votes.add(new OpenedVote(i, code, new Choice.Answer(true), Instant.EPOCH, hand));
      }
    }
    var frozen = new RollFrozen(BALLOT, 3, "3", "f", RECORD_DATE, "membership:1", List.of());
    var ballot = new Closed(drafted, Meeting.notice(null), frozen, KEY);
    var box = new BallotBox(ballot, roll, votes, meeting);
    return String.valueOf(box.outcome(99, box.count(99)).orElseThrow().get("bythevotes"));
  }
}
