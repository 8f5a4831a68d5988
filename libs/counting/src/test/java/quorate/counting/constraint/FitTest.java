package quorate.counting.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FitTest {

  private static Constraint exactly(int number, String name, List<String> of) {
    return new Constraint(name, of, number, number, "");
  }

  private static List<String> named(String... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> IntStream.rangeClosed(1, 7).mapToObj(each -> kind + each))
        .toList();
  }

  // Hill, Voting matters 9, as Otten, Voting matters 13, tells it: 14 seats, 7 English, 6 Scottish
  // and 1 Welsh, 7 men and 7 women
  private static final Constraints HILL =
      new Constraints(
          List.of(
              exactly(7, "English", named("EM", "EW")),
              exactly(6, "Scottish", named("SM", "SW")),
              exactly(1, "Welsh", named("WM", "WW")),
              exactly(7, "men", named("EM", "SM", "WM")),
              exactly(7, "women", named("EW", "SW", "WW"))));

  @Test
  void two_scottish_women_left_and_three_men_elected_guard_them_and_doom_the_other_men() {
    var names = named("EM", "EW", "SM", "SW", "WM", "WW");
    var fit = new Fit(HILL, names, 14);
    var elected = indices(names, List.of("EM1", "EM2", "EM3"));
    var hopeful =
        indices(names, names.stream().filter(name -> !name.matches("EM[1-3]|SW[3-7]")).toList());
    var guarded = fit.guarded(elected, hopeful).stream().map(names::get).toList();
    var doomed = fit.doomed(elected, hopeful).stream().map(names::get).toList();
    assertEquals(List.of("SW1", "SW2"), guarded);
    assertEquals(List.of("EM4", "EM5", "EM6", "EM7"), doomed.stream().limit(4).toList());
    assertTrue(doomed.contains("WM1"), doomed::toString);
    assertFalse(doomed.contains("SM1"), doomed::toString);
  }

  @Test
  void what_is_said_of_small_elections_is_what_trying_all_ways_says() {
    for (int seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      var names = List.of("A", "B", "C", "D", "E", "F").subList(0, 2 + random.nextInt(5));
      int seats = 1 + random.nextInt(names.size());
      var constraints = constraints(names, random);
      if (constraints.isEmpty()) {
        continue; // then nothing is said
      }
      var elected = new ArrayList<Integer>();
      var hopeful = new ArrayList<Integer>();
      for (int each = 0; each < names.size(); each++) {
        int fate = random.nextInt(6);
        if (fate == 0 && elected.size() < seats) {
          elected.add(each);
        } else if (fate > 1) {
          hopeful.add(each);
        }
      }
      var fit = new Fit(constraints, names, seats);
      var ways = ways(constraints, names, seats, elected, hopeful);
      var said = "seed " + seed + ": " + constraints.words();
      assertEquals(!ways.isEmpty(), fit.possible(elected, hopeful), said);
      var doomed =
          hopeful.stream().filter(each -> ways.stream().noneMatch(way -> way.contains(each)));
      assertEquals(doomed.toList(), fit.doomed(elected, hopeful), said);
      var guarded =
          hopeful.stream().filter(each -> ways.stream().allMatch(way -> way.contains(each)));
      assertEquals(guarded.toList(), fit.guarded(elected, hopeful), said);
    }
  }

  @Test
  void classes_that_overlap_in_three_ways_are_refused() {
    var classes =
        List.of(
            exactly(1, "East", List.of("A", "B")),
            exactly(1, "nurses", List.of("B", "C")),
            exactly(1, "new", List.of("A", "B", "C")));
    assertThrows(IllegalArgumentException.class, () -> new Constraints(classes));
  }

  private static List<Integer> indices(List<String> names, List<String> some) {
    return some.stream().map(names::indexOf).toList();
  }

  private static Constraints constraints(List<String> names, Random random) {
    var all = new ArrayList<Constraint>();
    for (int family = 0; family < 2; family++) {
      int cut = 1 + random.nextInt(names.size());
      for (var part : List.of(names.subList(0, cut), names.subList(cut, names.size()))) {
        if (!part.isEmpty() && random.nextBoolean()) {
          int least = random.nextInt(3);
          int most = least + random.nextInt(3);
          all.add(new Constraint("class " + part, part, least, most, ""));
        }
      }
      names = names.reversed();
    }
    try {
      return new Constraints(all);
    } catch (IllegalArgumentException overlapping) {
      return new Constraints(all.subList(0, 1));
    }
  }

  private static List<List<Integer>> ways(
      Constraints constraints,
      List<String> names,
      int seats,
      List<Integer> elected,
      List<Integer> hopeful) {
    var ways = new ArrayList<List<Integer>>();
    for (int set = 0; set < 1 << hopeful.size(); set++) {
      int chosen = set;
      var way = new ArrayList<>(elected);
      IntStream.range(0, hopeful.size())
          .filter(i -> (chosen >> i & 1) == 1)
          .forEach(i -> way.add(hopeful.get(i)));
      boolean met =
          constraints.all().stream()
              .allMatch(
                  each -> {
                    long of = way.stream().filter(i -> each.of().contains(names.get(i))).count();
                    return of >= each.least() && of <= each.most();
                  });
      if (way.size() == seats && met) {
        ways.add(way);
      }
    }
    return ways;
  }
}
