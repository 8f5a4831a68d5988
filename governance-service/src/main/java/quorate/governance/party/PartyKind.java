package quorate.governance.party;

import java.util.Locale;

/** What a party is; a system is an ICS by its ICB, an organisation any other of the register. */
public enum PartyKind {
  PRACTICE,
  NETWORK,
  PLACE,
  FEDERATION,
  LMC,
  SYSTEM,
  ORGANISATION,
  BODY,
  PERSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
