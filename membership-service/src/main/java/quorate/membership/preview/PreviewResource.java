package quorate.membership.preview;

import static quorate.membership.fileimport.FileImport.IMPORTS;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.BodyLimit;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.membership.fileimport.ImportCommand.PreviewImport;
import quorate.membership.fileimport.ImportDecider;
import quorate.membership.fileimport.Preparation;
import quorate.membership.files.Areas;
import quorate.membership.files.PublishedFile;
import quorate.membership.files.Reading;
import quorate.membership.files.Reading.Unusable;
import quorate.membership.files.Reading.Usable;
import quorate.membership.files.Upload;
import quorate.membership.proposals.Proposal;
import quorate.membership.proposals.Proposals;

/** Takes a published file and shows what it would change. */
@Path(PreviewResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class PreviewResource {

  static final String PATH = "/membership/api/v1/imports";
  private static final Proposal NOTHING = new Proposal(List.of(), List.of());

  private final ImportDecider decider = new ImportDecider();
  private final Door door;
  private final Precedents precedents;
  private final Vertx vertx;

  PreviewResource(Door door, Precedents precedents, Vertx vertx) {
    this.door = door;
    this.precedents = precedents;
    this.vertx = vertx;
  }

  @POST
  @Consumes({"text/csv", "application/octet-stream"})
  @BodyLimit(BodyLimit.IMPORT)
  public Uni<Response> preview(
      byte[] bytes,
      @HeaderParam("File-Name") @DefaultValue("unnamed") String name,
      @QueryParam("areas") @DefaultValue("") String areas,
      @QueryParam("published") @Nullable LocalDate published) {
    var upload = new Upload(FileName.of(name), bytes, Areas.of(areas), published);
    // A large file takes a while to read; the event loop has others to serve.
    return vertx
        .executeBlocking(Uni.createFrom().item(() -> PublishedFile.read(upload)))
        .chain(reading -> preview(reading, upload.areas()));
  }

  private Uni<Response> preview(Reading reading, Areas areas) {
    return switch (reading) {
      case Unusable useless -> refuse(useless, areas);
      case Usable file -> precedents.of(file).chain(ready -> preview(file, areas, ready));
    };
  }

  private Uni<Response> preview(Usable file, Areas areas, Preparation ready) {
    UUID id = door.newId();
    var stream = IMPORTS.stream(id);
    return door.handle(
        ready.streams(stream),
        loaded -> {
          var proposal = Proposals.of(file, ready.known(loaded));
          var command = new PreviewImport(id, file, areas, proposal);
          return Plan.of(decider.decide(command, loaded.state(stream)), stream)
              .created(PATH + "/" + id);
        });
  }

  private Uni<Response> refuse(Unusable useless, Areas areas) {
    UUID id = door.newId();
    var stream = IMPORTS.stream(id);
    var command = new PreviewImport(id, useless, areas, NOTHING);
    return door.handle(
        List.of(stream), loaded -> Plan.of(decider.decide(command, loaded.state(stream)), stream));
  }
}
