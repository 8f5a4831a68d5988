package quorate.demo.note;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.BodyLimit;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Plan;
import quorate.demo.note.NoteCommand.StrikeNote;
import quorate.demo.note.NoteCommand.WriteNote;

/** Notes over REST. */
@Path("/demo/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "chair"})
public class NoteResource {

  /** Longer than the patience with bodies that do not come. */
  private static final Duration OTHERS = Duration.ofSeconds(3);

  /** What to write. */
  public record Written(
      @NotBlank String title,
      String writer,
      @Nullable LocalDate on,
      @Nullable @Pattern(regexp = "[0-9]{1,6}[.][0-9]{2}", message = "Give pounds, such as 125.00.")
          String costs,
      @Nullable List<Integer> parts) {}

  private final Door door;
  private final Reads reads;
  private final KeyRing keys;

  NoteResource(Door door, Reads reads, KeyRing keys) {
    this.door = door;
    this.reads = reads;
    this.keys = keys;
  }

  @POST
  public Uni<Response> write(@Valid Written asked) {
    UUID note = door.newId();
    UUID entry = door.newId();
    var stream = Note.NOTES.stream(note);
    return keys.of(door.convener(), "person/" + note)
        .map(key -> Seals.seal(key, note, entry, asked.writer()))
        .chain(
            writer ->
                door.handle(
                    List.of(stream),
                    loaded -> {
                      var command = new WriteNote(note, asked.title(), writer);
                      var decision = NoteDecider.decide(command, loaded.state(stream));
                      return Plan.of(decision, stream).created("/demo/api/v1/notes/" + note);
                    }));
  }

  @POST
  @Path("{note}/strike")
  public Uni<Response> strike(UUID note) {
    var stream = Note.NOTES.stream(note);
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(NoteDecider.decide(new StrikeNote(note), loaded.state(stream)), stream)
                .ok("/demo/api/v1/notes/" + note));
  }

  @POST
  @Path("import")
  @Consumes("text/csv")
  @BodyLimit(BodyLimit.IMPORT)
  public Uni<Integer> bring(byte[] file) {
    Uni<Integer> told = Uni.createFrom().item(door.request().convener().length() + file.length);
    return new String(file, US_ASCII).startsWith("others first")
        ? told.onItem().delayIt().by(OTHERS)
        : told;
  }

  @GET
  public Uni<Page<NoteView>> list(
      @BeanParam Paging asked, @QueryParam("since") @Nullable LocalDate since) {
    return reads.page(
        asked,
        after ->
            after.isEmpty()
                ? NoteView.find("order by title")
                : NoteView.find("title > ?1 order by title", after),
        note -> note.title);
  }

  @GET
  @Path("broken")
  public Uni<NoteView> broken() {
    throw new IllegalStateException("of this nothing is told to " + door.convener());
  }

  @GET
  @Path("{note}")
  public Uni<NoteView> one(UUID note) {
    return reads.one(() -> NoteView.findById(note));
  }
}
