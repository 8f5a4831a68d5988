package quorate.membership.known;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;
import quorate.chassis.read.Reads;

/** Reads entities with both times: every query within sees the moment that is asked for. */
@Singleton
public final class AsOfReads {

  private final Reads reads;
  private final Clock clock;

  AsOfReads(Reads reads, Clock clock) {
    this.reads = reads;
    this.clock = clock;
  }

  /** Reads within the convener as of a moment. */
  public <T extends @Nullable Object> Uni<T> in(AsOf asOf, Function<Moment, Uni<T>> read) {
    Moment moment = asOf.at(clock);
    return reads.in(() -> within(moment).chain(() -> read.apply(moment)));
  }

  /** Reads one thing; a 404 problem when it is null. */
  public <T> Uni<T> one(AsOf asOf, Function<Moment, Uni<@Nullable T>> read) {
    return in(asOf, read).onItem().ifNull().failWith(() -> absent(asOf)).map(found -> found);
  }

  /** The same, of one that shows a stream. */
  public <T extends OfStream> Uni<T> one(
      AsOf asOf, StreamVersion version, Function<Moment, Uni<@Nullable T>> read) {
    return one(
        asOf,
        moment ->
            version
                .at(moment)
                .chain(at -> read.apply(moment).onItem().ifNotNull().invoke(it -> it.at(at))));
  }

  /** Reads one page, of a query that takes the key after which to begin and is in its order. */
  public <T> Uni<Page<T>> page(
      Paging asked, AsOf asOf, Function<String, PanacheQuery<T>> query, Function<T, String> key) {
    int most = asked.limit();
    String after = asked.after();
    return in(asOf, moment -> query.apply(after).range(0, most).list())
        .map(read -> asked.page(read, key));
  }

  // The same of what never was and of what is another convener's: it repeats the question only.
  private HttpProblem absent(AsOf asOf) {
    return asOf.asked()
        .map(when -> Problems.of(DoorRefusal.NOT_FOUND, "There is nothing here " + when + "."))
        .orElseGet(Problems::notFound);
  }

  private static Uni<Void> within(Moment moment) {
    return Panache.getSession()
        .invoke(
            session ->
                session
                    .enableFilter(AsOf.FILTER)
                    .setParameter("on", moment.on())
                    .setParameter("known", moment.known()))
        .replaceWithVoid();
  }
}
