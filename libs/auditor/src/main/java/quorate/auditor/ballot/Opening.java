package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.AGREEMENT_STANDS;
import static quorate.auditor.finding.Check.CHOICE_ON_PAPER;
import static quorate.auditor.finding.Check.CHOICE_OPENS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.auditor.ballot.BallotEntry.VoteCast;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.Malformed;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Paper;

/** Opens the sealed choices once the close has published their key. */
record Opening(Contest contest, boolean inWriting, String key, Consumer<Finding> findings) {

  /** The papers of the votes that count; superseded votes must open too, but count not. */
  List<Paper> open(Trail trail, Map<String, VoteCast> counting) {
    var papers = new ArrayList<Paper>();
    for (VoteCast vote : trail.votes) {
      String practice = vote.hand().practice();
      var choice = open(vote);
      if (vote.equals(counting.get(practice))) {
        choice.ifPresent(c -> papers.add(new Paper(practice, trail.weightOf(practice), c)));
      }
    }
    return papers;
  }

  private Optional<Choice> open(VoteCast vote) {
    try {
      Choice choice = vote.choice().open(key);
      if (contest.fault(choice).isPresent()) {
        String what = "its choice is not on the paper";
        say(vote, CHOICE_ON_PAPER, "a choice on the paper", choice, what);
      }
      boolean agrees = inWriting && choice instanceof Choice.Answer(var yes) && yes;
      if (agrees != vote.agreed()) {
        String what = "it is signified openly as another reply than its choice is";
        say(vote, AGREEMENT_STANDS, agrees, vote.agreed(), what);
      }
      return Optional.of(choice);
    } catch (Malformed e) {
      say(vote, CHOICE_OPENS, "the choice as sealed", "other bytes", e.why());
      return Optional.empty();
    }
  }

  private void say(VoteCast vote, Check check, Object expected, Object found, String what) {
    String sentence =
        "the vote for practice " + vote.hand().practice() + " was changed or spoilt: " + what;
    findings.accept(vote.at().lacks(check, expected, found, sentence));
  }
}
