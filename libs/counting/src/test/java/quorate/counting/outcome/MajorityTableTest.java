package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.preset.Presets;
import quorate.counting.outcome.rule.Weighting;

/** Majorities at every edge; the last column is the source of the expected result. */
class MajorityTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # preset              | entitled | for | against | abstain | outcome   | source
          ordinary-resolution   | 120 | 60 | 60 |  0 | lost      | s282(3): exactly half is no simple majority
          ordinary-resolution   | 120 | 61 | 59 |  0 | passed    | s282(3): one vote more
          ordinary-resolution   | 120 | 59 | 60 |  0 | lost      | s282(3): one vote less
          ordinary-resolution   | 120 |  2 |  1 | 90 | passed    | s282(3): abstentions are no votes cast
          ordinary-resolution   | 120 |  2 |  0 |  0 | passed    | s282(3): of votes cast, not of members
          ordinary-resolution   | 120 |  1 |  0 |  0 | inquorate | s318(2): one is no quorum
          ordinary-resolution   |   1 |  1 |  0 |  0 | passed    | s318(1): a sole member is a quorum
          ordinary-resolution   |   5 |  0 |  0 |  0 | inquorate | s318(2): zero votes, nobody there
          ordinary-resolution   |   5 |  0 |  0 |  5 | lost      | s282(3): all abstain, no majority
          ordinary-resolution   |   5 |  0 |  5 |  0 | lost      | s282(3): nobody in favour
          special-resolution    | 100 | 75 | 25 |  0 | passed    | s283(4): not less than 75 %
          special-resolution    | 100 | 74 | 25 |  0 | lost      | s283(4): 74 of 99 is less than 74.25
          special-resolution    | 100 | 74 | 26 |  0 | lost      | s283(4): one vote less
          special-resolution    | 100 | 76 | 24 |  0 | passed    | s283(4): one vote more
          special-resolution    | 100 |  3 |  1 | 50 | passed    | s283(4): abstentions are no votes cast
          special-resolution    |   4 |  2 |  1 |  0 | lost      | s283(4): two thirds are less than 75 %
          special-resolution    |   4 |  0 |  0 |  4 | lost      | s283(4): 75 % of nothing carries nothing
          removal-of-director   |  10 |  6 |  4 |  0 | passed    | s168(1): by ordinary resolution
          removal-of-director   |  10 |  5 |  5 |  0 | lost      | s168(1), s282: exactly half
          removal-of-auditor    |  10 |  6 |  4 |  0 | passed    | s510(2): by ordinary resolution
          ratification          |  10 |  6 |  4 |  0 | passed    | s239(2): by resolution of the members
          """)
  void members_at_a_meeting(
      String preset, int entitled, int inFavour, int against, int abstain, String outcome) {
    var rules = Presets.named(preset, Weighting.members()).orElseThrow();
    var sheet = OutcomeSheet.of(rules, Facts.members(entitled, inFavour, against, abstain));
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # preset            | for    | against | abstain | outcome | source
          ordinary-resolution | 500000 | 500000  | 1       | lost    | s282(4), s284(3): half of the shares voted
          ordinary-resolution | 500001 | 500000  | 9999999 | passed  | s282(4): one share more
          ordinary-resolution | 500000 | 500001  | 0       | lost    | s282(4): one share less
          special-resolution  | 300    | 100     | 0       | passed  | s283(5): exactly 75 % of the shares voted
          special-resolution  | 299    | 100     | 0       | lost    | s283(5): one share less
          special-resolution  | 2      | 1       | 0       | lost    | s283(5): two thirds
          special-resolution  | 33333  | 11111   | 5       | passed  | s283(5): 33333 is exactly three quarters of 44444
          special-resolution  | 33332  | 11111   | 5       | lost    | s283(5): 33332 of 44443 is below 33332.25
          """)
  void shares_on_a_poll(String preset, long inFavour, long against, long abstain, String outcome) {
    var rules = Presets.named(preset, Weighting.shares()).orElseThrow();
    var sheet = OutcomeSheet.of(rules, Facts.shares(inFavour, against, abstain));
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }
}
