package quorate.membership.columns;

import static quorate.membership.columns.ColumnMapping.COLUMNS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.shell.Plan;
import quorate.membership.columns.ColumnsCommand.MapColumns;

/** Says what the columns of the convener's own lists hold. */
@Path(ColumnsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("secretary")
public class ColumnsResource {

  static final String PATH = "/membership/api/v1/column-mappings";

  private static final int MOST = 100;
  private static final int TITLE = 100;
  private static final int WORD = 30;

  /** Every column in order, by its title; what holds nothing is not read. */
  public record Columns(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Held> columns) {}

  public record Held(
      @NotNull @Size(max = TITLE) String title, @Nullable @Size(max = WORD) String holds) {}

  private final ColumnsDecider decider = new ColumnsDecider();
  private final Door door;

  ColumnsResource(Door door) {
    this.door = door;
  }

  @POST
  public Uni<Response> map(@Valid Columns asked) {
    List<MappedColumn> columns =
        asked.columns().stream().map(one -> new MappedColumn(one.title(), one.holds())).toList();
    String signature = Signature.of(columns.stream().map(MappedColumn::title).toList());
    var stream = COLUMNS.stream(signature);
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(decider.decide(new MapColumns(columns), loaded.state(stream)), stream)
                .created(PATH + "/" + signature));
  }
}
