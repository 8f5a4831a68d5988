package quorate.membership.person;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static quorate.membership.person.PersonHistory.PEOPLE;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Given;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.person.PersonCommand.BindLogIn;
import quorate.membership.person.PersonCommand.GrantMandate;
import quorate.membership.person.PersonCommand.StateRole;
import quorate.membership.practice.Practice;

/** Decides commands about persons in one append: all of them are recorded or none. */
@Singleton
final class Recording {

  /**
   * A command and the id of the entry that it becomes, as what is sealed in it is bound to that.
   */
  record Step(PersonCommand command, UUID entry) {}

  private static final int MOST_TOLD = 100;

  private final PersonDecider decider = new PersonDecider();
  private final Door door;

  Recording(Door door) {
    this.door = door;
  }

  /** What is not sealed. */
  Uni<Response> record(PersonCommand command, String location) {
    return record(List.of(new Step(command, door.newId())), location);
  }

  /** The day that was named, or today. */
  LocalDate day(@Nullable LocalDate named) {
    return named == null ? door.today() : named;
  }

  Uni<Response> record(HandOver asked, String location) {
    var holder = PEOPLE.stream(asked.person());
    return door.look(List.of(holder))
        .chain(seen -> record(asked, asked.practice(seen.state(holder)), location));
  }

  /** A mandate's practice stays the same, so it may be looked up before. */
  private Uni<Response> record(HandOver asked, Optional<String> practice, String location) {
    var holder = PEOPLE.stream(asked.person());
    var successor = PEOPLE.stream(asked.successor());
    Set<StreamRef<?, ?>> reads = new LinkedHashSet<>(List.of(holder));
    reads.add(successor);
    practice.map(PRACTICES::stream).ifPresent(reads::add);
    return door.handle(
        List.copyOf(reads),
        loaded -> {
          Practice known =
              practice.map(it -> loaded.state(PRACTICES.stream(it))).orElse(Practice.UNKNOWN);
          var decided = asked.decide(loaded.state(holder), loaded.state(successor), known);
          Plan plan = Plan.of(decided.ends(), holder).and(decided.begins(), successor);
          return (decided.begins() instanceof Decision.Accepted<PersonEvent>(var events)
                  ? EnteredMandates.with(plan, events, loaded)
                  : plan)
              .created(location);
        });
  }

  Uni<Response> record(List<Step> steps, String location) {
    Set<StreamRef<?, ?>> reads = new LinkedHashSet<>();
    for (Step step : steps) {
      reads.add(PEOPLE.stream(step.command().person()));
      practice(step.command()).map(PRACTICES::stream).ifPresent(reads::add);
    }
    return door.handle(new ArrayList<>(reads), loaded -> plan(steps, loaded).created(location));
  }

  /** Binds a log-in, which is one person's only. */
  Uni<Response> bind(Step step, BindLogIn command, String location) {
    var claimed = Binding.claimed(command);
    return door.look(List.of(claimed))
        .chain(
            seen -> {
              var binding = Binding.of(command, seen.state(claimed));
              List<StreamRef<?, ?>> reads = new ArrayList<>();
              reads.add(PEOPLE.stream(command.person()));
              reads.addAll(binding.reads());
              return door.handle(
                  reads,
                  loaded -> binding.claim(plan(List.of(step), loaded), loaded).created(location));
            });
  }

  private Plan plan(List<Step> steps, Loaded loaded) {
    Map<UUID, Person> persons = new LinkedHashMap<>();
    Map<UUID, Decision.Refused<PersonEvent>> refused = new LinkedHashMap<>();
    List<PersonEvent> all = new ArrayList<>();
    Plan plan = Plan.nothing();
    for (Step step : steps) {
      PersonCommand command = step.command();
      StreamRef<Person, PersonEvent> stream = PEOPLE.stream(command.person());
      Person person = persons.getOrDefault(command.person(), loaded.state(stream));
      switch (decider.decide(command, person, practice(command, loaded))) {
        case Decision.Refused<PersonEvent> no -> refused.putIfAbsent(command.person(), no);
        case Decision.Accepted<PersonEvent>(var events) -> {
          for (PersonEvent event : events) {
            person = PersonHistory.evolve(person, event);
            plan = plan.and(stream, event, step.entry());
          }
          all.addAll(events);
          persons.put(command.person(), person);
        }
      }
    }
    return refused.isEmpty() ? EnteredMandates.with(plan, all, loaded) : refused(steps, refused);
  }

  private static Plan refused(List<Step> steps, Map<UUID, Decision.Refused<PersonEvent>> refused) {
    UUID first = refused.keySet().iterator().next();
    var why = requireNonNull(refused.get(first));
    Decision<PersonEvent> told =
        steps.size() == 1
            ? why
            : Decision.refuse(why.why(), "people.person", first, everyLine(refused));
    return Plan.of(told, PEOPLE.stream(first));
  }

  /** Whoever sent a list needs to know of every line, and whose it is. */
  private static String everyLine(Map<UUID, Decision.Refused<PersonEvent>> refused) {
    return refused.entrySet().stream()
        .limit(MOST_TOLD)
        .map(line -> line(line.getKey(), line.getValue()))
        .collect(joining(" "));
  }

  private static String line(UUID person, Decision.Refused<PersonEvent> no) {
    Given given = no.given();
    String what = given == null ? "" : "%s is %s. ".formatted(given.field(), given.value());
    return "%s: %s%s".formatted(person, what, no.detail());
  }

  private static Practice practice(PersonCommand command, Loaded loaded) {
    return practice(command)
        .map(code -> loaded.state(PRACTICES.stream(code)))
        .orElse(Practice.UNKNOWN);
  }

  private static Optional<String> practice(PersonCommand command) {
    if (command instanceof GrantMandate grant) {
      return Optional.of(grant.practice());
    }
    return command instanceof StateRole role
        ? Optional.ofNullable(role.practice())
        : Optional.empty();
  }
}
