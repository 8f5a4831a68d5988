package quorate.counting.outcome.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.Statement;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Votes;

/**
 * A question at a members' meeting: hands first; when a poll is demanded well, the hands count for
 * nothing (s320(3)) and there is no outcome before the poll is taken.
 */
public record MeetingVote(
    RuleSet rules, ShowOfHands hands, Optional<PollDemand.Found> demand, Optional<Votes> poll) {

  /** The outcome; {@code meeting} carries roll, attendance, notice and interests. */
  public Optional<OutcomeSheet> outcome(Votes meeting) {
    boolean demanded = demand.filter(PollDemand.Found::good).isPresent();
    if (!demanded) {
      return Optional.of(after(demand, onHands(meeting)));
    }
    return poll.map(votes -> after(demand, superseding(OutcomeSheet.of(rules, votes), meeting)));
  }

  /** What the hands alone say. */
  public OutcomeSheet onHands(Votes meeting) {
    return OutcomeSheet.onHands(rules, meeting, ShowOfHands.inHands(rules), hands.votes(meeting));
  }

  private OutcomeSheet superseding(OutcomeSheet onPoll, Votes meeting) {
    String sentence =
        "The poll supersedes the show of hands (%s).".formatted(onHands(meeting).byTheVotes());
    var clause = demand.orElseThrow().clause();
    return first(new Statement(About.POLL, List.of(), true, clause, sentence), onPoll);
  }

  private static OutcomeSheet after(Optional<PollDemand.Found> demand, OutcomeSheet sheet) {
    return demand
        .map(
            found ->
                first(
                    new Statement(
                        About.POLL, List.of(), found.good(), found.clause(), found.sentence()),
                    sheet))
        .orElse(sheet);
  }

  private static OutcomeSheet first(Statement statement, OutcomeSheet sheet) {
    var statements = new ArrayList<>(List.of(statement));
    statements.addAll(sheet.statements());
    return new OutcomeSheet(
        sheet.rules(), sheet.verdict(), sheet.byTheVotes(), statements, sheet.constituencies());
  }
}
