package quorate.counting.outcome;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Votes;

/**
 * What a choice among options or candidates came to: by plurality, head to head or as the count
 * elects. {@code options} are those chosen, those tied, or none; without a quorum none, since an
 * option named beside "inquorate" is quoted alone.
 */
public record AdviceSheet(
    RuleSet rules,
    Verdict verdict,
    Verdict byTheVotes,
    List<String> options,
    List<Statement> statements) {

  public AdviceSheet {
    options = List.copyOf(options);
    statements = List.copyOf(statements);
  }

  /**
   * What this standing of the options says. Of the votes only the roll, who was there and the
   * notice matter: which way they go stands in the standing.
   */
  public static AdviceSheet of(RuleSet rules, Standing standing, Votes votes) {
    var given = NoticeFound.of(rules.notice(), votes.notice());
    var quorum = QuorumFound.of(rules, votes);
    var mark = rules.marks().getFirst();
    var asCast = chosen(mark, standing);
    var chosen = quorum.met() ? asCast : Chosen.withoutQuorum(standing, mark.clause());
    var statements = new ArrayList<>(given.statements());
    statements.add(quorum.statement());
    statements.add(chosen.statement());
    var verdict = given.good() ? chosen.verdict() : Verdict.NOTICE_DOUBTFUL;
    return new AdviceSheet(rules, verdict, chosen.verdict(), chosen.options(), statements);
  }

  private static Chosen chosen(Mark mark, Standing standing) {
    return switch (mark.passMark()) {
      case PassMark.MostVotes m -> Chosen.byMostVotes(standing, mark.clause());
      case PassMark.BeatsEach b -> Chosen.byHeadToHead(standing, mark.clause());
      case PassMark.ByTheCount c -> Chosen.byTheCount(standing, mark.clause());
      case PassMark.Share share ->
          throw new IllegalArgumentException("a yes or no, not a choice: " + share);
    };
  }
}
