package quorate.governance.interests;

import static quorate.governance.interest.Interests.INTERESTS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.interest.InterestEvent.InterestDeclared;
import quorate.governance.interest.InterestEvent.InterestUpdated;
import quorate.governance.interest.Interests;
import quorate.governance.moment.Moment;
import quorate.governance.person.PersonKeys;
import quorate.governance.registered.Registered;

/** The register of interests, to read. */
@Path("/governance/api/v1/interests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class InterestsResource {

  private final Door door;
  private final StreamLog log;
  private final KnownBodies bodies;
  private final Registered register;
  private final PersonKeys keys;

  InterestsResource(
      Door door, StreamLog log, KnownBodies bodies, Registered register, PersonKeys keys) {
    this.door = door;
    this.log = log;
    this.bodies = bodies;
    this.register = register;
    this.keys = keys;
  }

  /** By person; what they wrote is not among it. */
  @GET
  public Uni<Page<InterestsShown>> list(
      @BeanParam Paging asked, @BeanParam Moment moment, @BeanParam InterestsAsked about) {
    LocalDate day = moment.day(door.request().at());
    int most = asked.limit() + 1;
    String after = asked.after();
    String convener = door.convener();
    return terms(convener, about, moment, day)
        .chain(
            of ->
                log.all(convener, INTERESTS, moment.known(door.request().at()))
                    .map(all -> about.shown(of, people(all), day)))
        .map(
            found ->
                found.stream()
                    .filter(it -> it.person().toString().compareTo(after) > 0)
                    .limit(most)
                    .toList())
        .map(page -> asked.page(page, it -> it.person().toString()));
  }

  private Uni<OfBody> terms(String convener, InterestsAsked about, Moment moment, LocalDate day) {
    UUID body = about.body();
    return body == null
        ? Uni.createFrom().item(OfBody.NONE)
        : bodies
            .one(convener, body, moment.known(door.request().at()))
            .map(found -> OfBody.of(found.state(), day));
  }

  static Map<UUID, Interests> people(Map<String, Interests> all) {
    Map<UUID, Interests> people = new HashMap<>();
    all.forEach(
        (key, interests) -> {
          if (!key.equals(Interests.PUBLISHED)) {
            people.put(UUID.fromString(key), interests);
          }
        });
    return people;
  }

  /** All interests of a person, ended ones too; what they wrote, to them and the secretary. */
  @GET
  @Path("{person}")
  public Uni<InterestsShown> one(UUID person, @BeanParam Moment moment) {
    LocalDate day = moment.day(door.request().at());
    String convener = door.convener();
    boolean keeper = door.hasRole("secretary");
    return log.one(convener, INTERESTS.stream(person), moment.known(door.request().at()))
        .chain(found -> key(convener, person, keeper).map(key -> shown(person, found, key, day)));
  }

  private Uni<Optional<SealingKey>> key(String convener, UUID person, boolean keeper) {
    return register
        .behind(convener, door.actor())
        .chain(
            behind ->
                keeper || behind.contains(person)
                    ? keys.find(convener, person)
                    : Uni.createFrom().item(Optional.empty()));
  }

  private static InterestsShown shown(
      UUID person, Optional<Found<Interests>> found, Optional<SealingKey> key, LocalDate day) {
    var one = found.orElseThrow(Problems::notFound);
    var all = one.state();
    return InterestsShown.of(
        person,
        all,
        List.copyOf(all.all().values()),
        key.map(known -> texts(one.entries(), known)).orElse(Map.of()),
        null,
        day,
        one.version());
  }

  // Of what was said twice the latest stands.
  private static Map<UUID, String> texts(List<Entry> entries, SealingKey key) {
    Map<UUID, String> texts = new HashMap<>();
    for (Entry entry : entries) {
      switch (entry.event()) {
        case InterestDeclared e -> texts.put(e.interest(), open(key, entry, e.text()));
        case InterestUpdated e when e.text() != null ->
            texts.put(e.interest(), open(key, entry, e.text()));
        case null, default -> {}
      }
    }
    return texts;
  }

  private static String open(SealingKey key, Entry entry, SealedValue sealed) {
    return Seals.open(key, entry.id(), sealed);
  }
}
