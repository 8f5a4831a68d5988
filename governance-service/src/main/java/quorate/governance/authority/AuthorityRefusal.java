package quorate.governance.authority;

import java.util.Locale;
import quorate.chassis.decide.Refusal;

/** Why there is no authority; the later a reason stands here, the nearer it came to one. */
public enum AuthorityRefusal implements Refusal {
  NO_MANDATE("Nobody lets them decide for that party: they need a mandate or delegation of it."),
  OUT_OF_SCOPE("The mandate does not cover this subject: decide within it, or have it varied."),
  TOUCHES_THE_PARTNERS(
      "The mandate was not given for what touches the partners' own liability, contract or business"
          + " model: have the practice vary it with its partners' own decision and its advice, or"
          + " ask practices to opt in."),
  MANDATE_REVOKED("The mandate was revoked: whoever gave it decides, or gives a new one."),
  MANDATE_EXPIRED("The mandate is over: whoever gave it decides, or gives a new one."),
  MANDATE_NOT_YET("The mandate has not begun: wait for its first day."),
  ADVISES_ONLY("A consultative forum advises: whoever set it up decides, having heard it."),
  NO_SUB_DELEGATION(
      "What was delegated may not be handed on, so whoever holds it from its holder cannot use it:"
          + " its holder decides."),
  CONDITION_OPEN("A condition is open: meet it first, or state with the decision that it is met."),
  OVER_LIMIT("It is over the limit: decide less, or ask whoever gave the mandate."),
  SUM_NEEDED("State the sum, or the part of each it is decided for.") {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  };

  private final String explanation;

  AuthorityRefusal(String explanation) {
    this.explanation = explanation;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
