package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.HANDS_AS_RULED;

import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.HandSeen;
import quorate.auditor.ballot.BallotEntry.HandsRecorded;
import quorate.auditor.finding.Place;

/** Whether hands were raised as they can be, come to what is stated, and gave way to a poll. */
record HandsCheck(Ground ground) {

  void check(Trail trail, BallotEntry.NoticeGiven notice) {
    trail.hands.forEach(each -> check(each, trail, notice));
    demanded(trail);
    var opened = trail.opened;
    if (notice.handsFirst() && opened != null) {
      var demanded = trail.demanded;
      if (demanded == null || demanded.at().position() > opened.at().position()) {
        say(opened.at(), "a poll that was demanded", "none", "opens though hands come first");
      }
    }
  }

  private void check(HandsRecorded said, Trail trail, BallotEntry.NoticeGiven notice) {
    var fault =
        said.hands().stream().flatMap(hand -> fault(hand, said, trail).stream()).findFirst();
    if (fault.isPresent() || !new HandsSeen(said).eachOnce()) {
      say(said.at(), "hands as they can be raised", fault.orElse("one twice"), "has other hands");
      return;
    }
    notice
        .ruling()
        .map(rule -> new HandsSeen(said).outcome(rule, trail, Optional.empty()))
        .filter(derived -> !derived.equals(said.outcome()))
        .ifPresent(
            derived ->
                say(
                    said.at(),
                    String.valueOf(derived.get("verdict")),
                    String.valueOf(said.outcome().get("verdict")),
                    "states what its hands do not come to"));
  }

  // what a poll's quorum rests on
  private void demanded(Trail trail) {
    var demanded = trail.demanded;
    if (demanded == null || trail.hands.isEmpty()) {
      return;
    }
    long heads = new HandsSeen(trail.hands.getLast()).there().heads();
    demanded
        .there()
        .filter(said -> said != heads)
        .ifPresent(said -> say(demanded.at(), heads, said, "had others there"));
  }

  private static Optional<String> fault(HandSeen hand, HandsRecorded said, Trail trail) {
    boolean alone = hand.holder().isPresent() || hand.practices().size() == 1;
    return hand.practices().stream()
        .filter(
            practice ->
                !alone
                    || !trail.roll.containsKey(practice)
                    || !hand.holder()
                        .map(holder -> holds(trail, hand, holder, practice, said))
                        .orElse(true))
        .findFirst();
  }

  private static boolean holds(
      Trail trail, HandSeen hand, String holder, String practice, HandsRecorded said) {
    return trail.proxies.holds(holder, practice, said.at())
        || (hand.chair() && trail.proxies.holds(HandsForm.CHAIR, practice, said.at()));
  }

  private void say(Place at, Object expected, Object found, String what) {
    String sentence = "the show of hands " + what;
    ground.findings().accept(at.lacks(HANDS_AS_RULED, expected, found, sentence));
  }
}
