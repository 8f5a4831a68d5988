package quorate.governance.validity;

import java.util.List;
import java.util.stream.Collectors;
import quorate.governance.body.Body;
import quorate.governance.meeting.As;
import quorate.governance.meeting.FloorEvents.Attending;
import quorate.governance.meeting.FloorEvents.VotesRecorded;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Motion;
import quorate.governance.meetings.Named;

/** Which deputies voted on a motion, each for whose seat. */
record ByDeputy(Body.Standing body, Meeting.Called meeting, Motion motion) {

  /** A sentence that follows another; nothing where none voted. */
  String sentence() {
    var named = new Named(body, meeting.day());
    String voted =
        motion.votes(motion.way()).map(ByDeputy::voted).orElse(List.of()).stream()
            .map(it -> "%s for %s".formatted(it.person(), named.holder(it.standsFor())))
            .collect(Collectors.joining("; "));
    return voted.isEmpty() ? "" : " Deputies who voted: %s.".formatted(voted);
  }

  private static List<Attending> voted(VotesRecorded votes) {
    return votes.counting().there().stream()
        .filter(it -> it.as() == As.DEPUTY && isAmong(it, votes))
        .toList();
  }

  private static boolean isAmong(Attending one, VotesRecorded votes) {
    return votes.votes().stream()
        .anyMatch(it -> it.person().equals(one.person()) && it.standsFor().equals(one.standsFor()));
  }
}
