package quorate.membership.person;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Problems;
import quorate.membership.person.PersonCommand.AgreeToElectronicNotice;
import quorate.membership.person.PersonCommand.RecordPerson;
import quorate.membership.person.PersonCommand.WithdrawElectronicNotice;
import quorate.membership.person.PersonRequests.Agreement;
import quorate.membership.person.PersonRequests.Listed;
import quorate.membership.person.PersonRequests.NewMandate;
import quorate.membership.person.PersonRequests.NewPeople;
import quorate.membership.person.PersonRequests.NewPerson;
import quorate.membership.person.PersonRequests.Withdrawal;
import quorate.membership.person.Recording.Step;
import quorate.membership.person.Sealing.Seal;

/** What can be asked of persons over REST. */
@Path(PersonResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class PersonResource {

  static final String PATH = "/membership/api/v1/people";

  private final Door door;
  private final Sealing sealing;
  private final Recording recording;

  PersonResource(Door door, Sealing sealing, Recording recording) {
    this.door = door;
    this.sealing = sealing;
    this.recording = recording;
  }

  @POST
  public Uni<Response> record(@Valid NewPerson asked) {
    refuseTrusts(Stream.of(asked.name()));
    UUID person = door.newId();
    return sealing
        .ofNew(person, seal -> List.of(recorded(seal, asked.name(), asked.email())))
        .chain(steps -> recording.record(steps, at(person)));
  }

  /** All of a list or, where one line is refused, none. */
  @POST
  @Path("bulk")
  public Uni<Response> recordAll(@Valid NewPeople asked) {
    refuseTrusts(asked.people().stream().map(Listed::name));
    return Multi.createFrom()
        .iterable(asked.people())
        .onItem()
        .transformToUniAndConcatenate(one -> sealing.ofNew(one.person(), seal -> steps(seal, one)))
        .collect()
        .in(ArrayList<Step>::new, List::addAll)
        .chain(steps -> recording.record(steps, PATH));
  }

  @POST
  @Path("{person}/electronic-notice")
  public Uni<Response> agree(UUID person, @Valid Agreement asked) {
    return sealing
        .ofKnown(person, seal -> List.of(agreed(seal, asked)))
        .chain(steps -> recording.record(steps, at(person)));
  }

  @POST
  @Path("{person}/electronic-notice/withdrawal")
  public Uni<Response> withdraw(UUID person, @Valid Withdrawal asked) {
    return recording.record(
        new WithdrawElectronicNotice(person, recording.day(asked.on())), at(person));
  }

  /** Asked while the name can still be read. */
  static void refuseTrusts(Stream<String> names) {
    if (names.anyMatch(Trusts::areTold)) {
      throw Problems.of(PersonRefusal.TRUST_IS_NO_PERSON);
    }
  }

  private List<Step> steps(Seal seal, Listed one) {
    var steps = new ArrayList<Step>();
    steps.add(recorded(seal, one.name(), one.email()));
    if (one.electronicNotice() != null) {
      steps.add(agreed(seal, one.electronicNotice()));
    }
    one.mandatesOrNone().forEach(asked -> steps.add(granted(one.person(), asked)));
    return steps;
  }

  private Step granted(UUID person, NewMandate asked) {
    return new Step(MandateResource.granted(person, door.newId(), asked), door.newId());
  }

  private static Step recorded(Seal to, String name, @Nullable String email) {
    return to.step(
        (seal, entry) ->
            new RecordPerson(seal.person(), seal.name(entry, name), seal.anyContact(entry, email)));
  }

  private Step agreed(Seal to, Agreement asked) {
    return to.step(
        (seal, entry) ->
            new AgreeToElectronicNotice(
                seal.person(),
                seal.contact(entry, asked.address()),
                recording.day(asked.on()),
                asked.scope(),
                recording.day(null)));
  }

  static String at(UUID person) {
    return PATH + "/" + person;
  }
}
