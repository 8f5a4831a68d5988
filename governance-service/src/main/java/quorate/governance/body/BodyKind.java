package quorate.governance.body;

import java.util.Locale;

/** What a body is. */
public enum BodyKind {
  MEMBERS_MEETING,
  BOARD,
  EXECUTIVE,
  PARTNERSHIP_COUNCIL,
  COMMITTEE,
  JOINT_COMMITTEE,
  PLACE_BOARD,
  COLLABORATION,
  WORKING_GROUP;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
