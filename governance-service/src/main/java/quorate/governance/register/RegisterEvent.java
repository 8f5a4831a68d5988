package quorate.governance.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.agreement.Charge;
import quorate.governance.authority.Step;
import quorate.governance.coverage.Coverage;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.partners.Advice;
import quorate.governance.partners.PartnersDecision;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;

/** What stands in the decision register. */
public sealed interface RegisterEvent
    permits RegisterEvent.DecisionRecorded,
        RegisterEvent.DecisionTaken,
        RegisterEvent.MeetingDecisionRecorded,
        RegisterEvent.EarlierDecisionRecorded,
        RegisterEvent.BallotDecisionRecorded,
        RegisterEvent.UnopposedElectionRecorded,
        Later {

  UUID decision();

  /** A decision, with the authority, the electorate, the sum and the entries that it rests on. */
  record DecisionRecorded(
      UUID decision,
      UUID matter,
      String question,
      String outcome,
      @Nullable String winner,
      @Nullable String winnerTitle,
      @Nullable Boolean winnerBeatsEach,
      @Nullable List<String> tied,
      String vehicle,
      Rule rule,
      Entitled entitled,
      TookPart turnout,
      List<String> arithmetic,
      String authority,
      List<Link> links,
      @Nullable UUID supersedes)
      implements RegisterEvent {}

  /**
   * A decision under mandates: who decided what for whom, by which chain of mandates, and which
   * conditions were stated to be met; {@code evidence} is how it is known to be the decider's,
   * {@code urgentAction} what persons of a body did between its meetings. What of the partners' own
   * it touches stands in {@code touches}; where a practice decides for itself, so does its
   * partners' own decision; {@code restsOn} is what the decider's own meeting carried, where a body
   * decides so.
   */
  record DecisionTaken(
      UUID decision,
      Party decider,
      List<Principal> principals,
      Subject subject,
      String title,
      String text,
      @Nullable BigDecimal sum,
      LocalDate on,
      String authority,
      List<Step> chain,
      List<Stated> conditionsMet,
      @Nullable Charge charge,
      @Nullable UUID optIn,
      @Nullable Coverage covers,
      @Nullable UUID supersedes,
      @Nullable Evidence evidence,
      @Nullable UUID urgentAction,
      @Nullable List<Touch> touches,
      @Nullable PartnersDecision partnersDecision,
      @Nullable Advice advice,
      @Nullable UUID restsOn)
      implements RegisterEvent {}

  /** For whom, with their part of the sum where it is told apart, and by which mandates. */
  record Principal(Party party, @Nullable BigDecimal sum, List<UUID> mandates) {}

  /** A condition of a mandate that is met for this decision, with what shows it. */
  record Stated(UUID mandate, String condition, Document document) {}

  /**
   * What a meeting decided on a motion; {@code question} is its text as it was put, {@code outcome}
   * and {@code byTheVotes} are as libs/counting says, {@code against} the seats or members that
   * voted so; what was entered before that was asked tells neither {@code entitled} nor {@code
   * turnout}.
   */
  record MeetingDecisionRecorded(
      UUID decision,
      UUID meeting,
      UUID body,
      UUID item,
      UUID motion,
      String question,
      String kind,
      String outcome,
      String byTheVotes,
      String vehicle,
      String notice,
      LocalDate on,
      List<String> arithmetic,
      List<String> against,
      String authority,
      @Nullable String way,
      @Nullable String rule,
      @Nullable WithAVote entitled,
      @Nullable Voted turnout)
      implements RegisterEvent {
    public MeetingDecisionRecorded {
      arithmetic = List.copyOf(arithmetic);
      against = List.copyOf(against);
    }
  }

  /** How many seats or members had a vote, as it was kept with the votes. */
  record WithAVote(int electors) {}

  /** How many of them voted. */
  record Voted(int heads) {}

  /** A decision from an old minute book: recorded, not computed. */
  record EarlierDecisionRecorded(
      UUID decision,
      @Nullable UUID body,
      LocalDate on,
      String question,
      String outcome,
      String basis,
      String book,
      @Nullable String place)
      implements RegisterEvent {
    /** What such a decision rests on. */
    public static final String BASIS = "recorded-not-computed";
  }

  /**
   * What a binding ballot decided, as it was declared: by poll or hands, in writing, under a
   * contract, by a board, or an election. {@code byTheVotes} is absent where no rule set was named,
   * {@code elected} are persons of the register by the letters of their options.
   */
  record BallotDecisionRecorded(
      UUID decision,
      UUID ballot,
      String title,
      String question,
      String kind,
      String vehicle,
      String outcome,
      @Nullable String byTheVotes,
      @Nullable String winner,
      @Nullable String winnerTitle,
      @Nullable List<String> elected,
      boolean onHands,
      String rule,
      Entitled entitled,
      TookPart turnout,
      List<String> arithmetic,
      String authority,
      List<Link> links,
      LocalDate on)
      implements RegisterEvent {
    public BallotDecisionRecorded {
      arithmetic = List.copyOf(arithmetic);
      links = List.copyOf(links);
    }
  }

  /** Seats that no vote was needed for: those who stood are elected. */
  record UnopposedElectionRecorded(
      UUID decision,
      UUID nomination,
      String question,
      String outcome,
      List<SeatElected> seats,
      String authority,
      List<Link> links,
      LocalDate on)
      implements RegisterEvent {
    /** What comes of it. */
    public static final String OUTCOME = "elected-unopposed";

    public UnopposedElectionRecorded {
      seats = List.copyOf(seats);
      links = List.copyOf(links);
    }
  }

  /** A seat by its key, and who is elected to it. */
  record SeatElected(String seat, List<UUID> persons) {
    public SeatElected {
      persons = List.copyOf(persons);
    }
  }

  /**
   * Who could vote: so many, by the roll with this fingerprint, as the register stood on a date.
   */
  record Entitled(
      String kind,
      @Nullable String subIcbLocation,
      int electors,
      String weight,
      String fingerprint,
      String recordDate) {}

  /** How many took part. */
  record TookPart(int heads, String weight) {}

  /** The rule that was fixed when notice was given. */
  record Rule(String method, String passMark, int quorumHeads, String weightBasis) {}
}
