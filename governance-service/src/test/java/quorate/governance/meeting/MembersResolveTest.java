package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.vehicle.Kind;

/** What members resolve at a general meeting: the Act's majorities and quorum at their edges. */
class MembersResolveTest {

  private static final String IN_TIME = "2026-05-27";

  @ParameterizedTest(name = "{0} by {1}, {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind                    | way   | members              | result    | source
          ordinary-resolution       | hands | 1+ 1-                | lost      | s282(3): half is no majority
          ordinary-resolution       | hands | 1+ 1+ 1-             | passed    | s282(3)
          ordinary-resolution       | hands | 1+ 1- 1-             | lost      | s282(3)
          ordinary-resolution       | hands | 1+ 1/ 1/ 1/          | passed    | s282(3): abstentions do not count
          ordinary-resolution       | hands | 1/ 1/                | lost      | s282(3): nothing is no majority
          ordinary-resolution       | hands | 97- 2+ 1+            | passed    | s284(2): hands have no weight
          ordinary-resolution       | poll  | 97- 2+ 1+            | lost      | s284(3): a poll has
          ordinary-resolution       | poll  | 50+ 50-              | lost      | s282(4)
          ordinary-resolution       | poll  | 51+ 50-              | passed    | s282(4)
          ordinary-resolution       | poll  | 51+ 50- 900/ 900_    | passed    | s282(4): of votes cast
          special-resolution        | hands | 1+ 1+ 1+ 1-          | passed    | s283(4): 75 % exactly
          special-resolution        | hands | 1+ 1+ 1-             | lost      | s283(4)
          special-resolution        | hands | 1+ 1+ 1+ 1- 1/       | passed    | s283(4): abstentions do not count
          special-resolution        | poll  | 75+ 25-              | passed    | s283(5)
          special-resolution        | poll  | 7499+ 2501-          | lost      | s283(5)
          special-resolution        | poll  | 7501+ 2499-          | passed    | s283(5)
          change-of-legal-structure | poll  | 75+ 25-              | passed    | s21
          change-of-legal-structure | poll  | 7499+ 2501-          | lost      | s21
          removal-of-director       | poll  | 51+ 50-              | passed    | s168(1): ordinary
          removal-of-director       | poll  | 50+ 50-              | lost      | s168(1)
          removal-of-director       | hands | 1+ 1+ 1-*            | passed    | s168: nobody is recused
          removal-of-director       | hands | 1+ 1-*               | lost      | s168: the director votes too
          removal-of-auditor        | poll  | 51+ 50-              | passed    | s510(2): ordinary
          removal-of-auditor        | poll  | 50+ 50-              | lost      | s510(2)
          ratification              | poll  | 51+ 50-              | passed    | s239(2)
          ratification              | poll  | 60+* 40-             | lost      | s239(4): their votes in favour are disregarded
          ratification              | poll  | 60-* 40+             | lost      | s239(4): those against are not
          ratification              | poll  | 60+* 21+ 20-         | passed    | s239(4): the others decide
          ratification              | poll  | 60+* 20+ 20-         | lost      | s239(4)
          ratification              | hands | 1+* 1+               | passed    | s239(5): they count for the quorum
          ordinary-resolution       | hands | 1+ 1_                | inquorate | s318(2): one is not two
          ordinary-resolution       | hands | 1+ 1.                | passed    | s318(2): two are there
          ordinary-resolution       | hands | 1+                   | passed    | s318(1): a sole member
          special-resolution        | hands | 1+ 1_                | inquorate | s318(2)
          ratification              | hands | 1+ 1_                | inquorate | s318(2)
          """)
  void a_resolution(String kind, String way, String members, String result, String source) {
    var meeting = Members.of(Boardroom.company(14), members).opened(kind(kind), IN_TIME);
    assertEquals(result, meeting.result(kind(kind), way(way), true), source);
  }

  @ParameterizedTest(name = "{0}, told {1}, heard {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind              | told       | heard | result          | source
          removal-of-director | 2026-05-27 | true  | passed          | s168(2), s169(2)
          removal-of-director | 2026-05-27 | false | not-heard       | s169(2): whom it removes is heard
          removal-of-auditor  | 2026-05-27 | false | passed          | s511: a right to write, not to be heard
          """)
  void what_a_removal_needs_beside_votes(
      String kind, String told, boolean heard, String result, String source) {
    var meeting = Members.of(Boardroom.company(14), "60+ 20+ 20-").opened(kind(kind), told);
    assertEquals(result, meeting.result(kind(kind), VoteWay.HANDS, heard), source);
  }

  private static Kind kind(String word) {
    return Kind.valueOf(constant(word));
  }

  private static VoteWay way(String word) {
    return VoteWay.valueOf(constant(word));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
