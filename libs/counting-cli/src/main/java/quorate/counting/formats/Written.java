package quorate.counting.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import quorate.counting.profile.Profile;

/** Ranked papers as writers want them: ranks of candidates by index, equal papers together. */
record Written(
    String title,
    OptionalInt seats,
    List<String> candidates,
    List<String> withdrawn,
    List<Paper> papers) {

  /** {@code gapBefore}: a rank was left out before this one. */
  record Rank(List<Integer> candidates, boolean gapBefore) {}

  /** Its ranks, the first preference first, and what papers like it weigh together. */
  record Paper(List<Rank> ranks, BigDecimal weight) {

    boolean hasTies() {
      return ranks.stream().anyMatch(rank -> rank.candidates().size() > 1);
    }

    int ranked() {
      return ranks.stream().mapToInt(rank -> rank.candidates().size()).sum();
    }
  }

  static Written of(Ballots ballots) {
    if (!(ballots.papers() instanceof Papers.Ranked(var profile))) {
      throw new IllegalArgumentException("not ranked");
    }
    var papers = new ArrayList<Paper>();
    for (int group = 0; group < profile.groups(); group++) {
      var weight =
          BigDecimal.valueOf(profile.units(group), profile.decimals()).stripTrailingZeros();
      papers.add(new Paper(ranks(profile, group), weight));
    }
    return new Written(
        ballots.title(), ballots.seats(), profile.candidates(), profile.withdrawn(), papers);
  }

  private static List<Rank> ranks(Profile profile, int group) {
    var ranks = new ArrayList<Rank>();
    for (int i = profile.start(group); i < profile.end(group); i++) {
      if (!profile.level(i)) {
        ranks.add(new Rank(new ArrayList<>(), profile.gap(i)));
      }
      ranks.getLast().candidates().add(profile.candidate(i));
    }
    return ranks;
  }

  /** The same without a word about gaps, for a format that has none. */
  Written withoutGaps(String format) {
    boolean gaps =
        papers.stream().anyMatch(paper -> paper.ranks().stream().anyMatch(Rank::gapBefore));
    if (gaps) {
      throw new IllegalArgumentException(format + " has no ranks left out");
    }
    return this;
  }

  /** How many papers one with a whole weight stands for. */
  static int copies(Paper paper, String format) {
    try {
      return paper.weight().intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          format + " has no weights but whole numbers: " + paper.weight(), e);
    }
  }
}
