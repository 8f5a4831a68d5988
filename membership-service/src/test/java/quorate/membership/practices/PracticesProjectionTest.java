package quorate.membership.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.membership.known.Drawn;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.AddressStated;
import quorate.membership.practice.PracticeEvent.DispensingStated;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeEvent.PracticeSplit;
import quorate.membership.practice.PracticeEvent.PredecessorNamed;
import quorate.membership.practice.PracticeHistory;

class PracticesProjectionTest {

  private static final LocalDate JULY = MAY.plusMonths(2);
  private static final PracticeRegistered REGISTERED =
      new PracticeRegistered(HOVE, "HÔVE SURGERY", "BN3 8LD", null, MAP);

  private static List<Drawn> drawn(PracticeEvent... more) {
    Practice practice = PracticeHistory.evolve(Practice.UNKNOWN, REGISTERED);
    for (PracticeEvent event : more) {
      practice = PracticeHistory.evolve(practice, event);
    }
    return PracticesProjection.draw(practice);
  }

  @Test
  void a_practice_that_was_only_registered_is_the_same_on_all_days() {
    var row =
        Arrays.<@Nullable Object>asList(
            "HÔVE SURGERY", "BN3 8LD", null, null, true, null, null, "", "", "hove surgery");
    assertEquals(List.of(new Drawn(Drawn.BEGINNING, Drawn.END, row)), drawn());
    assertEquals(List.of(), PracticesProjection.draw(Practice.UNKNOWN));
  }

  @Test
  void what_is_first_known_of_it_was_so_before_and_the_next_begins_on_its_day() {
    var rows =
        drawn(
            new AddressStated(HOVE, List.of("West Way", "Hove"), MAY, MAP),
            new DispensingStated(HOVE, true, MAY, MAP),
            new AddressStated(HOVE, List.of("East Way"), JULY, MAP));
    assertEquals(List.of("West Way\nHove", "East Way"), column(rows, 2));
    assertEquals(List.of(true, true), column(rows, 3));
    assertEquals(JULY, rows.getLast().since());
  }

  @Test
  void what_became_of_it_is_of_all_days_and_its_end_of_one() {
    var rows =
        drawn(
            new PredecessorNamed(HOVE, "G9", MAY.minusYears(3), MAP),
            new PracticeSplit(HOVE, List.of("G3", "G2"), true, MAY, MAP),
            new PracticeMerged(HOVE, "G1", JULY, HOVE, MAP),
            new PracticeClosed(HOVE, JULY.minusDays(1), MAP));
    assertEquals(List.of(true, false), column(rows, 4));
    assertEquals(JULY, rows.getLast().since());
    String next = "G2 %1$s split\nG3 %1$s split\nG1 %2$s merger".formatted(MAY, JULY);
    assertEquals(List.of(next, next), column(rows, 8));
    assertEquals(List.of(new Kin("G9", MAY.minusYears(3), null)), Kin.read(text(rows, 7)));
    assertEquals(new Kin("G1", JULY, "merger"), Kin.read(next).getLast());
    assertEquals(List.of(), Kin.read(""));
  }

  private static List<?> column(List<Drawn> rows, int at) {
    return rows.stream().map(row -> row.values().get(at)).toList();
  }

  private static String text(List<Drawn> rows, int at) {
    return String.valueOf(rows.getFirst().values().get(at));
  }
}
