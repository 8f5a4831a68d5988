package quorate.auditor.meeting;

import quorate.counting.outcome.vote.Capacity;

/** Somebody who is there; {@code standsFor} is the seat or member whose vote they have, if any. */
record Stay(String person, String as, String standsFor) {

  static final String MEMBER = "member";
  static final String DEPUTY = "deputy";
  static final String PROXY = "proxy";
  static final String IN_ATTENDANCE = "in-attendance";

  Capacity capacity() {
    return switch (as) {
      case PROXY -> Capacity.PROXY;
      case "corporate-representative" -> Capacity.CORPORATE_REPRESENTATIVE;
      default -> Capacity.MEMBER;
    };
  }

  boolean standsFor(String key) {
    return !key.isEmpty() && key.equals(standsFor);
  }
}
