package quorate.ballots.hands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.count.Electors;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.meeting.Hand;
import quorate.counting.outcome.meeting.MeetingVote;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Votes;

/** What hands come to under a rule set, by the roll and what the notice told. */
record HandsOutcome(RuleSet rules, Proceedings told, List<ElectorEnrolled> roll) {

  Map<String, Object> of(List<HandRaised> raised, Attendance there, Optional<CastingVote> casting) {
    var hands = new ShowOfHands(raised.stream().map(HandsOutcome::hand).toList());
    var meeting = new MeetingVote(rules, hands, Optional.empty(), Optional.empty());
    var votes = votes(there);
    return Outcomes.data(meeting.onHands(casting.map(votes::with).orElse(votes)));
  }

  /** Who was there, whether they raised a hand or none. */
  static Attendance attendance(HandsRecorded recorded) {
    return attendance(
        recorded.hands(),
        Objects.requireNonNullElse(recorded.present(), List.of()),
        Objects.requireNonNullElse(recorded.persons(), Map.of()));
  }

  /**
   * The same of these hands, and of practices that raised none; records of before name no {@code
   * persons}, so that each practice was one.
   */
  static Attendance attendance(
      List<HandRaised> raised, List<String> others, Map<String, UUID> persons) {
    var present = new ArrayList<Present>();
    for (HandRaised hand : raised) {
      if (hand.ofProxy()) {
        hand.practices()
            .forEach(each -> present.add(new Present(hand.person(), Capacity.PROXY, each)));
      } else {
        hand.practices().forEach(each -> present.add(own(each, persons)));
      }
    }
    others.forEach(each -> present.add(own(each, persons)));
    return new Attendance(present);
  }

  private static Present own(String practice, Map<String, UUID> persons) {
    UUID person = persons.get(practice);
    return person == null
        ? Present.inPerson(practice)
        : new Present(person.toString(), Capacity.MEMBER, practice);
  }

  private Votes votes(Attendance there) {
    return Votes.of(electors(), List.of())
        .at(there)
        .with(new Notice(Notice.Found.NOT_JUDGED, told.done()))
        .with(told.interests());
  }

  /** The roll as the rules weigh it. */
  List<Elector> electors() {
    return Electors.of(roll, rules);
  }

  private static Hand hand(HandRaised raised) {
    var practices = raised.practices();
    if (!raised.ofProxy()) {
      return Hand.of(practices.getFirst(), stand(raised.stand()));
    }
    Map<String, Stand> bothWays =
        raised.stand() == Raised.BOTH
            ? Map.of(practices.get(0), Stand.FOR, practices.get(1), Stand.AGAINST)
            : Map.of();
    return Hand.ofProxy(raised.person(), practices, bothWays, stand(raised.stand()));
  }

  private static Stand stand(Raised raised) {
    return switch (raised) {
      case FOR -> Stand.FOR;
      case AGAINST -> Stand.AGAINST;
      case ABSTAIN, BOTH -> Stand.ABSTAIN;
    };
  }
}
