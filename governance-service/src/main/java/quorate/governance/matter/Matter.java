package quorate.governance.matter;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
import quorate.governance.matter.MatterEvent.MatterAskedAgain;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.governance.matter.MatterEvent.MatterSettled;

/** Where a matter stands: as much of it as a decision needs. */
public sealed interface Matter {

  /** The streams of matters: {@code matter/<id>}. */
  Aggregate<Matter, MatterEvent> MATTERS =
      new Aggregate<>("matter", MatterEvent.class, new Unknown(), Matter::evolve);

  /** Nobody has raised it. */
  record Unknown() implements Matter {}

  /** On the table; {@code supersedes} is the decision that it reopens. */
  record Raised(String title, String question, String kind, @Nullable UUID supersedes)
      implements Matter {}

  /** The electorate is being asked, by this ballot. */
  record AtBallot(Raised raised, UUID ballot) implements Matter {}

  /** Answered by its ballot. */
  record Settled(MatterSettled how, Raised raised) implements Matter {}

  /** On its way to a general meeting; {@code settled} where that follows advice. */
  record MeetingProposed(GeneralMeetingProposed proposal, @Nullable Settled settled)
      implements Matter {}

  /** How this ballot settled it, if it did. */
  static Optional<Settled> settledBy(Matter matter, UUID ballot) {
    @Nullable Settled settled =
        switch (matter) {
          case Settled it -> it;
          case MeetingProposed it -> it.settled();
          case Unknown _, Raised _, AtBallot _ -> null;
        };
    return Optional.ofNullable(settled).filter(it -> it.how().ballot().equals(ballot));
  }

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Matter evolve(Matter matter, MatterEvent event) {
    return switch (event) {
      case MatterRaised e when matter instanceof Unknown ->
          new Raised(e.title(), e.question(), e.kind(), e.supersedes());
      case MatterPutToBallot e when matter instanceof Raised raised ->
          new AtBallot(raised, e.ballot());
      case MatterSettled e when matter instanceof AtBallot at -> new Settled(e, at.raised());
      case MatterAskedAgain e when settledBy(matter, e.annulled()).isPresent() ->
          new AtBallot(settledBy(matter, e.annulled()).orElseThrow().raised(), e.ballot());
      case GeneralMeetingProposed e when matter instanceof Raised -> new MeetingProposed(e, null);
      case GeneralMeetingProposed e when matter instanceof Settled settled ->
          new MeetingProposed(e, settled);
      case MatterEvent e -> throw new IllegalStateException(e + " cannot follow " + matter);
    };
  }
}
