package quorate.governance.party;

import java.util.Locale;

/**
 * What a party is; a locality is known by its name, a system is an ICS by its ICB, an organisation
 * is any other of the register.
 */
public enum PartyKind {
  PRACTICE,
  NETWORK,
  PLACE,
  LOCALITY,
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
