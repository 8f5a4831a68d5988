package quorate.governance.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.resolution.Resolved.BALLOT;
import static quorate.governance.resolution.Resolved.COMPANY;
import static quorate.governance.resolution.Resolved.RESOLUTION;
import static quorate.governance.resolution.Resolved.TODAY;
import static quorate.governance.resolution.Resolved.beside;
import static quorate.governance.resolution.Resolved.proposed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.meeting.Meeting;
import quorate.governance.resolution.Beside.HeardDraft;
import quorate.governance.resolution.ResolutionCommand.ByBallot;
import quorate.governance.resolution.ResolutionCommand.PutResolution;

/** By what each kind of resolution is put, and where a clause is cited for it. */
class VehiclesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind                    | advisory | contract | election | in writing | meeting | board
          contract-decision         | no       | clause   | no       | no         | no      | clause
          board-resolution          | no       | no       | no       | no         | no      | yes
          ordinary-resolution       | no       | no       | no       | yes        | yes     | no
          special-resolution        | no       | no       | no       | yes        | yes     | no
          change-of-legal-structure | no       | no       | no       | yes        | yes     | no
          removal-of-director       | no       | no       | no       | no         | yes     | no
          removal-of-auditor        | no       | no       | no       | no         | yes     | no
          ratification              | no       | no       | no       | yes        | yes     | no
          """)
  void what_puts_it(
      String word,
      String advisory,
      String contract,
      String election,
      String inWriting,
      String meeting,
      String board) {
    var kind = Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    assertEquals(advisory, put(kind, Vehicle.ADVISORY));
    assertEquals(contract, put(kind, Vehicle.CONTRACT));
    assertEquals(election, put(kind, Vehicle.ELECTION));
    assertEquals(inWriting, put(kind, Vehicle.WRITTEN_RESOLUTION));
    assertEquals(meeting, put(kind, Vehicle.POLL_OF_A_MEETING));
    assertEquals(board, put(kind, Vehicle.BOARD_DECISION));
  }

  private static String put(Kind kind, Vehicle vehicle) {
    return switch (why(kind, vehicle, null)) {
      case null -> "yes";
      case KIND_NOT_BY_THIS_VEHICLE -> "no";
      case RESOLUTION_CLAUSE_NEEDED ->
          why(kind, vehicle, "Schedule 2") == null ? "clause" : "never";
      default -> "otherwise";
    };
  }

  // by a ballot of this kind and vehicle, so that nothing else can be wrong
  private static @Nullable ResolutionRefusal why(
      Kind kind, Vehicle vehicle, @Nullable String clause) {
    var draft = new HeardDraft(BALLOT, kind, vehicle, Resolved.TEXT, false);
    var there = beside(COMPANY.body(), new Meeting.Unknown(), draft);
    var resolution = Resolution.evolve(new Resolution.Unknown(), proposed(kind));
    var command = new PutResolution(RESOLUTION, vehicle, clause, new ByBallot(BALLOT), TODAY);
    return ResolutionDecider.decide(command, resolution, there)
            instanceof Decision.Refused<ResolutionEvent>(var refusal, _, _)
        ? (ResolutionRefusal) refusal
        : null;
  }
}
