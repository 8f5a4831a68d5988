package quorate.auditor.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;
import static quorate.auditor.finding.Check.MEETING_ORDER;
import static quorate.auditor.finding.Check.MEETING_TERMS;

import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Check;

/** A proxy comes by an appointment, and one thing of it is told otherwise. */
class ProxiesTest {

  private static void finds(Check check, HandEntries entries) {
    assertTrue(entries.failing().contains(check), () -> entries.findings().toString());
  }

  private static void holds(HandEntries entries) {
    assertEquals(List.of(), entries.findings());
  }

  // A3 came for P3, at 18:00 in London on Tuesday 16 June 2026
  private static HandEntries by(String appointment) {
    return HandCompany.appointed(
        "'proxy':'X1','member':'P3','person':'A3','received':'2026-06-12T17:00:00Z'", appointment);
  }

  @Test
  void by_an_appointment_that_was_received_in_time() {
    holds(by(",'proxy':'X1'"));
    holds(HandCompany.carriedOnAPoll()); // by none that is on record
  }

  @Test
  void a_forged_arrival_is_found() {
    finds(ATTENDANCE_ENTITLED, by(""));
    finds(ATTENDANCE_ENTITLED, by(",'unrecorded':true"));
    finds(ATTENDANCE_ENTITLED, by(",'proxy':'X2'"));
    finds(
        ATTENDANCE_ENTITLED,
        by(",'proxy':'X1'").with("proxy-appointed", "'person':'A3'", "'person':'A4'"));
    finds(
        ATTENDANCE_ENTITLED,
        by(",'proxy':'X1'").with("proxy-appointed", "'member':'P3'", "'member':'P2'"));
    finds(ATTENDANCE_ENTITLED, by(",'proxy':'X1'").without("proxy-appointed", "'X1'"));
  }

  @Test // s327(2), (3): 48 hours before, of working days
  void an_appointment_that_was_too_late_is_found() {
    holds(HandCompany.asking(48, received("12T17:00:00")));
    finds(ATTENDANCE_ENTITLED, HandCompany.asking(48, received("12T17:00:01")));
    holds(HandCompany.asking(24, received("15T17:00:00")));
    finds(ATTENDANCE_ENTITLED, HandCompany.asking(24, received("15T17:00:01")));
    holds(received("16T17:00:00")); // until it begins
    finds(ATTENDANCE_ENTITLED, received("16T17:00:01"));
  }

  private static HandEntries received(String at) {
    return by(",'proxy':'X1'").with("proxy-appointed", "12T17:00:00", at);
  }

  @Test
  void an_appointment_that_was_withdrawn_is_found() {
    String end = "'meeting':'M','proxy':'X1','received':'2026-06-16T%sZ'";
    holds(withdrawn(end.formatted("17:00:00")));
    finds(ATTENDANCE_ENTITLED, withdrawn(end.formatted("16:59:59")));
    finds(ATTENDANCE_ENTITLED, withdrawn(end.formatted("17:00:00").replace("X1", "X2")));
  }

  private static HandEntries withdrawn(String end) {
    return HandCompany.beforeItOpens(by(",'proxy':'X1'"), "proxy-withdrawn", end);
  }

  @Test
  void an_appointment_before_the_call_or_of_nobody_on_the_roll_is_found() {
    finds(MEETING_ORDER, by(",'proxy':'X1'").with("proxy-appointed", "06-12", "05-17"));
    finds(
        ATTENDANCE_ENTITLED,
        HandCompany.beforeItOpens(
            by(",'proxy':'X1'"),
            "proxy-appointed",
            "'meeting':'M','proxy':'X2','member':'P9','person':'A9','received':'2026-06-12T17:00:00Z'"));
  }

  @Test
  void an_appointment_while_it_sits_is_found() {
    finds(
        MEETING_ORDER,
        HandCompany.carriedOnAPoll()
            .add(
                "proxy-appointed",
                "'meeting':'M','proxy':'X2','member':'P1','person':'A9','received':'2026-06-16T17:00:00Z'"));
  }

  @Test
  void a_meeting_with_other_hours_for_proxies_than_its_body_is_found() {
    finds(
        MEETING_TERMS,
        HandCompany.carriedOnAPoll()
            .with(
                "meeting-called",
                HandCompany.INTERESTS,
                "'proxyhours':'24'," + HandCompany.INTERESTS));
  }
}
