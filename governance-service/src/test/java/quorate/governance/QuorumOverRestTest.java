package quorate.governance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityQuorum.CARA;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;

/** Who counts for which item of a meeting, from one moment to the next, over REST. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class QuorumOverRestTest {

  private City home;
  private CityBoard board;
  private CityMeeting city;

  @BeforeEach
  void begin() {
    home = new City();
    board = new CityBoard(home);
    city = new CityMeeting(board);
  }

  @AfterEach
  void end() {
    Reaudited.holds(home);
    board.close();
  }

  @Test
  void five_members_quorum_three_the_third_leaves_for_item_4_and_is_back_for_item_5() {
    var meeting = new CityQuorum(board, city, 6);
    meeting.arrive(ANNE, BEN, CARA);
    assertTrue(meeting.takes(3));

    meeting.leaves(CARA);
    assertFalse(meeting.takes(4));
    String fourth = meeting.moved(4);
    meeting
        .puts(fourth)
        .then()
        .statusCode(409)
        .body("type", endsWith("inquorate"))
        .body("detail", containsString("2 there by head, 3 needed: not met."))
        .body("detail", containsString("Terms of reference clause 6.1"));

    meeting.arrive(CARA);
    assertTrue(meeting.takes(5));
    assertEquals("passed", meeting.carries(meeting.moved(5), ANNE, BEN));
    assertThat(
        meeting.minuted(4),
        hasItem(containsString("2 there by head, 3 needed: not met. [Terms of reference clause")));
    assertThat(meeting.minuted(4), not(hasItem(containsString("It was put"))));
    assertThat(meeting.minuted(5), hasItem(containsString("3 there by head, 3 needed: met.")));
    assertThat(meeting.minuted(5), hasItem(containsString("Outcome: passed.")));
    commonToAll(meeting);
  }

  // the same three, who all have an interest in item 6
  private static void commonToAll(CityQuorum meeting) {
    meeting.notes(6, ANNE);
    meeting.notes(6, BEN);
    meeting.common(6).then().statusCode(409).body("type", endsWith("not-common-to-all"));
    meeting.notes(6, CARA);
    assertFalse(meeting.takes(6));
    meeting.common(6).then().statusCode(201);
    assertTrue(meeting.takes(6));
    assertEquals("passed", meeting.carries(meeting.moved(6), ANNE, BEN, CARA));
    assertThat(
        meeting.minuted(6),
        hasItems(
            containsString("(financial) was noted: leaves."),
            containsString("common to all 3 (financial) was noted, authorised under clause 7.4."),
            containsString("Outcome: passed.")));
  }

  @Test
  void who_comes_as_a_motion_is_put_counts_for_it_if_they_were_recorded_first() {
    var meeting = new CityQuorum(board, city, 2);
    meeting.arrive(ANNE, BEN);
    for (int item = 1; item <= 2; item++) {
      assertFalse(meeting.takes(item));
      String motion = meeting.moved(item);
      var coming = CompletableFuture.runAsync(() -> meeting.arrive(CARA));
      var put = meeting.puts(motion).statusCode();
      coming.join();
      var lines = meeting.minuted(item);
      assertEquals(put == 201, isBefore(lines, " came, as member", "It was put:"), lines::toString);
      meeting.leaves(CARA);
    }
  }

  @Test
  void who_leaves_as_votes_are_taken_counts_with_them_or_there_are_none() {
    var meeting = new CityQuorum(board, city, 2);
    meeting.arrive(ANNE, BEN);
    for (int item = 1; item <= 2; item++) {
      meeting.arrive(CARA);
      assertTrue(meeting.takes(item));
      String motion = meeting.moved(item);
      meeting.puts(motion).then().statusCode(201);
      var leaving = CompletableFuture.runAsync(() -> meeting.leaves(CARA));
      int taken = meeting.votes(motion, ANNE, BEN).statusCode();
      leaving.join();
      var declared = meeting.declares(motion);
      if (taken == 201) {
        declared.then().statusCode(201);
        assertThat(
            meeting.minuted(item), hasItem(containsString("3 there by head, 3 needed: met.")));
      } else {
        declared.then().statusCode(409).body("type", endsWith("not-voted"));
      }
      assertEquals(taken == 201, isDecided(meeting.minuted(item)));
    }
  }

  private static boolean isDecided(List<String> lines) {
    return lines.stream().anyMatch(line -> line.contains("Outcome: passed."));
  }

  private static boolean isBefore(List<String> lines, String first, String second) {
    return place(lines, second) >= 0 && place(lines, first) < place(lines, second);
  }

  private static int place(List<String> lines, String words) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(words))
        .findFirst()
        .orElse(-1);
  }
}
