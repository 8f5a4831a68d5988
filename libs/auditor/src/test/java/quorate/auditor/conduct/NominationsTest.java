package quorate.auditor.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.auditor.finding.Check.LOT_AS_COMMITTED;
import static quorate.auditor.finding.Check.UNOPPOSED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two stand for two places, two for one, and somebody who did not accept does not. */
class NominationsTest {
  private static final String SEED = "seed";

  private static HandCourse called() {
    var course = new HandCourse();
    add(
        course,
        "nominations-opened",
        """
        "call":{"title":"E","seats":[{"seat":"s","title":"S","places":"2"},\
        {"seat":"c","title":"C","places":"1"}],"seconders":"0","poll":{"order":"by-lot"}},\
        "lotcommitment":"%s\""""
            .formatted(Lots.commitment(SEED)));
    nominate(course, "s", "a", "b");
    nominate(course, "c", "d", "e");
    add(course, "candidate-nominated", "\"candidate\":\"f\",\"seat\":\"s\",\"roleclass\":\"gp\"");
    return course;
  }

  private static void nominate(HandCourse course, String seat, String... persons) {
    for (String person : persons) {
      String candidate = "\"candidate\":\"%s\"".formatted(person);
      String stands = ",\"seat\":\"%s\",\"roleclass\":\"gp\"".formatted(seat);
      add(course, "candidate-nominated", candidate + stands);
      add(course, "nomination-accepted", candidate);
    }
  }

  private static HandCourse closed() {
    var course = called();
    add(
        course,
        "nominations-closed",
        """
        "lotseed":"seed","seats":[\
        {"seat":"s","outcome":"unopposed","candidates":["a","b"],"vacant":"0"},\
        {"seat":"c","outcome":"contested","candidates":["%s"],"ballot":"B"}],\
        "lapsed":[{"candidate":"f","seat":"s","lack":"not-accepted"}]"""
            .formatted(String.join("\",\"", Lots.order(SEED, List.of("d", "e")))));
    add(
        course,
        "elected-unopposed",
        """
        "title":"E","seats":[{"seat":"s","title":"S","places":"2","elected":[\
        {"person":"a","roleclass":"gp"},{"person":"b","roleclass":"gp"}],"vacant":"0"}]""");
    return course;
  }

  private static void add(HandCourse course, String kind, String data) {
    course.add("nomination/N", kind, "desk", "{\"nomination\":\"N\"," + data + "}");
  }

  private static Set<?> changed(String kind, String words, String others) {
    return closed().with(kind, words, others).failing();
  }

  @Test
  void what_follows_from_who_stands_is_good() {
    assertEquals(List.of(), closed().findings());
  }

  @Test
  void another_person_elected_unopposed_is_found() {
    assertEquals(Set.of(UNOPPOSED), changed("elected-unopposed", "\"b\"", "\"x\""));
    assertEquals(Set.of(UNOPPOSED), changed("elected-unopposed", "\"gp\"", "\"nurse\""));
    assertEquals(Set.of(UNOPPOSED), changed("elected-unopposed", "\"E\"", "\"F\""));
  }

  @Test
  void another_who_stands_at_the_close_is_found() {
    assertEquals(Set.of(UNOPPOSED), changed("nominations-closed", "\"b\"", "\"f\""));
    assertEquals(Set.of(UNOPPOSED), changed("nominations-closed", "accepted", "seconded"));
    assertEquals(Set.of(UNOPPOSED), changed("nominations-closed", "unopposed", "contested"));
  }

  @Test
  void a_seed_that_was_not_committed_to_is_found() {
    assertEquals(
        Set.of(LOT_AS_COMMITTED),
        changed("nominations-opened", Lots.commitment(SEED), "0".repeat(64)));
  }

  @Test
  void an_order_that_the_lot_does_not_give_is_found() {
    var order = Lots.order(SEED, List.of("d", "e"));
    assertEquals(
        Set.of(UNOPPOSED),
        changed(
            "nominations-closed",
            String.join("\",\"", order),
            String.join("\",\"", order.reversed())));
  }

  @Test
  void a_seat_settled_anew_otherwise_than_who_stands_then_is_found() {
    for (String left : List.of("d", "e")) {
      var course = closed();
      add(course, "nomination-withdrawn", "\"candidate\":\"d\"");
      add(
          course,
          "seat-settled-anew",
          """
          "seat":{"seat":"c","outcome":"unopposed","candidates":["%s"],"vacant":"0"}"""
              .formatted(left));
      assertEquals(left.equals("e") ? Set.of() : Set.of(UNOPPOSED), course.failing());
    }
  }
}
