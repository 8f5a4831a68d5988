package quorate.governance.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.ballot.Declaration;
import quorate.governance.coverage.Coverage;
import quorate.governance.evidence.Evidence;
import quorate.governance.partners.PartnersYes;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.register.Later.DecisionAnnulled;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.register.Later.DecisionLapsed;
import quorate.governance.register.Later.DecisionUsed;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.RegisterEvent.Stated;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;
import quorate.governance.subject.Subject;

/** What can be asked of the register. */
public sealed interface RegisterCommand {

  /** Enters the decision that a declaration makes of a matter, with what it rests on. */
  record RecordDecision(
      UUID decision,
      UUID matter,
      @Nullable UUID supersedes,
      BallotDrafted drafted,
      NoticeGiven notice,
      RollFrozen roll,
      BallotDeclared declared,
      List<Link> links)
      implements RegisterCommand {}

  /**
   * Takes a decision for others, under mandates, today; {@code evidence} is how it is known to be
   * the decider's, {@code touches} what of the partners' own it touches, and {@code partners} what
   * stands behind it where a practice decides for itself; {@code restsOn} is what a body's meeting
   * carried.
   */
  record TakeDecision(
      UUID decision,
      Party decider,
      List<Share> principals,
      Subject subject,
      String title,
      String text,
      @Nullable BigDecimal sum,
      LocalDate today,
      List<Stated> conditionsMet,
      @Nullable UUID optIn,
      @Nullable Coverage covers,
      @Nullable UUID supersedes,
      @Nullable Evidence evidence,
      List<Touch> touches,
      PartnersYes partners,
      @Nullable UUID restsOn)
      implements RegisterCommand {

    public TakeDecision {
      principals = List.copyOf(principals);
      conditionsMet = List.copyOf(conditionsMet);
      touches = List.copyOf(touches);
    }

    TakeDecision shownBy(@Nullable Evidence shown) {
      return new TakeDecision(
          decision,
          decider,
          principals,
          subject,
          title,
          text,
          sum,
          today,
          conditionsMet,
          optIn,
          covers,
          supersedes,
          shown,
          touches,
          partners,
          restsOn);
    }
  }

  /** One for whom it is decided, with their part of the sum where each has one. */
  record Share(Party party, @Nullable BigDecimal sum) {}

  /** Enters what a meeting decided. */
  record RecordMeetingDecision(MeetingDecisionRecorded decided) implements RegisterCommand {}

  /** Enters what persons of a body did in urgency between its meetings. */
  record RecordUrgentAction(DecisionTaken taken) implements RegisterCommand {}

  /** Enters a decision from an old minute book, as it stands there. */
  record RecordEarlierDecision(
      UUID decision,
      @Nullable UUID body,
      LocalDate on,
      String question,
      String outcome,
      String book,
      @Nullable String place,
      LocalDate today)
      implements RegisterCommand {}

  /** Enters what a binding ballot decided; {@code published} is the convener's rule. */
  record RecordBallotDecision(
      UUID decision,
      BallotDrafted drafted,
      String kind,
      Declaration declaration,
      RollFrozen roll,
      List<Link> links,
      LocalDate on,
      boolean published)
      implements RegisterCommand {
    public RecordBallotDecision {
      links = List.copyOf(links);
    }
  }

  /** Enters an election in which nobody had to be voted for. */
  record RecordUnopposed(UnopposedElectionRecorded elected) implements RegisterCommand {}

  /** Says that the result that made a decision was annulled. */
  record AnnulDecision(DecisionAnnulled annulled) implements RegisterCommand {}

  /** Takes another decision in the place of one that the same party took. */
  record SupersedeDecision(UUID decision, UUID by, Party decider, LocalDate on)
      implements RegisterCommand {}

  /** Ends the entry of an urgent action that was not ratified. */
  record LapseDecision(DecisionLapsed lapsed) implements RegisterCommand {}

  /** Draws or does something by a decision. */
  record UseDecision(DecisionUsed used) implements RegisterCommand {}

  /** Decides on something by a motion that decides on nothing else. */
  record CiteDecision(DecisionCited cited) implements RegisterCommand {}
}
