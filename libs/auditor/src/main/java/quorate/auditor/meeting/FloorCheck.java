package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.MEETING_QUORUM;
import static quorate.auditor.finding.Check.MEETING_VOTES;
import static quorate.auditor.finding.Check.MOTION_IN_ORDER;

import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.meeting.Motion.Taken;

/** Motions as they are moved, put and voted on. */
record FloorCheck(Meeting meeting, Assembly assembly, Findings findings) {

  void check(String type, Fields data) throws Malformed {
    if (type.equals("motion-moved")) {
      moved(new Motion(data));
      return;
    }
    var found = meeting.motion(data.text("motion")).filter(Motion::isOpen);
    must(found.isPresent(), "a motion that is open", data.text("motion") + " is none");
    if (found.isPresent()) {
      about(type, data, found.get());
    }
  }

  private void about(String type, Fields data, Motion motion) throws Malformed {
    switch (type) {
      case "motion-seconded" -> seconded(motion, data.text("by"));
      case "motion-withdrawn" -> must(motion.put.isEmpty(), "one that is not put", "it is put");
      case "motion-put" -> put(motion, data);
      case "motion-votes-recorded" -> voted(motion, Taken.read(data));
      case "poll-demanded" ->
          new PollCheck(assembly, findings)
              .check(motion, data, counted(motion), new Question(motion, meeting).rules());
      default -> {}
    }
  }

  private Counted counted(Motion motion) {
    return new Counted(assembly, meeting.room, motion.item);
  }

  private void moved(Motion motion) {
    under(motion);
    must(counted(motion).counts(motion.by), "one who counts", "moved by " + motion.by);
    motion.amends.ifPresent(
        amended ->
            must(isAmendable(motion, amended), "a motion that is open", "it amends another"));
  }

  private boolean isAmendable(Motion motion, String amended) {
    return meeting
        .motion(amended)
        .filter(each -> each.isOpen() && each.put.isEmpty() && each.amends.isEmpty())
        .filter(each -> each.item.equals(motion.item))
        .isPresent();
  }

  private void under(Motion motion) {
    boolean taken = meeting.room.taken.equals(motion.item) && meeting.item(motion.item).isPresent();
    must(taken, "the item that is taken", "it is under " + motion.item);
  }

  private void seconded(Motion motion, String by) {
    must(motion.put.isEmpty(), "one that is not put", "it is put");
    boolean another = !by.equals(motion.by) && counted(motion).counts(by);
    must(another, "another who counts", "seconded by " + by);
  }

  private void put(Motion motion, Fields data) throws Malformed {
    under(motion);
    must(motion.put.isEmpty(), "one that is not put", "it is put");
    boolean seconded = motion.seconder.isPresent() || motion.by.equals(meeting.room.chair);
    must(seconded, "a seconder, or the chair", "nobody seconded it");
    must(amending(motion).isEmpty(), "its amendments first", "one is open");
    var quorum = counted(motion).quorum(new Question(motion, meeting).rules());
    RoomCheck.stated(data.in("quorum"), quorum, findings);
    findings.must(MEETING_QUORUM, quorum.met(), "a quorum", "it is put without");
  }

  private Optional<Motion> amending(Motion motion) {
    return meeting.motions.values().stream()
        .filter(each -> each.amends.equals(Optional.of(motion.id)) && each.isOpen())
        .findFirst();
  }

  private void voted(Motion motion, Taken taken) {
    must(motion.put.isPresent(), "one that is put", "it is not");
    must(
        motion.votes(taken.way()).isEmpty(),
        "a first vote",
        "voted by %s again".formatted(taken.way()));
    boolean demanded = !taken.way().equals(Motion.POLL) || motion.isPolled();
    must(demanded, "a poll that was demanded", "it was not");
    var counted = counted(motion);
    var rules = new Question(motion, meeting).rules();
    var counting = counted.counting(rules);
    findings.same(MEETING_VOTES, counting, taken.counting(), "who counted");
    findings.must(MEETING_QUORUM, counted.quorum(rules).met(), "a quorum", "voted on without");
    new VoteCheck(counted, findings).check(taken);
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(MOTION_IN_ORDER, holds, expected, what);
  }
}
