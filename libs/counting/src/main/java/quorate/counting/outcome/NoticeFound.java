package quorate.counting.outcome;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.vote.Notice;

/** Whether the notice bears what was decided under it. */
public record NoticeFound(boolean good, List<Statement> statements) {

  public NoticeFound {
    statements = List.copyOf(statements);
  }

  /** The notice held against the rule. */
  public static NoticeFound of(NoticeRule rule, Notice notice) {
    var statements = new ArrayList<Statement>();
    statements.add(given(rule, notice));
    for (Requirement missed : notice.missed(rule.requirements())) {
      statements.add(say(false, missed.clause(), "Not done: " + missed.clause().text()));
    }
    return new NoticeFound(statements.stream().allMatch(Statement::holds), statements);
  }

  private static Statement given(NoticeRule rule, Notice notice) {
    return switch (notice.found()) {
      case GOOD -> say(true, rule.given(), "Notice is found good.");
      case NOT_JUDGED ->
          say(true, rule.given(), "Notice was given; whether it is good is judged apart.");
      case DOUBTFUL -> say(false, rule.given(), "It is in doubt whether notice is good.");
      case DEEMED_GOOD ->
          rule.accident()
              .map(clause -> say(true, clause, "Not all were reached, by accident: deemed good."))
              .orElseGet(
                  () ->
                      say(false, rule.given(), "Not all were reached, and no clause excuses it."));
    };
  }

  private static Statement say(boolean holds, Clause clause, String sentence) {
    return new Statement(About.NOTICE, List.of(), holds, clause, sentence);
  }
}
