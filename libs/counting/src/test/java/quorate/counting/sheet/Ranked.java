package quorate.counting.sheet;

import java.math.BigDecimal;
import java.util.List;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;

/** Ranked papers in text, each a weight and {@code A > B = C}; {@code -} for a blank paper. */
public record Ranked(List<String> candidates, List<Paper> papers) {

  /** One paper's ranks, the most preferred first. */
  public record Paper(BigDecimal weight, List<List<String>> ranks) {

    public static Paper read(String weight, String text) {
      var ranks =
          text.strip().equals("-") ? List.<String>of() : List.of(text.strip().split(" *> *"));
      return new Paper(
          new BigDecimal(weight.strip()),
          ranks.stream().map(rank -> List.of(rank.split(" *= *"))).toList());
    }
  }

  public Profile profile() {
    var builder = new ProfileBuilder(candidates);
    for (var paper : papers) {
      for (var rank : paper.ranks()) {
        builder.next(candidates.indexOf(rank.getFirst()));
        rank.stream().skip(1).map(candidates::indexOf).forEach(builder::level);
      }
      builder.paper(paper.weight());
    }
    return builder.build();
  }
}
