package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.read.Reads;

/** The decision register as it stood on a day, as known at an instant. */
@Singleton
public final class Decisions {

  private static final int AT_ONCE = 200;

  private final Reads reads;

  Decisions(Reads reads) {
    this.reads = reads;
  }

  /** A place in the register with what became of it, as far as known. */
  public record Kept(DecisionView view, List<EndingView> endings, LocalDate day) {
    public DecisionShown shown() {
      return DecisionShown.of(view, endings, day);
    }
  }

  Uni<Page<Kept>> page(Paging asked, DecisionsAsked of) {
    long before = NewestFirst.before(asked.after());
    int most = asked.limit() + 1;
    return reads.in(
        () ->
            of.before(before)
                .range(0, most - 1)
                .list()
                .map(rows -> asked.page(rows, row -> Long.toString(row.position)))
                .chain(
                    page ->
                        kept(page.items(), of.known(), of.day())
                            .map(all -> new Page<>(all, page.next()))));
  }

  /** All of them, the newest first. */
  Uni<List<Kept>> all(DecisionsAsked of) {
    return reads.in(() -> from(of, Long.MAX_VALUE));
  }

  private Uni<List<Kept>> from(DecisionsAsked of, long before) {
    return of.before(before)
        .range(0, AT_ONCE - 1)
        .list()
        .chain(
            rows ->
                kept(rows, of.known(), of.day())
                    .chain(
                        some ->
                            rows.size() < AT_ONCE
                                ? Uni.createFrom().item(some)
                                : from(of, rows.getLast().position)
                                    .map(rest -> joined(some, rest))));
  }

  private static List<Kept> joined(List<Kept> some, List<Kept> rest) {
    return Stream.concat(some.stream(), rest.stream()).toList();
  }

  /** One; a 404 problem where it was not known then, or stays with the convener. */
  public Uni<Kept> one(UUID decision, Instant known, LocalDate day, boolean onlyPublic) {
    return reads.one(
        () ->
            DecisionView.<DecisionView>find("decision = ?1 and recorded <= ?2", decision, known)
                .list()
                .map(
                    rows ->
                        rows.stream()
                            .filter(row -> !onlyPublic || row.matter != null || row.ballot != null)
                            .toList())
                .chain(rows -> kept(rows, known, day))
                .map(found -> found.isEmpty() ? null : found.getFirst()));
  }

  /** Those that it superseded or revoked, as far as known; annulled, it does so no more. */
  public Uni<List<UUID>> endedBy(UUID decision, Instant known) {
    return reads.in(
        () ->
            EndingView.<EndingView>find(
                    "by = ?1 and recorded <= ?2 order by position", decision, known)
                .list()
                .map(rows -> rows.stream().map(row -> row.decision).distinct().toList()));
  }

  private static Uni<List<Kept>> kept(List<DecisionView> rows, Instant known, LocalDate day) {
    return rows.isEmpty()
        ? Uni.createFrom().item(List.of())
        : EndingView.<EndingView>find(
                "decision in ?1 and recorded <= ?2 order by position",
                rows.stream().map(row -> row.decision).toList(),
                known)
            .list()
            .map(
                endings ->
                    rows.stream()
                        .map(row -> new Kept(row, of(row.decision, endings), day))
                        .toList());
  }

  private static List<EndingView> of(UUID decision, List<EndingView> endings) {
    return endings.stream().filter(each -> each.decision.equals(decision)).toList();
  }
}
