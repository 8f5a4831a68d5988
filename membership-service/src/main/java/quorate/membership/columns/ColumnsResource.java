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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * Every column in order, by its title; what holds nothing is not read. With {@code usual}, a
   * column of which nothing is said holds what its title is known for.
   */
  public record Columns(
      @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Held> columns,
      @Nullable Boolean usual) {}

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
        Boolean.TRUE.equals(asked.usual()) ? usual(asked.columns()) : said(asked.columns());
    String signature = Signature.of(columns.stream().map(MappedColumn::title).toList());
    var stream = COLUMNS.stream(signature);
    return door.handle(
        List.of(stream),
        loaded ->
            Plan.of(decider.decide(new MapColumns(columns), loaded.state(stream)), stream)
                .created(PATH + "/" + signature));
  }

  private static List<MappedColumn> said(List<Held> columns) {
    return columns.stream().map(one -> new MappedColumn(one.title(), one.holds())).toList();
  }

  private static List<MappedColumn> usual(List<Held> columns) {
    Set<String> taken =
        columns.stream()
            .flatMap(one -> Stream.ofNullable(one.holds()))
            .collect(Collectors.toCollection(HashSet::new));
    var all = new ArrayList<MappedColumn>();
    for (Held one : columns) {
      String holds =
          one.holds() != null
              ? one.holds()
              : ListColumn.usuallyCalled(one.title()).filter(taken::add).orElse(null);
      all.add(new MappedColumn(one.title(), holds == null || holds.isEmpty() ? null : holds));
    }
    return all;
  }
}
