package quorate.ballots;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import quorate.ballots.ballot.BallotCounted;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotDeclared;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.BallotOpened;
import quorate.ballots.ballot.BallotEvent.BallotRecounted;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.CastingVoteGiven;
import quorate.ballots.ballot.BallotEvent.OptionWithdrawn;
import quorate.ballots.ballot.BallotEvent.ReminderDue;
import quorate.ballots.ballot.BallotEvent.ResultAnnulled;
import quorate.ballots.ballot.BallotEvent.RollCompared;
import quorate.ballots.ballot.BallotEvent.RollCorrectionNoted;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballots.BallotsProjection;
import quorate.ballots.challenge.ChallengeEvent.ChallengeAnswered;
import quorate.ballots.challenge.ChallengeEvent.ChallengeDismissed;
import quorate.ballots.challenge.ChallengeEvent.ChallengeLodged;
import quorate.ballots.challenge.ChallengeEvent.ChallengeUpheld;
import quorate.ballots.challenges.ChallengesProjection;
import quorate.ballots.combined.CombinedEvent.BallotsCombined;
import quorate.ballots.electorate.BodiesProjection;
import quorate.ballots.electorate.ElectorateProjection;
import quorate.ballots.electorate.PeopleProjection;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryAnswered;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryMade;
import quorate.ballots.hands.HandsEvent.CastingVoteOnHandsGiven;
import quorate.ballots.hands.HandsEvent.HandsDeclared;
import quorate.ballots.hands.HandsEvent.HandsRecorded;
import quorate.ballots.hands.HandsEvent.PollDemanded;
import quorate.ballots.meetings.HandsProjection;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.ballots.nomination.NominationEvent.NominationAccepted;
import quorate.ballots.nomination.NominationEvent.NominationDeclined;
import quorate.ballots.nomination.NominationEvent.NominationRuled;
import quorate.ballots.nomination.NominationEvent.NominationSeconded;
import quorate.ballots.nomination.NominationEvent.NominationWithdrawn;
import quorate.ballots.nomination.NominationEvent.NominationsClosed;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.ballots.nominations.NominationsProjection;
import quorate.ballots.paper.PaperEvent.PaperConfirmed;
import quorate.ballots.paper.PaperEvent.PaperDisputed;
import quorate.ballots.paper.PaperEvent.PaperEntered;
import quorate.ballots.paper.PaperEvent.PaperNotTaken;
import quorate.ballots.paper.PaperEvent.PaperWithdrawn;
import quorate.ballots.papers.PapersProjection;
import quorate.ballots.policy.WhenAllHaveVotedThenClose;
import quorate.ballots.policy.WhenChallengeJudgedThenForget;
import quorate.ballots.policy.WhenChallengeUpheldThenRecount;
import quorate.ballots.policy.WhenClosedThenCount;
import quorate.ballots.policy.WhenClosingTimePassesThenClose;
import quorate.ballots.policy.WhenClosingTimePassesUnopenedThenWithdraw;
import quorate.ballots.policy.WhenEnoughAgreeThenClose;
import quorate.ballots.policy.WhenMatterPutToBallotThenDraft;
import quorate.ballots.policy.WhenNominationsCloseThenSettle;
import quorate.ballots.policy.WhenNoticeGivenThenFreezeRoll;
import quorate.ballots.policy.WhenOpeningTimePassesThenOpen;
import quorate.ballots.policy.WhenPersonErasedThenForget;
import quorate.ballots.policy.WhenRegisterCorrectedThenNote;
import quorate.ballots.policy.WhenReminderTimePassesThenSay;
import quorate.ballots.proxies.ProxiesProjection;
import quorate.ballots.proxy.ProxyEvent.ProxyAppointed;
import quorate.ballots.proxy.ProxyEvent.ProxyRevoked;
import quorate.ballots.results.ResultsProjection;
import quorate.ballots.roll.RollProjection;
import quorate.ballots.turnout.TurnoutProjection;
import quorate.ballots.vote.VoteEvent.ElectorEnrolled;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EventTypes;

/** The wiring of ballot-service. */
public final class BallotService {

