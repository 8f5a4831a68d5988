package quorate.auditor.ballot;

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

/** Opens the sealed choices once the close has published their key. */
record Opening(Paper paper, String key, Consumer<Finding> findings) {

  /** The valid choices of the votes that count; superseded votes must open too, but count not. */
  List<Choice> open(List<VoteCast> all, Map<String, VoteCast> counting) {
    var choices = new ArrayList<Choice>();
    for (VoteCast vote : all) {
      var choice = open(vote);
      if (vote.equals(counting.get(vote.hand().practice()))) {
        choice.ifPresent(choices::add);
      }
    }
    return choices;
  }

  private Optional<Choice> open(VoteCast vote) {
    try {
      Choice choice = vote.choice().open(key);
      if (paper.accepts(choice)) {
        return Optional.of(choice);
      }
      say(vote, CHOICE_ON_PAPER, "a choice on the paper", choice, "its choice is not on the paper");
    } catch (Malformed e) {
      say(vote, CHOICE_OPENS, "the choice as sealed", "other bytes", e.why());
    }
    return Optional.empty();
  }

  private void say(VoteCast vote, Check check, String expected, Object found, String what) {
    String sentence =
        "the vote for practice " + vote.hand().practice() + " was changed or spoilt: " + what;
    findings.accept(vote.at().lacks(check, expected, found, sentence));
  }
}
