package quorate.ballots.ballot;

import java.util.Optional;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Drafted;
import quorate.ballots.ballot.Ballot.NotDrafted;
import quorate.ballots.ballot.Ballot.Noticed;
import quorate.ballots.ballot.Ballot.Open;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.Ballot.Withdrawn;

/** A ballot of which notice was given, and who conducts it by that notice. */
public record Conducting(BallotDrafted draft, NoticeGiven notice) {

  /** Who asks: a log-in's keyed hash, and whether its token makes it a returning officer. */
  public record Officer(String login, boolean returningOfficer) {}

  /** Of a ballot; empty before its notice and once it is withdrawn. */
  public static Optional<Conducting> of(Ballot ballot) {
    return switch (ballot) {
      case NotDrafted _, Drafted _, Withdrawn _ -> Optional.empty();
      case Noticed(var draft, var notice) -> Optional.of(new Conducting(draft, notice));
      case Rolled(var draft, var notice, _) -> Optional.of(new Conducting(draft, notice));
      case Open(var draft, var notice, _) -> Optional.of(new Conducting(draft, notice));
      case Closed(var draft, var notice, _, _) -> Optional.of(new Conducting(draft, notice));
      case Counted counted -> Optional.of(new Conducting(counted.draft(), counted.notice()));
      case Declared declared -> Optional.of(new Conducting(declared.draft(), declared.notice()));
    };
  }

  /** The same, of one that was withdrawn as it had been: what was challenged stays challenged. */
  public static Optional<Conducting> evenWithdrawn(Ballot ballot) {
    return ballot instanceof Withdrawn(var conducted) ? Optional.ofNullable(conducted) : of(ballot);
  }

  /** What the notice says of it. */
  public Conduct conduct() {
    return Conduct.orUnsaid(notice.conduct());
  }

  /**
   * Why this log-in may not act as returning officer; empty when it may. Who is named acts and
   * nobody else; where nobody is, whoever has the role, and the secretary only if the notice says
   * so or nothing is contested.
   */
  public Optional<BallotRefusal> mayNotAct(Officer officer) {
    var conduct = conduct();
    if (conduct.returningOfficer() != null) {
      return conduct.names(officer.login())
          ? Optional.empty()
          : Optional.of(BallotRefusal.NOT_THE_RETURNING_OFFICER);
    }
    return officer.returningOfficer()
            || Boolean.TRUE.equals(conduct.secretaryActs())
            || !isContested()
        ? Optional.empty()
        : Optional.of(BallotRefusal.SECRETARY_MAY_NOT_ACT);
  }

  private boolean isContested() {
    return draft.paper().options().size() > 1;
  }
}
