package quorate.auditor.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.auditor.log.Malformed;
import quorate.auditor.meeting.Motion.Cast;
import quorate.auditor.meeting.Motion.Taken;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.meeting.Hand;
import quorate.counting.outcome.meeting.MeetingVote;
import quorate.counting.outcome.meeting.PollDemand;
import quorate.counting.outcome.meeting.ShowOfHands;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** What the votes on a motion come to under the rules, by what was kept with each vote. */
record Sums(Motion motion, Assembly assembly, RuleSet rules, Notice notice) {

  /** The outcome; empty where no vote was taken that counts. */
  Optional<OutcomeSheet> outcome(Optional<CastingVote> casting) throws Malformed {
    var hands = motion.votes(Motion.HANDS);
    var poll = motion.votes(Motion.POLL).map(taken -> votes(taken, casting));
    if (!assembly.isStatutory()) {
      return hands.map(taken -> OutcomeSheet.of(rules, votes(taken, casting)));
    }
    var meeting = hands.map(taken -> votes(taken, casting)).or(() -> poll);
    var vote =
        new MeetingVote(
            rules,
            new ShowOfHands(hands.map(Sums::hands).orElseGet(List::of)),
            motion.isPolled() ? Optional.of(demand()) : Optional.empty(),
            poll);
    return meeting.flatMap(vote::outcome);
  }

  // what was found when it was demanded stands, whoever has left since
  private PollDemand.Found demand() throws Malformed {
    var poll = motion.poll.orElseThrow();
    var clause = Polls.of(assembly.terms, poll.json().path("chair").asBoolean()).clause();
    String found = poll.text("found");
    int source = found.lastIndexOf(" [");
    return new PollDemand.Found(true, source < 0 ? found : found.substring(0, source), clause);
  }

  private Votes votes(Taken taken, Optional<CastingVote> casting) {
    var votes =
        taken.votes().stream().map(cast -> Vote.of(cast.standsFor(), cast.stand())).toList();
    var facts = new Facts(assembly.at(taken.at()), taken.counting()).votes(rules, notice, votes);
    return casting.map(facts::with).orElse(facts);
  }

  // a proxy raises one hand for all who appointed it alike, or one each way
  private static List<Hand> hands(Taken taken) {
    List<Hand> hands = new ArrayList<>();
    Map<String, Map<String, Stand>> proxies = new LinkedHashMap<>();
    for (Cast cast : taken.votes()) {
      var capacity = capacity(cast, taken.counting());
      if (capacity == Capacity.PROXY) {
        proxies
            .computeIfAbsent(cast.person(), person -> new HashMap<>())
            .put(cast.standsFor(), cast.stand());
      } else {
        hands.add(
            new Hand(cast.person(), capacity, List.of(cast.standsFor()), Map.of(), cast.stand()));
      }
    }
    proxies.forEach((person, asked) -> hands.add(ofProxy(person, asked)));
    return hands;
  }

  private static Hand ofProxy(String person, Map<String, Stand> asked) {
    var members = asked.keySet().stream().sorted().toList();
    return Hand.ofProxy(person, members, asked, Stand.ABSTAIN);
  }

  private static Capacity capacity(Cast cast, Counting counting) {
    return counting.there().stream()
        .filter(one -> one.person().equals(cast.person()))
        .filter(one -> one.standsFor().equals(cast.standsFor()))
        .map(Stay::capacity)
        .findFirst()
        .orElse(Capacity.MEMBER);
  }
}
