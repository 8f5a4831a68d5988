package quorate.auditor.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.ballot.BallotEntry.HandSeen;
import quorate.auditor.ballot.BallotEntry.HandsRecorded;
import quorate.counting.Choice;
import quorate.counting.Count;
import quorate.counting.CountSheet;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.meeting.Hand;
import quorate.counting.outcome.meeting.MeetingVote;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Stand;

/** One record of hands: who was there by it, what it counts and what it comes to. */
record HandsSeen(HandsRecorded said) {

  private static final Participation NONE_NEEDED = new Participation(0, Weight.ZERO);

  /** Who was seen before a poll, where its demand says how many. */
  static Attendance before(Trail trail) {
    return trail.hands.isEmpty() || trail.demanded == null || trail.demanded.there().isEmpty()
        ? Attendance.NOBODY
        : new HandsSeen(trail.hands.getLast()).there();
  }

  /** Whether hands were raised for each practice once, and by each holder. */
  boolean eachOnce() {
    var seen = new HashSet<String>();
    var holders = new HashSet<String>();
    return said.hands().stream()
            .allMatch(
                hand ->
                    hand.holder().map(holders::add).orElse(true)
                        && hand.practices().stream().allMatch(seen::add))
        && said.present().stream().allMatch(seen::add);
  }

  Attendance there() {
    var present = new ArrayList<Present>();
    for (HandSeen hand : said.hands()) {
      if (hand.holder().isPresent()) {
        hand.practices()
            .forEach(each -> present.add(new Present(person(hand), Capacity.PROXY, each)));
      } else {
        hand.practices().forEach(each -> present.add(own(each)));
      }
    }
    said.present().forEach(each -> present.add(own(each)));
    return new Attendance(present);
  }

  private Present own(String practice) {
    var person = said.persons().getOrDefault(practice, practice);
    return new Present(person, Capacity.MEMBER, practice);
  }

  Map<String, Object> outcome(Ruling rule, Trail trail, Optional<CastingVote> casting) {
    var hands = new ShowOfHands(said.hands().stream().map(HandsSeen::hand).toList());
    var meeting = new MeetingVote(rule.rules(), hands, Optional.empty(), Optional.empty());
    var votes = rule.votes(trail, List.of()).at(there());
    return Outcomes.data(meeting.onHands(casting.map(votes::with).orElse(votes)));
  }

  /** Each hand as a paper of one vote. */
  CountSheet count(BallotEntry.Drafted drafted, Trail trail) {
    var papers = new ArrayList<Paper>();
    for (HandSeen hand : said.hands()) {
      for (Choice choice : choices(hand.stand())) {
        papers.add(new Paper("hand " + (papers.size() + 1), Weight.of("1"), choice));
      }
    }
    return new Count(drafted.contest(), trail.entitled(), NONE_NEEDED).of(papers);
  }

  private static List<Choice> choices(String stand) {
    return switch (stand) {
      case "for" -> List.of(new Choice.Answer(true));
      case "against" -> List.of(new Choice.Answer(false));
      case "both" -> List.of(new Choice.Answer(true), new Choice.Answer(false));
      default -> List.of(new Choice.Abstain());
    };
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
}
