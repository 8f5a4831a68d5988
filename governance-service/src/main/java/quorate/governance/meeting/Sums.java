package quorate.governance.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/** What the votes on a motion come to under the rules, by what was kept with each vote. */
record Sums(Motion motion, Meeting.Called meeting, Assembly assembly, RuleSet rules) {

  OutcomeSheet outcome(Optional<CastingVote> casting) {
    var hands = motion.votes(VoteWay.HANDS);
    var poll = motion.votes(VoteWay.POLL).map(taken -> votes(taken, casting));
    if (!assembly.isStatutory()) {
      return OutcomeSheet.of(rules, votes(hands.orElseThrow(), casting));
    }
    return new MeetingVote(
            rules,
            new ShowOfHands(hands.map(Sums::hands).orElseGet(List::of)),
            motion.isPolled() ? Optional.of(demand()) : Optional.empty(),
            poll)
        .outcome(hands.map(taken -> votes(taken, casting)).or(() -> poll).orElseThrow())
        .orElseThrow();
  }

  // what was found when it was demanded stands, whoever has left since
  private PollDemand.Found demand() {
    var poll = Objects.requireNonNull(motion.poll());
    var clause = Polls.of(assembly.terms(), poll.chair()).clause();
    String found = poll.found();
    return new PollDemand.Found(true, found.substring(0, found.lastIndexOf(" [")), clause);
  }

  private Votes votes(VotesRecorded taken, Optional<CastingVote> casting) {
    var votes =
        taken.votes().stream().map(cast -> Vote.of(cast.standsFor(), cast.stand())).toList();
    var notice = Question.notice(meeting, motion, assembly);
    var facts = new Facts(assembly.at(taken.at()), taken.counting()).votes(rules, notice, votes);
    return casting.map(facts::with).orElse(facts);
  }

  // a proxy raises one hand for all who appointed it alike, or one each way
  private static List<Hand> hands(VotesRecorded taken) {
    List<Hand> hands = new ArrayList<>();
    Map<UUID, Map<String, Stand>> proxies = new LinkedHashMap<>();
    for (Cast cast : taken.votes()) {
      var capacity = capacity(cast, taken);
      if (capacity == Capacity.PROXY) {
        proxies
            .computeIfAbsent(cast.person(), person -> new HashMap<>())
            .put(cast.standsFor(), cast.stand());
      } else {
        hands.add(
            new Hand(
                cast.person().toString(),
                capacity,
                List.of(cast.standsFor()),
                Map.of(),
                cast.stand()));
      }
    }
    proxies.forEach((person, asked) -> hands.add(ofProxy(person, asked)));
    return hands;
  }

  private static Hand ofProxy(UUID person, Map<String, Stand> asked) {
    return Hand.ofProxy(
        person.toString(), asked.keySet().stream().sorted().toList(), asked, Stand.ABSTAIN);
  }

  private static Capacity capacity(Cast cast, VotesRecorded taken) {
    return taken.counting().there().stream()
        .filter(one -> one.person().equals(cast.person()))
        .filter(one -> one.standsFor().equals(cast.standsFor()))
        .map(one -> Facts.capacity(one.as()))
        .findFirst()
        .orElse(Capacity.MEMBER);
  }
}
