package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Brighton.draft;
import static quorate.ballots.ballot.DraftingTest.ballot;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/**
 * Every kind of question with every vehicle: drafted, or refused with the reason and its source.
 */
class InLawTest {

  static Stream<Arguments> drafted() {
    return Stream.of(
        Arguments.of(Kind.ADVISORY_CHOICE, Vehicle.ADVISORY),
        Arguments.of(Kind.CONTRACT_DECISION, Vehicle.CONTRACT),
        Arguments.of(Kind.CONTRACT_DECISION, Vehicle.BOARD_DECISION),
        Arguments.of(Kind.ELECTION, Vehicle.ELECTION),
        Arguments.of(Kind.ELECTION, Vehicle.CONTRACT),
        Arguments.of(Kind.ELECTION, Vehicle.POLL_OF_A_MEETING),
        Arguments.of(Kind.ELECTION, Vehicle.BOARD_DECISION),
        Arguments.of(Kind.BOARD_RESOLUTION, Vehicle.BOARD_DECISION),
        Arguments.of(Kind.ORDINARY_RESOLUTION, Vehicle.WRITTEN_RESOLUTION),
        Arguments.of(Kind.SPECIAL_RESOLUTION, Vehicle.WRITTEN_RESOLUTION),
        Arguments.of(Kind.CHANGE_OF_LEGAL_STRUCTURE, Vehicle.WRITTEN_RESOLUTION),
        Arguments.of(Kind.RATIFICATION, Vehicle.WRITTEN_RESOLUTION),
        Arguments.of(Kind.ORDINARY_RESOLUTION, Vehicle.POLL_OF_A_MEETING),
        Arguments.of(Kind.SPECIAL_RESOLUTION, Vehicle.POLL_OF_A_MEETING),
        Arguments.of(Kind.CHANGE_OF_LEGAL_STRUCTURE, Vehicle.POLL_OF_A_MEETING),
        Arguments.of(Kind.REMOVAL_OF_DIRECTOR, Vehicle.POLL_OF_A_MEETING),
        Arguments.of(Kind.REMOVAL_OF_AUDITOR, Vehicle.POLL_OF_A_MEETING),
        Arguments.of(Kind.RATIFICATION, Vehicle.POLL_OF_A_MEETING));
  }

  static Stream<Arguments> refused() {
    var allowed = drafted().map(each -> Arrays.asList(each.get())).toList();
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of(Vehicle.values()).map(vehicle -> Arguments.of(kind, vehicle)))
        .filter(each -> !allowed.contains(Arrays.asList(each.get())));
  }

  @ParameterizedTest
  @MethodSource
  void drafted(Kind kind, Vehicle vehicle) {
    var answer = ballot().when(draft(vehicle, kind));
    if (vehicle == Vehicle.BOARD_DECISION) { // of practices: a board's seats are asked elsewhere
      answer.thenRefused(BallotRefusal.ELECTORATE_NOT_OF_THIS_VEHICLE);
    } else {
      answer.thenOne();
    }
  }

  @ParameterizedTest
  @MethodSource
  void refused(Kind kind, Vehicle vehicle) {
    var answer = ballot().when(draft(vehicle, kind));
    if (kind.isStatutory() && vehicle == Vehicle.ADVISORY) {
      answer.thenRefused(BallotRefusal.STATUTORY_NEEDS_A_MEETING, "kind", kind);
    } else {
      answer.thenRefused(BallotRefusal.NOT_BY_THIS_VEHICLE, "vehicle", vehicle);
      String why = answer.thenRefused(BallotRefusal.NOT_BY_THIS_VEHICLE);
      assertTrue(why.matches(".+\\. \\[.+\\]"), why);
    }
  }

  @Test
  void all_are_there() {
    assertEquals(
        (long) Kind.values().length * Vehicle.values().length,
        drafted().count() + refused().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REMOVAL_OF_DIRECTOR | WRITTEN_RESOLUTION | Companies Act 2006 s288(2)(a)
          REMOVAL_OF_AUDITOR  | WRITTEN_RESOLUTION | Companies Act 2006 s288(2)(b)
          SPECIAL_RESOLUTION  | CONTRACT           | Companies Act 2006 s283
          CONTRACT_DECISION   | POLL_OF_A_MEETING  | Companies Act 2006 s281(1)(b)
          ELECTION            | WRITTEN_RESOLUTION | Companies Act 2006 s296(1)
          """)
  void the_source_is_cited(Kind kind, Vehicle vehicle, String source) {
    var why = ballot().when(draft(vehicle, kind)).thenRefused(BallotRefusal.NOT_BY_THIS_VEHICLE);
    assertTrue(why.endsWith("[" + source + "]"), why);
  }
}
