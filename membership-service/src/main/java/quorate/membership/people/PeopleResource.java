package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Persons, to read; for the secretary alone, as their names are opened. */
@Path("/membership/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class PeopleResource {

  private static final UUID FIRST = new UUID(0, 0);

  private final Door door;
  private final Reads reads;
  private final Unsealing unsealing;

  PeopleResource(Door door, Reads reads, Unsealing unsealing) {
    this.door = door;
    this.reads = reads;
    this.unsealing = unsealing;
  }

  @GET
  public Uni<Page<PersonShown>> list(@BeanParam Paging asked) {
    return reads
        .<PersonView>page(
            asked,
            after -> PersonView.find("person > ?1 order by person", id(after)),
            person -> person.person.toString())
        .chain(page -> shown(page.items()).map(shown -> new Page<>(shown, page.next())));
  }

  @GET
  @Path("{person}")
  public Uni<PersonShown> one(UUID person) {
    return reads
        .one(() -> PersonView.<PersonView>findById(person))
        .chain(found -> shown(List.of(found)))
        .map(List::getFirst);
  }

  @GET
  @Path("{person}/mandates/{mandate}")
  public Uni<MandateView> mandate(UUID person, UUID mandate) {
    return reads.one(
        () ->
            MandateView.<MandateView>find("mandate = ?1 and person = ?2", mandate, person)
                .firstResult());
  }

  private Uni<List<PersonShown>> shown(List<PersonView> persons) {
    List<UUID> ids = persons.stream().map(person -> person.person).toList();
    return reads
        .in(() -> MandateView.<MandateView>list("person in ?1 order by practice, since", ids))
        .chain(mandates -> unsealing.open(door.convener(), persons, mandates));
  }

  private static UUID id(String after) {
    try {
      return after.isEmpty() ? FIRST : UUID.fromString(after);
    } catch (IllegalArgumentException e) {
      throw Problems.of(DoorRefusal.BAD_CURSOR);
    }
  }
}
