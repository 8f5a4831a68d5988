package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.access.AccessLog;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;
import quorate.membership.searching.Search;

/** Persons, to read; for the secretary alone, as their names are opened. */
@Path("/membership/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class PeopleResource {

  private static final UUID FIRST = new UUID(0, 0);

  private final AsOfReads reads;
  private final Clock clock;
  private final Particulars particulars;
  private final Unsealing unsealing;
  private final PeopleFound found;
  private final AccessLog accesses;
  private final JustErased erasures;

  PeopleResource(
      AsOfReads reads,
      Clock clock,
      Particulars particulars,
      Unsealing unsealing,
      PeopleFound found,
      AccessLog accesses,
      JustErased erasures) {
    this.reads = reads;
    this.clock = clock;
    this.particulars = particulars;
    this.unsealing = unsealing;
    this.found = found;
    this.accesses = accesses;
    this.erasures = erasures;
  }

  /**
   * All, or those who hold a mandate for a practice or in a capacity as on a day, or of whom name,
   * e-mail or service address say what is looked for.
   */
  @GET
  public Uni<Page<PersonShown>> list(
      @BeanParam Paging asked,
      @BeanParam AsOf asOf,
      @QueryParam("practice") @Nullable String practice,
      @QueryParam("capacity") @Nullable String capacity,
      @QueryParam("q") @Nullable String q) {
    var holding = new Holding(practice, capacity, asOf.at(clock).on());
    UUID after = id(asked.after());
    int most = asked.limit() + 1;
    return found
        .after(after, most, asOf, holding, Search.of(q))
        .map(read -> asked.page(read, one -> one.person.toString()))
        .chain(page -> shown(page.items(), asOf).map(shown -> new Page<>(shown, page.next())));
  }

  @GET
  @Path("{person}")
  public Uni<PersonShown> one(UUID person, @BeanParam AsOf asOf) {
    return reads
        .one(asOf, moment -> PersonView.<PersonView>find("person", person).firstResult())
        .chain(found -> shown(List.of(found), asOf))
        .map(List::getFirst);
  }

  @GET
  @Path("{person}/mandates/{mandate}")
  public Uni<MandateView> mandate(UUID person, UUID mandate, @BeanParam AsOf asOf) {
    return reads
        .one(
            asOf,
            moment ->
                MandateView.<MandateView>find("mandate = ?1 and person = ?2", mandate, person)
                    .firstResult())
        .call(() -> accesses.read(List.of(person)));
  }

  private Uni<List<PersonShown>> shown(List<PersonView> persons, AsOf asOf) {
    List<UUID> ids = persons.stream().map(person -> person.person).toList();
    return particulars
        .of(ids, asOf)
        .chain(
            stated ->
                particulars
                    .mandates(ids, asOf)
                    .chain(
                        mandates ->
                            unsealing.open(persons, stated, mandates, asOf.at(clock).known())))
        .chain(erasures::told);
  }

  private static UUID id(String after) {
    try {
      return after.isEmpty() ? FIRST : UUID.fromString(after);
    } catch (IllegalArgumentException e) {
      throw Problems.of(DoorRefusal.BAD_CURSOR);
    }
  }
}
