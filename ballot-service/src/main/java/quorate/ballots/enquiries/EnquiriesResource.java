package quorate.ballots.enquiries;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.ballots.ballots.BallotView;
import quorate.ballots.electorate.Persons;
import quorate.ballots.enquiry.Enquiries;
import quorate.ballots.person.PersonKeys;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Problems;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamTail;
import quorate.chassis.read.Reads;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/**
 * What was asked and answered about a ballot, from the log: what is answered to all, the rest to
 * who asked and to those who may answer. Who asked is told to nobody whom they did not tell.
 */
@Path("/ballots/api/v1/ballots/{ballot}/enquiries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class EnquiriesResource {

  private final Door door;
  private final Reads reads;
  private final EventLog log;
  private final Provider<ServiceDefinition> service;
  private final Persons persons;
  private final PersonKeys keys;

  EnquiriesResource(
      Door door,
      Reads reads,
      EventLog log,
      Provider<ServiceDefinition> service,
      Persons persons,
      PersonKeys keys) {
    this.door = door;
    this.reads = reads;
    this.log = log;
    this.service = service;
    this.persons = persons;
    this.keys = keys;
  }

  @GET
  public Uni<Page<EnquiryShown>> list(UUID ballot) {
    return seen(ballot, each -> true).map(all -> new Page<>(all, null));
  }

  @GET
  @Path("{enquiry}")
  public Uni<EnquiryShown> one(UUID ballot, UUID enquiry) {
    return seen(ballot, each -> each.made().enquiry().equals(enquiry))
        .map(all -> all.stream().findFirst().orElseThrow(Problems::notFound));
  }

  private Uni<List<EnquiryShown>> seen(UUID ballot, Predicate<Asked> which) {
    String convener = door.convener();
    boolean answers = Stream.of("secretary", "returning-officer").anyMatch(door::hasRole);
    var me = persons.of(convener, door.actor());
    return reads
        .<BallotView>one(() -> BallotView.findById(ballot))
        .chain(found -> me)
        .chain(
            mine ->
                asked(convener, ballot)
                    .map(
                        all ->
                            all.stream()
                                .filter(which)
                                .filter(it -> sees(it, mine, answers))
                                .toList())
                    .chain(all -> shown(convener, all, mine)));
  }

  private static boolean sees(Asked asked, Set<UUID> mine, boolean answers) {
    return asked.answer() != null || answers || mine.contains(asked.made().person());
  }

  private Uni<List<EnquiryShown>> shown(String convener, List<Asked> all, Set<UUID> mine) {
    var people = all.stream().map(one -> one.made().person()).collect(Collectors.toSet());
    return keys.toRead(convener, people)
        .map(
            known ->
                all.stream()
                    .map(one -> EnquiryShown.of(one, known, mine.contains(one.made().person())))
                    .toList());
  }

  private Uni<List<Asked>> asked(String convener, UUID ballot) {
    var tail = new StreamTail(Enquiries.AGGREGATE.stream(ballot).name(), 0);
    return Uni.createFrom()
        .completionStage(() -> log.read(convener, tail).toCompletionStage())
        .map(
            found ->
                Asked.all(
                    found.stream()
                        .map(bytes -> Entry.read(bytes, service.get().events()))
                        .toList()));
  }
}
