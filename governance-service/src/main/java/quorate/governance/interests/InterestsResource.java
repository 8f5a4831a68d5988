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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.wire.Entry;
import quorate.governance.bodies.KnownBodies;
import quorate.governance.bodies.StreamLog;
import quorate.governance.bodies.StreamLog.Found;
import quorate.governance.interest.InterestEvent.InterestDeclared;
import quorate.governance.interest.InterestEvent.InterestUpdated;
import quorate.governance.interest.Interests;
import quorate.governance.interests.InterestsShown.InterestShown;
import quorate.governance.listing.Picked;
import quorate.governance.moment.Moment;
import quorate.governance.person.Opened;
import quorate.governance.person.Unsealing;

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
  private final Unsealing unsealing;

  InterestsResource(Door door, StreamLog log, KnownBodies bodies, Unsealing unsealing) {
    this.door = door;
    this.log = log;
    this.bodies = bodies;
    this.unsealing = unsealing;
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
    var asked = door.request();
    LocalDate day = moment.day(asked.at());
    boolean keeper = door.hasRole("secretary");
    return log.one(asked.convener(), INTERESTS.stream(person), moment.known(asked.at()))
        .map(found -> found.orElseThrow(Problems::notFound))
        .chain(
            found ->
                unsealing
                    .of(asked.convener(), asked.actor(), keeper, writer(person, found.state()))
                    .map(words -> shown(person, found, words, day)));
  }

  @GET
  @Path("{person}/{interest}")
  @APIResponseSchema(InterestShown.class)
  public Uni<Picked<InterestShown>> one(UUID person, UUID interest, @BeanParam Moment moment) {
    return one(person, moment)
        .map(
            all ->
                Picked.of(
                    all.interests().stream(), it -> it.interest().equals(interest), all.version()));
  }

  // every interest was declared in words
  private static Set<UUID> writer(UUID person, Interests interests) {
    return interests.all().isEmpty() ? Set.of() : Set.of(person);
  }

  private static InterestsShown shown(
      UUID person, Found<Interests> found, Opened words, LocalDate day) {
    var all = found.state();
    return InterestsShown.of(
        person,
        all,
        List.copyOf(all.all().values()),
        texts(found.entries(), words),
        null,
        day,
        found.version());
  }

  // Of what was said twice the latest stands.
  private static Map<UUID, String> texts(List<Entry> entries, Opened words) {
    Map<UUID, String> texts = new HashMap<>();
    for (Entry entry : entries) {
      switch (entry.event()) {
        case InterestDeclared e -> put(texts, e.interest(), words.text(entry.id(), e.text()));
        case InterestUpdated e -> put(texts, e.interest(), words.text(entry.id(), e.text()));
        case null, default -> {}
      }
    }
    return texts;
  }

  private static void put(Map<UUID, String> texts, UUID interest, @Nullable String text) {
    if (text != null) {
      texts.put(interest, text);
    }
  }
}
