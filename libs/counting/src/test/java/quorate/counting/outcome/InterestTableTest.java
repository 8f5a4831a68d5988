package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.preset.Board;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** Conflicted directors, and ratification without those whose act it is. */
class InterestTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # votes           | conflicted | outcome   | source
          A+ B+ C- D-       |            | tied      | Model articles 13: the chair's casting vote is not given
          A+ B+ C- D-       | D          | passed    | Model articles 14(1): D counts in neither
          A+ B+ C- D-       | A          | lost      | Model articles 14(1): A counts in neither
          A+ B+             | B          | inquorate | Model articles 11(2), 14(1): one is left
          A+ B+ C+          | B          | passed    | Model articles 11(2): exactly two are left
          A+ B+ C+          | A B        | inquorate | Model articles 14(1): leaving the board inquorate
          A+ B+             | A B        | inquorate | Model articles 14(1): nobody is left
          """)
  void directors_in_conflict(String votes, String conflicted, String outcome) {
    var names = conflicted == null ? List.<String>of() : List.of(conflicted.split(" ", -1));
    var sheet =
        OutcomeSheet.of(
            Board.byModelArticles(), cast(votes).with(names.stream().map(Interest::of).toList()));
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }

  @Test // Terms of reference clause 9, Model articles 14(2): authorised, noted, counts
  void an_interest_common_to_all_counts_only_under_a_cited_clause() {
    var clause = new Clause(Source.terms("9"), "An interest that all share bars nobody.");
    var all = List.of("A", "B", "C");
    var cast = cast("A+ B+ C-");
    var noClause = cast.with(all.stream().map(Interest::of).toList());
    var authorised = cast.with(all.stream().map(x -> Interest.commonToAll(x, clause)).toList());
    assertEquals(Verdict.INQUORATE, OutcomeSheet.of(Board.byModelArticles(), noClause).verdict());
    var sheet = OutcomeSheet.of(Board.byModelArticles(), authorised);
    assertEquals(Verdict.PASSED, sheet.verdict());
    assertEquals(
        3, sheet.statements().stream().filter(each -> each.clause().equals(clause)).count());
  }

  @Test
  void of_whom_the_roll_does_not_have_nothing_is_said_to_be_left_out() {
    var rules = MembersMeeting.ratification(Weighting.members());
    var sheet = OutcomeSheet.of(rules, cast("A+ B+ C-").with(List.of(Interest.of("Z"))));
    assertEquals(
        "Z is concerned and not on the roll: there is no vote of theirs.",
        sheet.statements().get(1).sentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # votes                | concerned | outcome   | source
          A+ B+ C- D-            |           | lost      | s282: exactly half
          A+ B+ C+ D- E-         |           | passed    | s239(2): three of five
          A+ B+ C+ D- E-         | A         | lost      | s239(4): two of four without A's
          A+ B+ C+ D+ E- F-      | A         | passed    | s239(4): three of five without A's
          A+ B+ C- D+ E+         | C         | passed    | s239(4): only votes in favour are disregarded
          A- B+                  | A         | lost      | s239(4): a vote against counts: one each
          A+ B+ C0               | A         | passed    | s239(4): A counts towards the quorum
          A+ B+ C0               | A B       | lost      | s239(4): no vote in favour is left, the quorum is
          A+ B+                  | A B       | passed    | s239(6)(a): all members consent
          A+ B+ C+ D+            | A B       | passed    | s239(6)(a): all members consent
          """)
  void ratification_of_a_directors_act(String votes, String concerned, String outcome) {
    var names = concerned == null ? List.<String>of() : List.of(concerned.split(" ", -1));
    var sheet =
        OutcomeSheet.of(
            MembersMeeting.ratification(Weighting.members()),
            cast(votes).with(names.stream().map(Interest::of).toList()));
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }

  @Test // no recusal in members' meetings: design.md §10, s284
  void members_vote_their_interests() {
    var votes = cast("A+ B+ C-").with(List.of(Interest.of("A"), Interest.of("B")));
    var sheet = OutcomeSheet.of(MembersMeeting.ordinary(Weighting.members()), votes);
    assertEquals(Verdict.PASSED, sheet.verdict());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # casting | chair | conflicted | outcome | source
          for       | A     | X          | passed  | Model articles 13(1)
          against   | A     | X          | lost    | Model articles 13(1)
          for       | E     | E          | lost    | Model articles 13(2): the chair is not to be counted
          """)
  void the_chairs_casting_vote(String casting, String chair, String conflicted, String outcome) {
    var votes =
        cast("A+ B- X0 E0")
            .with(List.of(Interest.of(conflicted)))
            .with(new CastingVote(chair, Facts.stand(casting)));
    var sheet = OutcomeSheet.of(Board.byModelArticles(), votes);
    assertEquals(outcome, sheet.verdict().toString(), sheet::toString);
  }

  private static Votes cast(String words) {
    var roll = new ArrayList<Elector>();
    var votes = new ArrayList<Vote>();
    for (String word : words.trim().split(" +", -1)) {
      String name = word.substring(0, 1);
      roll.add(Facts.member(name));
      var stand =
          switch (word.charAt(1)) {
            case '+' -> Stand.FOR;
            case '-' -> Stand.AGAINST;
            default -> Stand.ABSTAIN;
          };
      votes.add(Vote.of(name, stand));
    }
    return Votes.of(roll, votes);
  }
}
