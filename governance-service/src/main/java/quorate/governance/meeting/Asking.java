package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.governance.body.Body.Standing;
import quorate.governance.interest.Interests;
import quorate.governance.members.MembersOn;

/**
 * What a decision about a meeting needs beside the meeting: its body, who asks (the secretary, or
 * the persons behind the log-in), the interests of those who are there, and the members of the
 * register where a roll is drawn.
 */
public record Asking(
    Standing body,
    boolean secretary,
    Set<UUID> behind,
    Map<UUID, Interests> interests,
    MembersOn members,
    Instant now) {

  public Asking {
    behind = Set.copyOf(behind);
    interests = Map.copyOf(interests);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, Meeting.LONDON);
  }

  Interests of(UUID person) {
    return interests.getOrDefault(person, Interests.INTERESTS.initial());
  }

  /** Whether who asks is this person, or keeps the book for everybody. */
  boolean speaksFor(UUID person) {
    return secretary || behind.contains(person);
  }
}
