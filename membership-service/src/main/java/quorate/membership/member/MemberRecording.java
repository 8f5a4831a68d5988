package quorate.membership.member;

import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.person.PersonHistory.PEOPLE;
import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.membership.person.Person;

/** Decides commands about memberships, beside the practice and whom the command names. */
@Singleton
final class MemberRecording {

  static final String PATH = "/membership/api/v1/members";

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

  private static List<UUID> recorded(Collection<UUID> persons, Loaded loaded) {
    return persons.stream()
        .filter(person -> loaded.state(PEOPLE.stream(person)) instanceof Person.Recorded)
        .toList();
  }
}
