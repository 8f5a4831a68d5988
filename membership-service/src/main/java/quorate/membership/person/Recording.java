package quorate.membership.person;

import static quorate.membership.person.PersonHistory.PEOPLE;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Given;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.practice.Practice;

/** Decides commands about persons in one append: all of them are recorded or none. */
@Singleton
final class Recording {

  /**
   * A command and the id of the entry that it becomes, as what is sealed in it is bound to that.
   */
  record Step(PersonCommand command, UUID entry) {}

  private final PersonDecider decider = new PersonDecider();
  private final Door door;

  Recording(Door door) {
    this.door = door;
  }

  Uni<Response> record(List<Step> steps, String location) {
    Set<StreamRef<?, ?>> reads = new LinkedHashSet<>();
    for (Step step : steps) {
      reads.add(PEOPLE.stream(step.command().person()));
      if (step.command() instanceof GrantMandate grant) {
        reads.add(PRACTICES.stream(grant.practice()));
      }
    }
    return door.handle(new ArrayList<>(reads), loaded -> plan(steps, loaded).created(location));
  }

  private Plan plan(List<Step> steps, Loaded loaded) {
    Map<UUID, Person> persons = new LinkedHashMap<>();
    Plan plan = Plan.nothing();
    for (Step step : steps) {
      PersonCommand command = step.command();
      StreamRef<Person, PersonEvent> stream = PEOPLE.stream(command.person());
      Person person = persons.getOrDefault(command.person(), loaded.state(stream));
      switch (decider.decide(command, person, practice(command, loaded))) {
        case Decision.Refused<PersonEvent> no -> {
          return Plan.of(steps.size() == 1 ? no : ofList(no, command.person()), stream);
        }
        case Decision.Accepted<PersonEvent>(var events) -> {
          for (PersonEvent event : events) {
            person = PersonHistory.evolve(person, event);
            plan = plan.and(stream, event, step.entry());
          }
          persons.put(command.person(), person);
        }
      }
    }
    return plan;
  }

  /** Whoever sent a list needs to know whose line it is. */
  private static Decision<PersonEvent> ofList(Decision.Refused<PersonEvent> no, UUID person) {
    Given given = no.given();
    String what = given == null ? "" : "%s is %s. ".formatted(given.field(), given.value());
    return Decision.refuse(no.why(), "people.person", person, what + no.detail());
  }

  private static Practice practice(PersonCommand command, Loaded loaded) {
    return command instanceof GrantMandate grant
        ? loaded.state(PRACTICES.stream(grant.practice()))
        : Practice.UNKNOWN;
  }
}
