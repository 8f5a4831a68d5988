package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.counting.outcome.vote.Stand.ABSTAIN;
import static quorate.counting.outcome.vote.Stand.AGAINST;
import static quorate.counting.outcome.vote.Stand.FOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.meeting.Hand;
import quorate.counting.outcome.meeting.MeetingVote;
import quorate.counting.outcome.meeting.PollDemand;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** Hands, polls and who may demand one. */
class MeetingTest {

  private static final List<Elector> ROLL =
      List.of(
          Facts.holder("A", 90),
          Facts.holder("B", 4),
          Facts.holder("C", 3),
          Facts.holder("D", 2),
          Facts.holder("E", 1));
  private static final Votes ROOM =
      Votes.of(ROLL, List.of())
          .at(Facts.room("A member A, B member B, C member C, P proxy D, P proxy E"));
  private static final ShowOfHands HANDS =
      new ShowOfHands(List.of(Hand.of("A", FOR), Hand.of("B", AGAINST), Hand.of("C", AGAINST)));

  @Test // s320(3), s284(3): weights count on a poll only, and the poll supersedes the hands
  void a_poll_supersedes_the_hands() {
    var hands = vote(HANDS, Optional.empty(), Optional.empty()).outcome(ROOM).orElseThrow();
    assertEquals(Verdict.LOST, hands.verdict(), hands::toString);
    var demand = Optional.of(PollDemand.modelArticles().by(Set.of("A"), ROLL, Weighting.shares()));
    assertEquals(Optional.empty(), vote(HANDS, demand, Optional.empty()).outcome(ROOM));
    var poll =
        Votes.of(ROLL, List.of(Vote.of("A", FOR), Vote.of("B", AGAINST), Vote.of("C", AGAINST)))
            .at(ROOM.present());
    var sheet = vote(HANDS, demand, Optional.of(poll)).outcome(ROOM).orElseThrow();
    assertEquals(Verdict.PASSED, sheet.verdict(), sheet::toString);
    assertTrue(sheet.sentences().get(1).contains("supersedes the show of hands (lost)"));
  }

  @Test // s321(2): one small holder is not enough, the hands stand
  void a_bad_demand_leaves_the_hands_standing() {
    var demand = Optional.of(PollDemand.modelArticles().by(Set.of("B"), ROLL, Weighting.shares()));
    var sheet = vote(HANDS, demand, Optional.empty()).outcome(ROOM).orElseThrow();
    assertEquals(Verdict.LOST, sheet.verdict());
    assertFalse(sheet.statements().getFirst().holds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # by        | preset  | good  | source
          A           | floor   | true  | s321(2)(b): 90 %
          B C D E     | floor   | true  | s321(2)(b): exactly 10 %
          B C D       | floor   | false | s321(2): 9 %, three members
          A B C D E   | floor   | true  | s321(2)(a): five members
          B C         | model   | true  | Model articles 44(2)(c): two persons
          B           | model   | false | Model articles 44(2): one, 4 %
          X Y         | model   | false | Model articles 44(2)(c): no right to vote
          """)
  void who_may_demand_a_poll(String by, String preset, boolean good) {
    var rule = preset.equals("floor") ? PollDemand.statutoryFloor() : PollDemand.modelArticles();
    var found = rule.by(Set.of(by.split(" ", -1)), ROLL, Weighting.shares());
    assertEquals(good, found.good(), found.sentence());
    assertTrue(rule.allowed());
  }

  @Test // Model articles 44(2)(a) and (b); s321(2)
  void the_chair_may_demand_it_under_the_model_articles() {
    assertTrue(PollDemand.modelArticles().byTheChair().good());
    assertTrue(PollDemand.modelArticlesOfGuarantee().byTheChair().good());
    assertFalse(PollDemand.statutoryFloor().byTheChair().good());
    var six =
        new PollDemand("six", 6, PollDemand.statutoryFloor().share(), false, Facts.articles("40"));
    assertFalse(six.allowed());
  }

  @Test // s285(1) and (2)
  void a_proxy_has_one_hand_or_one_each_way() {
    var both = Hand.ofProxy("P", List.of("D", "E"), Map.of("D", FOR, "E", AGAINST), ABSTAIN);
    var same = Hand.ofProxy("P", List.of("D", "E"), Map.of("D", FOR, "E", FOR), ABSTAIN);
    var free = Hand.ofProxy("P", List.of("D", "E"), Map.of("D", FOR), AGAINST);
    assertEquals("1-1", hands(both));
    assertEquals("1-0", hands(same));
    assertEquals("1-0", hands(free));
    assertEquals("2-1", hands(both, Hand.of("A", FOR)));
  }

  @Test // s239(4): on hands too, and a proxy's hand for a member concerned
  void hands_of_those_concerned_are_disregarded_in_a_ratification() {
    var rules = MembersMeeting.ratification(Weighting.shares());
    var hands =
        new ShowOfHands(
            List.of(
                Hand.of("A", FOR),
                Hand.ofProxy("P", List.of("D"), Map.of("D", FOR), FOR),
                Hand.of("B", AGAINST)));
    var meeting = ROOM.with(List.of(Interest.of("A"), Interest.of("D")));
    var sheet = new MeetingVote(rules, hands, Optional.empty(), Optional.empty());
    assertEquals(Verdict.LOST, sheet.outcome(meeting).orElseThrow().verdict());
    var onlyD = ROOM.with(List.of(Interest.of("D")));
    assertEquals(Verdict.LOST, sheet.outcome(onlyD).orElseThrow().verdict());
    assertEquals(Verdict.PASSED, sheet.outcome(ROOM).orElseThrow().verdict());
  }

  @Test // s318: the quorum is of the meeting, not of the hands raised
  void one_hand_in_an_empty_room_decides_nothing() {
    var hands = new ShowOfHands(List.of(Hand.of("A", FOR)));
    var alone = Votes.of(ROLL, List.of()).at(Facts.room("A member A"));
    var vote = vote(hands, Optional.empty(), Optional.empty());
    assertEquals(Verdict.INQUORATE, vote.outcome(alone).orElseThrow().verdict());
    assertEquals(Verdict.PASSED, vote.outcome(ROOM).orElseThrow().verdict());
    var sole = Votes.of(List.of(Facts.holder("A", 1)), List.of()).at(Facts.room("A member A"));
    assertEquals(Verdict.PASSED, vote.outcome(sole).orElseThrow().verdict());
  }

  @Test // s324A: as instructed, which may be to abstain
  void a_proxy_told_to_abstain_raises_no_hand() {
    var told = Hand.ofProxy("P", List.of("D"), Map.of("D", ABSTAIN), FOR);
    assertEquals("0-0", hands(told));
  }

  private static String hands(Hand... hands) {
    var rules = MembersMeeting.ordinary(Weighting.shares());
    var vote =
        new MeetingVote(rules, new ShowOfHands(List.of(hands)), Optional.empty(), Optional.empty());
    var mark =
        vote.onHands(ROOM).statements().stream()
            .filter(each -> each.about() == Statement.About.MARK)
            .findFirst()
            .orElseThrow();
    return mark.figures().get(0).value() + "-" + mark.figures().get(1).value();
  }

  private static MeetingVote vote(
      ShowOfHands hands, Optional<PollDemand.Found> demand, Optional<Votes> poll) {
    return new MeetingVote(MembersMeeting.ordinary(Weighting.shares()), hands, demand, poll);
  }
}
