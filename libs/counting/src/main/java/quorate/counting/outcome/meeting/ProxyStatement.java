package quorate.counting.outcome.meeting;

import java.util.List;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;

/**
 * What every notice of a company's meeting tells its members of proxies, with reasonable prominence
 * (s325(1)(a)). More extensive rights of the articles are theirs to add (s325(1)(b)); where it is
 * left out the meeting is valid all the same (s325(2)).
 */
public final class ProxyStatement {

  private static final Clause ANOTHER =
      Clause.act(
          "324(1), 325(1)",
          "A member is entitled to appoint another person as their proxy, to exercise all or any of"
              + " their rights to attend and to speak and vote at the meeting.");
  private static final Clause SEVERAL =
      Clause.act(
          "324(2), 325(1)",
          "A member may appoint more than one proxy, provided that each is appointed to exercise the"
              + " rights attached to a different share or shares held by that member.");

  private ProxyStatement() {}

  /** Of a company whose votes are weighed so: where they are by shares it has a share capital. */
  public static List<Clause> of(Weighting weighting) {
    return weighting.basis() instanceof WeightBasis.PerShare
        ? List.of(ANOTHER, SEVERAL)
        : List.of(ANOTHER);
  }
}
