package quorate.auditor.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.notice.SpecialNotice;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.RaisedMajority;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Words;
import quorate.counting.outcome.vote.Notice;

/** By which rules a motion is decided, and with what notice. */
record Question(Motion motion, Meeting meeting, Assembly assembly) {

  /** The terms' own; for what the Act asks of members, the Act's with the articles' quorum. */
  RuleSet rules() {
    var terms = meeting.terms.rules();
    var weighting = terms.weighting();
    return switch (motion.kind) {
      case SPECIAL_RESOLUTION, CHANGE_OF_LEGAL_STRUCTURE ->
          MembersMeeting.special(weighting).with(terms.quorum()).with(terms.entitledAt());
      case REMOVAL_OF_DIRECTOR ->
          ordinary(
              RaisedMajority.whatever(MembersMeeting.removalOfDirector(weighting), "168(1)", terms),
              terms);
      case REMOVAL_OF_AUDITOR ->
          ordinary(
              RaisedMajority.whatever(MembersMeeting.removalOfAuditor(weighting), "510(2)", terms),
              terms);
      case RATIFICATION ->
          ordinary(RaisedMajority.raised(MembersMeeting.ratification(weighting), terms), terms);
      case ORDINARY_RESOLUTION ->
          ordinary(RaisedMajority.raised(MembersMeeting.ordinary(weighting), terms), terms);
      case ADVISORY_CHOICE, CONTRACT_DECISION, ELECTION, BOARD_RESOLUTION ->
          assembly.isStatutory()
              ? terms
              : terms.with(NoticeRule.of(assembly.notice().least().clause()));
    };
  }

  /** The same as older results cited them: to the same figures, by fewer clauses. */
  RuleSet citedBefore() {
    var terms = meeting.terms.rules();
    return switch (motion.kind) {
      case REMOVAL_OF_DIRECTOR ->
          ordinary(MembersMeeting.removalOfDirector(terms.weighting()), terms);
      case REMOVAL_OF_AUDITOR ->
          ordinary(MembersMeeting.removalOfAuditor(terms.weighting()), terms);
      case ADVISORY_CHOICE, CONTRACT_DECISION, ELECTION, BOARD_RESOLUTION -> terms;
      default -> rules();
    };
  }

  private static RuleSet ordinary(RuleSet act, RuleSet terms) {
    return act.with(terms.quorum()).with(terms.equalVotes()).with(terms.entitledAt());
  }

  /** The notice of the meeting, with what was done for this motion. */
  Notice notice() throws Malformed {
    Set<Requirement> done = EnumSet.noneOf(Requirement.class);
    var item = meeting.item(motion.item);
    if (item.isPresent()) {
      inTheNotice(item.get(), done);
      specialNotice(item.get().optionalDate("noticegiven"), done);
    }
    if (motion.put.filter(put -> put.json().path("heard").asBoolean()).isPresent()) {
      done.add(Requirement.RIGHT_TO_BE_HEARD);
    }
    return new Notice(Word.of(Notice.Found.class, meeting.room.notice), done);
  }

  private void inTheNotice(Fields item, Set<Requirement> done) {
    var text = item.optional("text");
    if (text.isPresent()
        && item.optional("resolution").equals(Optional.of(Words.key(motion.kind)))) {
      done.add(Requirement.SPECIAL_IN_THE_NOTICE);
      if (motion.corrected(text.get()).strip().equals(motion.text.strip())) {
        done.add(Requirement.TEXT_AS_IN_THE_NOTICE);
      }
    }
  }

  private void specialNotice(Optional<LocalDate> told, Set<Requirement> done) throws Malformed {
    if (told.isPresent()) {
      var called = meeting.called.date("called");
      if (SpecialNotice.of(told.get(), called, meeting.day()).good()) {
        done.add(Requirement.SPECIAL_NOTICE);
      }
    }
  }
}
