package quorate.membership.imports;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Imports, to read. */
@Path("/membership/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"secretary", "auditor"})
public class ImportsResource {

  // Of a preview that was broken off nothing is undecided once all that there is was rejected.
  private static final String UNDECIDED =
      "accepted + rejected < announced and (rejected = 0 or rejected < changes + doubtful) and ";

  private final Reads reads;
  private final Naming naming;
  private final Clock clock;

  ImportsResource(Reads reads, Naming naming, Clock clock) {
    this.clock = clock;
    this.reads = reads;
    this.naming = naming;
  }

  @GET
  public Uni<Page<ImportShown>> list(
      @BeanParam Paging asked, @QueryParam("undecided") @DefaultValue("false") boolean undecided) {
    return reads
        .<ImportView>page(
            asked,
            after ->
                ImportView.find(
                    (undecided ? UNDECIDED : "") + "position < ?1 order by position desc",
                    number(after, Long.MAX_VALUE)),
            view -> Long.toString(view.position))
        .map(
            page ->
                page.map(
                    view ->
                        ImportShown.of(view, clock.instant(), List.of(), List.of(), List.of())));
  }

  @GET
  @Path("{import}")
  public Uni<ImportShown> one(@PathParam("import") UUID id) {
    return reads.one(() -> ImportView.<ImportView>findById(id).chain(view -> shown(view)));
  }

  private Uni<ImportShown> shown(ImportView view) {
    return view == null
        ? Uni.createFrom().nullItem()
        : ImportParts.groups(view.fileImport)
            .chain(
                groups ->
                    ImportParts.problems(view.fileImport)
                        .chain(
                            problems ->
                                ImportParts.remarks(view.fileImport)
                                    .map(
                                        remarks ->
                                            ImportShown.of(
                                                view,
                                                clock.instant(),
                                                groups,
                                                problems,
                                                remarks))));
  }

  @GET
  @Path("{import}/changes")
  public Uni<Page<ChangeView>> changes(
      @PathParam("import") UUID id,
      @QueryParam("group") @DefaultValue("") String group,
      @BeanParam Paging asked) {
    return existing(id)
        .chain(
            () ->
                reads.<ChangeView>page(
                    asked,
                    after ->
                        ChangeView.find(
                            "fileImport = ?1 and change > ?2 and (?3 = '' or heading = ?3)"
                                + " order by change",
                            id,
                            (int) number(after, 0),
                            group),
                    change -> Integer.toString(change.change)))
        .chain(page -> naming.of(id, page.items()).map(named -> new Page<>(named, page.next())));
  }

  @GET
  @Path("{import}/problems")
  public Uni<Page<ProblemView>> problems(@PathParam("import") UUID id, @BeanParam Paging asked) {
    return existing(id)
        .chain(
            () ->
                reads.page(
                    asked,
                    after ->
                        ProblemView.find(
                            "fileImport = ?1 and problem > ?2 order by problem",
                            id,
                            (int) number(after, 0)),
                    problem -> Integer.toString(problem.problem)));
  }

  @GET
  @Path("{import}/remarks")
  public Uni<Page<RemarkView>> remarks(
      @PathParam("import") UUID id,
      @QueryParam("group") @DefaultValue("") String group,
      @BeanParam Paging asked) {
    return existing(id)
        .chain(
            () ->
                reads.page(
                    asked,
                    after ->
                        RemarkView.find(
                            "fileImport = ?1 and remark > ?2 and (?3 = '' or heading = ?3)"
                                + " order by remark",
                            id,
                            (int) number(after, -1),
                            group),
                    remark -> Integer.toString(remark.remark)));
  }

  private Uni<ImportView> existing(UUID id) {
    return reads.one(() -> ImportView.<ImportView>findById(id));
  }

  private static long number(String after, long first) {
    if (after.isEmpty()) {
      return first;
    }
    if (after.matches("[0-9]{1,9}")) {
      return Long.parseLong(after);
    }
    throw Problems.of(DoorRefusal.BAD_CURSOR);
  }
}
