package quorate.membership.member;

import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.member.MemberRefusal.MEMBERSHIP_MOVES;
import static quorate.membership.person.PersonHistory.PEOPLE;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.member.MemberCommand.RetractMemberFact;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberRequests.MemberRetraction;
import quorate.membership.person.Person;
import quorate.membership.practice.Practice;

/** Decides commands about memberships, beside the practice and whom the command names. */
@Singleton
final class MemberRecording {

  static final String PATH = "/membership/api/v1/members";

  private static final int MOST_TRIES = 5;

  private final MemberDecider decider = new MemberDecider();
  private final Door door;

  MemberRecording(Door door) {
    this.door = door;
  }

  Uni<Response> record(MemberCommand command) {
    return record(command.practice(), List.of(), nobody -> command);
  }

  /** {@code command} is told which of the persons are recorded. */
  Uni<Response> record(
      String practice, Collection<UUID> persons, Function<List<UUID>, MemberCommand> command) {
    var member = MEMBERS.stream(practice);
    var known = PRACTICES.stream(practice);
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(member, known));
    persons.stream().distinct().map(PEOPLE::stream).forEach(reads::add);
    return door.handle(
        reads,
        loaded -> {
          var asked = command.apply(recorded(persons, loaded));
          var decision = decider.decide(asked, loaded.state(member), loaded.state(known));
          Plan plan = Plan.of(decision, member).created(PATH + "/" + practice);
          return decision instanceof Decision.Accepted<MemberEvent>(var events)
              ? EnteredHolders.with(plan, events)
              : plan;
        });
  }

  /**
   * Takes back what never was so. Who would be a member again by it is looked up first, as their
   * streams are read and, like those of whom a holder's naming enters, written.
   */
  Uni<Response> retract(String practice, MemberRetraction asked) {
    return retract(practice, asked, MOST_TRIES);
  }

  private Uni<Response> retract(String practice, MemberRetraction asked, int tries) {
    var member = MEMBERS.stream(practice);
    var late = new AtomicBoolean();
    return door.look(List.of(member))
        .map(seen -> persons(asked.fact().restored(seen.state(member), asked.day())))
        .chain(
            persons -> {
              List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(member));
              reads.add(PRACTICES.stream(practice));
              persons.stream().map(PEOPLE::stream).forEach(reads::add);
              return door.handle(
                  reads,
                  loaded -> {
                    var restored = asked.fact().restored(loaded.state(member), asked.day());
                    late.set(!persons.containsAll(persons(restored)));
                    return late.get()
                        ? Plan.of(Decision.refuse(MEMBERSHIP_MOVES), member)
                        : retracted(practice, asked, restored, loaded);
                  });
            })
        .onFailure(_ -> late.get() && tries > 1)
        .recoverWithUni(() -> retract(practice, asked, tries - 1));
  }

  private Plan retracted(
      String practice, MemberRetraction asked, Collection<HolderNamed> restored, Loaded loaded) {
    var member = MEMBERS.stream(practice);
    var command =
        new RetractMemberFact(
            practice, asked.fact(), asked.day(), asked.reason(), erased(restored, loaded));
    Practice known = loaded.state(PRACTICES.stream(practice));
    Plan plan = Plan.of(decider.decide(command, loaded.state(member), known), member);
    return plan.refuses()
        ? plan
        : EnteredHolders.with(plan, List.copyOf(restored)).created(PATH + "/" + practice);
  }

  private static Set<UUID> persons(Collection<HolderNamed> holders) {
    return holders.stream()
        .flatMap(holder -> holder.personsOrNone().stream())
        .collect(Collectors.toSet());
  }

  private static Map<UUID, LocalDate> erased(Collection<HolderNamed> holders, Loaded loaded) {
    var erased = new HashMap<UUID, LocalDate>();
    for (UUID person : persons(holders)) {
      if (loaded.state(PEOPLE.stream(person)) instanceof Person.Erased(_, var erasure)) {
        erased.put(person, Objects.requireNonNull(erasure.nameErasedOn()));
      }
    }
    return erased;
  }

  private static List<UUID> recorded(Collection<UUID> persons, Loaded loaded) {
    return persons.stream()
        .filter(person -> loaded.state(PEOPLE.stream(person)) instanceof Person.Recorded)
        .toList();
  }
}
