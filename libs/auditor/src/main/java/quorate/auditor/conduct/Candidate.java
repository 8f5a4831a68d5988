package quorate.auditor.conduct;

import quorate.auditor.log.Fields;

/** One who was nominated; {@code nomination} is what the first nomination says. */
record Candidate(Fields nomination, int supporters, String reply, boolean ruledOut) {
  static final String ACCEPTED = "accepted";

  static Candidate of(Fields nomination) {
    return new Candidate(nomination, 0, "", false);
  }

  String seat() {
    return nomination.optional("seat").orElse("");
  }

  Candidate supported() {
    return new Candidate(nomination, supporters + 1, reply, ruledOut);
  }

  Candidate replied(String said) {
    return new Candidate(nomination, supporters, said, ruledOut);
  }

  Candidate ruled(boolean valid) {
    return new Candidate(nomination, supporters, reply, !valid);
  }

  boolean isLive() {
    return !ruledOut && (reply.isEmpty() || hasAccepted());
  }

  boolean hasAccepted() {
    return reply.equals(ACCEPTED);
  }

  boolean stands(long needed) {
    return isLive() && hasAccepted() && supporters >= needed;
  }
}
