package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.vehicle.RuleCheck;

/** What only the articles may say of a members' resolution beside its majority. */
class MembersTermsTest {

  private static final String MEETING = "poll-of-a-meeting";
  private static final String WRITING = "written-resolution";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # preset                    | kind                  | heads | by       | fault
          ordinary-resolution         | ordinary-resolution   | 0     | notice   | quorum s318(2)
          ordinary-resolution         | ordinary-resolution   | 3     | notice   | quorum s318(2)
          ordinary-resolution         | ordinary-resolution   | 0     | terms-of-reference | quorum s318(2)
          ordinary-resolution         | ordinary-resolution   | 0     | companies-act-2006 | quorum s318(2)
          ordinary-resolution         | ordinary-resolution   | 0     | articles | none
          special-resolution          | special-resolution    | 0     | notice   | quorum s318(2)
          """)
  void the_quorum_of_a_meeting(String preset, String kind, String heads, String by, String fault) {
    var quorum = Map.of("heads", heads, "clause", clause(by, "clause 9"));
    assertEquals(fault, fault(Map.of("preset", preset, "quorum", quorum), kind, MEETING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # moment         | by                 | fault
          record-date      | notice             | entitledat s284
          circulation      | notice             | entitledat s284
          record-date      | companies-act-2006 | entitledat s284
          record-date      | articles           | none
          start-of-meeting | notice             | none
          """)
  void who_is_entitled_at_a_meeting(String moment, String by, String fault) {
    var at = Map.of("moment", moment, "clause", clause(by, "clause 9"));
    var rules = Map.<String, Object>of("preset", "ordinary-resolution", "entitledat", at);
    assertEquals(fault, fault(rules, "ordinary-resolution", MEETING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # preset                    | kind                 | treatment          | by                 | fault
          ordinary-resolution         | ordinary-resolution  | count-in-neither   | notice             | interests s284(4)
          ordinary-resolution         | ordinary-resolution  | favour-disregarded | notice             | interests s284(4)
          ordinary-resolution         | ordinary-resolution  | favour-disregarded | companies-act-2006 | interests s284(4)
          special-resolution          | special-resolution   | not-eligible       | agreement          | interests s284(4)
          ordinary-resolution         | ordinary-resolution  | count-in-neither   | articles           | none
          ordinary-resolution         | ordinary-resolution  | no-recusal         | notice             | none
          written-ordinary-resolution | ordinary-resolution  | not-eligible       | notice             | interests s284(4)
          ratification                | ratification         | favour-disregarded | companies-act-2006 | none
          ratification                | ratification         | favour-disregarded | notice             | interests s239(3) and (4)
          ratification                | ratification         | not-eligible       | companies-act-2006 | interests s239(3) and (4)
          ratification                | ratification         | not-eligible       | notice             | interests s239(3) and (4)
          ratification                | ratification         | count-in-neither   | articles           | interests s239(3) and (4)
          ratification                | ratification         | not-eligible       | articles           | none
          written-ratification        | ratification         | not-eligible       | companies-act-2006 | none
          written-ratification        | ratification         | not-eligible       | notice             | interests s239(3) and (4)
          """)
  void what_becomes_of_those_concerned(
      String preset, String kind, String treatment, String by, String fault) {
    var interests = Map.of("treatment", treatment, "clause", clause(by, "s239"));
    var rules = Map.<String, Object>of("preset", preset, "interests", interests);
    assertEquals(fault, fault(rules, kind, preset.startsWith("written") ? WRITING : MEETING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # part     | by       | fault
          quorum     | notice   | quorum s318(2)
          quorum     | articles | none
          interests  | notice   | interests s284(4)
          interests  | articles | none
          entitledat | notice   | entitledat s284
          entitledat | articles | none
          weighting  | notice   | weighting s284(4)
          weighting  | articles | none
          """)
  void an_election_at_a_meeting_is_held_among_its_members(String part, String by, String fault) {
    var clause = clause(by, "clause 9");
    var told =
        switch (part) {
          case "quorum" -> Map.of("heads", "0", "clause", clause);
          case "interests" -> Map.of("treatment", "count-in-neither", "clause", clause);
          case "weighting" ->
              Map.of(
                  "name",
                  "w",
                  "basis",
                  "per-patients",
                  "per",
                  "1",
                  "rounding",
                  "up",
                  "clause",
                  clause);
          default -> Map.of("moment", "record-date", "clause", clause);
        };
    var rules = new HashMap<String, Object>(Map.of("preset", "election-by-the-count"));
    rules.put("clause", clause("articles", "clause 20"));
    rules.put("quorum", Map.of("heads", "2", "clause", clause("articles", "clause 20")));
    rules.put(part, told);
    assertEquals(fault, fault(rules, "election", MEETING));
  }

  @ParameterizedTest
  @CsvSource({
    "1, more-than, marks clause 9",
    "1, at-least, none",
    "0, at-least, marks clause 9",
    "0, more-than, none"
  })
  void a_share_can_be_reached_and_missed(String fraction, String reach, String fault) {
    var agreed = clause("agreement", "clause 9");
    var share = Map.of("kind", "share", "fraction", fraction, "reach", reach, "base", "cast");
    var rules =
        Map.of(
            "preset",
            "agreement-majority",
            "passmark",
            share,
            "clause",
            agreed,
            "weighting",
            Map.of("name", "w", "basis", "one-per-member", "clause", agreed),
            "quorum",
            Map.of("heads", "2", "clause", agreed),
            "equalvotes",
            Map.of("kind", "fails", "clause", agreed));
    assertEquals(fault, fault(rules, "contract-decision", "contract"));
  }

  private static Map<String, Object> clause(String instrument, String place) {
    return Map.of("instrument", instrument, "place", place, "text", "As it says.");
  }

  private static String fault(Map<String, Object> asked, String kind, String vehicle) {
    var rules = RuleSets.of(new HashMap<>(asked));
    var check = new RuleCheck(VehicleTableTest.kind(kind), VehicleTableTest.vehicle(vehicle));
    List<String> found =
        check.faults(rules).stream()
            .map(each -> each.part() + " " + each.source().place())
            .toList();
    return found.isEmpty() ? "none" : String.join(", ", found);
  }
}
