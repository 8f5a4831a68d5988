package quorate.counting.outcome;

import java.util.ArrayList;
import java.util.List;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Notice;

/**
 * What a choice among options came to, by plurality or head to head: {@code options} is the one
 * advised, those tied, or none. Its quorum is by head only.
 */
public record AdviceSheet(
    RuleSet rules, Verdict verdict, List<String> options, List<Statement> statements) {

  public AdviceSheet {
    options = List.copyOf(options);
    statements = List.copyOf(statements);
  }

  /** What this standing of the options says, when so many took part. */
  public static AdviceSheet of(RuleSet rules, Standing standing, int heads, Notice notice) {
    var given = NoticeFound.of(rules.notice(), notice);
    var quorum = quorum(rules, heads);
    var mark = rules.marks().getFirst();
    var chosen =
        switch (mark.passMark()) {
          case PassMark.MostVotes m -> Chosen.byMostVotes(standing, mark.clause());
          case PassMark.BeatsEach b -> Chosen.byHeadToHead(standing, mark.clause());
          case PassMark.Share share ->
              throw new IllegalArgumentException("a yes or no, not a choice: " + share);
        };
    var statements = new ArrayList<>(given.statements());
    statements.add(quorum);
    statements.add(chosen.statement());
    var byTheVotes = quorum.holds() ? chosen.verdict() : Verdict.INQUORATE;
    var verdict = given.good() ? byTheVotes : Verdict.NOTICE_DOUBTFUL;
    return new AdviceSheet(rules, verdict, chosen.options(), statements);
  }

  private static Statement quorum(RuleSet rules, int heads) {
    int needed = rules.quorum().heads();
    boolean met = heads >= needed;
    String sentence =
        "Quorum: %d there by head, %d needed: %s."
            .formatted(heads, needed, met ? "met" : "not met");
    return new Statement(
        Statement.About.QUORUM,
        List.of(Figure.of("heads", heads), Figure.of("heads-needed", needed)),
        met,
        rules.quorum().clause(),
        sentence);
  }
}
