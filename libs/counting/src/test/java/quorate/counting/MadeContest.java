package quorate.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import quorate.counting.constraint.Constraint;
import quorate.counting.constraint.Constraints;
import quorate.counting.tie.Lot;
import quorate.counting.tie.TieRule;

/** A contest by one method made from a seed: small, so that ties and withdrawals are common. */
record MadeContest(Method method, long seed, Contest contest, List<Paper> papers) {

  static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F");

  static MadeContest of(Method method, long seed) {
    var random = new Random(seed);
    var contest = contest(method, random);
    var papers =
        IntStream.range(0, random.nextInt(12))
            .mapToObj(
                i ->
                    new Paper(
                        "Y%05d".formatted(i),
                        Weight.of(random.nextInt(4)),
                        choice(contest, random)))
            .toList();
    return new MadeContest(method, seed, contest, papers);
  }

  private static Contest contest(Method method, Random random) {
    var options = NAMES.subList(0, method == Method.YES_NO ? 2 : 2 + random.nextInt(5));
    int seats = method.fillsSeveralSeats() ? 1 + random.nextInt(3) : 1;
    var rule = CountingRule.of(method, seats).with(ties(random));
    var gone = options.stream().filter(each -> random.nextInt(8) == 0).toList();
    var constrained = constrained(rule, options, random);
    return new Contest(constrained, options, method == Method.YES_NO ? List.of() : gone);
  }

  private static List<TieRule> ties(Random random) {
    return List.of(
            List.<TieRule>of(),
            List.of(TieRule.LOT),
            List.of(TieRule.BACKWARDS),
            List.of(TieRule.FORWARDS, TieRule.LOT))
        .get(random.nextInt(4));
  }

  private static CountingRule constrained(CountingRule rule, List<String> options, Random random) {
    if (!rule.method().knowsConstraints() || rule.seats() == 1 || random.nextBoolean()) {
      return rule;
    }
    int cut = 1 + random.nextInt(options.size() - 1);
    var all = new ArrayList<Constraint>();
    for (var part : List.of(options.subList(0, cut), options.subList(cut, options.size()))) {
      int least = random.nextInt(2);
      int most = least + random.nextInt(2);
      all.add(new Constraint("class " + part, part, least, most, "Articles 12.3"));
    }
    var bound = rule.with(new Constraints(all));
    return bound.misfit(options).isPresent() ? rule : bound;
  }

  private static Choice choice(Contest contest, Random random) {
    var shuffled = new ArrayList<>(contest.options());
    Collections.shuffle(shuffled, random);
    var some = shuffled.subList(0, 1 + random.nextInt(shuffled.size()));
    if (random.nextInt(10) == 0) {
      return random.nextBoolean() ? new Choice.Abstain() : new Choice.Spoil();
    }
    return switch (contest.rule().marking()) {
      case CHOOSE -> new Choice.Choose(some.getFirst());
      case MARK -> new Choice.Mark(some);
      case RANK -> new Choice.Rank(some);
      case LEVEL -> levels(some, random);
      case ANSWER -> new Choice.Answer(random.nextBoolean());
      case SCORE -> scores(contest, some, random);
    };
  }

  private static Choice levels(List<String> some, Random random) {
    var places = new ArrayList<List<String>>();
    for (String each : some) {
      if (places.isEmpty() || random.nextInt(3) > 0) {
        places.add(new ArrayList<>());
      }
      places.getLast().add(each);
    }
    return new Choice.Level(places);
  }

  private static Choice scores(Contest contest, List<String> some, Random random) {
    Map<String, Integer> scores = new HashMap<>();
    int most = contest.method() == Method.CUMULATIVE ? 2 : 6;
    some.forEach(each -> scores.put(each, random.nextInt(most)));
    return new Choice.Score(scores);
  }

  Count count() {
    return count(contest);
  }

  static Count count(Contest contest) {
    var all = new Participation(12, Weight.of(48));
    var lot = contest.rule().drawsLots() ? Optional.of(new Lot("7 June")) : Optional.<Lot>empty();
    return new Count(contest, all, new Participation(3, Weight.ZERO), lot);
  }

  CountSheet sheet() {
    return count().of(papers);
  }

  @Override
  public String toString() {
    return method + ", seed " + seed;
  }
}
