package quorate.stories.options;

import java.time.Instant;

/** What was put to the electors in this telling of the story. */
record Asked(String matter, String ballot, String title, Instant closes) {}
