package quorate.governance.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.resolution.Resolved.BALLOT;
import static quorate.governance.resolution.Resolved.TODAY;
import static quorate.governance.resolution.Resolved.proposed;
import static quorate.governance.resolution.Resolved.put;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.ResolutionCommand.AnnulResolution;
import quorate.governance.resolution.ResolutionCommand.SettleResolution;
import quorate.governance.resolution.ResolutionEvent.Replaces;

/** Resolutions that replace each other and are annulled: what is in force on any day. */
class ReplacingTest {

  private static final int DAYS = 30;

  private final Map<Integer, Standing> all = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<Integer, Integer> annulled = new HashMap<>();

  /** As a reader would reckon: one was replaced by another from a day on. */
  private record Link(int earlier, int later, int from) {}

  @Test
  void two_that_replace_it_one_after_the_other_are_annulled_one_after_the_other() {
    carried(1, 0, 0);
    carried(2, 1, 2);
    annul(2, 5);
    carried(3, 1, 7);
    annul(3, 9);
    assertInForce(1, 1, 5, 6, 9, 20);
    assertNotInForce(1, 2, 4, 7, 8);
  }

  @Test
  void it_stays_replaced_where_what_replaced_the_annulled_one_stands() {
    carried(1, 0, 0);
    carried(2, 1, 2);
    carried(3, 2, 5);
    annul(2, 8);
    assertNotInForce(1, 2, 5, 8, 20);
    assertInForce(3, 5, 8, 20);
    annul(3, 10);
    assertInForce(1, 10, 20);
  }

  @Test
  void it_stays_replaced_from_the_later_day_where_the_earlier_one_is_annulled() {
    carried(1, 0, 0);
    carried(2, 1, 9);
    carried(3, 1, 5);
    annul(3, 6);
    assertNotInForce(1, 5, 9, 20);
    assertInForce(1, 4, 6, 8);
  }

  @Test
  void of_any_day_it_is_as_a_reader_reckons() {
    for (int seed = 0; seed < 400; seed++) {
      all.clear();
      links.clear();
      annulled.clear();
      play(new Random(seed));
      for (int one : all.keySet()) {
        for (int day = 0; day < DAYS; day++) {
          assertEquals(
              day >= begins(one) && !isAnnulled(one, day) && !isReplaced(one, day),
              state(one).effect().inForceOn(day(day)),
              "seed %d, resolution %d, day %d".formatted(seed, one, day));
        }
      }
    }
  }

  private int begins(int one) {
    var from = state(one).effect().inForce();
    return from == null ? DAYS : (int) (from.toEpochDay() - TODAY.toEpochDay());
  }

  private void play(Random random) {
    carried(1, 0, 0);
    int today = 0;
    for (int next = 2; next < 7; next++) {
      today += random.nextInt(3);
      if (random.nextInt(3) == 0) {
        int which = 1 + random.nextInt(next - 1);
        if (all.containsKey(which) && !annulled.containsKey(which) && today >= begins(which)) {
          annul(which, today);
        }
      }
      int earlier = 1 + random.nextInt(next - 1);
      if (all.containsKey(earlier) && state(earlier).effect().inForceOn(day(today))) {
        carried(next, earlier, today + random.nextInt(6));
      }
    }
    for (int which : List.copyOf(all.keySet())) {
      if (random.nextInt(2) == 0 && !annulled.containsKey(which)) {
        today += random.nextInt(3);
        annul(which, today);
      }
    }
  }

  private boolean isAnnulled(int one, int day) {
    Integer on = annulled.get(one);
    return on != null && day >= on;
  }

  private boolean isReplaced(int one, int day) {
    return links.stream()
        .anyMatch(
            it ->
                it.earlier() == one
                    && it.from() <= day
                    && (!isAnnulled(it.later(), day) || isReplaced(it.later(), day)));
  }

  /** Carried, in force from a day, and in place of an earlier one where there is one. */
  private void carried(int one, int earlier, int from) {
    var replaces = earlier == 0 ? null : new Replaces(id(earlier), Ending.SUPERSEDED);
    var begins = new Commencement(day(from), List.of());
    Resolution state = new Resolution.Unknown();
    state =
        Resolution.evolve(
            state, proposed(id(one), Kind.SPECIAL_RESOLUTION, null, begins, replaces));
    var open = (Standing) Resolution.evolve(state, put(Vehicle.WRITTEN_RESOLUTION));
    var settle =
        new SettleResolution(id(one), BALLOT, id(one + 100), "passed", "So.", List.of(), TODAY);
    var events = accepted(ResolutionDecider.decide(settle, open, Beside.NOTHING));
    if (earlier != 0) {
      links.add(new Link(earlier, one, from));
      Taking.replaced(events.getFirst(), open, state(earlier))
          .ifPresent(
              next ->
                  evolve(
                      earlier,
                      accepted(ResolutionDecider.decide(next, state(earlier), Beside.NOTHING))));
    }
    all.put(one, open);
    evolve(one, events);
  }

  private void annul(int one, int day) {
    annulled.put(one, day);
    var command = new AnnulResolution(id(one), BALLOT, id(900), day(day));
    var event = accepted(ResolutionDecider.decide(command, state(one), Beside.NOTHING)).getFirst();
    var restored = Restoring.after(event, state(one), below(one));
    evolve(one, List.of(event));
    restored.forEach((earlier, decision) -> evolve(number(earlier), accepted(decision)));
  }

  private List<Standing> below(int one) {
    List<Standing> below = new ArrayList<>();
    @Nullable Replaces replaces = state(one).proposed().replaces();
    while (replaces != null) {
      below.add(state(number(replaces.resolution())));
      replaces = below.getLast().proposed().replaces();
    }
    return below;
  }

  private static List<ResolutionEvent> accepted(Decision<ResolutionEvent> decision) {
    return ((Decision.Accepted<ResolutionEvent>) decision).events();
  }

  private void evolve(int one, List<ResolutionEvent> events) {
    Resolution state = state(one);
    for (ResolutionEvent each : events) {
      state = Resolution.evolve(state, each);
    }
    all.put(one, (Standing) state);
  }

  private Standing state(int one) {
    return Objects.requireNonNull(all.get(one));
  }

  private void assertInForce(int one, int... days) {
    IntStream.of(days)
        .forEach(day -> assertEquals("in-force", state(one).stateOn(day(day)), "day " + day));
  }

  private void assertNotInForce(int one, int... days) {
    IntStream.of(days)
        .forEach(day -> assertEquals("superseded", state(one).stateOn(day(day)), "day " + day));
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private static int number(UUID id) {
    return (int) id.getLeastSignificantBits();
  }

  private static LocalDate day(int number) {
    return TODAY.plusDays(number);
  }
}
