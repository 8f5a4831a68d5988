package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.MEETING_QUORUM;
import static quorate.auditor.finding.Check.MEETING_VOTES;
import static quorate.auditor.finding.Check.MOTION_IN_ORDER;

import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.meeting.Motion.Taken;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vehicle.Kind;

/** Motions as they are moved, put and voted on. */
record FloorCheck(Meeting meeting, Assembly assembly, Findings findings) {

  void check(String type, Fields data) throws Malformed {
    if (type.equals("motion-moved")) {
      moved(new Motion(data));
      return;
    }
    var found =
        meeting
            .motion(data.text("motion"))
            .filter(motion -> motion.isOpen() || isPolledAfterHands(motion, type));
    must(found.isPresent(), "a motion that is open", data.text("motion") + " is none");
    if (found.isPresent()) {
      about(type, data, found.get());
    }
  }

  // a poll may be demanded immediately after the hands are declared (model articles art 44(1)(b))
  private boolean isPolledAfterHands(Motion motion, String type) {
    return type.equals("poll-demanded") && !motion.withdrawn && meeting.isJustDeclared(motion);
  }

  private void about(String type, Fields data, Motion motion) throws Malformed {
    switch (type) {
      case "motion-seconded" -> seconded(motion, data.text("by"));
      case "motion-withdrawn" -> must(motion.put.isEmpty(), "one that is not put", "it is put");
      case "motion-put" -> put(motion, data);
      case "motion-votes-recorded" -> voted(motion, Taken.read(data));
      case "poll-demanded" -> {
        inHand(motion);
        new PollCheck(assembly, findings).check(motion, data, counted(motion), rules(motion));
      }
      default -> {}
    }
  }

  private RuleSet rules(Motion motion) {
    return new Question(motion, meeting, assembly).rules();
  }

  private Counted counted(Motion motion) {
    return new Counted(assembly, meeting.room, motion.item);
  }

  private void moved(Motion motion) {
    under(motion);
    boolean may = counted(motion).counts(motion.by) || isOfTheChair(motion);
    must(may, "one who counts", "moved by " + motion.by);
    motion.amends.ifPresent(amended -> amends(motion, amended));
  }

  // who is in the chair corrects what was noticed, with a vote or without one
  private boolean isOfTheChair(Motion motion) {
    return motion.amends.isPresent()
        && !motion.isOfSubstance
        && assembly.isOfMembers()
        && motion.by.equals(meeting.room.chair)
        && meeting.room.stay(motion.by).isPresent();
  }

  private void amends(Motion motion, String id) {
    var amended = meeting.motion(id).filter(each -> isAmendable(motion, each));
    must(amended.isPresent(), "a motion that is open", "it amends another");
    must(amended.flatMap(this::amending).isEmpty(), "one amendment at a time", "one is open");
    if (amended.filter(each -> each.kind.level() == Kind.Level.SPECIAL).isPresent()) {
      must(!motion.isOfSubstance, "a correction (s283(6)(a))", "it amends the substance");
      boolean ofChair = !assembly.isOfMembers() || motion.by.equals(meeting.room.chair);
      must(ofChair, "a correction of the chair", "moved by " + motion.by);
    }
  }

  private static boolean isAmendable(Motion motion, Motion amended) {
    return amended.isOpen()
        && amended.put.isEmpty()
        && amended.amends.isEmpty()
        && amended.item.equals(motion.item);
  }

  private void under(Motion motion) {
    boolean taken = meeting.room.taken.equals(motion.item) && meeting.item(motion.item).isPresent();
    must(taken, "the item that is taken", "it is under " + motion.item);
  }

  private void inHand(Motion motion) {
    boolean inHand = meeting.room.taken.equals(motion.item);
    must(inHand, "the item that is taken", "it is under " + motion.item);
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
    must(motion.amends.isPresent() || another(motion).isEmpty(), "one at a time", "another is put");
    var quorum = counted(motion).quorum(rules(motion));
    RoomCheck.stated(data.in("quorum"), quorum, findings);
    findings.must(MEETING_QUORUM, quorum.met(), "a quorum", "it is put without");
  }

  private Optional<Motion> another(Motion motion) {
    return meeting.motions.values().stream()
        .filter(each -> each.item.equals(motion.item) && each.amends.isEmpty())
        .filter(each -> each.put.isPresent() && each.isOpen())
        .findFirst();
  }

  private Optional<Motion> amending(Motion motion) {
    return meeting.motions.values().stream()
        .filter(each -> each.amends.equals(Optional.of(motion.id)) && each.isOpen())
        .findFirst();
  }

  private void voted(Motion motion, Taken taken) {
    must(motion.put.isPresent(), "one that is put", "it is not");
    inHand(motion);
    var rules = rules(motion);
    // until its result votes are put right by others in their place, and the hands by a poll
    must(
        motion.way().equals(taken.way()) || motion.votes(taken.way()).isEmpty(),
        "votes of the way that counts",
        "voted by %s again".formatted(taken.way()));
    boolean demanded = !taken.way().equals(Motion.POLL) || motion.isPolled();
    must(demanded, "a poll that was demanded", "it was not");
    var counted = counted(motion);
    var counting = counted.counting(rules);
    findings.same(MEETING_VOTES, counting, taken.counting(), "who counted");
    findings.must(MEETING_QUORUM, counted.quorum(rules).met(), "a quorum", "voted on without");
    new VoteCheck(counted, findings).check(taken);
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(MOTION_IN_ORDER, holds, expected, what);
  }
}
