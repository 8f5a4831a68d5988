package quorate.membership.memberlist;

import static quorate.membership.columns.ColumnMapping.COLUMNS;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import quorate.chassis.door.Door;
import quorate.chassis.door.Ids;
import quorate.membership.columns.Signature;
import quorate.membership.facts.Source;
import quorate.membership.fileimport.ImportCommand.PreviewImport;
import quorate.membership.files.Areas;
import quorate.membership.files.FileDay;
import quorate.membership.files.FileKind;
import quorate.membership.files.Problem;
import quorate.membership.files.Reading.Unusable;
import quorate.membership.files.Reading.Usable;
import quorate.membership.files.Table;
import quorate.membership.files.Upload;
import quorate.membership.proposals.Assumed;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Proposal;

/** Shows what a convener's own list of members would change. */
@Singleton
public final class ListPreviews {

  private final Door door;
  private final RegisterOfMembers register;
  private final ListSealing sealing;
  private final Ids ids;
  private final Vertx vertx;

  ListPreviews(Door door, RegisterOfMembers register, ListSealing sealing, Ids ids, Vertx vertx) {
    this.door = door;
    this.ids = ids;
    this.register = register;
    this.sealing = sealing;
    this.vertx = vertx;
  }

  /**
   * The answer to a list of members; none to what is no such list. {@code assumed} are changes of
   * practices that other imports propose, taken as if they were accepted.
   */
  public Uni<Optional<Response>> take(Upload upload, List<UUID> after, List<Assumed> assumed) {
    return work(() -> Table.of(upload.bytes(), ListLayout::areUsual))
        .chain(
            table ->
                table
                    .map(it -> take(new Asked(upload, after, assumed), it))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private record Asked(Upload upload, List<UUID> after, List<Assumed> assumed) {}

  private Uni<Optional<Response>> take(Asked asked, Table table) {
    var stream = COLUMNS.stream(Signature.of(table.titles()));
    return door.look(List.of(stream))
        .map(loaded -> ListLayout.of(table.titles(), loaded.state(stream)))
        .chain(
            layout ->
                layout
                    .map(it -> preview(asked, table, it).map(Optional::of))
                    .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Response> preview(Asked asked, Table table, ListLayout layout) {
    UUID id = door.newId();
    LocalDate today = asked.upload().received();
    return work(() -> MemberList.read(table, layout, today))
        .chain(
            list ->
                MemberList.tooMany(list.problems())
                    .map(no -> sealing.record(refused(id, asked, no), List.of(), List.of()))
                    .orElseGet(() -> preview(id, asked, layout, list)));
  }

  private Uni<Response> preview(UUID id, Asked asked, ListLayout layout, MemberList list) {
    return register
        .of(list.practices(), FileDay.ofList(asked.upload()).day())
        .chain(known -> work(() -> compared(asked, list, known)))
        .chain(
            compared ->
                sealing.record(
                    MemberList.tooMany(compared.problems())
                        .map(no -> refused(id, asked, no))
                        .orElseGet(() -> command(id, asked, compared)),
                    layout.columns(),
                    compared.draft().drafted()));
  }

  private static PreviewImport refused(UUID id, Asked asked, Problem why) {
    var nothing = new Proposal(List.of(), List.of());
    return new PreviewImport(id, new Unusable(why), Areas.of(""), asked.after(), nothing);
  }

  private record Compared(MemberList list, ListDraft draft, List<Problem> problems) {}

  private Compared compared(Asked asked, MemberList list, KnownMembers known) {
    LocalDate day = FileDay.ofList(asked.upload()).day();
    var proposals = new ListProposals(list, known.after(asked.assumed()), day, ids::next);
    ListDraft draft = proposals.propose();
    return new Compared(list, draft, proposals.problems());
  }

  private static PreviewImport command(UUID id, Asked asked, Compared compared) {
    FileDay told = FileDay.ofList(asked.upload());
    MemberList list = compared.list();
    var file =
        new Usable(
            FileKind.MEMBER_LIST,
            new Source(plain(asked.upload()), ListFingerprint.of(list), null, told.day()),
            told.from(),
            list.rows(),
            0,
            Set.of(),
            List.of(),
            compared.problems());
    List<Change> changes = compared.draft().drafted().stream().map(Drafted::change).toList();
    var proposal = new Proposal(changes, compared.draft().remarks());
    return new PreviewImport(id, file, Areas.of(""), asked.after(), proposal);
  }

  /** Names of people's own files may hold anything, names of persons too; its kind is kept. */
  private static String plain(Upload upload) {
    return upload.name().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? "list.xlsx" : "list.csv";
  }

  /** What may take a while, off the event loop. */
  private <T> Uni<T> work(Supplier<T> work) {
    return vertx.executeBlocking(Uni.createFrom().item(work), /* ordered= */ false);
  }
}
