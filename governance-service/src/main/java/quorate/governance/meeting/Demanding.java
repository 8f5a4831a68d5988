package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.meeting.FloorEvents.PollDemanded;
import quorate.governance.meeting.MeetingCommand.DemandPoll;

/** Decides about demands of a poll. */
final class Demanding {

  private Demanding() {}

  /** Found good or not by the rule of the terms; a good demand stands. */
  static Decision<MeetingEvent> decide(DemandPoll c, Motion motion, Counted counted) {
    if (!counted.assembly().isStatutory()) {
      return refuse(MeetingRefusal.NO_POLL_HERE);
    }
    if (motion.put() == null) {
      return refuse(MeetingRefusal.NOT_PUT);
    }
    if (motion.isPolled()) {
      return refuse(MeetingRefusal.POLL_DEMANDED_ALREADY);
    }
    UUID chair = counted.room().chair();
    if (c.chair() && (chair == null || counted.room().stay(chair).isEmpty())) {
      return refuse(MeetingRefusal.CHAIR_NOT_THERE, "chair", chair);
    }
    for (String key : c.by()) {
      if (counted.voters().stream().noneMatch(it -> key.equals(it.arrived().standsFor()))) {
        return refuse(MeetingRefusal.NOT_A_MEMBER, "by", key);
      }
    }
    var rules = Voting.rules(motion, counted);
    var demand = Polls.of(counted.assembly().terms(), c.chair());
    var found =
        c.chair()
            ? demand.byTheChair()
            : demand.by(c.by(), counted.assembly().electors(rules), rules.weighting());
    return accept(
        new PollDemanded(
            c.meeting(),
            c.motion(),
            c.by(),
            c.chair(),
            found.good(),
            "%s [%s]".formatted(found.sentence(), found.clause().source()),
            c.at()));
  }
}
