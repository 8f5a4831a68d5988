package quorate.membership.organisation;

import java.util.Arrays;
import java.util.Locale;

/**
 * What an organisation is. Trusts, councils, community and voluntary bodies are partner
 * organisations.
 */
public enum OrganisationKind {
  SYSTEM,
  SUB_ICB_LOCATION,
  PLACE,
  LMC,
  FEDERATION,
  TRUST,
  COUNCIL,
  COMMUNITY_BODY,
  VOLUNTARY_BODY,
  /** A body of any practices, across networks, federations and sub-ICB locations. */
  COLLABORATION;

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As requests spell it. */
  @Override
  public String toString() {
    return word();
  }

  /** The kind that a word of an event names; another word is a corrupt event. */
  public static OrganisationKind of(String word) {
    return Arrays.stream(values())
        .filter(known -> known.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(word + " is no kind of organisation"));
  }
}
