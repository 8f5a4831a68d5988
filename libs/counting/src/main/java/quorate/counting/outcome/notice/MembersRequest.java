package quorate.counting.outcome.notice;

import java.util.Collection;
import java.util.List;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vote.Elector;

/** Members who require a general meeting: with 5 % of the voting rights they can (s303). */
public final class MembersRequest {

  /** The section that lets them. */
  public static final Clause CLAUSE =
      Clause.act(
          "303",
          "The directors call a general meeting once members with 5 % of the voting rights require"
              + " it.");

  private static final Exact SHARE = Exact.units(5, 2);

  private MembersRequest() {}

  /** Whether these are enough. */
  public static Found by(Collection<String> members, List<Elector> roll, Weighting weighting) {
    var them = roll.stream().filter(each -> members.contains(each.member())).toList();
    Exact rights = Exact.sum(them.stream().map(each -> each.weight(weighting)));
    Exact all = Exact.sum(roll.stream().map(each -> each.weight(weighting)));
    boolean good = rights.signum() > 0 && !rights.isLessThan(SHARE.times(all));
    return new Found(
        good,
        "%d members require it, with %s of %s voting rights; 5 %% are needed: %s."
            .formatted(them.size(), rights, all, good ? "enough" : "not enough"),
        CLAUSE);
  }

  /** What was found of a request. */
  public record Found(boolean good, String sentence, Clause clause) {}
}
