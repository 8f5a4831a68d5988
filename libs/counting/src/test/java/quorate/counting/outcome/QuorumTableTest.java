package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** Quorum by qualifying persons (s318), by weight and by share, exactly and one short. */
class QuorumTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in the room                                                     | heads | source
          A member A, B member B                                            | 2 | s318(2): two members
          A member A                                                        | 1 | s318(2): one member
          P proxy A, Q proxy A                                              | 1 | s318(2)(b): two proxies of one member
          P corporate-representative A, Q corporate-representative A        | 1 | s318(2)(a): two representatives of one corporation
          P proxy A, Q corporate-representative A                           | 2 | s318(2): neither (a) nor (b), by its letter
          P proxy A, Q proxy B                                              | 2 | s318(3)(c): proxies of two members
          P proxy A, P proxy B                                              | 1 | s318(2): one person
          P proxy A, Q proxy A, Q proxy B                                   | 2 | s318(2)(b): Q is there for B too
          P proxy A, Q proxy A, R proxy B, Q proxy B                        | 2 | s318(2)(b): three persons for two members
          A member A, A proxy B                                             | 1 | s318(2): one person
          A member A, P proxy B, Q proxy B, R proxy B                       | 2 | s318(2)(b): B's three are one
          """)
  void qualifying_persons(String room, int heads) {
    assertEquals(heads, Facts.room(room).heads());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in the room                | members | outcome   | source
          A member A, B member B       | A B C   | passed    | s318(2): exactly two
          P proxy A, Q proxy A         | A B C   | inquorate | s318(2)(b)
          A member A                   | A B C   | inquorate | s318(2)
          A member A                   | A       | passed    | s318(1): a sole member
          P proxy A                    | A       | passed    | s318(1): one qualifying person, a proxy too
          """)
  void a_members_meeting(String room, String members, String outcome) {
    var roll = List.of(members.split(" ", -1)).stream().map(Facts::member).toList();
    var votes = Votes.of(roll, List.of(Vote.of("A", Stand.FOR))).at(Facts.room(room));
    var sheet = OutcomeSheet.of(MembersMeeting.ordinary(Weighting.members()), votes);
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # weight | share | there | outcome   | source
          30       | 0     | A     | passed    | Articles clause 7: exactly 30 shares
          31       | 0     | A     | inquorate | Articles clause 7: one share short
          0        | 0.30  | A     | passed    | Articles clause 7: exactly 30 % of the shares
          0        | 0.31  | A     | inquorate | Articles clause 7: less than 31 %
          0        | 0.31  | A B   | passed    | Articles clause 7: all
          30       | 0.50  | A     | inquorate | Articles clause 7: both are asked
          """)
  void quorum_in_weight(String weight, String share, String there, String outcome) {
    var rule = new QuorumRule(1, Exact.of(weight), Exact.of(share), false, Facts.articles("7"));
    var roll = List.of(Facts.holder("A", 30), Facts.holder("B", 70));
    var votes =
        Votes.of(
            roll,
            List.of(there.split(" ", -1)).stream().map(name -> Vote.of(name, Stand.FOR)).toList());
    var rules = MembersMeeting.ordinary(Weighting.shares()).with(rule);
    assertEquals(outcome, OutcomeSheet.of(rules, votes).verdict().toString());
  }

  @Test // s322A: votes in advance are votes cast; s318 counts persons present
  void votes_in_advance_make_no_quorum() {
    var roll = List.of(Facts.member("A"), Facts.member("B"), Facts.member("C"));
    var votes =
        Votes.of(roll, List.of(Vote.of("A", Stand.FOR), Vote.of("B", Stand.FOR)))
            .at(Facts.room("A member A"));
    var sheet = OutcomeSheet.of(MembersMeeting.ordinary(Weighting.members()), votes);
    assertEquals(Verdict.INQUORATE, sheet.verdict());
  }
}
