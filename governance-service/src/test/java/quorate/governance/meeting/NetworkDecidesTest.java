package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.member;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.meeting.MeetingCommand.MoveMotion;

/** What the practices of a network decide by their agreement, and by no rule of companies. */
class NetworkDecidesTest {

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # counted                  | practices and patients | result    | why
          practices                  | 9000+ 1000- 1000-      | lost      | one a practice
          practices                  | 1000+ 1000+ 9000-      | passed    | one a practice
          practices                  | 1000+ 1000-            | lost      | half is no majority
          patients                   | 9000+ 1000- 1000-      | passed    | by patients
          patients                   | 2000+ 1000- 1000-      | lost      | half is no majority
          patients                   | 2099+ 1000- 1000-      | lost      | a hundred begun is not counted
          patients                   | 2100+ 1000- 1000-      | passed    | 21 to 20
          patients up to 50          | 9000+ 3000- 2100-      | lost      | 50 to 51
          patients up to 50          | 9000+ 3000- 1999-      | passed    | 50 to 49
          three quarters of patients | 7500+ 2500-            | passed    | exactly
          three quarters of patients | 7400+ 2500-            | lost      | 74 to 25
          both                       | 9000+ 1000- 1000-      | lost      | practices are against
          both                       | 1000+ 1000+ 9000-      | lost      | patients are
          both                       | 5000+ 5000+ 9000-      | passed    | both are for
          practices                  | 9000+ 1000_ 1000_      | inquorate | one of two
          practices                  | 9000+ 1000. 1000_      | passed    | two
          """)
  void a_network(String counted, String practices, String result, String why) {
    var network = Networks.by(counted);
    var meeting = Members.of(network, practices).sat();
    assertEquals(result, meeting.decided(moving(network), false, VoteWay.HANDS), why);
  }

  private static MoveMotion moving(Boardroom network) {
    return new MoveMotion(
        MEETING,
        Members.MOTION,
        Boardroom.item(1),
        null,
        Kind.CONTRACT_DECISION,
        Members.TEXT,
        null,
        false,
        member(1),
        "Schedule 2",
        null,
        network.now());
  }
}
