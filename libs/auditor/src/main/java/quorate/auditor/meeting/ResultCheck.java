package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.MOTION_AS_RULED;
import static quorate.auditor.finding.Check.MOTION_IN_ORDER;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quorate.auditor.ballot.Plain;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.Verdict;
import quorate.counting.outcome.data.Outcomes;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Stand;

/** What was declared of a motion, against what its votes come to. */
record ResultCheck(Meeting meeting, Assembly assembly, Findings findings) {

  void check(Fields data) throws Malformed {
    var found = meeting.motion(data.text("motion"));
    boolean open = found.filter(Motion::isOpen).flatMap(motion -> motion.put).isPresent();
    findings.must(MOTION_IN_ORDER, open, "a motion that is put", "it is not");
    if (found.isPresent()) {
      try {
        check(data, found.get());
      } catch (IllegalArgumentException e) {
        findings.must(
            MOTION_AS_RULED, false, "votes that can be counted", String.valueOf(e.getMessage()));
      }
    }
  }

  private void check(Fields data, Motion motion) throws Malformed {
    boolean inHand = meeting.room.taken.equals(motion.item);
    findings.must(MOTION_IN_ORDER, inHand, "the item that is taken", "it is under another");
    var question = new Question(motion, meeting, assembly);
    boolean anew = Anew.needed(motion, question.rules());
    findings.must(MOTION_IN_ORDER, !anew, "votes after every interest", "one was noted since");
    var sums = new Sums(motion, assembly, question.rules(), question.notice());
    var casting = casting(data, motion, sums);
    var sheet = sums.outcome(casting);
    if (sheet.isEmpty()) {
      findings.must(MOTION_AS_RULED, false, "a vote", "no vote was taken that counts");
      return;
    }
    findings.same(
        MOTION_AS_RULED, sheet.get().verdict().toString(), data.text("verdict"), "the verdict");
    var stated = Plain.object(data.in("outcome").json());
    var before = new Sums(motion, assembly, question.citedBefore(), question.notice());
    boolean older =
        before.outcome(casting).map(Outcomes::data).filter(it -> holds(it, stated)).isPresent();
    if (!older) {
      compare(Outcomes.data(sheet.get()), stated);
    }
  }

  private static boolean holds(Map<String, Object> derived, Map<String, Object> stated) {
    return derived.keySet().stream()
        .allMatch(each -> Objects.equals(derived.get(each), stated.get(each)));
  }

  private void compare(Map<String, Object> derived, Map<String, Object> stated) {
    for (String each : derived.keySet()) {
      Object found = Objects.requireNonNullElse(stated.get(each), "nothing");
      findings.same(MOTION_AS_RULED, derived.get(each), found, "its outcome states " + each);
    }
  }

  private Optional<CastingVote> casting(Fields data, Motion motion, Sums sums) throws Malformed {
    if (!data.has("casting")) {
      return Optional.empty();
    }
    var casting = data.in("casting");
    String chair = casting.text("chair");
    var counted = new Counted(assembly, meeting.room, motion.item);
    boolean gives = sums.rules().equalVotes() instanceof EqualVotes.CastingVote;
    findings.must(MOTION_AS_RULED, gives, "no casting vote", "one is given");
    findings.must(
        MOTION_AS_RULED,
        chair.equals(meeting.room.chair) && mayCast(chair, counted),
        "a casting vote of a chair who counts",
        "it is of " + chair);
    boolean tied =
        sums.outcome(Optional.empty()).filter(it -> it.byTheVotes() == Verdict.TIED).isPresent();
    findings.must(MOTION_AS_RULED, tied, "equal votes", "a casting vote breaks no tie");
    return Optional.of(
        new CastingVote(counted.keyOf(chair), Word.of(Stand.class, casting.text("stand"))));
  }

  // who does not count breaks no tie; members elect whom they like
  private boolean mayCast(String chair, Counted counted) {
    return assembly.isOfMembers() ? meeting.room.stay(chair).isPresent() : counted.counts(chair);
  }
}
