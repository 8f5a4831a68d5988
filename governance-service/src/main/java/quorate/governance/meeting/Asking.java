package quorate.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Candidate;
import quorate.governance.interest.Interests;
import quorate.governance.members.MembersOn;
import quorate.governance.practices.Hand;

/**
 * What a decision about a meeting needs beside the meeting: its body, who asks (the secretary, or
 * the persons behind the log-in), the interests of those who are there, the members of the register
 * where a roll is drawn, for which practices who asks speaks, where that is asked, and what the
 * register says of who comes as a deputy.
 */
public record Asking(
    Standing body,
    boolean secretary,
    Set<UUID> behind,
    Map<UUID, Interests> interests,
    MembersOn members,
    List<Hand> hands,
    @Nullable Candidate coming,
    Instant now) {

  public Asking {
    behind = Set.copyOf(behind);
    interests = Map.copyOf(interests);
    hands = List.copyOf(hands);
  }

  /** Of what is not asked of a practice. */
  public Asking(
      Standing body,
      boolean secretary,
      Set<UUID> behind,
      Map<UUID, Interests> interests,
      MembersOn members,
      @Nullable Candidate coming,
      Instant now) {
    this(body, secretary, behind, interests, members, List.of(), coming, now);
  }

  /** Of what no deputy comes by. */
  public Asking(
      Standing body,
      boolean secretary,
      Set<UUID> behind,
      Map<UUID, Interests> interests,
      MembersOn members,
      List<Hand> hands,
      Instant now) {
    this(body, secretary, behind, interests, members, hands, null, now);
  }

  LocalDate today() {
    return CivilDay.of(now);
  }

  Interests of(UUID person) {
    return interests.getOrDefault(person, Interests.INTERESTS.initial());
  }

  /** Who comes as a deputy, as far as is known of them. */
  Candidate deputy(UUID person) {
    return coming == null ? new Candidate(person, false, Map.of(), of(person)) : coming;
  }

  /** Whether who asks is this person, or keeps the book for everybody. */
  boolean speaksFor(UUID person) {
    return secretary || behind.contains(person);
  }

  /** Whether who asks represents this member, or keeps the book for everybody. */
  boolean speaksFor(String member) {
    return secretary || handOf(member).isPresent();
  }

  /** The mandate by which who asks represents this member today. */
  public Optional<Hand> handOf(String member) {
    return hands.stream().filter(hand -> hand.speaksFor(member, today())).findFirst();
  }
}
