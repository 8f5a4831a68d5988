package quorate.governance.matter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.log.Aggregate;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
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

  /** The electorate is being asked. */
  record AtBallot(Raised raised, MatterPutToBallot put) implements Matter {}

  /** Answered by its ballot. */
  record Settled(MatterSettled how) implements Matter {}

  /** On its way to a general meeting. */
  record MeetingProposed(GeneralMeetingProposed proposal) implements Matter {}

  /** Folds one event; one that cannot follow is a corrupt stream. */
  static Matter evolve(Matter matter, MatterEvent event) {
    return switch (event) {
      case MatterRaised e when matter instanceof Unknown ->
          new Raised(e.title(), e.question(), e.kind(), e.supersedes());
      case MatterPutToBallot e when matter instanceof Raised raised -> new AtBallot(raised, e);
      case MatterSettled e when matter instanceof AtBallot -> new Settled(e);
      case GeneralMeetingProposed e when matter instanceof Raised || matter instanceof Settled ->
          new MeetingProposed(e);
      case MatterRaised _, MatterPutToBallot _, MatterSettled _, GeneralMeetingProposed _ ->
          throw new IllegalStateException(event + " cannot follow " + matter);
    };
  }
}
