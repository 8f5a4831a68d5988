package quorate.governance.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.governance.register.Later;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterEvent.BallotDecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionRecorded;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;

/** By what a decision is found: its day, its words, and who or what made it. */
record FoundBy(
    @Nullable UUID matter,
    @Nullable UUID body,
    @Nullable UUID ballot,
    @Nullable String decider,
    String subjects,
    String mandates,
    LocalDate day,
    String question,
    String outcome) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String TAKEN = "taken";

  static FoundBy of(RegisterEvent decision, Instant recorded) {
    return switch (decision) {
      case DecisionRecorded e ->
          new FoundBy(
              e.matter(), null, null, null, "", "", day(recorded), e.question(), e.outcome());
      case DecisionTaken e -> taken(e);
      case MeetingDecisionRecorded e -> ofBody(e.body(), e.on(), e.question(), e.outcome());
      case EarlierDecisionRecorded e -> ofBody(e.body(), e.on(), e.question(), e.outcome());
      case BallotDecisionRecorded e ->
          new FoundBy(
              null,
              null,
              e.ballot(),
              null,
              "",
              "",
              e.on(),
              e.title() + " " + e.question(),
              e.outcome());
      case UnopposedElectionRecorded e -> ofBody(null, e.on(), e.question(), e.outcome());
      case Later _ -> throw new IllegalArgumentException(decision + " is no decision");
    };
  }

  private static FoundBy taken(DecisionTaken e) {
    return new FoundBy(
        null,
        null,
        null,
        e.decider().toString(),
        " " + e.subject().code() + " ",
        e.chain().stream().map(step -> " " + step.mandate() + " ").collect(Collectors.joining()),
        e.on(),
        e.title() + " " + e.text(),
        TAKEN);
  }

  private static FoundBy ofBody(
      @Nullable UUID body, LocalDate on, String question, String outcome) {
    return new FoundBy(null, body, null, null, "", "", on, question, outcome);
  }

  private static LocalDate day(Instant recorded) {
    return LocalDate.ofInstant(recorded, LONDON);
  }
}
