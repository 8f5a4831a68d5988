package quorate.counting.outcome;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Votes;

/**
 * Whether a meeting is quorate for a question before anybody votes on it: who is there, without
 * those whom an interest keeps out. The outcome sheet applies the same rules to the votes.
 */
public record LiveQuorum(boolean met, List<Statement> statements) {

  public LiveQuorum {
    statements = List.copyOf(statements);
  }

  /** As it stands; {@code votes} needs no votes, but roll, attendance and interests. */
  public static LiveQuorum of(RuleSet rules, Votes votes) {
    var counting = Interests.settle(rules.interests(), votes);
    var quorum = QuorumFound.of(rules, counting.votes());
    var statements = new ArrayList<>(counting.statements());
    statements.add(quorum.statement());
    return new LiveQuorum(quorum.met(), statements);
  }
}
