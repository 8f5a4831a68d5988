package quorate.membership.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quorate.chassis.wire.Entry;
import quorate.membership.known.Belief;
import quorate.membership.known.Beliefs;
import quorate.membership.known.Drawn;
import quorate.membership.member.MemberEvent;
import quorate.membership.network.NetworkEvent;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.register.SeededHistory.Told;

/**
 * Random histories: every answer as on a day, as known at a time, is the naive model's. {@code
 * -Dquorate.seeds=n} tries more.
 */
class RegisterModelTest {

  private static final int COMMANDS = 60;
  private static final Instant START = Instant.parse("2026-05-01T09:00:00Z");

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("quorate.seeds", 100));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_answer_is_the_models(long seed) {
    List<Told> told = SeededHistory.of(seed, COMMANDS);
    List<Belief> rows = rows(told);
    Register register = Register.EMPTY;
    for (int known = 0; known <= told.size(); known++) {
      var naive = new NaiveRegister(told.subList(0, known));
      for (String practice : asked(told, known)) {
        for (int day = -1; day <= SeededHistory.DAYS + 1; day++) {
          LocalDate on = SeededHistory.FIRST.plusDays(day);
          String where = "seed %d, %s on %s, known %d".formatted(seed, practice, on, known);
          Optional<RegisterLine> expected = naive.line(practice, on);
          assertEquals(expected, register.line(practice, on), where);
          assertEquals(
              expected.map(RegisterModelTest::shown), at(rows, practice, on, known), where);
        }
      }
      register = known < told.size() ? with(register, told.get(known).event()) : register;
    }
  }

  /** None within what one command said. */
  private static List<String> asked(List<Told> told, int known) {
    return known == 0 || told.get(known - 1).whole() ? SeededHistory.PRACTICE_CODES : List.of();
  }

  @Test
  void the_histories_put_things_right_and_take_them_back() {
    var never =
        new TreeSet<>(
            List.of(
                "PracticeFactRetracted",
                "NetworkFactRetracted",
                "MemberFactRetracted",
                "MemberResigned",
                "NetworkLeft",
                "PracticeOpeningStated",
                "PracticeMerged",
                "PracticeSplit",
                "PracticeSucceeded",
                "SuccessionRetracted",
                "PracticeClosed"));
    seeds()
        .forEach(
            seed ->
                SeededHistory.of(seed, COMMANDS)
                    .forEach(told -> never.remove(told.event().getClass().getSimpleName())));
    assertEquals(Set.of(), never);
  }

  /** Drawn as the projection draws them. */
  private static List<Belief> rows(List<Told> told) {
    var beliefs = new Beliefs(List.of());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      if (!(told.get(i).event() instanceof ListSizeStated)) {
        entries.add(entry(told.get(i), i));
      }
    }
    new RegisterBatch(new HashMap<>(), new HashMap<>(), new HashMap<>()).apply(entries, beliefs);
    return beliefs.all();
  }

  private static Optional<List<Object>> at(
      List<Belief> rows, String practice, LocalDate on, int known) {
    // Just before the first entry that is not known.
    Instant then = START.plusSeconds(known).minusMillis(1);
    List<List<Object>> found =
        rows.stream()
            .filter(it -> it.key().equals(practice))
            .filter(it -> !it.row().since().isAfter(on) && it.row().until().isAfter(on))
            .filter(it -> !it.from().isAfter(then))
            .filter(it -> it.until() == null || it.until().isAfter(then))
            .map(Belief::row)
            .map(Drawn::values)
            .toList();
    assertTrue(found.size() <= 1, () -> "two rows of " + practice + " on " + on);
    return found.stream().findFirst();
  }

  private static List<Object> shown(RegisterLine line) {
    return RegisterLines.values(line);
  }

  private static Register with(Register register, Record event) {
    return switch (event) {
      case PracticeEvent e -> register.with(e);
      case NetworkEvent e -> register.with(e);
      case MemberEvent e -> register.with(e);
      default -> throw new AssertionError(event + " is not expected");
    };
  }

  private static Entry entry(Told told, int position) {
    return new Entry(
        "membership",
        "seeded",
        position,
        told.stream(),
        told.version(),
        "seeded",
        new UUID(0, position),
        START.plusSeconds(position),
        new UUID(0, position),
        "seeded",
        "seeded",
        told.event(),
        new byte[0]);
  }
}
