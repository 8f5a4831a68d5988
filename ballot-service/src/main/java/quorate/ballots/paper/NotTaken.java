package quorate.ballots.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import quorate.ballots.vote.VoteRefusal;
import quorate.chassis.decide.Refusal;

/** Why a paper that was keyed twice alike can no longer be its practice's vote. */
public enum NotTaken {
  PRACTICE_HAS_VOTED,
  SIGNER_HAS_NO_MANDATE,
  OPTION_WITHDRAWN,
  AGREEMENT_STANDS;

  /** What is answered to whoever keyed it. */
  Refusal refusal() {
    return switch (this) {
      case PRACTICE_HAS_VOTED -> PaperRefusal.PRACTICE_HAS_VOTED;
      case SIGNER_HAS_NO_MANDATE -> PaperRefusal.SIGNER_HAS_NO_MANDATE;
      case OPTION_WITHDRAWN -> VoteRefusal.OPTION_WITHDRAWN;
      case AGREEMENT_STANDS -> VoteRefusal.AGREEMENT_STANDS;
    };
  }

  /** The one that this refusal is; empty where it settles nothing. */
  static Optional<NotTaken> of(Refusal why) {
    return Arrays.stream(values()).filter(each -> each.refusal().equals(why)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
