package quorate.governance.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.Brighton.BALLOT;
import static quorate.governance.Brighton.DECISION;
import static quorate.governance.Brighton.MATTER;
import static quorate.governance.Brighton.QUESTION;
import static quorate.governance.Brighton.TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.chassis.decide.Decision;
import quorate.governance.Brighton;
import quorate.governance.matter.MatterCommand.ImplementWinner;
import quorate.governance.matter.MatterCommand.ProposeGeneralMeeting;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.governance.matter.MatterEvent.MatterSettled;
import quorate.governance.register.RegisterEntry;

/** What may follow a matter at each stage: an advisory ballot carries nothing out by itself. */
class StepsTest {

  @ParameterizedTest(name = "{0} as {1}: carry it out as {2} {3}; propose a meeting for it {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # stage    | raised as                 | as                        | carry it out              | propose a meeting
          raised     | advisory-choice           | special-resolution        | not-settled               | kind-differs
          raised     | special-resolution        | special-resolution        | not-settled               | done
          raised     | special-resolution        | ordinary-resolution       | not-settled               | kind-differs
          at ballot  | advisory-choice           | change-of-legal-structure | not-settled               | not-settled
          advised    | advisory-choice           | change-of-legal-structure | statutory-needs-a-meeting | done
          advised    | advisory-choice           | special-resolution        | statutory-needs-a-meeting | done
          advised    | advisory-choice           | ordinary-resolution       | statutory-needs-a-meeting | done
          advised    | advisory-choice           | advisory-choice           | advice-needs-no-step      | not-for-a-meeting
          tied       | advisory-choice           | special-resolution        | no-winner                 | no-winner
          inquorate  | advisory-choice           | special-resolution        | no-winner                 | no-winner
          no-votes   | advisory-choice           | special-resolution        | no-winner                 | no-winner
          proposed   | advisory-choice           | change-of-legal-structure | already-proposed          | already-proposed
          """)
  void a_step(String stage, String raised, String as, String carried, String proposed) {
    Matter matter = Matter.MATTERS.initial();
    for (MatterEvent event : events(stage, raised)) {
      matter = Matter.evolve(matter, event);
    }
    var kind = MatterKind.of(as).orElseThrow();
    assertEquals(carried, answer(new ImplementWinner(MATTER, kind), matter));
    assertEquals(proposed, answer(new ProposeGeneralMeeting(MATTER, kind, "Advised"), matter));
  }

  private static String answer(MatterCommand command, Matter matter) {
    return MatterDecider.decide(command, matter, RegisterEntry.REGISTER.initial())
            instanceof Decision.Refused<MatterEvent>(var why, _, _)
        ? why.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : "done";
  }

  private static List<MatterEvent> events(String stage, String kind) {
    var raised =
        new MatterRaised(MATTER, TITLE, QUESTION, kind, LocalDate.parse("2026-05-04"), null);
    return switch (stage) {
      case "raised" -> List.of(raised);
      case "at ballot" -> List.of(raised, put());
      case "advised" -> List.of(raised, put(), settled("advised", "B", null));
      case "tied" -> List.of(raised, put(), settled("tied", null, List.of("A", "B")));
      case "proposed" ->
          List.of(
              raised,
              put(),
              settled("advised", "B", null),
              new GeneralMeetingProposed(MATTER, DECISION, "change-of-legal-structure", "Advised"));
      default -> List.of(raised, put(), settled(stage, null, null));
    };
  }

  private static MatterSettled settled(
      String outcome, @Nullable String winner, @Nullable List<String> tied) {
    @Nullable Boolean beats = winner == null ? null : Boolean.TRUE;
    return new MatterSettled(MATTER, BALLOT, outcome, winner, beats, tied, DECISION);
  }

  private static MatterPutToBallot put() {
    return new MatterPutToBallot(
        MATTER,
        BALLOT,
        "advisory",
        "advisory-choice",
        TITLE,
        QUESTION,
        Brighton.paper("ranked", "A", "B", "C"),
        Brighton.EVERY_PRACTICE,
        "one-per-practice",
        Brighton.TEN_PRACTICES);
  }
}
