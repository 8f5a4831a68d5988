package quorate.governance.body;

import java.util.Locale;

/** As what somebody acts in a body. The secretary need hold no seat. */
public enum Office {
  CHAIR,
  VICE_CHAIR,
  SECRETARY,
  EXECUTIVE,
  MEMBER;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
