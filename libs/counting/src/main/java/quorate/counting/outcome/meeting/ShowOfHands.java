package quorate.counting.outcome.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/**
 * Hands counted: one for each member present, one for each proxy however many members it stands
 * for, or one each way if so instructed (s284(2), s285(1) and (2)). Weights count on a poll only.
 */
public record ShowOfHands(List<Hand> hands) {

  private static final Weighting HANDS =
      new Weighting(
          "hands",
          new WeightBasis.OnePerMember(),
          Clause.act(
              "284(2), 285",
              "On a show of hands each member present has one vote and each proxy one, or one for"
                  + " and one against if so instructed."));

  public ShowOfHands {
    hands = List.copyOf(hands);
  }

  /** What a hand counts for. */
  public static Clause rule() {
    return HANDS.clause();
  }

  /** The same marks, in hands. */
  static RuleSet inHands(RuleSet rules) {
    return rules.with(
        rules.marks().stream()
            .map(mark -> new Mark(HANDS, mark.passMark(), mark.scope(), mark.clause()))
            .distinct()
            .toList());
  }

  /**
   * The hands as votes; attendance, notice, interests and casting vote are those of the meeting.
   */
  Votes votes(Votes meeting) {
    var roll = new ArrayList<Elector>();
    var votes = new ArrayList<Vote>();
    var concerned = new ArrayList<Interest>();
    Set<String> once = new HashSet<>();
    for (Hand hand : hands) {
      for (Stand stand : stands(hand)) {
        String name = name(hand, stand, once);
        roll.add(new Elector(name, "", Map.of(HANDS.name(), Exact.UNIT)));
        votes.add(Vote.of(name, stand));
        if (isConcerned(hand, stand, meeting)) {
          concerned.add(Interest.of(name));
        }
      }
    }
    return new Votes(
        roll, votes, meeting.attendance(), concerned, meeting.notice(), meeting.casting());
  }

  // who raises the same hand for several members is named with each of them
  private static String name(Hand hand, Stand stand, Set<String> once) {
    String name = "%s as %s, %s".formatted(hand.person(), hand.capacity(), stand);
    return once.add(name) ? name : "%s for %s".formatted(name, String.join(", ", hand.members()));
  }

  private static List<Stand> stands(Hand hand) {
    return hand.goesBothWays() ? List.of(Stand.FOR, Stand.AGAINST) : List.of(hand.way());
  }

  // a proxy's hand is a concerned one if all are for whom it is raised that way
  private static boolean isConcerned(Hand hand, Stand stand, Votes meeting) {
    Set<String> concerned =
        meeting.interests().stream().map(Interest::member).collect(Collectors.toSet());
    var raisedFor = hand.raisedFor(stand);
    return !raisedFor.isEmpty() && concerned.containsAll(raisedFor);
  }
}
