package quorate.ballots.hands;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import quorate.ballots.ballot.Ballot.Rolled;
import quorate.ballots.ballot.CastingTerms;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.hands.HandsCommand.DeclareHands;
import quorate.ballots.hands.HandsCommand.GiveCastingVoteOnHands;
import quorate.ballots.hands.HandsEvent.CastingVoteOnHandsGiven;
import quorate.ballots.hands.HandsEvent.HandsDeclared;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.chassis.decide.Decision;

/**
 * Decides what becomes of hands that were recorded. Both name the record that they are about, so
 * that one made meanwhile, which may say something else, is not meant unseen.
 */
final class HandsSettled {

  private HandsSettled() {}

  static Decision<HandsEvent> cast(GiveCastingVoteOnHands c, Rolled ballot, Hands hands) {
    return unnamed(c.record(), hands)
        .or(
            () ->
                new CastingTerms(ballot.notice())
                    .unmet(
                        c.facts().by(c.asker()),
                        hands.outcome().orElseThrow(),
                        hands.casting() != null))
        .orElseGet(() -> accept(given(c, ballot, hands)));
  }

  private static HandsEvent given(GiveCastingVoteOnHands c, Rolled ballot, Hands hands) {
    return new CastingVoteOnHandsGiven(
        c.ballot(),
        c.record(),
        c.vote(),
        outcome(c, ballot, Objects.requireNonNull(hands.recorded())),
        c.asker().officer().login());
  }

  private static Map<String, Object> outcome(
      GiveCastingVoteOnHands c, Rolled ballot, HandsRecorded recorded) {
    var notice = ballot.notice();
    var told = Proceedings.orNone(notice.proceedings());
    var chair = new CastingTerms(notice).chair().orElseThrow();
    return new HandsOutcome(HandsDecider.rules(ballot), told, c.facts().roll())
        .of(
            recorded.hands(),
            HandsOutcome.attendance(recorded),
            Optional.of(chair.casting(c.vote())));
  }

  static Decision<HandsEvent> declare(DeclareHands c, Hands hands) {
    return unnamed(c.record(), hands)
        .orElseGet(
            () ->
                accept(
                    new HandsDeclared(
                        c.ballot(),
                        String.valueOf(hands.outcome().orElseThrow().get("verdict")),
                        c.asker().officer().login(),
                        c.record())));
  }

  private static Optional<Decision<HandsEvent>> unnamed(int record, Hands hands) {
    if (hands.recorded() == null) {
      return Optional.of(refuse(HandsRefusal.NOT_RECORDED));
    }
    return record == hands.record()
        ? Optional.empty()
        : Optional.of(
            refuse(
                HandsRefusal.HANDS_RECORDED_ANEW,
                "record",
                record,
                "%s That is %d."
                    .formatted(HandsRefusal.HANDS_RECORDED_ANEW.explanation(), hands.record())));
  }
}
