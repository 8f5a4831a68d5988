package quorate.auditor.ballot;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.auditor.ballot.BallotEntry.Closed;
import quorate.auditor.ballot.BallotEntry.PaperConfirmed;
import quorate.auditor.ballot.BallotEntry.PaperEntered;
import quorate.auditor.ballot.BallotEntry.VoteCast;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Malformed;

/** The papers typed in for one ballot: entered, and confirmed by somebody else. */
final class TypedPapers {
  private final Map<String, PaperEntered> entered = new HashMap<>();
  private final Map<String, PaperConfirmed> confirmed = new HashMap<>();
  private final Map<String, Place> settled = new HashMap<>();

  void entered(PaperEntered entry) {
    entered.putIfAbsent(entry.paper(), entry);
  }

  void confirmed(PaperConfirmed entry) {
    confirmed.putIfAbsent(entry.paper(), entry);
  }

  void settled(String paper, Place at) {
    settled.putIfAbsent(paper, at);
  }

  /** Whether one that was entered before this place waited for its second person there. */
  boolean wait(Place at) {
    return entered.values().stream()
        .filter(each -> each.at().position() < at.position())
        .anyMatch(
            each ->
                Stream.of(
                        Optional.ofNullable(confirmed.get(each.paper())).map(PaperConfirmed::at),
                        Optional.ofNullable(settled.get(each.paper())))
                    .flatMap(Optional::stream)
                    .noneMatch(end -> end.position() < at.position()));
  }

  /** When the paper that a vote names was entered. */
  Optional<Instant> enteredAt(VoteCast vote) {
    return vote.channel().paper().map(entered::get).map(PaperEntered::recorded);
  }

  /** Whether the paper that a vote names was keyed by two, for it, and says the same. */
  boolean isByTwo(VoteCast vote, String paper, Optional<Closed> closed) {
    var first = entered.get(paper);
    var second = confirmed.get(paper);
    return first != null
        && second != null
        && second.typist().isAnother(first.typist())
        && first.at().position() < second.at().position()
        && second.at().position() < vote.at().position()
        && first.practice().equals(vote.hand().practice())
        && first.person().equals(vote.hand().person())
        && vote.channel().received().map(first.received()::equals).orElse(true)
        && closed.map(known -> saysAs(vote, first, known.choiceKey())).orElse(true);
  }

  private static boolean saysAs(VoteCast vote, PaperEntered first, String key) {
    try {
      return VoteCheck.same(vote.choice().open(key), first.choice().open(key));
    } catch (Malformed e) {
      return false;
    }
  }
}
