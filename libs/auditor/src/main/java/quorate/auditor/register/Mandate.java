package quorate.auditor.register;

/** A person's standing to vote for a practice, through time. */
record Mandate(String person, String practice, String purpose, Timeline<Boolean> stands) {}
