package quorate.membership.succession;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.membership.person.PersonHistory.PEOPLE;
import static quorate.membership.practice.PracticeHistory.PRACTICES;
import static quorate.membership.succession.SuccessionRefusal.MANDATES_ARE_GRANTED;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.person.EnteredMandates;
import quorate.membership.person.Mandate;
import quorate.membership.person.Person;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonDecider;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonHistory;
import quorate.membership.practice.EndedMandate;
import quorate.membership.practice.Lineage;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeHistory;
import quorate.membership.practice.PracticeResource;
import quorate.membership.succession.SuccessionCommand.RetractSuccession;

/**
 * Takes back what became of a practice, and grants anew, from the day on which they ended, the
 * mandates that ended with it: whoever heard of their end hears of that, too.
 */
@Singleton
final class Restoring {

  private static final int MOST_TRIES = 5;

  private final SuccessionDecider decider = new SuccessionDecider();
  private final PersonDecider people = new PersonDecider();
  private final Door door;

  Restoring(Door door) {
    this.door = door;
  }

  /** What is read beside the practice, and an id for each mandate that begins again. */
  private record Seen(Lineage lineage, List<String> successors, Map<UUID, UUID> again) {}

  Uni<Response> retract(RetractSuccession command) {
    return retract(command, MOST_TRIES);
  }

  private Uni<Response> retract(RetractSuccession command, int tries) {
    var stream = PRACTICES.stream(command.practice());
    var late = new AtomicBoolean();
    return door.look(List.of(stream))
        .map(loaded -> seen(command, loaded.state(stream)))
        .chain(
            seen ->
                door.handle(
                    reads(command, seen),
                    loaded -> {
                      late.set(!lineage(loaded.state(stream)).equals(seen.lineage()));
                      return late.get()
                          ? Plan.of(refuse(MANDATES_ARE_GRANTED), stream)
                          : plan(command, seen, loaded);
                    }))
        .onFailure(_ -> late.get() && tries > 1)
        .recoverWithUni(() -> retract(command, tries - 1));
  }

  private Seen seen(RetractSuccession command, Practice practice) {
    List<String> successors =
        practice instanceof Registered known ? Retracting.successors(command, known) : List.of();
    var again = new HashMap<UUID, UUID>();
    ended(command, lineage(practice)).forEach(it -> again.put(it.mandate(), door.newId()));
    return new Seen(lineage(practice), successors, again);
  }

  private static Lineage lineage(Practice practice) {
    return practice instanceof Registered known ? known.lineage() : Lineage.NONE;
  }

  private static List<EndedMandate> ended(RetractSuccession command, Lineage lineage) {
    Lineage.End end = lineage.end();
    return end != null && end.on().equals(command.on()) ? end.mandates() : List.of();
  }

  private static List<StreamRef<?, ?>> reads(RetractSuccession command, Seen seen) {
    var streams = new ArrayList<StreamRef<?, ?>>();
    streams.add(PRACTICES.stream(command.practice()));
    seen.successors().stream().map(PRACTICES::stream).forEach(streams::add);
    ended(command, seen.lineage()).stream()
        .map(EndedMandate::person)
        .distinct()
        .map(PEOPLE::stream)
        .forEach(streams::add);
    return streams;
  }

  private Plan plan(RetractSuccession command, Seen seen, Loaded loaded) {
    var stream = PRACTICES.stream(command.practice());
    Map<String, Practice> practices = new HashMap<>();
    practices.put(command.practice(), loaded.state(stream));
    seen.successors().forEach(code -> practices.put(code, loaded.state(PRACTICES.stream(code))));
    var decision = decider.decide(command, practices);
    if (!(decision instanceof Decision.Accepted<PracticeEvent>(var events))) {
      return Plan.of(decision, stream);
    }
    Plan plan = Plan.nothing();
    Practice left = loaded.state(stream);
    for (PracticeEvent event : events) {
      plan.and(PRACTICES.stream(event.practice()), List.of(event));
      left =
          event.practice().equals(command.practice()) ? PracticeHistory.evolve(left, event) : left;
    }
    return granted(plan, command, seen, left, loaded)
        .created(PracticeResource.PATH + "/" + command.practice());
  }

  private Plan granted(
      Plan plan, RetractSuccession command, Seen seen, Practice practice, Loaded loaded) {
    List<PersonEvent> all = new ArrayList<>();
    Map<UUID, Person> persons = new HashMap<>();
    for (EndedMandate ended : ended(command, seen.lineage())) {
      var stream = PEOPLE.stream(ended.person());
      Person person = persons.getOrDefault(ended.person(), loaded.state(stream));
      UUID again = seen.again().get(ended.mandate());
      if (again != null
          && person instanceof Person.Recorded known
          && decide(command, ended, again, known, practice)
              instanceof Decision.Accepted<PersonEvent>(var events)) {
        plan.and(stream, events);
        all.addAll(events);
        for (PersonEvent event : events) {
          persons.put(ended.person(), PersonHistory.evolve(person, event));
        }
      }
    }
    return EnteredMandates.with(plan, all, loaded);
  }

  // One that was revoked since stays so, and one in whose place another was granted.
  private Decision<PersonEvent> decide(
      RetractSuccession command,
      EndedMandate ended,
      UUID again,
      Person.Recorded person,
      Practice practice) {
    Mandate mandate = person.mandates().get(ended.mandate());
    LocalDate lastDay = command.on().minusDays(1);
    if (mandate == null || !lastDay.equals(mandate.to())) {
      return Decision.acceptAll(List.of());
    }
    LocalDate from = mandate.from().isAfter(command.on()) ? mandate.from() : command.on();
    return people.decide(
        new GrantMandate(
            ended.person(), again, command.practice(), mandate.authority(), from, ended.to()),
        person,
        practice);
  }
}
