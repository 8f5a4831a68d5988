package quorate.membership.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.membership.dated.Timeline;

/** A person as their stream tells it; who they are stays sealed and no decision asks. */
public sealed interface Person {

  /** What stands before the first event. */
  Person UNKNOWN = new Unrecorded();

  record Unrecorded() implements Person {}

  record Recorded(
      UUID person,
      Map<UUID, Mandate> mandates,
      Map<UUID, Invitation> invitations,
      Timeline<Boolean> electronicNotice,
      Optional<String> login,
      Optional<Erasure> erasure)
      implements Person {

    public Recorded {
      mandates = Map.copyOf(mandates);
      invitations = Map.copyOf(invitations);
    }

    /** Whose name is known, and nothing else. */
    public static Recorded begin(UUID person) {
      return new Recorded(
          person, Map.of(), Map.of(), Timeline.empty(), Optional.empty(), Optional.empty());
    }

    Recorded with(Mandate mandate) {
      var more = new HashMap<>(mandates);
      more.put(mandate.mandate(), mandate);
      return new Recorded(person, more, invitations, electronicNotice, login, erasure);
    }

    Recorded with(Invitation invitation) {
      var more = new HashMap<>(invitations);
      more.put(invitation.invitation(), invitation);
      return new Recorded(person, mandates, more, electronicNotice, login, erasure);
    }

    /** Whether they may be told by e-mail from a day on, until the next of which that is said. */
    Recorded agreeing(LocalDate from, boolean agreed) {
      var notice = electronicNotice.with(from, agreed);
      return new Recorded(person, mandates, invitations, notice, login, erasure);
    }

    Recorded boundTo(String login) {
      return new Recorded(
          person, mandates, invitations, electronicNotice, Optional.of(login), erasure);
    }

    /** Whose contact details are gone cannot be told by e-mail. */
    Recorded with(Erasure erasure) {
      return new Recorded(
          person, mandates, invitations, Timeline.empty(), login, Optional.of(erasure));
    }

    List<Mandate> mandatesFor(String practice) {
      return mandates.values().stream()
          .filter(mandate -> mandate.practice().equals(practice))
          .toList();
    }
  }

  /** Nobody knows who it was; nothing more is recorded of them. */
  record Erased(UUID person, Erasure erasure) implements Person {}
}
