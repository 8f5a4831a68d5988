package quorate.counting.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;
import quorate.counting.tie.Lot;
import quorate.counting.tie.Ties;

/** An election made from a seed: small, so that ties are common; some with gaps and equal ranks. */
record StvElection(
    long seed,
    StvMethod method,
    List<String> candidates,
    int seats,
    BigDecimal unit,
    List<Marked> papers) {

  private static final List<StvMethod> METHODS =
      List.of(
          WeightedInclusiveGregory.scottish(),
          WeightedInclusiveGregory.wigm(4),
          LastParcelGregory.ers97(),
          LastParcelGregory.exact(),
          Meek.reference());

  /**
   * A paper: candidates in order, which of them share the rank before, which follow a gap; so many
   * units of weight.
   */
  record Marked(List<String> order, List<Boolean> level, List<Boolean> gap, int weight) {

    void mark(ProfileBuilder builder, List<String> candidates) {
      for (int i = 0; i < order.size(); i++) {
        if (gap.get(i)) {
          builder.skip();
        }
        int candidate = candidates.indexOf(order.get(i));
        if (level.get(i)) {
          builder.level(candidate);
        } else {
          builder.next(candidate);
        }
      }
    }

    boolean isPlain() {
      return !level.contains(true) && !gap.contains(true);
    }
  }

  static StvElection of(long seed) {
    return of(seed, new Random(seed));
  }

  private static StvElection of(long seed, Random random) {
    var names = List.of("A", "B", "C", "D", "E", "F", "G").subList(0, 1 + random.nextInt(7));
    var papers = new ArrayList<Marked>();
    boolean plain = random.nextInt(3) > 0;
    int cast = random.nextInt(8) == 0 ? random.nextInt(4) : random.nextInt(40);
    for (int i = 0; i < cast; i++) {
      papers.add(paper(names, plain, random));
    }
    var method = METHODS.get((int) (seed % METHODS.size()));
    var unit = new BigDecimal(random.nextInt(3) > 0 ? "1.0" : "0.25");
    return new StvElection(seed, method, names, 1 + random.nextInt(4), unit, papers);
  }

  private static Marked paper(List<String> names, boolean plain, Random random) {
    var order = new ArrayList<>(names);
    Collections.shuffle(order, random);
    var ranked = order.subList(0, random.nextInt(names.size() + 1));
    return new Marked(
        List.copyOf(ranked),
        ranked.stream().map(each -> !plain && random.nextInt(8) == 0).toList(),
        ranked.stream().map(each -> !plain && random.nextInt(8) == 0).toList(),
        random.nextInt(4));
  }

  Profile profile() {
    return profile(papers, builder -> {});
  }

  Profile profile(List<Marked> some, Consumer<ProfileBuilder> more) {
    var builder = new ProfileBuilder(candidates);
    for (var paper : some) {
      paper.mark(builder, candidates);
      builder.paper(unit.multiply(BigDecimal.valueOf(paper.weight())));
    }
    more.accept(builder);
    return builder.build();
  }

  /** Ties stand unless the rule set breaks them. */
  StvSheet sheet() {
    return Stv.count(method, profile(), seats);
  }

  StvSheet byLot() {
    return Stv.count(method, profile(), seats, lots());
  }

  Ties lots() {
    return method.ties().thenBy(new Lot("seed " + seed));
  }

  @Override
  public String toString() {
    return method.name() + " seed " + seed;
  }
}
