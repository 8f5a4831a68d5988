package quorate.ballots.nominations;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import quorate.ballots.electorate.People;
import quorate.ballots.electorate.RegisterHeard;
import quorate.ballots.nomination.Nomination;
import quorate.ballots.nomination.Sealer;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/** Reads one call's stream from the log, for the convener of the request and for who asks. */
@Singleton
final class NominationsRead {

  private static final List<String> OFFICERS =
      List.of("secretary", "returning-officer", "scrutineer", "auditor", "system");

  private final Door door;
  private final EventLog log;
  private final ServiceDefinition service;
  private final Sealer sealer;
  private final People people;
  private final RegisterHeard register;

  NominationsRead(
      Door door,
      EventLog log,
      ServiceDefinition service,
      Sealer sealer,
      People people,
      RegisterHeard register) {
    this.door = door;
    this.log = log;
    this.service = service;
    this.sealer = sealer;
    this.people = people;
    this.register = register;
  }

  /** All that stands in the log; a 404 problem where there is nothing. */
  Uni<Told> told(UUID nomination) {
    String convener = door.convener();
    var stream = new StreamTail(Nomination.AGGREGATE.stream(nomination).name(), 0);
    return Uni.createFrom()
        .completionStage(() -> log.read(convener, stream).toCompletionStage())
        .map(
            read -> {
              if (read.isEmpty()) {
                throw Problems.notFound();
              }
              return new Told(
                  nomination,
                  read.stream().map(bytes -> Entry.read(bytes, service.events())).toList());
            });
  }

  /** What is shown of it to who asks, with what is sealed of these opened as far as it can be. */
  <T> Uni<T> shown(UUID nomination, Predicate<UUID> whom, Shown<T> shown) {
    String convener = door.convener();
    return told(nomination)
        .chain(
            told ->
                reader(convener)
                    .chain(
                        reader ->
                            sealer
                                .toRead(convener, told.sealed(reader, whom))
                                .map(keys -> shown.of(told, reader, keys))));
  }

  /** How something is shown. */
  interface Shown<T> {
    T of(Told told, Reader reader, Map<UUID, SealingKey> keys);
  }

  private Uni<Reader> reader(String convener) {
    if (OFFICERS.stream().anyMatch(door::hasRole)) {
      return Uni.createFrom().item(new Reader(true, Set.of()));
    }
    String actor = door.actor();
    return register
        .lately(convener)
        .chain(known -> people.behind(convener, actor, known.position()))
        .map(persons -> new Reader(false, persons));
  }
}
