package quorate.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** An election made from a seed: small enough for ties to be common, invalid papers included. */
record Election(long seed, Count count, List<Paper> papers) {

  Election(long seed) {
    this(seed, new Random(seed));
  }

  private Election(long seed, Random random) {
    this(seed, countOf(random), new ArrayList<>());
    int cast = random.nextInt(14);
    IntStream.range(0, cast).forEach(i -> papers.add(paper("Y%05d".formatted(i), random)));
  }

  private static Count countOf(Random random) {
    var options = List.of("A", "B", "C", "D", "E").subList(0, 1 + random.nextInt(5));
    var contest = new Contest(random.nextBoolean() ? Method.IRV : Method.PLURALITY, options);
    return new Count(
        contest, new Participation(20, Weight.of(40)), new Participation(3, Weight.ZERO));
  }

  private Paper paper(String elector, Random random) {
    return new Paper(elector, Weight.of(random.nextInt(4)), choice(random));
  }

  private Choice choice(Random random) {
    var options = new ArrayList<>(count.contest().options());
    options.add("not standing");
    Collections.shuffle(options, random);
    if (random.nextInt(10) == 0) {
      return new Choice.Abstain();
    }
    return (count.contest().method() == Method.PLURALITY) == (random.nextInt(12) > 0)
        ? new Choice.Choose(options.getFirst())
        : new Choice.Rank(options.subList(0, random.nextInt(options.size() + 1)));
  }

  CountSheet sheet() {
    return count.of(papers);
  }

  /** The same papers where the options stand in the opposite order on the paper. */
  CountSheet turned() {
    var contest = new Contest(count.contest().method(), count.contest().options().reversed());
    return new Count(contest, count.entitled(), count.needed()).of(papers);
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
