package quorate.auditor.meeting;

import java.util.List;
import java.util.Optional;
import quorate.auditor.meeting.Counting.Concern;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;

/** The facts on which the rules are brought to bear, as they were when somebody looked. */
record Facts(Assembly assembly, Counting counting) {

  private static final String COMMON =
      "An interest that is common to all was noted and authorised.";

  Votes votes(RuleSet rules, Notice notice, List<Vote> votes) {
    var there =
        counting.there().stream()
            .map(each -> new Present(each.person(), each.capacity(), each.standsFor()))
            .toList();
    return new Votes(
        assembly.electors(rules, counting.seats()),
        votes,
        Optional.of(new Attendance(there)),
        counting.concerned().stream().map(Facts::interest).toList(),
        notice,
        Optional.empty());
  }

  private static Interest interest(Concern concern) {
    return concern.clause().isBlank()
        ? Interest.of(concern.member())
        : Interest.commonToAll(
            concern.member(),
            new Clause(new Source(Instrument.TERMS_OF_REFERENCE, concern.clause()), COMMON));
  }
}
