package quorate.membership.fileimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.fileimport.ImportRefusal.CHANGE_DECIDED_ALREADY;
import static quorate.membership.fileimport.ImportRefusal.CHANGE_RESTS_ON_ANOTHER;
import static quorate.membership.fileimport.ImportRefusal.FILE_CANNOT_BE_USED;
import static quorate.membership.fileimport.ImportRefusal.IMPORT_ALREADY_PREVIEWED;
import static quorate.membership.fileimport.ImportRefusal.NOTHING_TO_DECIDE;
import static quorate.membership.fileimport.ImportRefusal.NO_SUCH_CHANGE;
import static quorate.membership.fileimport.ImportRefusal.NO_SUCH_IMPORT;
import static quorate.membership.fileimport.ImportRefusal.PREVIEW_UNFINISHED;
import static quorate.membership.files.Handed.MAP_HEADER;
import static quorate.membership.files.Handed.mapRow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.fileimport.ImportCommand.AcceptChanges;
import quorate.membership.fileimport.ImportCommand.Choice.All;
import quorate.membership.fileimport.ImportCommand.Choice.Some;
import quorate.membership.fileimport.ImportCommand.PreviewImport;
import quorate.membership.fileimport.ImportCommand.RejectChanges;
import quorate.membership.fileimport.ImportEvent.ChangesAccepted;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.files.Areas;
import quorate.membership.files.Handed;
import quorate.membership.files.Reading;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Proposal;

class ImportDeciderTest {

  private static final UUID ID = new UUID(0, 1);
  private static final Reading FILE = Handed.in(MAP_HEADER + mapRow("G81001", "U14062"));

  private static RuleBook<ImportCommand, FileImport, ImportEvent> anImport() {
    return new RuleBook<>(FileImport.UNKNOWN, FileImport::evolve, new ImportDecider()::decide);
  }

  /** Changes 1 to n are plain, but the last, which is doubtful. */
  private static PreviewImport preview(int changes) {
    var proposed =
        IntStream.rangeClosed(1, changes)
            .mapToObj(
                n ->
                    new Change(
                        n,
                        "renamed",
                        "practice/G81001",
                        "is called otherwise",
                        "so it says",
                        n == changes,
                        2,
                        Map.of()))
            .toList();
    return new PreviewImport(
        ID, FILE, Areas.of("09D"), List.of(), new Proposal(proposed, List.of()));
  }

  private static RuleBook<ImportCommand, FileImport, ImportEvent> previewed() {
    return anImport().given(events(3));
  }

  private static ImportEvent[] events(int changes) {
    return anImport().when(preview(changes)).thenAccepted().toArray(ImportEvent[]::new);
  }

  @Test
  void a_preview_tells_the_file_and_then_its_changes() {
    var events = anImport().when(preview(3)).thenAccepted();
    var first = (ImportPreviewed) events.getFirst();
    assertEquals("gp-reg-pat-prac-map", first.kind());
    assertEquals(3, first.changes());
    assertEquals(List.of("09D"), first.areas());
    assertEquals(3, ((ChangesProposed) events.getLast()).changes().size());
  }

  @Test
  void a_long_preview_comes_in_parts_that_fit_into_an_entry() {
    var events = anImport().when(preview(2_000)).thenAccepted();
    assertTrue(events.size() > 10);
    assertTrue(events.stream().allMatch(event -> event.toString().length() < 20_000));
    var state = (FileImport.Previewed) anImport().given(events(2_000)).state();
    assertEquals(2_000, state.open().count());
  }

  @Test
  void a_file_that_cannot_be_used_is_refused_with_its_problem() {
    var command =
        new PreviewImport(
            ID, Handed.in(""), Areas.of(""), List.of(), new Proposal(List.of(), List.of()));
    anImport().when(command).thenRefused(FILE_CANNOT_BE_USED);
  }

  @Test
  void an_import_is_previewed_once() {
    previewed().when(preview(3)).thenRefused(IMPORT_ALREADY_PREVIEWED);
  }

  @Test
  void an_agreement_waits_for_a_decision_about_the_address_that_it_is_for() {
    var anns = new Proposal(List.of(ofAnn(1, "contact"), ofAnn(2, "electronic-notice")), List.of());
    var preview = new PreviewImport(ID, FILE, Areas.of(""), List.of(), anns);
    var ofAnn =
        anImport().given(anImport().when(preview).thenAccepted().toArray(ImportEvent[]::new));
    var agreement = new AcceptChanges(ID, new Some(Set.of(2)));
    ofAnn.when(agreement).thenRefused(CHANGE_RESTS_ON_ANOTHER);
    ofAnn.when(new AcceptChanges(ID, new Some(Set.of(1, 2)))).thenAccepted();
    ofAnn
        .given(new ChangesAccepted(ID, List.of(1)))
        .when(agreement)
        .then(new ChangesAccepted(ID, List.of(2)));
    ofAnn.given(new ChangesRejected(ID, List.of(1), null)).when(agreement).thenAccepted();
  }

