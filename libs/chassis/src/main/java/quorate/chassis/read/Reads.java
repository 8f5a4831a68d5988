package quorate.chassis.read;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Door;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.chassis.door.Problems;

/**
 * Reads within one convener, behind two walls: a filter on every query ({@code @Filter(name =
 * Reads.CONVENER)} on the entity) and, independent of it, the database's row-level security. Each
 * read sees one moment.
 */
@Singleton
public final class Reads {

  /** The filter that an entity carries, and its parameter. */
  public static final String CONVENER = "convener";

  private static final String SET = "select set_config('quorate.convener', ?1, true)";

  private final Door door;
  private final Provider<Boolean> queryFilter;

  Reads(
      Door door,
      @ConfigProperty(name = "quorate.tenant.query-filter") Provider<Boolean> queryFilter) {
    this.door = door;
    this.queryFilter = queryFilter;
  }

  /** Reads for the convener of the request at hand. */
  public <T extends @Nullable Object> Uni<T> in(Supplier<Uni<T>> read) {
    return in(door.convener(), read);
  }

  /** Reads one thing; a 404 problem when it is null. */
  public <T> Uni<T> one(Supplier<Uni<@Nullable T>> read) {
    return in(read).onItem().ifNull().failWith(Problems::notFound).map(found -> found);
  }

  /**
   * Reads one page. The query takes the key after which to begin (empty at the beginning) and is in
   * that key's order.
   */
  public <T> Uni<Page<T>> page(
      Paging asked, Function<String, PanacheQuery<T>> query, Function<T, String> key) {
    int most = asked.limit() + 1;
    String after = asked.after();
    return in(() -> query.apply(after).range(0, most - 1).list())
        .map(read -> asked.page(read, key));
  }

  /** Reads for this convener. */
  public <T extends @Nullable Object> Uni<T> in(String convener, Supplier<Uni<T>> read) {
    return Panache.withTransaction(
        () -> Panache.getSession().chain(session -> within(session, convener, read)));
  }

  private <T extends @Nullable Object> Uni<T> within(
      Mutiny.Session session, String convener, Supplier<Uni<T>> read) {
    session.setDefaultReadOnly(true).setFlushMode(FlushMode.MANUAL);
    if (queryFilter.get()) {
      session.enableFilter(CONVENER).setParameter(CONVENER, convener);
    }
    return session
        .createNativeQuery(SET, String.class)
        .setParameter(1, convener)
        .getSingleResult()
        .chain(set -> read.get());
  }
}
