package quorate.counting.outcome.preset;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EntitledAt;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.InterestRule;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.NoticeRule;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Rounding;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.WeightBasis;
import quorate.counting.outcome.rule.Weighting;

/**
 * Votes of a primary care network or under any agreement: wholly local. There are no default
 * thresholds; every part is the agreement's own, with its clause.
 */
public final class Network {

  private Network() {}

  /** The agreement's rule set, part by part. */
  public static RuleSet byAgreement(
      String name,
      List<Mark> marks,
      QuorumRule quorum,
      EqualVotes equalVotes,
      InterestRule interests,
      NoticeRule notice,
      EntitledAt entitledAt) {
    return new RuleSet(
        name, 1, marks, quorum, equalVotes, interests, notice, entitledAt, Optional.empty());
  }

  /** One vote a practice. */
  public static Weighting practices(Clause clause) {
    return new Weighting("practices", new WeightBasis.OnePerMember(), clause);
  }

  /** One vote for so many patients, rounded as named, with a cap if there is one. */
  public static Weighting patients(
      long per, Rounding rounding, Optional<Exact> cap, Clause clause) {
    return new Weighting(
        "patients", new WeightBasis.PerPatients(Exact.of(per), rounding, cap), clause);
  }

  /** A double majority: the same pass mark of practices and of patients. */
  public static List<Mark> doubleMajority(
      Weighting practices, Weighting patients, PassMark.Share mark, Clause clause) {
    return List.of(Mark.overall(practices, mark, clause), Mark.overall(patients, mark, clause));
  }
}
