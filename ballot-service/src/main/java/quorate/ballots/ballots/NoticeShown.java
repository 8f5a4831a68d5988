package quorate.ballots.ballots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.Conduct;
import quorate.ballots.ballot.Conduct.ReturningOfficer;
import quorate.ballots.ballot.EnquiriesUntil;
import quorate.ballots.ballot.ExtensionReason;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.PassMark;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.ballot.TurnoutShown;
import quorate.ballots.ballot.UnderChallenge;

/** A notice as people read it. */
public record NoticeShown(
    LocalDate recordDate,
    @Nullable Instant given,
    Instant opens,
    Instant closes,
    @Nullable Rules rules,
    TurnoutShown turnout,
    @Nullable Map<String, Object> ruleSet,
    @Nullable Proceedings proceedings,
    @Nullable Conducted conduct,
    @Nullable Extended extended,
    @Nullable WrittenShown inWriting,
    @Nullable List<Instant> reminders) {

  /** That it closes later than the notice said, and why. */
  public record Extended(Instant was, ExtensionReason reason) {

    static @Nullable Extended of(@Nullable BallotExtended last) {
      return last == null ? null : new Extended(last.was(), last.reason());
    }
  }

  /** The rules that it fixed; the quorum is a decimal. */
  public record Rules(PassMark passMark, String quorumHeads) {}

  /** Who conducts it and judges challenges; days are decimals. */
  public record Conducted(
      @Nullable ReturningOfficer returningOfficer,
      @Nullable Boolean secretaryActs,
      @Nullable List<String> adjudicators,
      @Nullable String challengePeriod,
      @Nullable String answerPeriod,
      @Nullable UnderChallenge underChallenge,
      @Nullable EnquiriesUntil enquiries) {

    static @Nullable Conducted of(@Nullable Conduct conduct) {
      return conduct == null
          ? null
          : new Conducted(
              conduct.returningOfficer(),
              conduct.secretaryActs(),
              conduct.adjudicators(),
              days(conduct.challengePeriod()),
              days(conduct.answerPeriod()),
              conduct.underChallenge(),
              conduct.enquiries());
    }

    private static @Nullable String days(@Nullable Integer days) {
      return days == null ? null : days.toString();
    }
  }

  static NoticeShown of(
      BallotDrafted draft,
      NoticeGiven notice,
      @Nullable Instant given,
      @Nullable BallotExtended extended) {
    var rules = notice.rules();
    return new NoticeShown(
        notice.recordDate(),
        given,
        notice.opens(),
        extended == null ? notice.closes() : extended.closes(),
        rules == null ? null : new Rules(rules.passMark(), Integer.toString(rules.quorumHeads())),
        notice.turnout(),
        notice.ruleSet(),
        notice.proceedings(),
        Conducted.of(notice.conduct()),
        Extended.of(extended),
        WrittenShown.of(draft, notice),
        notice.reminders());
  }
}
