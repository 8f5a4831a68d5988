package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.preset.Network;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Rounding;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Votes;

/** Majorities in constituencies, and of practices and patients both; weights by patients. */
class ConstituencyTableTest {

  private static final Clause CLAUSE = Facts.agreement("6");
  private static final Weighting PRACTICES = Network.practices(CLAUSE);
  private static final Weighting PATIENTS =
      Network.patients(1_000, Rounding.DOWN, Optional.empty(), CLAUSE);
  private static final PassMark.Share MAJORITY = PassMark.moreThanHalf(Base.FOR_AND_AGAINST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # constituency:practice:weight:vote       | outcome | source
          n:A:2:for n:B:2:for n:C:9:against         | lost    | Agreement clause 6: practices pass (2 of 3), patients fail (4 of 13)
          n:A:9:for n:B:2:against n:C:2:against     | lost    | Agreement clause 6: patients pass (9 of 13), practices fail (1 of 3)
          n:A:9:for n:B:2:for n:C:2:against         | passed  | Agreement clause 6: both pass
          n:A:2:for n:B:2:for n:C:4:against         | lost    | Agreement clause 6: patients exactly half
          n:A:1:for n:B:9:against                   | lost    | Agreement clause 6: practices exactly half
          n:A:3:for n:B:3:for n:C:4:against n:D:9:- | passed  | Agreement clause 6: who does not vote counts in neither
          """)
  void double_majority_of_practices_and_patients(String lines, String outcome) {
    var marks = Network.doubleMajority(PRACTICES, PATIENTS, MAJORITY, CLAUSE);
    var sheet = OutcomeSheet.of(rules(marks), Facts.practices(lines));
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # votes                                                                  | at least | outcome | reached | source
          n:A:1:for n:B:1:for s:C:1:for s:D:1:for w:E:1:for                         | each | passed | 3 | Agreement clause 6: in each
          n:A:1:for n:B:1:for s:C:1:for s:D:1:for w:E:1:against                     | each | lost   | 2 | Agreement clause 6: fails in one
          n:A:1:for n:B:1:for s:C:1:for s:D:1:against w:E:1:for                     | each | lost   | 2 | Agreement clause 6: exactly half in s
          n:A:1:for n:B:1:for s:C:1:for s:D:1:for w:E:1:-                           | each | lost   | 2 | Agreement clause 6: nobody votes in w
          n:A:1:for n:B:1:for s:C:1:for s:D:1:for w:E:1:abstain                     | each | lost   | 2 | Agreement clause 6: all abstain in w
          n:A:1:for n:B:1:for s:C:1:for s:D:1:for w:E:1:against                     | 2    | passed | 2 | Agreement clause 6: exactly 2 of 3
          n:A:1:for n:B:1:for s:C:1:for s:D:1:against w:E:1:against                 | 2    | lost   | 1 | Agreement clause 6: 1 of 3
          n:A:1:for s:C:1:for w:E:1:for                                             | 4    | lost   | 3 | Agreement clause 6: there are but 3
          """)
  void majority_in_constituencies(String lines, String least, String outcome, int reached) {
    var scope =
        least.equals("each") ? new Scope.InEach() : new Scope.InAtLeast(Integer.parseInt(least));
    var marks = List.of(new Mark(PRACTICES, MAJORITY, scope, CLAUSE));
    var sheet = OutcomeSheet.of(rules(marks), Facts.practices(lines));
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
    assertEquals(3, sheet.constituencies().size());
    assertEquals(
        reached, sheet.constituencies().stream().filter(ConstituencyResult::reached).count());
  }

  @Test // Agreement clause 6: overall and in each
  void overall_and_in_each_are_two_marks() {
    var both =
        List.of(
            Mark.overall(PRACTICES, MAJORITY, CLAUSE),
            new Mark(PRACTICES, MAJORITY, new Scope.InAtLeast(2), CLAUSE));
    var votes =
        Facts.practices(
            "n:A:1:for s:B:1:for w:C:1:against w:D:1:against w:E:1:against w:F:1:against");
    assertEquals(Verdict.LOST, OutcomeSheet.of(rules(both), votes).verdict());
    assertEquals(Verdict.PASSED, OutcomeSheet.of(rules(List.of(both.getLast())), votes).verdict());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # patients | rounding  | cap | votes | source
          9999       | down      |     | 9  | Agreement clause 6: one per 1,000, rounded down
          9999       | up        |     | 10 | Agreement clause 6: rounded up
          9500       | half-up   |     | 10 | Agreement clause 6: a half goes up
          9499       | half-up   |     | 9  | Agreement clause 6: less than a half
          8500       | half-even |     | 8  | Agreement clause 6: a half goes to the even
          25000      | down      | 20  | 20 | Agreement clause 6: no more than the cap
          20000      | down      | 20  | 20 | Agreement clause 6: exactly the cap
          999        | down      |     | 0  | Agreement clause 6: less than one
          """)
  void weights_by_patients(long patients, String rounding, String cap, long votes) {
    var named =
        List.of(Rounding.values()).stream()
            .filter(each -> each.toString().equals(rounding))
            .findFirst()
            .orElseThrow();
    var basis =
        new WeightBasis.PerPatients(
            Exact.of(1_000), named, Optional.ofNullable(cap).map(Exact::of));
    assertEquals(Exact.of(votes), basis.weigh(Exact.of(patients)));
  }

  @Test
  void the_order_of_roll_and_votes_does_not_matter() {
    var votes = Facts.practices("n:A:3:for s:B:2:against w:C:7:for w:D:1:abstain");
    var roll = new ArrayList<>(votes.roll());
    var cast = new ArrayList<>(votes.votes());
    Collections.shuffle(roll, new Random(7));
    Collections.shuffle(cast, new Random(8));
    var rules = rules(List.of(new Mark(PATIENTS, MAJORITY, new Scope.InAtLeast(2), CLAUSE)));
    assertEquals(OutcomeSheet.of(rules, votes), OutcomeSheet.of(rules, Votes.of(roll, cast)));
  }

  private static RuleSet rules(List<Mark> marks) {
    return Network.byAgreement(
        "network",
        marks,
        QuorumRule.none(CLAUSE),
        new EqualVotes.Reported(CLAUSE),
        new InterestRule(InterestRule.Treatment.NO_RECUSAL, CLAUSE),
        NoticeRule.of(CLAUSE),
        new EntitledAt(EntitledAt.Moment.RECORD_DATE, CLAUSE));
  }
}
