package quorate.counting.outcome.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import quorate.counting.number.Exact;
import quorate.counting.outcome.Figure;
import quorate.counting.outcome.NoticeFound;
import quorate.counting.outcome.Statement;
import quorate.counting.outcome.Statement.About;
import quorate.counting.outcome.Verdict;
import quorate.counting.outcome.rule.InterestRule;

/** The arithmetic of a written resolution in sentences. */
record Telling(WrittenResolution resolution) {

  NoticeFound notice() {
    return NoticeFound.of(resolution.rules().notice(), resolution.notice());
  }

  List<Statement> of(
      Exact agreed, Exact needed, Exact total, boolean passed, Optional<Verdict> verdict) {
    var statements = new ArrayList<>(notice().statements());
    new TreeSet<>(resolution.concerned()).forEach(each -> statements.add(concerned(each)));
    statements.add(agreement(agreed, needed, total, passed));
    statements.add(lapse(verdict));
    return List.copyOf(statements);
  }

  /** The same, where every member agreed. */
  List<Statement> ofAll(List<Statement> others) {
    var statements = new ArrayList<>(others);
    statements.add(
        new Statement(
            About.AGREEMENT,
            List.of(Figure.of("members", resolution.roll().size())),
            true,
            InterestRule.UNANIMITY,
            "All members agree, those concerned included: their consent stands."));
    return List.copyOf(statements);
  }

  private Statement concerned(String member) {
    boolean there = resolution.roll().stream().anyMatch(each -> each.member().equals(member));
    String found =
        resolution.leavesOutConcerned()
            ? " is concerned and not an eligible member: no voting rights count."
            : " is concerned, and votes all the same.";
    String sentence =
        member + (there ? found : " is concerned and not on the roll: there is no vote of theirs.");
    var clause = resolution.rules().interests().clause();
    return new Statement(About.INTEREST, List.of(), true, clause, sentence);
  }

  private Statement agreement(Exact agreed, Exact needed, Exact total, boolean passed) {
    String sentence =
        "Agreed: %s of %s, counted in %s; %s is needed, which is %s %s: %s."
            .formatted(
                agreed,
                total,
                resolution.rules().weighting().name(),
                resolution.share().words(),
                resolution.share().reach().words(),
                needed,
                passed ? "reached" : "not reached");
    var figures =
        List.of(
            new Figure("agreed", agreed), new Figure("base", total), new Figure("needed", needed));
    return new Statement(About.AGREEMENT, figures, passed, resolution.mark().clause(), sentence);
  }

  private Statement lapse(Optional<Verdict> verdict) {
    var lapse = resolution.lapse();
    var lastDay = lapse.lastDay(resolution.circulated());
    boolean lapsed = verdict.equals(Optional.of(Verdict.LAPSED));
    String sentence =
        "Circulated on %s, which is day 1 of %d: the last day is %s%s%s."
            .formatted(
                resolution.circulated(),
                lapse.days(),
                lastDay,
                lapse.until().map(hour -> " until " + hour).orElse(""),
                lapsed ? ", and it is over" : "");
    return new Statement(
        About.LAPSE, List.of(Figure.of("days", lapse.days())), !lapsed, lapse.clause(), sentence);
  }
}
