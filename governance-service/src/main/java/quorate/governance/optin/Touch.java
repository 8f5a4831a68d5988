package quorate.governance.optin;

import java.util.Locale;

/** What of the partners' own a decision touches; their yes to it then needs their own decision. */
public enum Touch {
  LIABILITY,
  /** The practice's contract: GMS, PMS or APMS. */
  CONTRACT,
  BUSINESS_MODEL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
