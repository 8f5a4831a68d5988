package quorate.governance.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.governance.register.Later;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;

/**
 * By what a decision is found: its day, its words, and who or what made it; and by what it is seen
 * who may read it.
 */
record FoundBy(Maker maker, LocalDate day, String question, String outcome) {

  private static final String TAKEN = "taken";
  private static final String BOARD_DECISION = "board-decision";

  /** Who or what made it; {@code told} is whether outsiders are told of it by its nature. */
  record Maker(
      @Nullable UUID matter,
      @Nullable UUID body,
      @Nullable UUID ballot,
      @Nullable String decider,
      String subjects,
      String mandates,
      String principals,
      boolean members,
      boolean told) {

    private static Maker body(@Nullable UUID body) {
      return new Maker(null, body, null, null, "", "", "", false, false);
    }

    private static Maker electors(@Nullable UUID matter) {
      return new Maker(matter, null, null, null, "", "", "", true, true);
    }

    private static Maker ballot(BallotDecisionRecorded e) {
      boolean members = !e.vehicle().equals(BOARD_DECISION);
      return new Maker(null, null, e.ballot(), null, "", "", "", members, false);
    }

    private static Maker mandates(DecisionTaken e) {
      return new Maker(
          null,
          null,
          null,
          e.decider().toString(),
          apart(Stream.of(e.subject().code())),
          apart(e.chain().stream().map(step -> step.mandate().toString())),
          apart(e.principals().stream().map(each -> each.party().toString())),
          false,
          false);
    }

    private static String apart(Stream<String> words) {
      return words.map(word -> " " + word + " ").collect(Collectors.joining());
    }
  }

  static FoundBy of(RegisterEvent decision, Instant recorded) {
    return switch (decision) {
      case DecisionRecorded e ->
          new FoundBy(Maker.electors(e.matter()), CivilDay.of(recorded), e.question(), e.outcome());
      case DecisionTaken e ->
          new FoundBy(Maker.mandates(e), e.on(), e.title() + " " + e.text(), TAKEN);
      case MeetingDecisionRecorded e ->
          new FoundBy(Maker.body(e.body()), e.on(), e.question(), e.outcome());
      case EarlierDecisionRecorded e ->
          new FoundBy(Maker.body(e.body()), e.on(), e.question(), e.outcome());
      case BallotDecisionRecorded e ->
          new FoundBy(Maker.ballot(e), e.on(), e.title() + " " + e.question(), e.outcome());
      case UnopposedElectionRecorded e ->
          new FoundBy(Maker.electors(null), e.on(), e.question(), e.outcome());
      case Later _ -> throw new IllegalArgumentException(decision + " is no decision");
    };
  }
}
