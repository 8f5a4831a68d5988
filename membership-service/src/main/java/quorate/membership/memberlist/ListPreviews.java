package quorate.membership.memberlist;

import static quorate.membership.columns.ColumnMapping.COLUMNS;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.door.Door;
import quorate.membership.columns.Signature;
import quorate.membership.facts.Source;
import quorate.membership.fileimport.ImportCommand.PreviewImport;
import quorate.membership.files.Areas;
import quorate.membership.files.FileDay;
import quorate.membership.files.FileKind;
import quorate.membership.files.Reading.Usable;
import quorate.membership.files.Table;
import quorate.membership.files.Upload;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Proposal;

/** Shows what a convener's own list of members would change. */
@Singleton
public final class ListPreviews {

  private final Door door;
  private final RegisterOfMembers register;
  private final ListSealing sealing;
  private final Vertx vertx;

  ListPreviews(Door door, RegisterOfMembers register, ListSealing sealing, Vertx vertx) {
    this.door = door;
    this.register = register;
    this.sealing = sealing;
    this.vertx = vertx;
  }

  /** The answer to a list of members; none to what is no such list. */
  public Uni<Optional<Response>> take(Upload upload) {
    return vertx
        .executeBlocking(Uni.createFrom().item(() -> Table.of(upload.bytes())))
        .chain(
            table ->
                table
                    .map(it -> take(upload, it))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Optional<Response>> take(Upload upload, Table table) {
    var stream = COLUMNS.stream(Signature.of(table.titles()));
    return door.look(List.of(stream))
        .map(loaded -> ListLayout.of(table.titles(), loaded.state(stream)))
        .chain(
            layout ->
                layout
                    .map(it -> preview(upload, MemberList.read(table, it)).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Response> preview(Upload upload, MemberList list) {
    List<String> practices = list.lines().stream().map(ListLine::practice).distinct().toList();
    return register.of(practices).chain(known -> preview(upload, list, known));
  }

  private Uni<Response> preview(Upload upload, MemberList list, KnownMembers known) {
    FileDay told = FileDay.ofList(upload);
    LocalDate day = told.day();
    var proposals = new ListProposals(list, known, day, door::newId);
    ListDraft draft = proposals.propose();
    List<Change> changes = draft.drafted().stream().map(Drafted::change).toList();
    UUID id = door.newId();
    var file =
        new Usable(
            FileKind.MEMBER_LIST,
            new Source(upload.name(), ListFingerprint.of(list), null, day),
            told.from(),
            list.rows(),
            0,
            Set.of(),
            List.of(),
            proposals.problems());
    var command =
        new PreviewImport(
            id, file, Areas.of(""), List.of(), new Proposal(changes, draft.remarks()));
    return sealing.record(command, list.layout().columns(), draft.drafted());
  }
}
