package quorate.governance.meetings;

import java.util.List;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.Body.Standing;
import quorate.governance.meeting.Assembly;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.RegisterEvent.Voted;
import quorate.governance.register.RegisterEvent.WithAVote;

/** How a decided motion stands in the decision register. */
final class Entry {

  private Entry() {}

  static MeetingDecisionRecorded of(Meeting.Called meeting, MotionDecided decided, Standing body) {
    Motion motion = meeting.floor().motion(decided.motion()).orElseThrow();
    var assembly = Assembly.of(body, meeting);
    var on = CivilDay.of(decided.at());
    return new MeetingDecisionRecorded(
        decided.decision(),
        decided.meeting(),
        meeting.called().body(),
        motion.moved().item(),
        decided.motion(),
        motion.text(),
        motion.moved().kind().toString(),
        decided.verdict(),
        String.valueOf(decided.outcome().get("bythevotes")),
        assembly.vehicle().toString(),
        meeting.room().notice(),
        on,
        decided.sentences(),
        against(motion),
        "%s, at its meeting of %s".formatted(body.nameOn(on), on),
        motion.votes().isEmpty() ? null : counted(motion).way().toString(),
        "%s, version %s"
            .formatted(decided.outcome().get("ruleset"), decided.outcome().get("version")),
        new WithAVote(assembly.votingOn(motion).size()),
        new Voted(voted(motion)));
  }

  private static int voted(Motion motion) {
    return motion.votes().isEmpty()
        ? 0
        : (int) counted(motion).votes().stream().map(Cast::standsFor).distinct().count();
  }

  private static VotesRecorded counted(Motion motion) {
    return motion.votes(motion.way()).orElse(motion.votes().getLast());
  }

  private static List<String> against(Motion motion) {
    return motion.votes().isEmpty()
        ? List.of()
        : counted(motion).votes().stream()
            .filter(cast -> cast.stand() == Stand.AGAINST)
            .map(Cast::standsFor)
            .toList();
  }
}
