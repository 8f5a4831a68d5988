package quorate.membership.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What is read of an import beside its own row. */
final class ImportParts {

  private static final int FIRST = 100;

  private ImportParts() {}

  static Uni<List<GroupShown>> groups(UUID id) {
    return ChangeView.find(
            "select c.heading, c.reason, c.decided, count(c.change) from ChangeView c"
                + " where c.fileImport = ?1 group by c.heading, c.reason, c.decided"
                + " order by min(c.change)",
            id)
        .project(GroupRow.class)
        .list()
        .chain(changes -> remarkGroups(id).map(remarks -> GroupShown.of(changes, remarks)));
  }

  private static Uni<List<GroupRow>> remarkGroups(UUID id) {
    return RemarkView.find(
            "select r.heading, cast(null as string), cast(null as string), count(r.remark)"
                + " from RemarkView r where r.fileImport = ?1 group by r.heading",
            id)
        .project(GroupRow.class)
        .list();
  }

  static Uni<List<ProblemView>> problems(UUID id) {
    return ProblemView.<ProblemView>find("fileImport = ?1 order by problem", id)
        .range(0, FIRST - 1)
        .list();
  }

  static Uni<List<RemarkView>> remarks(UUID id) {
    return RemarkView.<RemarkView>find("fileImport = ?1 order by remark", id)
        .range(0, FIRST - 1)
        .list();
  }
}