  /** What it writes. */
  static final EventTypes EVENTS =
      EventTypes.builder()
          .type("ballot.ballot-drafted.v1", BallotDrafted.class)
          .type("ballot.notice-given.v1", NoticeGiven.class)
          .type("ballot.roll-frozen.v1", RollFrozen.class)
          .type("ballot.roll-compared.v1", RollCompared.class)
          .type("ballot.roll-correction-noted.v1", RollCorrectionNoted.class)
          .type("ballot.ballot-opened.v1", BallotOpened.class)
          .type("ballot.ballot-closed.v1", BallotClosed.class)
          .type("ballot.ballot-counted.v1", BallotCounted.class)
          .type("ballot.casting-vote-given.v1", CastingVoteGiven.class)
          .promised("ballot.ballot-declared.v1", BallotDeclared.class)
          .type("ballot.ballot-withdrawn.v1", BallotWithdrawn.class)
          .type("ballot.ballot-extended.v1", BallotExtended.class)
          .type("ballot.reminder-due.v1", ReminderDue.class)
          .type("ballot.elector-enrolled.v1", ElectorEnrolled.class)
          .type("ballot.vote-cast.v1", VoteCast.class)
          .type("ballot.ballot-recounted.v1", BallotRecounted.class)
          .promised("ballot.result-annulled.v1", ResultAnnulled.class)
          .type("ballot.challenge-lodged.v1", ChallengeLodged.class)
          .type("ballot.challenge-answered.v1", ChallengeAnswered.class)
          .type("ballot.challenge-upheld.v1", ChallengeUpheld.class)
          .type("ballot.challenge-dismissed.v1", ChallengeDismissed.class)
          .type("ballot.nominations-opened.v1", NominationsOpened.class)
          .type("ballot.candidate-nominated.v1", CandidateNominated.class)
          .type("ballot.nomination-seconded.v1", NominationSeconded.class)
          .type("ballot.nomination-accepted.v1", NominationAccepted.class)
          .type("ballot.nomination-declined.v1", NominationDeclined.class)
          .type("ballot.nomination-withdrawn.v1", NominationWithdrawn.class)
          .type("ballot.nomination-ruled.v1", NominationRuled.class)
          .type("ballot.nominations-closed.v1", NominationsClosed.class)
          .type("ballot.seat-settled-anew.v1", SeatSettledAnew.class)
          .promised("ballot.elected-unopposed.v1", ElectedUnopposed.class)
          .type("ballot.ballots-combined.v1", BallotsCombined.class)
          .type("ballot.option-withdrawn.v1", OptionWithdrawn.class)
          .type("ballot.enquiry-made.v1", EnquiryMade.class)
          .type("ballot.enquiry-answered.v1", EnquiryAnswered.class)
          .type("ballot.proxy-appointed.v1", ProxyAppointed.class)
          .type("ballot.proxy-revoked.v1", ProxyRevoked.class)
          .type("ballot.paper-entered.v1", PaperEntered.class)
          .type("ballot.paper-confirmed.v1", PaperConfirmed.class)
          .type("ballot.paper-disputed.v1", PaperDisputed.class)
          .type("ballot.paper-withdrawn.v1", PaperWithdrawn.class)
          .type("ballot.paper-not-taken.v1", PaperNotTaken.class)
          .type("ballot.hands-recorded.v1", HandsRecorded.class)
          .type("ballot.poll-demanded.v1", PollDemanded.class)
          .type("ballot.casting-vote-on-hands-given.v1", CastingVoteOnHandsGiven.class)
          .type("ballot.hands-declared.v1", HandsDeclared.class)
          .build();

  @Produces
  @Singleton
  ServiceDefinition definition(
      WhenMatterPutToBallotThenDraft draft,
      WhenNoticeGivenThenFreezeRoll freeze,
      WhenOpeningTimePassesThenOpen open,
      WhenClosingTimePassesThenClose close,
      WhenClosingTimePassesUnopenedThenWithdraw missed,
      WhenRegisterCorrectedThenNote correct,
      WhenClosedThenCount count,
      WhenChallengeUpheldThenRecount recount,
      WhenNominationsCloseThenSettle settle,
      WhenPersonErasedThenForget forget,
      WhenEnoughAgreeThenClose agree,
      WhenAllHaveVotedThenClose allVoted,
      WhenReminderTimePassesThenSay remind,
      WhenChallengeJudgedThenForget judged) {
    return new ServiceDefinition(
        "ballot",
        EVENTS,
        Map.of("membership", Heard.MEMBERSHIP, "governance", Heard.GOVERNANCE),
        List.of(
            new BallotsProjection(),
            new ElectorateProjection(),
            new BodiesProjection(),
            new PeopleProjection(),
            new NominationsProjection(),
            new RollProjection(),
            new TurnoutProjection(),
            new ResultsProjection(),
            new ChallengesProjection(),
            new ProxiesProjection(),
            new PapersProjection(),
            new HandsProjection()),
        List.of(draft, count, recount, forget, judged, agree),
        List.of(freeze, open, close, missed, correct, settle, allVoted, remind));
  }
}
