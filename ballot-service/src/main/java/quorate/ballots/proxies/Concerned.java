package quorate.ballots.proxies;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.ballots.electorate.Hands;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.electorate.Persons;
import quorate.chassis.door.Door;
import quorate.chassis.log.Shared;

/** Whom of an appointment's parties the caller is. */
@Singleton
final class Concerned {

  private final Door door;
  private final Hands hands;
  private final Persons persons;

  Concerned(Door door, Hands hands, Persons persons) {
    this.door = door;
    this.hands = hands;
    this.persons = persons;
  }

  /** The practices that somebody may vote for, and the persons whom the register knows as them. */
  record Caller(Set<String> practices, Set<UUID> persons, boolean chair, boolean office) {

    boolean appointed(ProxyView view) {
      return practices.contains(view.practice);
    }

    boolean holds(ProxyView view) {
      return view.holder == null ? chair && !persons.isEmpty() : persons.contains(view.holder);
    }

    boolean mayReadInstruction(ProxyView view) {
      return appointed(view) || (view.revokedAt == null && holds(view));
    }

    /** That a practice has voted is turnout, but for the practice itself and who voted for it. */
    boolean maySeeVote(ProxyView view, boolean turnoutIsShown) {
      return turnoutIsShown || appointed(view) || holds(view);
    }

    boolean mayRead(ProxyView view) {
      return office || appointed(view) || holds(view);
    }
  }

  Uni<Caller> caller() {
    var request = door.request();
    boolean chair = door.hasRole("chair");
    boolean office =
        Stream.of("secretary", "returning-officer", "scrutineer", "auditor")
            .anyMatch(door::hasRole);
    return persons
        .of(request.convener(), request.actor())
        .chain(
            known ->
                Shared.work(() -> hands.of(request.convener(), request.actor()))
                    .map(
                        held ->
                            new Caller(
                                held.mandates().stream()
                                    .filter(mandate -> mandate.holds(request.at()))
                                    .map(MandateToVote::practice)
                                    .collect(Collectors.toSet()),
                                known,
                                chair,
                                office)));
  }
}
