package quorate.governance.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.meeting.Hand;
import quorate.counting.outcome.meeting.MeetingVote;
import quorate.counting.outcome.meeting.PollDemand;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.Room.Stay;

/** What the votes on a motion come to under the rules. */
record Sums(Motion motion, Meeting.Called meeting, Counted counted, RuleSet rules) {

  OutcomeSheet outcome(Optional<CastingVote> casting) {
    var facts = counted.votes(rules, Question.notice(meeting, motion, counted.assembly()));
    var meant = casting.map(facts::with).orElse(facts);
    if (!counted.assembly().isStatutory()) {
      return OutcomeSheet.of(rules, with(meant, motion.votes(VoteWay.HANDS)));
    }
    var hands = new ShowOfHands(motion.votes(VoteWay.HANDS).map(this::hands).orElseGet(List::of));
    return new MeetingVote(
            rules,
            hands,
            motion.isPolled() ? Optional.of(demand()) : Optional.empty(),
            motion.votes(VoteWay.POLL).map(it -> with(meant, Optional.of(it))))
        .outcome(meant)
        .orElseThrow();
  }

  // what was found when it was demanded stands, whoever has left since
  private PollDemand.Found demand() {
    var poll = Objects.requireNonNull(motion.poll());
    var clause =
        poll.chair() ? PollDemand.modelArticles().clause() : PollDemand.statutoryFloor().clause();
    String found = poll.found();
    return new PollDemand.Found(true, found.substring(0, found.lastIndexOf(" [")), clause);
  }

  private Votes with(Votes facts, Optional<VotesRecorded> recorded) {
    var votes =
        recorded.map(VotesRecorded::votes).orElseGet(List::of).stream()
            .map(cast -> Vote.of(cast.standsFor(), cast.stand()))
            .toList();
    return new Votes(
        facts.roll(),
        votes,
        facts.attendance(),
        facts.interests(),
        facts.notice(),
        facts.casting());
  }

  // a proxy raises one hand for all who appointed it alike, or one each way
  private List<Hand> hands(VotesRecorded recorded) {
    List<Hand> hands = new ArrayList<>();
    Map<UUID, Map<String, Stand>> proxies = new LinkedHashMap<>();
    for (Cast cast : recorded.votes()) {
      if (capacity(cast) == Capacity.PROXY) {
        proxies
            .computeIfAbsent(cast.person(), person -> new HashMap<>())
            .put(cast.standsFor(), cast.stand());
      } else {
        hands.add(
            new Hand(
                cast.person().toString(),
                capacity(cast),
                List.of(cast.standsFor()),
                Map.of(),
                cast.stand()));
      }
    }
    proxies.forEach(
        (person, asked) ->
            hands.add(
                Hand.ofProxy(
                    person.toString(),
                    asked.keySet().stream().sorted().toList(),
                    asked,
                    Stand.ABSTAIN)));
    return hands;
  }

  private Capacity capacity(Cast cast) {
    return stays(cast.person())
        .filter(stay -> cast.standsFor().equals(stay.arrived().standsFor()))
        .map(stay -> stay.arrived().as())
        .findFirst()
        .map(
            as ->
                switch (as) {
                  case PROXY -> Capacity.PROXY;
                  case CORPORATE_REPRESENTATIVE -> Capacity.CORPORATE_REPRESENTATIVE;
                  case MEMBER, DEPUTY, IN_ATTENDANCE -> Capacity.MEMBER;
                })
        .orElse(Capacity.MEMBER);
  }

  /** How the chair stands on the roll; the person where they have no vote of their own. */
  String keyOf(UUID chair) {
    return stays(chair)
        .map(stay -> stay.arrived().standsFor())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(chair.toString());
  }

  private Stream<Stay> stays(UUID person) {
    return counted.voters().stream().filter(stay -> stay.person().equals(person));
  }
}
