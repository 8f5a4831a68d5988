package quorate.ballots.hands;

import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.hands.HandsEvent.HandsDeclared;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.hands.HandsEvent.PollDemanded;
import quorate.chassis.log.Aggregate;

/** The show of hands of one ballot. */
public record Hands(
    @Nullable HandsRecorded recorded,
    @Nullable PollDemanded demanded,
    @Nullable HandsDeclared declared) {

  public static final Aggregate<Hands, HandsEvent> AGGREGATE =
      new Aggregate<>("hands", HandsEvent.class, new Hands(null, null, null), Hands::evolve);

  /** Whether a ballot that is due has to wait for a poll to be demanded before it opens. */
  public boolean comeFirst(Ballot ballot) {
    return demanded == null
        && Conducting.of(ballot)
            .map(known -> Proceedings.orNone(known.notice().proceedings()).hands())
            .isPresent();
  }

  /** Whether hands may still be declared of a ballot whose poll did not open in its time. */
  public boolean stayToBeDeclared(Ballot ballot) {
    return comeFirst(ballot) || recorded != null;
  }

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Hands evolve(Hands hands, HandsEvent event) {
    boolean settled = hands.demanded() != null || hands.declared() != null;
    return switch (event) {
      case HandsRecorded e when !settled -> new Hands(e, null, null);
      case PollDemanded e when !settled -> new Hands(hands.recorded(), e, null);
      case HandsDeclared e when !settled && hands.recorded() != null ->
          new Hands(hands.recorded(), null, e);
      case HandsEvent e -> throw new IllegalStateException(e + " cannot follow " + hands);
    };
  }
}