  @Test
  void what_is_said_of_whom_the_register_calls_otherwise_waits_until_the_name_is_accepted() {
    var mandate = ofAnn(2, "mandate", Map.of("identity", "doubtful"));
    var anns = new Proposal(List.of(ofAnn(1, "person-renamed"), mandate), List.of());
    var preview = new PreviewImport(ID, FILE, Areas.of(""), List.of(), anns);
    var list =
        anImport().given(anImport().when(preview).thenAccepted().toArray(ImportEvent[]::new));
    var accepting = new AcceptChanges(ID, new Some(Set.of(2)));
    list.when(accepting).thenRefused(CHANGE_RESTS_ON_ANOTHER);
    list.given(new ChangesRejected(ID, List.of(1)))
        .when(accepting)
        .thenRefused(CHANGE_RESTS_ON_ANOTHER);
    list.given(new ChangesAccepted(ID, List.of(1))).when(accepting).thenAccepted();
    list.when(new AcceptChanges(ID, new Some(Set.of(1, 2)))).thenAccepted();
  }

  private static Change ofAnn(int number, String kind) {
    return ofAnn(number, kind, Map.of());
  }

  private static Change ofAnn(int number, String kind, Map<String, String> values) {
    String stream = "person/" + new UUID(0, 7);
    return new Change(number, kind, stream, "of a person", "so it says", true, 2, values);
  }

  @Test
  void all_means_all_that_the_file_proves_unless_the_doubtful_are_asked_for() {
    previewed()
        .when(new AcceptChanges(ID, new All(false)))
        .then(new ChangesAccepted(ID, List.of(1, 2)));
    previewed()
        .when(new AcceptChanges(ID, new All(true)))
        .then(new ChangesAccepted(ID, List.of(1, 2, 3)));
  }

  @Test
  void a_doubtful_change_is_accepted_by_number() {
    previewed()
        .when(new AcceptChanges(ID, new Some(Set.of(3))))
        .then(new ChangesAccepted(ID, List.of(3)));
  }

  @Test
  void a_change_is_decided_once() {
    var rejected = previewed().given(new ChangesRejected(ID, List.of(2)));
    rejected
        .when(new AcceptChanges(ID, new Some(Set.of(1, 2))))
        .thenRefused(CHANGE_DECIDED_ALREADY);
    rejected.when(new AcceptChanges(ID, new All(false))).then(new ChangesAccepted(ID, List.of(1)));
  }

  @Test
  void the_rest_can_be_rejected() {
    previewed()
        .given(new ChangesAccepted(ID, List.of(1, 2)))
        .when(new RejectChanges(ID, new All(true)))
        .then(new ChangesRejected(ID, List.of(3)));
  }

  @Test
  void a_list_of_many_new_persons_is_rejected_in_parts_that_fit_into_an_entry() {
    var people =
        IntStream.rangeClosed(1, 4_000)
            .mapToObj(
                n ->
                    new Change(
                        n,
                        "person",
                        "person/" + new UUID(n, n),
                        "is new",
                        "so it says",
                        false,
                        2,
                        Map.of()))
            .toList();
    var list =
        new PreviewImport(ID, FILE, Areas.of(""), List.of(), new Proposal(people, List.of()));
    var events =
        anImport()
            .given(anImport().when(list).thenAccepted().toArray(ImportEvent[]::new))
            .when(new RejectChanges(ID, new All(true)))
            .thenAccepted();
    assertTrue(events.stream().allMatch(event -> event.toString().length() < 20_000));
    assertEquals(
        people.stream().map(Change::code).toList(),
        events.stream()
            .flatMap(
                event -> Objects.requireNonNull(((ChangesRejected) event).forgotten()).stream())
            .map(UUID::toString)
            .toList());
  }

  @Test
  void of_a_preview_that_was_broken_off_all_is_rejected_and_nothing_accepted() {
    var events = events(2_000);
    var proposed =
        (ChangesProposed)
            Stream.of(events).filter(ChangesProposed.class::isInstance).findFirst().orElseThrow();
    var broken = anImport().given(events[0], proposed);
    broken.when(new AcceptChanges(ID, new All(true))).thenRefused(PREVIEW_UNFINISHED);
    broken.when(new RejectChanges(ID, new All(false))).thenRefused(PREVIEW_UNFINISHED);
    var rejected =
        broken.when(new RejectChanges(ID, new All(true))).thenAccepted().stream()
            .flatMap(event -> ((ChangesRejected) event).changes().stream())
            .toList();
    assertEquals(proposed.changes().stream().map(Change::change).toList(), rejected);
    anImport().when(new RejectChanges(ID, new All(true))).thenRefused(NO_SUCH_IMPORT);
  }

  @Test
  void what_was_not_proposed_cannot_be_accepted() {
    previewed()
        .when(new AcceptChanges(ID, new Some(Set.of(7))))
        .thenRefused(NO_SUCH_CHANGE, "changes", 7);
    previewed().when(new AcceptChanges(ID, new Some(Set.of()))).thenRefused(NOTHING_TO_DECIDE);
    anImport().when(new AcceptChanges(ID, new All(true))).thenRefused(NO_SUCH_IMPORT);
    previewed()
        .given(new ChangesAccepted(ID, List.of(1, 2, 3)))
        .when(new AcceptChanges(ID, new All(true)))
        .thenRefused(NOTHING_TO_DECIDE);
  }
}
