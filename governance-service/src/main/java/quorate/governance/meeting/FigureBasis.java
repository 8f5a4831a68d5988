package quorate.governance.meeting;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.WeightBasis.PerPatients;
import quorate.counting.outcome.rule.WeightBasis.PerShare;
import quorate.counting.outcome.rule.Weighting;
import quorate.governance.members.Member;

/** What of a member its weight is reckoned from. */
public enum FigureBasis {
  ONE_EACH,
  SHARES,
  PATIENTS;

  /** The one that these rules weigh by; empty where one figure does not do for all their marks. */
  static Optional<FigureBasis> of(RuleSet rules) {
    var bases = rules.weightings().stream().map(Weighting::basis).toList();
    boolean shares = bases.stream().anyMatch(PerShare.class::isInstance);
    boolean patients = bases.stream().anyMatch(PerPatients.class::isInstance);
    if (shares && patients) {
      return Optional.empty();
    }
    return Optional.of(shares ? SHARES : patients ? PATIENTS : ONE_EACH);
  }

  /** The member's figure; null where the register states none. */
  @Nullable String of(Member member) {
    return switch (this) {
      case ONE_EACH -> "1";
      case SHARES -> member.shares();
      case PATIENTS -> member.patients();
    };
  }

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
