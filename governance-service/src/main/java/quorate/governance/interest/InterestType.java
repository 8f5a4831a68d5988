package quorate.governance.interest;

import java.util.Locale;

/** The four types of interest of the NHS guidance on conflicts of interest. */
public enum InterestType {
  FINANCIAL,
  NON_FINANCIAL_PROFESSIONAL,
  NON_FINANCIAL_PERSONAL,
  INDIRECT;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
