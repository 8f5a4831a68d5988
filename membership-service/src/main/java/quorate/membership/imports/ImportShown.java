package quorate.membership.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import quorate.chassis.door.Versioned;

/**
 * An import as people read it, with its first problems and remarks. {@code changes} does not count
 * the doubtful.
 */
public record ImportShown(
    @JsonProperty("import") UUID fileImport,
    String kind,
    String file,
    String sha256,
    LocalDate fileDate,
    List<String> areas,
    int rows,
    int elsewhere,
    int changes,
    int doubtful,
    int accepted,
    int rejected,
    int problemsFound,
    List<ProblemView> problems,
    List<RemarkView> remarks,
    @JsonIgnore long version)
    implements Versioned {

  static ImportShown of(ImportView v, List<ProblemView> problems, List<RemarkView> remarks) {
    List<String> areas = Arrays.stream(v.areas.split(",")).filter(a -> !a.isEmpty()).toList();
    return new ImportShown(
        v.fileImport,
        v.kind,
        v.file,
        v.sha256,
        v.fileDate,
        areas,
        v.rowsRead,
        v.elsewhere,
        v.changes,
        v.doubtful,
        v.accepted,
        v.rejected,
        v.problemsFound,
        problems,
        remarks,
        v.version);
  }
}
