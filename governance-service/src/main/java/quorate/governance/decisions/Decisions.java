package quorate.governance.decisions;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  public record Kept(DecisionView view, Reckoning became, LocalDate day, boolean tellsDissent) {
    public DecisionShown shown() {
      return DecisionShown.of(view, became, day, tellsDissent);
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
                .chain(page -> kept(page.items(), of).map(all -> new Page<>(all, page.next()))));
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
                kept(rows, of)
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

  /** One; a 404 problem where it was not known then, was not there yet, or is not theirs. */
  Uni<Kept> one(UUID decision, DecisionsAsked of) {
    return reads.one(
        () ->
            of.one(decision)
                .list()
                .chain(rows -> kept(rows, of))
                .map(found -> found.isEmpty() ? null : found.getFirst()));
  }

  /** One, for who keeps the book. */
  public Uni<Kept> one(UUID decision, Instant known, LocalDate day) {
    return one(decision, DecisionsAsked.any(day, known, Sight.ALL));
  }

  /** Those that it superseded or revoked, as far as known; annulled, it does so no more. */
  public Uni<List<DecisionView>> endedBy(UUID decision, Instant known) {
    return reads.in(
        () ->
            EndingView.<EndingView>find(
                    "by = ?1 and recorded <= ?2 order by position", decision, known)
                .list()
                .map(rows -> rows.stream().map(row -> row.decision).distinct().toList())
                .chain(
                    ended ->
                        ended.isEmpty()
                            ? Uni.createFrom().item(List.<DecisionView>of())
                            : DecisionView.<DecisionView>list(
                                "decision in ?1 order by position", ended)));
  }

  private static Uni<List<Kept>> kept(List<DecisionView> rows, DecisionsAsked of) {
    return became(rows.stream().map(row -> row.decision).toList(), of.known(), List.of())
        .map(
            became ->
                rows.stream()
                    .map(row -> new Kept(row, became, of.day(), of.sight().tellsDissent(row)))
                    .toList());
  }

  // what ended them may be annulled or ended in turn, and so on
  private static Uni<Reckoning> became(
      Collection<UUID> decisions, Instant known, List<EndingView> before) {
    return decisions.isEmpty()
        ? Uni.createFrom().item(new Reckoning(before))
        : EndingView.<EndingView>find(
                "decision in ?1 and recorded <= ?2 order by position", decisions, known)
            .list()
            .chain(
                found -> {
                  var all = Stream.concat(before.stream(), found.stream()).distinct().toList();
                  return became(next(found, all), known, all);
                });
  }

  private static Set<UUID> next(List<EndingView> found, List<EndingView> all) {
    Set<UUID> next =
        found.stream()
            .map(each -> each.by)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    all.forEach(each -> next.remove(each.decision));
    return next;
  }
}
