package quorate.governance.meeting;

import java.util.Locale;

/** As what somebody is at a meeting. */
public enum As {
  MEMBER,
  DEPUTY,
  PROXY,
  CORPORATE_REPRESENTATIVE,
  IN_ATTENDANCE;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
