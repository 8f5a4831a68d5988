package quorate.governance.meeting;

import java.util.List;
import java.util.Optional;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vote.Attendance;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.Interest;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Present;
import quorate.counting.outcome.vote.Vote;
import quorate.counting.outcome.vote.Votes;
import quorate.governance.meeting.FloorEvents.Attending;
import quorate.governance.meeting.FloorEvents.Concern;
import quorate.governance.meeting.FloorEvents.Counting;

/** The facts on which the law is brought to bear, as they were when somebody looked. */
record Facts(Assembly assembly, Counting counting) {

  private static final String COMMON =
      "An interest that is common to all was noted and authorised.";

  Votes votes(RuleSet rules, Notice notice, List<Vote> votes) {
    return new Votes(
        assembly.electors(rules, counting.seats()),
        votes,
        Optional.of(new Attendance(counting.there().stream().map(Facts::present).toList())),
        counting.concerned().stream().map(Facts::interest).toList(),
        notice,
        Optional.empty());
  }

  private static Present present(Attending one) {
    return new Present(one.person().toString(), capacity(one.as()), one.standsFor());
  }

  static Capacity capacity(As as) {
    return switch (as) {
      case PROXY -> Capacity.PROXY;
      case CORPORATE_REPRESENTATIVE -> Capacity.CORPORATE_REPRESENTATIVE;
      case MEMBER, DEPUTY, IN_ATTENDANCE -> Capacity.MEMBER;
    };
  }

  private static Interest interest(Concern concern) {
    String clause = concern.clause();
    return clause == null
        ? Interest.of(concern.member())
        : Interest.commonToAll(
            concern.member(),
            new Clause(new Source(Instrument.TERMS_OF_REFERENCE, clause), COMMON));
  }
}
