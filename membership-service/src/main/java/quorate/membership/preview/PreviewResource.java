package quorate.membership.preview;

import static quorate.membership.fileimport.FileImport.IMPORTS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.door.BodyLimit;
import quorate.chassis.door.Door;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Part;
import quorate.chassis.shell.Plan;
import quorate.membership.fileimport.FileImport;
import quorate.membership.fileimport.ImportCommand.PreviewImport;
import quorate.membership.fileimport.ImportDecider;
import quorate.membership.fileimport.ImportEvent;
import quorate.membership.files.Areas;
import quorate.membership.files.PublishedFile;
import quorate.membership.files.Reading;
import quorate.membership.files.Reading.Unusable;
import quorate.membership.files.Reading.Usable;
import quorate.membership.files.Upload;
import quorate.membership.memberlist.ListPreviews;
import quorate.membership.proposals.Assumed;
import quorate.membership.proposals.Proposal;
import quorate.membership.proposals.Proposals;

/** Takes a published file and shows what it would change. */
@Path(PreviewResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class PreviewResource {

  static final String PATH = "/membership/api/v1/imports";
  // Each entry may measure 60,000 bytes, and what is on its way is in memory several times.
  private static final int ENTRIES = 30;
  private static final Proposal NOTHING = new Proposal(List.of(), List.of());

  private final ImportDecider decider = new ImportDecider();
  private final Door door;
  private final Precedents precedents;
  private final Turns turns;
  private final Earlier earlier;
  private final ListPreviews lists;

  PreviewResource(
      Door door, Precedents precedents, Turns turns, Earlier earlier, ListPreviews lists) {
    this.door = door;
    this.precedents = precedents;
    this.turns = turns;
    this.earlier = earlier;
    this.lists = lists;
  }

  @POST
  @Consumes({"text/csv", "application/octet-stream"})
  @BodyLimit(BodyLimit.IMPORT)
  public Uni<Response> preview(
      byte[] bytes,
      @HeaderParam("File-Name") @DefaultValue("unnamed") String name,
      @QueryParam("areas") @DefaultValue("") String areas,
      @QueryParam("published") @Nullable LocalDate published,
      @QueryParam("after") @DefaultValue("") String after) {
    var upload = new Upload(FileName.of(name), bytes, Areas.of(areas), published, door.today());
    List<UUID> before = Earlier.ids(after);
    return turns.take(
        door,
        bytes.length,
        () ->
            turns
                .work(() -> PublishedFile.read(upload))
                .chain(reading -> answered(reading, upload, before)));
  }

  /** What is none of the published files may be a list of the convener's own. */
  private Uni<Response> answered(Reading reading, Upload upload, List<UUID> after) {
    return reading instanceof Unusable
        ? earlier
            .of(after)
            .chain(assumed -> lists.take(upload, after, assumed))
            .chain(
                answer ->
                    answer
                        .map(it -> Uni.createFrom().item(it))
                        .orElseGet(() -> published(reading, upload, after)))
        : published(reading, upload, after);
  }

  private Uni<Response> published(Reading reading, Upload upload, List<UUID> after) {
    return proposed(reading, upload.areas(), after).chain(this::record);
  }

  private Uni<PreviewImport> proposed(Reading reading, Areas areas, List<UUID> after) {
    UUID id = door.newId();
    return switch (reading) {
      case Unusable useless ->
          Uni.createFrom().item(new PreviewImport(id, useless, areas, after, NOTHING));
      case Usable file ->
          earlier
              .of(after)
              .chain(assumed -> proposal(file, after, assumed))
              .map(proposal -> new PreviewImport(id, file, areas, after, proposal));
    };
  }

  private Uni<Proposal> proposal(Usable file, List<UUID> after, List<Assumed> assumed) {
    return precedents
        .of(file, after, assumed)
        .chain(
            ready ->
                door.look(ready.streams())
                    .chain(
                        loaded ->
                            turns.work(
                                () ->
                                    Proposals.of(file, Assumed.on(ready.known(loaded), assumed)))));
  }

  private Uni<Response> record(PreviewImport command) {
    var stream = IMPORTS.stream(command.fileImport());
    return switch (decider.decide(command, FileImport.UNKNOWN)) {
      case Decision.Refused<ImportEvent> no ->
          door.handle(List.of(stream), loaded -> Plan.of(no, stream));
      case Decision.Accepted<ImportEvent>(var events) ->
          door.handle(parts(events, stream, PATH + "/" + command.fileImport()));
    };
  }

  private static List<Part> parts(
      List<ImportEvent> events, StreamRef<FileImport, ImportEvent> stream, String location) {
    var parts = new ArrayList<Part>();
    for (int from = 0; from < events.size(); from += ENTRIES) {
      var some = events.subList(from, Math.min(from + ENTRIES, events.size()));
      parts.add(
          new Part(
              List.of(stream),
              loaded -> Plan.of(Decision.acceptAll(some), stream).created(location)));
    }
    return parts;
  }
}
