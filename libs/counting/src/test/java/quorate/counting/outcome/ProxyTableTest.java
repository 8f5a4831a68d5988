package quorate.counting.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Permission.Allowed;
import quorate.counting.outcome.vehicle.Permission.ByClause;
import quorate.counting.outcome.vehicle.Permission.Refused;
import quorate.counting.outcome.vehicle.ProxyTable;
import quorate.counting.outcome.vehicle.Vehicle;

/** Where proxies vote. */
class ProxyTableTest {

  @Test
  void at_a_members_meeting_they_are_a_right() {
    var allowed = assertInstanceOf(Allowed.class, ProxyTable.of(Vehicle.POLL_OF_A_MEETING));
    assertEquals(Source.act("324(1)"), allowed.source());
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITTEN_RESOLUTION", "BOARD_DECISION"})
  void in_writing_and_at_a_board_there_are_none(Vehicle vehicle) {
    assertInstanceOf(Refused.class, ProxyTable.of(vehicle));
  }

  @ParameterizedTest
  @EnumSource(names = {"ADVISORY", "CONTRACT", "ELECTION"})
  void elsewhere_a_clause_is_cited(Vehicle vehicle) {
    assertInstanceOf(ByClause.class, ProxyTable.of(vehicle));
  }
}
