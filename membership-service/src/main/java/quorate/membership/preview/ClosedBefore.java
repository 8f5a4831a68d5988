package quorate.membership.preview;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import quorate.chassis.read.Reads;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.files.FileKind;
import quorate.membership.files.Reading.Usable;
import quorate.membership.imports.RemarkView;
import quorate.membership.proposals.ChangeGroup;

/**
 * Which practices of a file had closed, as a file before it said, when the register knew nothing of
 * them: nothing was proposed for them then, so only a note was left.
 */
@Singleton
final class ClosedBefore {

  private static final String PRACTICE = "practice/";
  private static final List<String> CLOSING =
      List.of(FileKind.EPRACCUR.word(), FileKind.ORD_RECORD.word());

  /** What a file said of a practice. */
  public record Noted(String about, String said, String file, LocalDate fileDate) {

    String code() {
      return about.substring(PRACTICE.length());
    }

    String words() {
      return "%s of %s: %s".formatted(file, fileDate, said);
    }
  }

  private final Reads reads;

  ClosedBefore(Reads reads) {
    this.reads = reads;
  }

  /** By code; {@code after} are imports taken as if they were accepted. */
  Uni<Map<String, String>> of(Usable file, List<UUID> after) {
    return file.kind() == FileKind.PRACTICE_MAP
        ? noted(after).map(notes -> newest(notes, practices(file)))
        : Uni.createFrom().item(Map.of());
  }

  // A file that had nothing else to say has nothing that could be accepted.
  private Uni<List<Noted>> noted(List<UUID> after) {
    return reads.in(
        () ->
            RemarkView.find(
                    "select r.about, r.said, v.file, v.fileDate from RemarkView r, ImportView v"
                        + " where r.fileImport = v.fileImport and r.heading = ?1"
                        + " and r.about like ?2 and v.kind in ?3"
                        + " and (v.accepted > 0 or v.changes = 0 or v.fileImport in ?4)",
                    ChangeGroup.NOTE.word(),
                    PRACTICE + "%",
                    CLOSING,
                    after)
                .project(Noted.class)
                .list());
  }

  private static Map<String, String> newest(List<Noted> notes, Set<String> practices) {
    return notes.stream()
        .filter(noted -> practices.contains(noted.code()))
        .sorted(Comparator.comparing(Noted::fileDate).reversed())
        .collect(toMap(Noted::code, Noted::words, (first, _) -> first));
  }

  private static Set<String> practices(Usable file) {
    return file.facts().stream()
        .filter(PracticeFact.class::isInstance)
        .map(fact -> ((PracticeFact) fact).practice())
        .collect(Collectors.toSet());
  }
}
