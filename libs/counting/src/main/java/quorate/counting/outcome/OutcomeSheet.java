package quorate.counting.outcome;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Votes;

/**
 * What became of a question answered by yes or no, and how: the arithmetic in order, constituency
 * by constituency where the rules ask. {@code byTheVotes} is what quorum and votes say; {@code
 * verdict} is the same unless the notice is in doubt. The same facts give the same sheet whatever
 * their order.
 */
public record OutcomeSheet(
    RuleSet rules,
    Verdict verdict,
    Verdict byTheVotes,
    List<Statement> statements,
    List<ConstituencyResult> constituencies) {

  public OutcomeSheet {
    statements = List.copyOf(statements);
    constituencies = List.copyOf(constituencies);
  }

  /** The outcome of these votes under these rules. */
  public static OutcomeSheet of(RuleSet rules, Votes votes) {
    var counting = Interests.settle(rules.interests(), votes);
    return decided(rules, counting, QuorumFound.of(rules, counting.votes()), votes.notice());
  }

  /**
   * The outcome of a show of hands: the hands as votes under the rules in hands, the quorum that of
   * the meeting under its own.
   */
  public static OutcomeSheet onHands(RuleSet rules, Votes meeting, RuleSet inHands, Votes hands) {
    var present = Interests.settle(rules.interests(), meeting.at(meeting.present())).votes();
    var counting = Interests.settle(inHands.interests(), hands);
    return decided(inHands, counting, QuorumFound.of(rules, present), meeting.notice());
  }

  private static OutcomeSheet decided(
      RuleSet rules, Interests.Settled counting, QuorumFound quorum, Notice given) {
    var notice = NoticeFound.of(rules.notice(), given);
    var marks = Marks.against(rules, counting.votes());
    var equality = Equality.of(rules, counting.votes(), counting.out());
    var statements = new ArrayList<>(notice.statements());
    statements.addAll(counting.statements());
    statements.add(quorum.statement());
    statements.addAll(marks.statements());
    equality.map(Equality::statement).ifPresent(statements::add);
    var byTheMarks = marks.reached() ? Verdict.PASSED : Verdict.LOST;
    var byTheVotes =
        quorum.met() ? equality.map(Equality::verdict).orElse(byTheMarks) : Verdict.INQUORATE;
    return new OutcomeSheet(
        rules,
        notice.good() ? byTheVotes : Verdict.NOTICE_DOUBTFUL,
        byTheVotes,
        statements,
        marks.results());
  }

  /** The steps in words, the outcome last. */
  public List<String> sentences() {
    var sentences = new ArrayList<String>();
    statements.forEach(
        each -> sentences.add(each.sentence() + " [" + each.clause().source() + "]"));
    sentences.add(verdict.sentence());
    return List.copyOf(sentences);
  }
}
