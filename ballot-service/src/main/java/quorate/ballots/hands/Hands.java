package quorate.ballots.hands;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.ballot.Proceedings;
import quorate.ballots.count.AtTheMeeting;
import quorate.ballots.hands.HandsEvent.CastingVoteOnHandsGiven;
import quorate.ballots.hands.HandsEvent.HandsDeclared;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.hands.HandsEvent.PollDemanded;
import quorate.chassis.log.Aggregate;

/** The show of hands of one ballot; {@code record} is the number of the record that stands. */
public record Hands(
    @Nullable HandsRecorded recorded,
    int record,
    @Nullable CastingVoteOnHandsGiven casting,
    @Nullable PollDemanded demanded,
    @Nullable HandsDeclared declared) {

  public static final Aggregate<Hands, HandsEvent> AGGREGATE =
      new Aggregate<>(
          "hands", HandsEvent.class, new Hands(null, 0, null, null, null), Hands::evolve);

  /** What the hands that stand come to, with a casting vote that was given; empty before any. */
  public Optional<Map<String, Object>> outcome() {
    return casting == null
        ? Optional.ofNullable(recorded).map(HandsRecorded::outcome)
        : Optional.of(casting.outcome());
  }

  /**
   * Who was seen before a poll was demanded: they count for its quorum without voting (s318). A
   * demand of before that does not say how many were there leaves it at those who vote.
   */
  public AtTheMeeting seen() {
    return recorded == null || demanded == null || demanded.there() == null
        ? AtTheMeeting.UNSEEN
        : new AtTheMeeting(HandsOutcome.attendance(recorded), Optional.empty());
  }

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
    var recorded = hands.recorded();
    int record = hands.record();
    return switch (event) {
      case HandsRecorded e when !settled -> new Hands(e, record + 1, null, null, null);
      case CastingVoteOnHandsGiven e
          when !settled && recorded != null && hands.casting() == null && e.record() == record ->
          new Hands(recorded, record, e, null, null);
      case PollDemanded e when !settled -> new Hands(recorded, record, hands.casting(), e, null);
      case HandsDeclared e when hands.declared() == null && recorded != null ->
          new Hands(recorded, record, hands.casting(), hands.demanded(), e);
      case HandsEvent e -> throw new IllegalStateException(e + " cannot follow " + hands);
    };
  }
}
