package quorate.membership.person;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import quorate.membership.person.PersonCommand.ChangeContactDetails;
import quorate.membership.person.PersonCommand.RenamePerson;
import quorate.membership.person.PersonCommand.StateRole;
import quorate.membership.person.PersonCommand.StateServiceAddress;
import quorate.membership.person.PersonRequests.NewContactDetails;
import quorate.membership.person.PersonRequests.NewName;
import quorate.membership.person.PersonRequests.NewRole;
import quorate.membership.person.PersonRequests.NewServiceAddress;
import quorate.membership.person.Sealing.Seal;

/** What changes about persons, over REST. */
@Path(PersonResource.PATH + "/{person}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class DetailsResource {

  private final Sealing sealing;
  private final Recording recording;

  DetailsResource(Sealing sealing, Recording recording) {
    this.sealing = sealing;
    this.recording = recording;
  }

  @POST
  @Path("name")
  public Uni<Response> rename(UUID person, @Valid NewName asked) {
    PersonResource.refuseTrusts(Stream.of(asked.name()));
    var day = recording.day(asked.from());
    return sealed(
        person, (seal, entry) -> new RenamePerson(person, seal.name(entry, asked.name()), day));
  }

  @POST
  @Path("contact-details")
  public Uni<Response> change(UUID person, @Valid NewContactDetails asked) {
    var day = recording.day(asked.from());
    return sealed(
        person,
        (seal, entry) ->
            new ChangeContactDetails(person, seal.anyContact(entry, asked.email()), day));
  }

  @POST
  @Path("service-address")
  public Uni<Response> state(UUID person, @Valid NewServiceAddress asked) {
    var day = recording.day(asked.from());
    return sealed(
        person,
        (seal, entry) -> new StateServiceAddress(person, seal.name(entry, asked.address()), day));
  }

  @POST
  @Path("role")
  public Uni<Response> state(UUID person, @Valid NewRole asked) {
    var day = recording.day(asked.from());
    return recording.record(
        new StateRole(person, asked.role(), asked.practice(), day), PersonResource.at(person));
  }

  private Uni<Response> sealed(UUID person, BiFunction<Seal, UUID, PersonCommand> command) {
    return sealing
        .ofKnown(person, seal -> List.of(seal.step(command)))
        .chain(steps -> recording.record(steps, PersonResource.at(person)));
  }
}
