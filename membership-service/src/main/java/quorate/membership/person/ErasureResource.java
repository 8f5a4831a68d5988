package quorate.membership.person;

import static quorate.membership.person.PersonHistory.PEOPLE;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.Answers.Made;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.membership.person.PersonCommand.ErasePerson;
import quorate.membership.person.PersonRequests.ErasureAsked;
import quorate.membership.practice.Practice;

/** Erases a person as far as the law lets it, and says how far that is. */
@Path(PersonResource.PATH + "/{person}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class ErasureResource {

  /** What is gone, and what a law keeps. */
  public record Answered(String id, String location, String position, Erasure erasure) {}

  private final PersonDecider decider = new PersonDecider();
  private final Door door;
  private final KeyDestruction destruction;
  private final Standings standings;
  private final MinuteBook minutes;

  ErasureResource(Door door, KeyDestruction destruction, Standings standings, MinuteBook minutes) {
    this.door = door;
    this.destruction = destruction;
    this.standings = standings;
    this.minutes = minutes;
  }

  /** What could keep a name. */
  private record Needs(List<Standing> standings, MinuteBook.Read minutes) {

    ErasePerson asked(UUID person, ErasureAsked asked, LocalDate today) {
      return new ErasePerson(
          person, asked.reason(), asked.askedBy(), today, standings, minutes.minuted());
    }

    Plan reliedOn(Plan plan) {
      long position = minutes.position();
      return position < 0 ? plan : plan.heard("governance", position);
    }
  }

  /** Whoever enters the person as a holder meanwhile writes to their stream too, and is seen. */
  @POST
  public Uni<Response> erase(UUID person, @Valid ErasureAsked asked) {
    var stream = PEOPLE.stream(person);
    var left = new AtomicReference<@Nullable Erasure>();
    // Taken before: who comes second is decided anew, where no request is at hand.
    String convener = door.convener();
    LocalDate today = door.today();
    return door.handleAnew(
            List.of(stream),
            () -> UniHelper.toFuture(needs(convener, person)),
            (loaded, needs) -> {
              Person known = loaded.state(stream);
              var decision =
                  decider.decide(needs.asked(person, asked, today), known, Practice.UNKNOWN);
              Erasure.of(after(known, decision)).ifPresent(left::set);
              return needs.reliedOn(Plan.of(decision, stream).ok(PersonResource.at(person)));
            })
        .chain(answer -> destroyed(convener, person, answer, Objects.requireNonNull(left.get())));
  }

  private Uni<Needs> needs(String convener, UUID person) {
    return Uni.combine()
        .all()
        .unis(standings.of(convener, person), minutes.of(convener, person))
        .with(Needs::new);
  }

  /** In the same breath as recorded; if this is cut off, a policy makes up for it. */
  private Uni<Response> destroyed(String convener, UUID person, Response answer, Erasure erasure) {
    Uni<Void> destroyed =
        erasure.nameErasedOn() == null
            ? destruction.ofContact(convener, person)
            : destruction.ofAll(convener, person);
    return destroyed.replaceWith(() -> with(erasure, answer));
  }

  private static Response with(Erasure erasure, Response answer) {
    return answer.getEntity() instanceof Made(var id, var location, var position)
        ? Response.fromResponse(answer)
            .entity(new Answered(id, location, position, erasure))
            .build()
        : answer;
  }

  /** Where nothing is left to do, as when asked again, it stands as it did. */
  private static Person after(Person known, Decision<PersonEvent> decision) {
    Person person = known;
    if (decision instanceof Decision.Accepted<PersonEvent>(var events)) {
      for (PersonEvent event : events) {
        person = PersonHistory.evolve(person, event);
      }
    }
    return person;
  }
}
