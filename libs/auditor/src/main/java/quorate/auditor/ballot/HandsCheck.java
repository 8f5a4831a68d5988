package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.HANDS_AS_RULED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.HandSeen;
import quorate.auditor.ballot.BallotEntry.HandsRecorded;
import quorate.auditor.finding.Place;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.meeting.Hand;
import quorate.counting.outcome.meeting.MeetingVote;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Stand;

/** Whether hands were raised as they can be, come to what is stated, and gave way to a poll. */
record HandsCheck(Ground ground) {

  void check(Trail trail, BallotEntry.NoticeGiven notice) {
    trail.hands.forEach(each -> check(each, trail, notice));
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
    if (fault.isPresent() || !eachOnce(said.hands())) {
      say(said.at(), "hands as they can be raised", fault.orElse("one twice"), "has other hands");
      return;
    }
    notice
        .ruling()
        .map(rule -> outcome(rule, said.hands(), trail))
        .filter(derived -> !derived.equals(said.outcome()))
        .ifPresent(
            derived ->
                say(
                    said.at(),
                    String.valueOf(derived.get("verdict")),
                    String.valueOf(said.outcome().get("verdict")),
                    "states what its hands do not come to"));
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

  // for each practice once, and by each holder
  private static boolean eachOnce(List<HandSeen> hands) {
    var seen = new HashSet<String>();
    var holders = new HashSet<String>();
    return hands.stream()
        .allMatch(
            hand ->
                hand.holder().map(holders::add).orElse(true)
                    && hand.practices().stream().allMatch(seen::add));
  }

  private static Map<String, Object> outcome(Ruling rule, List<HandSeen> seen, Trail trail) {
    var present = new ArrayList<Present>();
    for (HandSeen hand : seen) {
      var capacity = hand.holder().isPresent() ? Capacity.PROXY : Capacity.MEMBER;
      hand.practices().forEach(each -> present.add(new Present(person(hand), capacity, each)));
    }
    var hands = new ShowOfHands(seen.stream().map(HandsCheck::hand).toList());
    var meeting = new MeetingVote(rule.rules(), hands, Optional.empty(), Optional.empty());
    var votes = rule.votes(trail, List.of()).at(new Attendance(present));
    return Outcomes.data(meeting.onHands(votes));
  }

  private static Hand hand(HandSeen seen) {
    var practices = seen.practices();
    var stand =
        switch (seen.stand()) {
          case "for" -> Stand.FOR;
          case "against" -> Stand.AGAINST;
          default -> Stand.ABSTAIN;
        };
    if (seen.holder().isEmpty()) {
      return Hand.of(practices.getFirst(), stand);
    }
    boolean both = seen.stand().equals("both") && practices.size() > 1;
    Map<String, Stand> ways =
        both ? Map.of(practices.get(0), Stand.FOR, practices.get(1), Stand.AGAINST) : Map.of();
    return Hand.ofProxy(person(seen), practices, ways, stand);
  }

  private static String person(HandSeen seen) {
    return seen.holder().orElseGet(() -> seen.practices().getFirst());
  }

  private void say(Place at, Object expected, Object found, String what) {
    String sentence = "the show of hands " + what;
    ground.findings().accept(at.lacks(HANDS_AS_RULED, expected, found, sentence));
  }
}
