package quorate.membership.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;

/**
 * An import as people read it, with its first problems and remarks. {@code changes} does not count
 * the doubtful. Of a long one, {@code proposed} of {@code announced} changes are read, and {@code
 * accepted} of those recorded. {@code after} are the imports that it was tried after, as if they
 * were accepted. {@code undecidedDays} is how long the {@code undecided} changes have been waiting.
 */
public record ImportShown(
    @JsonProperty("import") UUID fileImport,
    String kind,
    String file,
    String sha256,
    LocalDate fileDate,
    @Nullable String fileDateFrom,
    List<UUID> after,
    @JsonRawValue @Nullable String columns,
    List<String> areas,
    int rows,
    int elsewhere,
    int changes,
    int doubtful,
    int accepted,
    int rejected,
    int problemsFound,
    String state,
    int proposed,
    int announced,
    int undecided,
    Instant previewed,
    @Nullable Long undecidedDays,
    List<GroupShown> groups,
    List<ProblemView> problems,
    List<RemarkView> remarks,
    @JsonIgnore long version)
    implements Versioned {

  static ImportShown of(
      ImportView v,
      Instant now,
      List<GroupShown> groups,
      List<ProblemView> problems,
      List<RemarkView> remarks) {
    int undecided = isBrokenOffAndRejected(v) ? 0 : v.announced - v.accepted - v.rejected;
    return new ImportShown(
        v.fileImport,
        v.kind,
        v.file,
        v.sha256,
        v.fileDate,
        v.fileDateFrom,
        listed(v.after).stream().map(UUID::fromString).toList(),
        v.columns,
        listed(v.areas),
        v.rowsRead,
        v.elsewhere,
        v.changes,
        v.doubtful,
        v.accepted,
        v.rejected,
        v.problemsFound,
        state(v),
        v.changes + v.doubtful,
        v.announced,
        undecided,
        v.previewed,
        undecided == 0 ? null : Duration.between(v.previewed, now).toDays(),
        groups,
        problems,
        remarks,
        v.version);
  }

  // What is not whole can only be rejected, all of it.
  private static boolean isBrokenOffAndRejected(ImportView v) {
    int proposed = v.changes + v.doubtful;
    return proposed < v.announced && proposed > 0 && v.rejected == proposed;
  }

  private static List<String> listed(String commas) {
    return Arrays.stream(commas.split(",", -1)).filter(each -> !each.isEmpty()).toList();
  }

  private static String state(ImportView v) {
    int proposed = v.changes + v.doubtful;
    int decided = v.accepted + v.rejected;
    if (proposed < v.announced && !isBrokenOffAndRejected(v)) {
      return "reading";
    }
    return decided == proposed ? "decided" : decided == 0 ? "previewed" : "partly-decided";
  }
}
