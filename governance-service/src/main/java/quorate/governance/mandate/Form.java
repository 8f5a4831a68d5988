package quorate.governance.mandate;

import java.util.Locale;
import quorate.governance.party.PartyKind;

/** The form in which a power is handed on. */
public enum Form {
  /** Of a practice, to those who decide for it. */
  MANDATE,
  /** Of a body or organisation, to another. */
  DELEGATION,
  /** Hears and advises; whoever gave it decides. */
  CONSULTATIVE_FORUM,
  /** A committee of whoever gives it. */
  COMMITTEE,
  /** A committee of several together (NHS Act 2006 s65Z6). */
  JOINT_COMMITTEE,
  /** Directors by name, each for the body that they are of. */
  INDIVIDUAL_DIRECTORS,
  /** One provider, under a contract, for the others. */
  LEAD_PROVIDER;

  /** Whether it lets its holder decide, and not only advise. */
  public boolean decides() {
    return this != CONSULTATIVE_FORUM;
  }

  boolean canBeHeldBy(PartyKind kind) {
    return switch (this) {
      case MANDATE, DELEGATION -> true;
      case CONSULTATIVE_FORUM, COMMITTEE, JOINT_COMMITTEE ->
          kind != PartyKind.PERSON && kind != PartyKind.PRACTICE;
      case INDIVIDUAL_DIRECTORS -> kind == PartyKind.PERSON;
      case LEAD_PROVIDER -> kind != PartyKind.PERSON && kind != PartyKind.BODY;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
