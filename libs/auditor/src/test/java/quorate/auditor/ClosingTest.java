package quorate.auditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.finding.Check;

/** A ballot closes at its time; earlier or later only as its notice allows. */
class ClosingTest {
  private static final int P3 = 9;
  private final World world = new World();

  private void closes(int position, String proceedings) {
    world.ballot.change(
        1,
        e ->
            e.replace(
                "\"closes\":\"" + HandLog.at(11) + "\",",
                "\"closes\":\"" + HandLog.at(position) + "\"," + proceedings));
  }

  private void because(String reason) {
    world.ballot.change(world.closed, e -> e.replace("\"}}", "\",\"reason\":\"" + reason + "\"}}"));
  }

  @Test
  void a_close_before_its_time_is_found() {
    closes(12, "");
    assertEquals(Set.of(Check.CLOSE_AS_RULED), world.failing());
  }

  @Test
  void it_closes_early_when_all_have_voted_if_the_notice_says_so() {
    closes(12, "\"proceedings\":{\"closeswhenallvoted\":true},");
    because("all-voted");
    assertEquals(List.of(), world.audit().findings());
  }

  @Test
  void an_early_close_that_the_notice_does_not_allow_is_found() {
    closes(12, "");
    because("all-voted");
    assertEquals(Set.of(Check.CLOSE_AS_RULED), world.failing());
  }

  // in place of the first vote of P3, which counts for nothing
  private void extend(int was, int closes) {
    world.ballot.change(
        P3,
        e ->
            e.replace("ballot.vote-cast.v1", "ballot.ballot-extended.v1")
                .replaceAll(
                    "\"data\":.*",
                    "\"data\":{\"ballot\":\"B\",\"was\":\"%s\",\"closes\":\"%s\",\"reason\":\"notice-delayed\"}}"
                        .formatted(HandLog.at(was), HandLog.at(closes))));
  }

  @Test
  void votes_follow_an_extension_that_the_notice_allows() {
    closes(10, "\"proceedings\":{\"extendableuntil\":\"" + HandLog.at(11) + "\"},");
    extend(10, 11);
    var failing = world.failing();
    assertFalse(failing.contains(Check.CLOSE_AS_RULED), failing::toString);
    assertFalse(failing.contains(Check.VOTE_IN_TIME), failing::toString);
  }

  // in place of the first vote of P3, which counts for nothing
  @Test
  void a_reminder_changes_nothing_that_is_checked() {
    world.ballot.change(
        P3,
        e ->
            e.replace("ballot.vote-cast.v1", "ballot.reminder-due.v1")
                .replaceAll(
                    "\"data\":.*",
                    "\"data\":{\"ballot\":\"B\",\"reminder\":\"%s\"}}".formatted(HandLog.at(9))));
    assertEquals(List.of(), world.audit().findings());
  }

  @Test
  void an_extension_beyond_what_the_notice_allows_is_found() {
    closes(10, "");
    extend(10, 11);
    assertTrue(world.failing().contains(Check.CLOSE_AS_RULED));
  }
}
