package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.notice.SpecialNotice;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.preset.RaisedMajority;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.Requirement;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Permission;
import quorate.counting.outcome.vehicle.RuleCheck;
import quorate.counting.outcome.vehicle.VehicleTable;
import quorate.counting.outcome.vote.Notice;
import quorate.counting.outcome.vote.Notice.Found;
import quorate.governance.meeting.Agenda.Item;
import quorate.governance.meeting.MeetingCommand.MoveMotion;

/** By which rules a question of some kind is decided at a meeting. */
public record Question(Assembly assembly, Kind kind) {

  /** Why this body does not decide it; empty where it does. */
  Optional<Decision<MeetingEvent>> refused(String field, @Nullable String clause) {
    return switch (VehicleTable.of(kind, assembly.vehicle())) {
      case Permission.Allowed _ -> against(field);
      case Permission.ByClause by ->
          clause != null || assembly.terms().document() != null
              ? Optional.empty()
              : Optional.of(refuse(MeetingRefusal.CLAUSE_NEEDED, "clause", null, by.reason()));
      case Permission.Refused no ->
          Optional.of(
              refuse(
                  MeetingRefusal.KIND_NOT_FOR_THIS_BODY,
                  field,
                  kind,
                  "%s [%s]".formatted(no.reason(), no.source())));
    };
  }

  // terms that the Act does not let members decide by
  private Optional<Decision<MeetingEvent>> against(String field) {
    return assembly.isStatutory()
        ? new RuleCheck(kind, assembly.vehicle())
            .faults(rules()).stream()
                .findFirst()
                .map(
                    fault ->
                        refuse(
                            MeetingRefusal.KIND_NOT_FOR_THIS_BODY,
                            field,
                            kind,
                            "%s [%s]".formatted(fault.reason(), fault.source())))
        : Optional.empty();
  }

  /**
   * Why members cannot resolve so under an item: a resolution stands in the notice under its kind,
   * an ordinary one at least as business to be decided (s311(2), s283(6), s168(2), s511). An
   * amendment of one is decided by ordinary resolution.
   */
  Optional<Decision<MeetingEvent>> unnoticed(MoveMotion c, Item item) {
    boolean ordinary = kind == Kind.ORDINARY_RESOLUTION;
    if (!assembly.isStatutory() || !kind.isStatutory() || (ordinary && c.amends() != null)) {
      return Optional.empty();
    }
    var put = item.put();
    Kind told = put == null ? null : put.resolution();
    boolean stood = told == kind || (ordinary && told == null && item.kind() == ItemKind.DECISION);
    return stood
        ? Optional.empty()
        : Optional.of(
            refuse(
                MeetingRefusal.NOT_IN_THE_NOTICE,
                "kind",
                kind,
                "The notice tells of no %s under item %d: put it to a later meeting [Companies Act 2006 s311(2)]."
                    .formatted(kind.words().replaceFirst("^(an?|the) ", ""), item.number())));
  }

  /** Why it is moved in other words than its notice has (s283(6)(a)); empty where it is not. */
  Optional<Decision<MeetingEvent>> otherwise(MoveMotion c, Item item) {
    var put = item.put();
    String text = put == null || put.resolution() != kind ? null : put.text();
    boolean moved = assembly.isStatutory() && needsText(kind) && c.amends() == null;
    return moved && text != null && !text.strip().equals(c.text().strip())
        ? Optional.of(
            refuse(
                MeetingRefusal.NOT_AS_NOTICED,
                "text",
                c.text(),
                "Move the text of the notice: \"%s\" Who is in the chair may then move a correction of it that is not of substance [Companies Act 2006 s283(6)(a)]."
                    .formatted(text.strip())))
        : Optional.empty();
  }

  /** The terms' own; for what the Act asks of members, the Act's with the articles' quorum. */
  public RuleSet rules() {
    var terms = assembly.terms().rules();
    var weighting = terms.weighting();
    return switch (kind) {
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
          assembly.isStatutory() ? terms : terms.with(noticeByTerms());
    };
  }

  // a rule set cites for its notice whatever it cites first; a body's notice is as its terms say
  private NoticeRule noticeByTerms() {
    return NoticeRule.of(NoticeOf.terms(assembly).least().clause());
  }

  private static RuleSet ordinary(RuleSet act, RuleSet terms) {
    return act.with(terms.quorum()).with(terms.equalVotes()).with(terms.entitledAt());
  }

  /** Whether it needs special notice (s168(2), s511). */
  public static boolean needsSpecialNotice(Kind kind) {
    return kind == Kind.REMOVAL_OF_DIRECTOR || kind == Kind.REMOVAL_OF_AUDITOR;
  }

  /** Whether its text stands in the notice (s283(6)). */
  static boolean needsText(Kind kind) {
    return kind.level() == Kind.Level.SPECIAL;
  }

  /** The notice of the meeting, with what was done for this motion. */
  static Notice notice(Meeting.Called meeting, Motion motion, Assembly assembly) {
    Set<Requirement> done = EnumSet.noneOf(Requirement.class);
    UUID item = motion.moved().item();
    meeting.agenda().item(item).ifPresent(it -> done.addAll(done(meeting, it, motion, assembly)));
    var put = motion.put();
    if (put != null && put.heard()) {
      done.add(Requirement.RIGHT_TO_BE_HEARD);
    }
    return new Notice(found(meeting), done);
  }

  private static Found found(Meeting.Called meeting) {
    return Found.valueOf(meeting.room().notice().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Set<Requirement> done(
      Meeting.Called meeting, Item item, Motion motion, Assembly assembly) {
    Set<Requirement> done = EnumSet.noneOf(Requirement.class);
    var put = item.put();
    if (put == null) {
      return done;
    }
    String text = put.text();
    if (text != null && put.resolution() == motion.moved().kind()) {
      done.add(Requirement.SPECIAL_IN_THE_NOTICE);
      if (motion.corrected(text).strip().equals(motion.text().strip())) {
        done.add(Requirement.TEXT_AS_IN_THE_NOTICE);
      }
    }
    var told = put.noticeGiven();
    if (told != null && SpecialNotice.of(told, meeting.called().called(), assembly.day()).good()) {
      done.add(Requirement.SPECIAL_NOTICE);
    }
    return done;
  }
}
