package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Permission.Allowed;
import quorate.counting.outcome.vehicle.Permission.ByClause;
import quorate.counting.outcome.vehicle.Permission.Refused;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.counting.outcome.vehicle.VehicleTable;

/** Every kind with every vehicle, each with the source of the answer. */
class VehicleTableTest {

  private static final String TABLE =
      """
      # kind                    | vehicle            | answer    | source
      advisory-choice           | advisory           | allowed   | Notice
      advisory-choice           | contract           | refused   | Notice
      advisory-choice           | election           | refused   | Notice
      advisory-choice           | written-resolution | refused   | Notice
      advisory-choice           | poll-of-a-meeting  | refused   | Notice
      advisory-choice           | board-decision     | refused   | Notice
      contract-decision         | advisory           | refused   | Notice
      contract-decision         | contract           | by-clause | Agreement
      contract-decision         | election           | refused   | Notice
      contract-decision         | written-resolution | refused   | s288(1)
      contract-decision         | poll-of-a-meeting  | refused   | s281(1)(b)
      contract-decision         | board-decision     | by-clause | Agreement
      election                  | advisory           | refused   | Notice
      election                  | contract           | by-clause | Agreement
      election                  | election           | allowed   | Notice
      election                  | written-resolution | refused   | s296(1)
      election                  | poll-of-a-meeting  | by-clause | Articles
      election                  | board-decision     | by-clause | Terms of reference
      board-resolution          | advisory           | refused   | art 7
      board-resolution          | contract           | refused   | art 7
      board-resolution          | election           | refused   | art 7
      board-resolution          | written-resolution | refused   | art 4
      board-resolution          | poll-of-a-meeting  | refused   | art 4
      board-resolution          | board-decision     | allowed   | art 7
      ordinary-resolution       | advisory           | refused   | s281(1)
      ordinary-resolution       | contract           | refused   | s282
      ordinary-resolution       | election           | refused   | s282
      ordinary-resolution       | written-resolution | allowed   | s288(1)
      ordinary-resolution       | poll-of-a-meeting  | allowed   | s282
      ordinary-resolution       | board-decision     | refused   | s282
      special-resolution        | advisory           | refused   | s281(1)
      special-resolution        | contract           | refused   | s283
      special-resolution        | election           | refused   | s283
      special-resolution        | written-resolution | allowed   | s288(1)
      special-resolution        | poll-of-a-meeting  | allowed   | s283
      special-resolution        | board-decision     | refused   | s283
      change-of-legal-structure | advisory           | refused   | s281(1)
      change-of-legal-structure | contract           | refused   | s21
      change-of-legal-structure | election           | refused   | s21
      change-of-legal-structure | written-resolution | allowed   | s288(1)
      change-of-legal-structure | poll-of-a-meeting  | allowed   | s21
      change-of-legal-structure | board-decision     | refused   | s21
      removal-of-director       | advisory           | refused   | s281(1)
      removal-of-director       | contract           | refused   | s168
      removal-of-director       | election           | refused   | s168
      removal-of-director       | written-resolution | refused   | s288(2)(a)
      removal-of-director       | poll-of-a-meeting  | allowed   | s168
      removal-of-director       | board-decision     | refused   | s168
      removal-of-auditor        | advisory           | refused   | s281(1)
      removal-of-auditor        | contract           | refused   | s510
      removal-of-auditor        | election           | refused   | s510
      removal-of-auditor        | written-resolution | refused   | s288(2)(b)
      removal-of-auditor        | poll-of-a-meeting  | allowed   | s510
      removal-of-auditor        | board-decision     | refused   | s510
      ratification              | advisory           | refused   | s281(1)
      ratification              | contract           | refused   | s239
      ratification              | election           | refused   | s239
      ratification              | written-resolution | allowed   | s288(1)
      ratification              | poll-of-a-meeting  | allowed   | s239
      ratification              | board-decision     | refused   | s239
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = TABLE)
  void a_kind_by_a_vehicle(String kind, String vehicle, String answer, String source) {
    var permission = VehicleTable.of(kind(kind), vehicle(vehicle));
    String found =
        switch (permission) {
          case Allowed a -> "allowed " + last(a.source());
          case ByClause c -> "by-clause " + c.of().title();
          case Refused r -> "refused " + last(r.source());
        };
    assertEquals(answer + " " + source, found);
    assertFalse(permission.reason().isBlank());
  }

  private static String last(Source source) {
    return source.instrument() == Instrument.NOTICE ? "Notice" : source.place();
  }

  @Test
  void no_pair_is_left_out() {
    Set<List<String>> rows = new HashSet<>();
    TABLE
        .lines()
        .skip(1)
        .map(line -> List.of(line.split("\\|", -1)))
        .forEach(row -> rows.add(List.of(row.get(0).trim(), row.get(1).trim())));
    assertEquals(Kind.values().length * Vehicle.values().length, rows.size());
  }

  static Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow();
  }

  static Vehicle vehicle(String word) {
    return Arrays.stream(Vehicle.values())
        .filter(each -> each.toString().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
