package quorate.notifications;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EventTypes;
import quorate.notifications.ballot.BallotHeard.BallotClosed;
import quorate.notifications.ballot.BallotHeard.BallotDeclared;
import quorate.notifications.ballot.BallotHeard.BallotDrafted;
import quorate.notifications.ballot.BallotHeard.BallotExtended;
import quorate.notifications.ballot.BallotHeard.BallotWithdrawn;
import quorate.notifications.ballot.BallotHeard.ElectorEnrolled;
import quorate.notifications.ballot.BallotHeard.NoticeGiven;
import quorate.notifications.ballot.BallotHeard.ReminderDue;
import quorate.notifications.ballot.BallotHeard.ResultAnnulled;
import quorate.notifications.ballot.BallotHeard.RollFrozen;
import quorate.notifications.ballot.BallotsProjection;
import quorate.notifications.decision.DecisionHeard.AnnulmentPublished;
import quorate.notifications.decision.DecisionHeard.BallotDecisionPublished;
import quorate.notifications.decision.DecisionHeard.ResolutionOutOfForce;
import quorate.notifications.decision.DecisionHeard.ResolutionPublished;
import quorate.notifications.decision.DecisionHeard.UnopposedElectionRecorded;
import quorate.notifications.decision.DecisionRecorded;
import quorate.notifications.election.ElectedUnopposed;
import quorate.notifications.membership.MembershipPublished;
import quorate.notifications.message.MessageEvent.MessageFailed;
import quorate.notifications.message.MessageEvent.MessagePrepared;
import quorate.notifications.message.MessageEvent.MessageSent;
import quorate.notifications.message.MessageEvent.MessageWithdrawn;
import quorate.notifications.messages.MessagesProjection;
import quorate.notifications.outward.OutwardProjection;
import quorate.notifications.people.MembershipHeard.ContactErased;
import quorate.notifications.people.MembershipHeard.ElectronicNoticeAgreed;
import quorate.notifications.people.MembershipHeard.ElectronicNoticeWithdrawn;
import quorate.notifications.people.MembershipHeard.MandateGranted;
import quorate.notifications.people.MembershipHeard.MandateRevoked;
import quorate.notifications.people.MembershipHeard.PersonErased;
import quorate.notifications.people.MembershipHeard.PersonRecorded;
import quorate.notifications.people.MembershipHeard.PersonRenamed;
import quorate.notifications.people.PeopleProjection;
import quorate.notifications.policy.WhenBallotDeclaredThenTell;
import quorate.notifications.policy.WhenBallotExtendedThenTell;
import quorate.notifications.policy.WhenEmailIsRefusedThenWrite;
import quorate.notifications.policy.WhenErasedThenForget;
import quorate.notifications.policy.WhenMessagePreparedThenSend;
import quorate.notifications.policy.WhenNoticeGivenThenTell;
import quorate.notifications.policy.WhenPauseEndsThenTryAgain;
import quorate.notifications.policy.WhenReminderDueThenRemind;
import quorate.notifications.policy.WhenVoteCastThenTellItsPractice;
import quorate.notifications.position.PositionPublished;
import quorate.notifications.vote.VoteCast;

/** The wiring of notification-service. */
public final class NotificationService {

  /** What it writes; nothing of it is promised to outsiders. */
  static final EventTypes EVENTS =
      EventTypes.builder()
          .type("notification.message-prepared.v1", MessagePrepared.class)
          .type("notification.message-sent.v1", MessageSent.class)
          .type("notification.message-failed.v1", MessageFailed.class)
          .type("notification.message-withdrawn.v1", MessageWithdrawn.class)
          .build();

  /** What it hears of ballots. */
  static final EventTypes BALLOT =
      EventTypes.builder()
          .type("ballot.ballot-drafted.v1", BallotDrafted.class)
          .type("ballot.notice-given.v1", NoticeGiven.class)
          .type("ballot.ballot-extended.v1", BallotExtended.class)
          .type("ballot.elector-enrolled.v1", ElectorEnrolled.class)
          .type("ballot.roll-frozen.v1", RollFrozen.class)
          .type("ballot.reminder-due.v1", ReminderDue.class)
          .type("ballot.ballot-closed.v1", BallotClosed.class)
          .type("ballot.ballot-withdrawn.v1", BallotWithdrawn.class)
          .type("ballot.ballot-declared.v1", BallotDeclared.class)
          .type("ballot.vote-cast.v1", VoteCast.class)
          .type("ballot.result-annulled.v1", ResultAnnulled.class)
          .type("ballot.elected-unopposed.v1", ElectedUnopposed.class)
          .build();

  /** What it hears of decisions, and of positions where these are published. */
  static final EventTypes GOVERNANCE =
      EventTypes.builder()
          .type("governance.decision-recorded.v1", DecisionRecorded.class)
          .type("governance.position-published.v1", PositionPublished.class)
          .type("governance.ballot-decision-published.v1", BallotDecisionPublished.class)
          .type("governance.unopposed-election-recorded.v1", UnopposedElectionRecorded.class)
          .type("governance.annulment-published.v1", AnnulmentPublished.class)
          .type("governance.resolution-published.v1", ResolutionPublished.class)
          .type("governance.resolution-out-of-force.v1", ResolutionOutOfForce.class)
          .build();

  /** What it hears of people, and of members where these are published. */
  static final EventTypes MEMBERSHIP =
      EventTypes.builder()
          .type("membership.person-recorded.v1", PersonRecorded.class)
          .type("membership.person-renamed.v1", PersonRenamed.class)
          .type("membership.electronic-notice-agreed.v1", ElectronicNoticeAgreed.class)
          .type("membership.electronic-notice-withdrawn.v1", ElectronicNoticeWithdrawn.class)
          .type("membership.contact-erased.v1", ContactErased.class)
          .type("membership.person-erased.v1", PersonErased.class)
          .type("membership.mandate-granted.v1", MandateGranted.class)
          .type("membership.mandate-revoked.v1", MandateRevoked.class)
          .type("membership.membership-published.v1", MembershipPublished.class)
          .build();

  @Produces
  @Singleton
  ServiceDefinition definition(
      WhenNoticeGivenThenTell notice,
      WhenBallotDeclaredThenTell result,
      WhenVoteCastThenTellItsPractice vote,
      WhenReminderDueThenRemind remind,
      WhenBallotExtendedThenTell extension,
      WhenMessagePreparedThenSend send,
      WhenEmailIsRefusedThenWrite write,
      WhenErasedThenForget forget,
      WhenPauseEndsThenTryAgain again) {
    return new ServiceDefinition(
        "notification",
        EVENTS,
        Map.of("ballot", BALLOT, "governance", GOVERNANCE, "membership", MEMBERSHIP),
        List.of(
            new PeopleProjection(),
            new BallotsProjection(),
            new MessagesProjection(),
            new OutwardProjection()),
        List.of(notice, result, vote, remind, extension, send, write, forget),
        List.of(again));
  }
}
