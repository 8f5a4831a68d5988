package quorate.ballots.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.BALLOT;
import static quorate.ballots.Brighton.KEY;
import static quorate.ballots.Brighton.MORNING;
import static quorate.ballots.Brighton.NOON;
import static quorate.ballots.Brighton.RECORD_DATE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.ballot.Questions;
import quorate.ballots.ballot.TurnoutShown;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.Choice;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** Outcomes from a frozen roll and opened votes. */
class BallotOutcomeTest {

  private static final Map<String, Object> CLAUSE =
      Map.of("instrument", "agreement", "place", "clause 7", "text", "As it says.");

  /** {@code +} for, {@code -} against, {@code 0} abstains, {@code .} nothing; then its patients. */
  private static Map<String, Object> outcome(
      Map<String, Object> rules, @Nullable Proceedings told, String... practices) {
    var roll = new ArrayList<ElectorEnrolled>();
    var votes = new ArrayList<OpenedVote>();
    for (String each : practices) {
      String code = "G" + roll.size();
      String patients = each.substring(1);
      roll.add(
          new ElectorEnrolled(
              BALLOT, code, code, "1", "North", "practice", "r", Map.of("patients", patients)));
      if (each.charAt(0) != '.') {
        votes.add(new OpenedVote(roll.size(), code, choice(each.charAt(0))));
      }
    }
    var box = new BallotBox(closed(rules, told, roll.size()), roll, votes);
    return box.outcome(99, box.count(99)).orElseThrow();
  }

  private static Choice choice(char said) {
    return switch (said) {
      case '+' -> new Choice.Answer(true);
      case '-' -> new Choice.Answer(false);
      default -> new Choice.Abstain();
    };
  }

  private static Closed closed(Map<String, Object> rules, @Nullable Proceedings told, int heads) {
    var notice =
        new NoticeGiven(
            BALLOT,
            RECORD_DATE,
            MORNING,
            NOON,
            null,
            TurnoutShown.AFTER_CLOSE,
            RuleSets.data(RuleSets.of(rules)),
            told,
            null);
    var frozen =
        new RollFrozen(
            BALLOT, heads, Integer.toString(heads), "f", RECORD_DATE, "membership:1", List.of());
    var drafted = Questions.drafted(Kind.CONTRACT_DECISION, Vehicle.CONTRACT);
    return new Closed(drafted, notice, frozen, KEY);
  }

  private static Map<String, Object> byAgreement(String preset, Object... more) {
    var share =
        Map.of("kind", "share", "fraction", "1/2", "reach", "more-than", "base", "for-and-against");
    var rules =
        new HashMap<String, Object>(
            Map.of(
                "preset",
                preset,
                "name",
                "contract-vote",
                "passmark",
                share,
                "clause",
                CLAUSE,
                "quorum",
                Map.of("heads", "2", "share", "1/4", "clause", CLAUSE),
                "equalvotes",
                Map.of("kind", "fails", "clause", CLAUSE)));
    IntStream.range(0, more.length / 2)
        .forEach(i -> rules.put(String.valueOf(more[2 * i]), more[2 * i + 1]));
    return rules;
  }

  private static Map<String, Object> weighting(String name) {
    return name.equals("practices")
        ? Map.of("name", name, "basis", "one-per-member", "clause", CLAUSE)
        : Map.of(
            "name",
            name,
            "basis",
            "per-patients",
            "per",
            "1000",
            "rounding",
            "half-up",
            "clause",
            CLAUSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # practices with their patients per 1000 | heads     | patients  | both
          +4 +5 +3 -20 -9                          | passed    | lost      | lost
          +4 +5 -20                                | passed    | lost      | lost
          +20 -4 -5                                | lost      | passed    | lost
          +20 +4 -5                                | passed    | passed    | passed
          +10 -10                                  | lost      | lost      | lost
          +20 .1 .1 .1                             | inquorate | inquorate | inquorate
          +1 01 .9 .9                              | passed    | inquorate | passed
          """)
  void a_contract_vote_by_heads_by_patients_and_by_both(
      String practices, String heads, String patients, String both) {
    var said = practices.split(" +", -1);
    var weightings = List.of(weighting("practices"), weighting("patients"));
    assertEquals(
        heads,
        outcome(byAgreement("agreement-majority", "weighting", weighting("practices")), null, said)
            .get("verdict"));
    assertEquals(
        patients,
        outcome(byAgreement("agreement-majority", "weighting", weighting("patients")), null, said)
            .get("verdict"));
    assertEquals(
        both,
        outcome(byAgreement("agreement-double-majority", "weightings", weightings), null, said)
            .get("verdict"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ordinary-resolution | +1 +1 -1 -1 01    | lost      | s282: exactly half
          ordinary-resolution | +1 +1 -1 01       | passed    | s282: more than half of votes cast
          ordinary-resolution | +1                | passed    | s318(1): a sole member
          ordinary-resolution | +1 .1             | inquorate | s318(2): two persons
          special-resolution  | +1 +1 +1 -1       | passed    | s283: exactly 75 %
          special-resolution  | +1 +1 -1          | lost      | s283: two thirds
          """)
  void a_poll_of_members(String preset, String practices, String verdict) {
    var all = new Proceedings(MORNING, null, List.of(Requirement.values()), null);
    assertEquals(
        verdict, outcome(Map.of("preset", preset), all, practices.split(" +", -1)).get("verdict"));
  }

  @Test // s283(6): not special unless the notice said so
  void what_is_not_stated_as_done_leaves_the_notice_in_doubt() {
    var told = outcome(Map.of("preset", "special-resolution"), null, "+1", "+1");
    assertEquals("notice-doubtful", told.get("verdict"));
    assertEquals("passed", told.get("bythevotes"));
  }

  @Test // s239(4)
  void those_whose_act_it_is_do_not_carry_it() {
    var concerned = new Proceedings(MORNING, null, null, List.of("G0"));
    var rules = Map.<String, Object>of("preset", "ratification");
    assertEquals("lost", outcome(rules, concerned, "+1", "+1", "-1").get("verdict"));
    assertEquals("passed", outcome(rules, null, "+1", "+1", "-1").get("verdict"));
  }

  @Test
  void the_conflicted_count_in_neither_unless_the_interest_is_common_to_all_and_authorised() {
    var rules =
        byAgreement(
            "agreement-majority",
            "weighting",
            weighting("practices"),
            "interests",
            Map.of("treatment", "count-in-neither", "clause", CLAUSE));
    var conflicted = new Proceedings(MORNING, null, null, List.of("G0"));
    assertEquals("lost", outcome(rules, conflicted, "+1", "+1", "-1").get("verdict"));
    var common =
        new Proceedings(
            MORNING, null, null, List.of("G0"), "clause 9.4", null, null, null, null, null, null);
    var told = outcome(rules, common, "+1", "+1", "-1");
    assertEquals("passed", told.get("verdict"));
    assertTrue(String.valueOf(told.get("statements")).contains("Notice clause 9.4"), "" + told);
  }

  @Test
  void a_choice_among_options_is_told_with_the_options() {
    var told = outcome(Map.of("preset", "advisory-plurality"), null, "+1", "+1", "-1");
    assertEquals("passed", told.get("verdict"));
    assertEquals(List.of("A"), told.get("options"));
    assertTrue(String.valueOf(told.get("statements")).contains("A has the most votes, 2."));
  }
}
