package quorate.counting.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Ranked papers made from a seed: few enough for ties and cycles to be common. */
public record Made(long seed, Ranked ranked) {

  private static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F", "G");

  public static Stream<Made> elections(int many) {
    return LongStream.range(0, many).mapToObj(Made::of);
  }

  static Made of(long seed) {
    var random = new Random(seed);
    var names = NAMES.subList(0, 1 + random.nextInt(NAMES.size()));
    var papers = new ArrayList<Ranked.Paper>();
    for (int i = random.nextInt(16); i > 0; i--) {
      papers.add(new Ranked.Paper(BigDecimal.valueOf(random.nextInt(4)), ranks(names, random)));
    }
    return new Made(seed, new Ranked(names, papers));
  }

  private static List<List<String>> ranks(List<String> names, Random random) {
    var order = new ArrayList<>(names);
    Collections.shuffle(order, random);
    var ranks = new ArrayList<List<String>>();
    for (var name : order.subList(0, random.nextInt(order.size() + 1))) {
      if (ranks.isEmpty() || random.nextInt(4) > 0) {
        ranks.add(new ArrayList<>());
      }
      ranks.getLast().add(name);
    }
    return ranks;
  }

  /** The same papers in another order. */
  public Ranked shuffled() {
    var papers = new ArrayList<>(ranked.papers());
    Collections.shuffle(papers, new Random(~seed));
    return new Ranked(ranked.candidates(), papers);
  }

  /** As many papers of weight 1 as each weighs. */
  public Ranked copies() {
    var papers = new ArrayList<Ranked.Paper>();
    for (var paper : ranked.papers()) {
      for (int copy = 0; copy < paper.weight().intValueExact(); copy++) {
        papers.add(new Ranked.Paper(BigDecimal.ONE, paper.ranks()));
      }
    }
    return new Ranked(ranked.candidates(), papers);
  }

  /** The same papers where candidates stand in the opposite order on the paper. */
  public Ranked turned() {
    return new Ranked(ranked.candidates().reversed(), ranked.papers());
  }

  /** The same papers with every weight a tenth, as a decimal. */
  public Ranked tenths() {
    var papers =
        ranked.papers().stream()
            .map(each -> new Ranked.Paper(each.weight().movePointLeft(1), each.ranks()))
            .toList();
    return new Ranked(ranked.candidates(), papers);
  }

  /** A ranking whatever the order on the paper: level ones by name. */
  public static List<List<String>> ranking(Sheet sheet) {
    return sheet.ranking().stream().map(group -> group.stream().sorted().toList()).toList();
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }
}
