package quorate.membership.facts;

import java.util.Locale;

/** The contract that a practice holds; what is published in other words is {@code OTHER}. */
public enum ContractType {
  GMS,
  PMS,
  APMS,
  OTHER;

  /** The contract as a file spells it. */
  public static ContractType of(String published) {
    return switch (published.strip().toUpperCase(Locale.ROOT)) {
      case "GMS" -> GMS;
      case "PMS" -> PMS;
      case "APMS" -> APMS;
      default -> OTHER;
    };
  }
}
