package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.MembersRights;
import quorate.counting.outcome.preset.Network;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** Every base with both ways of reaching, and what members can bring about by asking. */
class ThresholdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of | reach     | base            | entitled | for | against | abstain | outcome | source
          2/3  | at-least  | for-and-against | 12 | 6 | 3 | 3 | passed | Agreement clause 5: exactly two thirds of 9
          2/3  | more-than | for-and-against | 12 | 6 | 3 | 3 | lost   | Agreement clause 5: exactly two thirds of 9
          1/2  | more-than | cast            | 12 | 5 | 3 | 2 | lost   | Agreement clause 5: 5 of 10 with abstentions
          1/2  | at-least  | cast            | 12 | 5 | 3 | 2 | passed | Agreement clause 5: 5 of 10 with abstentions
          1/2  | more-than | cast            | 12 | 6 | 3 | 2 | passed | Agreement clause 5: 6 of 11
          2/3  | at-least  | entitled        | 12 | 8 | 0 | 0 | passed | Agreement clause 5: 8 of all 12
          2/3  | at-least  | entitled        | 12 | 7 | 0 | 0 | lost   | Agreement clause 5: 7 of all 12
          1/2  | more-than | present         | 12 | 4 | 0 | 4 | lost   | Agreement clause 5: 4 of 8 there
          1/2  | more-than | present         | 12 | 5 | 0 | 4 | passed | Agreement clause 5: 5 of 9 there
          1/1  | at-least  | entitled        |  3 | 3 | 0 | 0 | passed | Agreement clause 5: all
          1/1  | at-least  | entitled        |  3 | 2 | 0 | 1 | lost   | Agreement clause 5: all but one
          """)
  void a_network_decides_by_its_own_mark(
      String of,
      String reach,
      String base,
      int entitled,
      int yes,
      int no,
      int none,
      String outcome) {
    var mark = new PassMark.Share(fraction(of), reach(reach), base(base));
    var sheet = OutcomeSheet.of(network(mark), Facts.members(entitled, yes, no, none));
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # agreeing        | outcome | source
          A B               | passed  | s307(5)(a), (6)(a): two of three in number, exactly 90 of 100 shares
          A C               | lost    | s307(6)(a): two of three in number, 89 shares
          A B C             | passed  | s307(5): all
          A                 | lost    | s307(5): a holder of 79 is one of three
          """)
  void short_notice_needs_a_majority_in_number_holding_90_per_cent(
      String agreeing, String outcome) {
    var roll = List.of(Facts.holder("A", 79), Facts.holder("B", 11), Facts.holder("C", 10));
    var sheet =
        OutcomeSheet.of(MembersRights.shortNotice(Weighting.shares()), agreeing(roll, agreeing));
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }

  @Test // s307(5): 95 of 100 shares, but two of four is no majority in number
  void short_notice_fails_by_number_however_many_shares() {
    var roll =
        List.of(
            Facts.holder("A", 90),
            Facts.holder("B", 5),
            Facts.holder("C", 3),
            Facts.holder("D", 2));
    var rules = MembersRights.shortNotice(Weighting.shares());
    assertEquals(Verdict.LOST, OutcomeSheet.of(rules, agreeing(roll, "A B")).verdict());
    assertEquals(Verdict.PASSED, OutcomeSheet.of(rules, agreeing(roll, "A B D")).verdict());
  }

  @Test // s307(6)(a)
  void articles_may_ask_for_95_per_cent_and_no_more() {
    var roll = List.of(Facts.holder("A", 94), Facts.holder("B", 1), Facts.holder("C", 5));
    var rules = MembersRights.shortNotice(Weighting.shares(), Exact.units(95, 2));
    assertEquals(Verdict.PASSED, OutcomeSheet.of(rules, agreeing(roll, "A B")).verdict());
    assertThrows(
        IllegalArgumentException.class,
        () -> MembersRights.shortNotice(Weighting.shares(), Exact.units(96, 2)));
  }

  @Test // s303(2) and (3): at least 5 %
  void members_with_five_per_cent_may_require_a_meeting() {
    var rules = MembersRights.requisition(Weighting.members());
    assertEquals(Verdict.PASSED, OutcomeSheet.of(rules, Facts.members(40, 2, 0, 0)).verdict());
    assertEquals(Verdict.LOST, OutcomeSheet.of(rules, Facts.members(41, 2, 0, 0)).verdict());
  }

  @Test // s322: a member need not use all votes the same way; s324(2): several proxies
  void rights_may_be_used_in_parts_but_not_more_than_all() {
    var roll = List.of(Facts.holder("A", 100), Facts.holder("B", 20));
    var sixty = Vote.part("A", Stand.FOR, Exact.of(60), Exact.of(100));
    var forty = Vote.part("A", Stand.AGAINST, Exact.of(40), Exact.of(100));
    var level = Votes.of(roll, List.of(sixty, forty, Vote.of("B", Stand.AGAINST)));
    var rules = MembersMeeting.ordinary(Weighting.shares());
    assertEquals(Verdict.LOST, OutcomeSheet.of(rules, level).verdict());
    var carried = Votes.of(roll, List.of(sixty, forty, Vote.of("B", Stand.FOR)));
    assertEquals(Verdict.PASSED, OutcomeSheet.of(rules, carried).verdict());
    var over = Vote.part("A", Stand.FOR, Exact.of(61), Exact.of(100));
    assertThrows(IllegalArgumentException.class, () -> Votes.of(roll, List.of(over, forty)));
  }

  private static Votes agreeing(List<Elector> roll, String names) {
    var votes =
        List.of(names.split(" ", -1)).stream().map(name -> Vote.of(name, Stand.FOR)).toList();
    return Votes.of(roll, votes);
  }

  private static RuleSet network(PassMark mark) {
    var clause = Facts.agreement("5");
    return Network.byAgreement(
        "network",
        List.of(Mark.overall(Network.practices(clause), mark, clause)),
        QuorumRule.none(clause),
        new EqualVotes.Reported(clause),
        new InterestRule(InterestRule.Treatment.NO_RECUSAL, clause),
        NoticeRule.of(clause),
        new EntitledAt(EntitledAt.Moment.RECORD_DATE, clause));
  }

  private static Exact fraction(String text) {
    var part = List.of(text.split("/", -1));
    return Exact.of(part.get(0)).over(Exact.of(part.get(1)));
  }

  private static Reach reach(String word) {
    return List.of(Reach.values()).stream()
        .filter(r -> r.toString().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static Base base(String word) {
    return List.of(Base.values()).stream()
        .filter(b -> b.toString().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
