package quorate.ballots.challenge;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Ballot.Declared;
import quorate.ballots.ballot.Ballot.Withdrawn;
import quorate.ballots.ballot.BallotPaper.Option;
import quorate.ballots.ballot.BallotRefusal;
import quorate.ballots.ballot.ChallengeGround;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.challenge.ChallengeCommand.LodgeChallenge;
import quorate.ballots.challenge.ChallengeEvent.ChallengeLodged;
import quorate.ballots.electorate.MandateToVote;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Refusal;

/** Who may challenge a ballot, and until when. */
final class Lodging {

  /** As what they do it, and which person that is. */
  private record Found(Standing standing, @Nullable UUID person) {}

  private Lodging() {}

  static Decision<ChallengeEvent> lodge(LodgeChallenge c, Ballot ballot, Challenges all) {
    if (ballot instanceof Withdrawn) {
      return refuse(BallotRefusal.WITHDRAWN);
    }
    var conducting = Conducting.of(ballot);
    if (conducting.isEmpty()) {
      return refuse(BallotRefusal.NOTICE_NOT_GIVEN);
    }
    var found = standing(c, conducting.get());
    if (found.isEmpty()) {
      return refuse(ChallengeRefusal.NO_STANDING);
    }
    return tooLate(c, ballot, conducting.get())
        .or(() -> twice(c, all))
        .<Decision<ChallengeEvent>>map(Decision::refuse)
        .orElseGet(() -> accept(lodged(c, found.get())));
  }

  private static Optional<Found> standing(LodgeChallenge c, Conducting conducting) {
    if (c.claim().practice() != null) {
      return mandate(c).map(held -> new Found(Standing.REPRESENTATIVE, held.person()));
    }
    if (c.claim().option() != null) {
      return candidate(c, conducting).map(person -> new Found(Standing.CANDIDATE, person));
    }
    return c.lodger().scrutineer()
        ? Optional.of(new Found(Standing.SCRUTINEER, known(c)))
        : Optional.empty();
  }

  // So that who is erased from the register is forgotten here, too.
  private static @Nullable UUID known(LodgeChallenge c) {
    var persons = c.lodger().persons();
    return persons.size() == 1 ? persons.iterator().next() : null;
  }

  // Who is missing from the roll must be able to say so.
  private static Optional<MandateToVote> mandate(LodgeChallenge c) {
    var practice = c.claim().practice();
    return practice == null || !(c.lodger().onRoll() || c.ground() == ChallengeGround.ROLL)
        ? Optional.empty()
        : c.lodger().mandates().stream()
            .filter(mandate -> mandate.covers(practice, c.at()))
            .findFirst();
  }

  private static Optional<UUID> candidate(LodgeChallenge c, Conducting conducting) {
    return conducting.draft().paper().options().stream()
        .filter(option -> option.option().equals(c.claim().option()))
        .map(Option::contact)
        .filter(contact -> contact != null && c.lodger().persons().contains(contact))
        .findFirst();
  }

  private static Optional<Refusal> tooLate(LodgeChallenge c, Ballot ballot, Conducting conducting) {
    if (!(ballot instanceof Declared declared)) {
      return Optional.empty();
    }
    if (declared.annulled() != null) {
      return Optional.of(BallotRefusal.ALREADY_ANNULLED);
    }
    return conducting
        .conduct()
        .challengeableUntil(declared.declared())
        .filter(end -> !c.at().isBefore(end))
        .map(end -> ChallengeRefusal.CHALLENGE_PERIOD_OVER);
  }

  private static Optional<Refusal> twice(LodgeChallenge c, Challenges all) {
    return all.lodged().values().stream()
            .filter(one -> !one.judged())
            .map(Challenges.One::lodged)
            .anyMatch(
                other -> other.by().equals(c.lodger().login()) && other.ground() == c.ground())
        ? Optional.of(ChallengeRefusal.CHALLENGED_ALREADY)
        : Optional.empty();
  }

  private static ChallengeLodged lodged(LodgeChallenge c, Found found) {
    return new ChallengeLodged(
        c.ballot(),
        c.challenge(),
        c.ground(),
        found.standing(),
        c.claim().practice(),
        c.claim().option(),
        found.person(),
        c.lodger().login(),
        c.at(),
        c.text(),
        c.document());
  }
}
