package quorate.ballots.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.counting.CountSheet;
import quorate.counting.InvalidPaper;
import quorate.counting.outcome.AdviceSheet;
import quorate.counting.outcome.OutcomeSheet;
import quorate.counting.outcome.Standing;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Stand;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** What the votes of a closed ballot come to under its rule set, as plain data. */
record BallotOutcome(
    RuleSet rules, Closed ballot, List<ElectorEnrolled> roll, AtTheMeeting meeting) {

  Map<String, Object> of(Collection<OpenedVote> latest, CountSheet sheet) {
    if (ballot.draft().vehicle() == Vehicle.WRITTEN_RESOLUTION) {
      var course = new WrittenCourse(rules, ballot.notice(), roll).atItsEnd(latest);
      return Outcomes.data(rules, course);
    }
    Set<String> spoilt =
        sheet.invalid().stream().map(InvalidPaper::elector).collect(Collectors.toSet());
    Map<String, Stand> stands = new HashMap<>();
    latest.forEach(
        vote ->
            stands.put(
                vote.practice(),
                spoilt.contains(vote.practice()) ? Stand.SPOILT : Stand.of(vote.choice())));
    var votes = attended(votes(stands), latest);
    return rules.asksYesOrNo()
        ? Outcomes.data(OutcomeSheet.of(rules, votes))
        : Outcomes.data(AdviceSheet.of(rules, Standing.of(sheet), votes));
  }

  private Votes votes(Map<String, Stand> stands) {
    var proceedings = Proceedings.orNone(ballot.notice().proceedings());
    var cast = new ArrayList<Vote>();
    stands.forEach((practice, stand) -> cast.add(Vote.of(practice, stand)));
    var all =
        Votes.of(Electors.of(roll, rules), cast)
            .with(new Notice(Notice.Found.NOT_JUDGED, proceedings.done()))
            .with(proceedings.interests());
    return meeting.casting().map(all::with).orElse(all);
  }

  // At a members' meeting who votes for several is one person, and who was there counts without
  // voting (s318); who sits in two seats of a body is one person, too; elsewhere members count.
  private Votes attended(Votes votes, Collection<OpenedVote> latest) {
    var draft = ballot.draft();
    if (!draft.vehicle().isOfMembers() && !draft.electorate().ofSeats()) {
      return votes;
    }
    var byProxy =
        latest.stream()
            .filter(OpenedVote::castByProxy)
            .map(OpenedVote::practice)
            .collect(Collectors.toSet());
    var hands = new HashMap<String, String>();
    latest.forEach(vote -> hands.put(vote.practice(), vote.person()));
    return votes.at(Attendance.voting(hands, byProxy).and(meeting.before()));
  }
}
