package quorate.ballots.casting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Closed;
import quorate.ballots.ballot.Ballot.Counted;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.BallotEvent.CastingVoteGiven;
import quorate.ballots.ballot.CastingTerms;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.count.AtTheMeeting;
import quorate.ballots.count.BallotBox;
import quorate.ballots.count.ClosedVotes;
import quorate.ballots.hands.Hands;
import quorate.counting.outcome.vote.CastingVote;

/** The votes of a ballot that was counted, as they were then, with a casting vote given since. */
public final class ReopenedBox {

  private ReopenedBox() {}

  /** Empty for a ballot that was not counted. */
  public static Optional<BallotBox> of(Ballot ballot, Hands hands, ClosedVotes.Found found) {
    return switch (ballot) {
      case Counted c ->
          Optional.of(
              box(
                  new Closed(c.draft(), c.notice(), c.roll(), found.choiceKey()),
                  meeting(hands, c.notice(), c.casting()),
                  found));
      case Declared d ->
          Optional.of(
              box(
                  new Closed(d.draft(), d.notice(), d.roll(), found.choiceKey()),
                  meeting(hands, d.notice(), d.casting()),
                  found));
      case Ballot.NotDrafted _,
          Ballot.Drafted _,
          Ballot.Noticed _,
          Ballot.Rolled _,
          Ballot.Open _,
          Closed _,
          Ballot.Withdrawn _ ->
          Optional.empty();
    };
  }

  private static BallotBox box(Closed closed, AtTheMeeting meeting, ClosedVotes.Found found) {
    return found.votes().box(closed, meeting);
  }

  private static AtTheMeeting meeting(
      Hands hands, NoticeGiven notice, @Nullable CastingVoteGiven given) {
    Optional<CastingVote> casting =
        Optional.ofNullable(given)
            .flatMap(
                one -> new CastingTerms(notice).chair().map(chair -> chair.casting(one.vote())));
    return hands.seen().with(casting);
  }
}
