package quorate.governance.interest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.interest.InterestEvent.InterestDeclared;
import quorate.governance.interest.InterestEvent.InterestUpdated;

/**
 * One interest as it stands; {@code competing} says since which day it is known to compete with
 * which body.
 */
public record Interest(
    UUID interest,
    InterestType type,
    About about,
    LocalDate since,
    LocalDate declared,
    LocalDate updated,
    Map<UUID, LocalDate> competing,
    @Nullable LocalDate lastDay) {

  public Interest {
    competing = Map.copyOf(competing);
  }

  static Interest of(InterestDeclared e) {
    return new Interest(
        e.interest(),
        e.type(),
        e.about(),
        e.since(),
        e.declared(),
        e.declared(),
        competing(e.about(), Map.of(), e.declared()),
        null);
  }

  Interest updated(InterestUpdated e) {
    return new Interest(
        interest,
        e.type(),
        e.about(),
        since,
        declared,
        e.on(),
        competing(e.about(), competing, e.on()),
        lastDay);
  }

  Interest ended(LocalDate last) {
    return new Interest(interest, type, about, since, declared, updated, competing, last);
  }

  /** Whether it is there on that day, as far as has been told. */
  public boolean on(LocalDate day) {
    return !day.isBefore(since) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** Since which day it is known to compete with a body; empty where it does not. */
  public Optional<LocalDate> competesWith(UUID body) {
    return Optional.ofNullable(competing.get(body));
  }

  private static Map<UUID, LocalDate> competing(
      About about, Map<UUID, LocalDate> before, LocalDate day) {
    Map<UUID, LocalDate> all = new LinkedHashMap<>();
    about.competing().forEach(body -> all.put(body, before.getOrDefault(body, day)));
    return all;
  }
}
