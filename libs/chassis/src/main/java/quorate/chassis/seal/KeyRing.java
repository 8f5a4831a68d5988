package quorate.chassis.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of one service, by convener and holder (a kind and an id, as {@code person/…}), each
 * wrapped by a key that is not in the database. A key that was destroyed is gone from this instance
 * at once and from others within a minute, and its holder never gets another. Copies of the
 * database that were made before still have it, wrapped.
 */
@Singleton
public final class KeyRing {

  private static final int NONCE = 12;
  private static final String INSERT =
      "insert into sealing_key (convener, holder, wrapped) values ($1, $2, $3) on conflict do nothing";
  private static final String SELECT =
      "select holder, wrapped from sealing_key"
          + " where convener = $1 and holder = any($2) and destroyed is null";
  private static final String DESTROYED =
      "select 1 from sealing_key where convener = $1 and holder = $2 and destroyed is not null";
  private static final String DESTROY =
      """
      insert into sealing_key as k (convener, holder, destroyed) values ($1, $2, now())
      on conflict (convener, holder) do update set wrapped = null, destroyed = now()
        where k.destroyed is null""";

  private final Pool pool;
  private final SealingKey wrapping;
  private final Cache<String, SealingKey> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(60)).build();

  KeyRing(Pool pool, @ConfigProperty(name = "quorate.kek") String kek) {
    this.pool = pool;
    this.wrapping = new SealingKey(Base64.getDecoder().decode(kek));
  }

  /**
   * The holder's key; made if there never was one, and {@link KeyDestroyed} if there was. All who
   * ask at once get the same.
   */
  public Uni<SealingKey> of(String convener, String holder) {
    return find(convener, Set.of(holder))
        .chain(
            found -> {
              SealingKey key = found.get(holder);
              return key != null ? Uni.createFrom().item(key) : make(convener, holder);
            });
  }

  /** The keys there are; holders without one are left out. */
  public Uni<Map<String, SealingKey>> find(String convener, Collection<String> holders) {
    Map<String, SealingKey> found = new HashMap<>();
    Set<String> missing = new HashSet<>();
    for (String holder : holders) {
      SealingKey key = known.getIfPresent(name(convener, holder));
      if (key == null) {
        missing.add(holder);
      } else {
        found.put(holder, key);
      }
    }
    if (missing.isEmpty()) {
      return Uni.createFrom().item(found);
    }
    return within(convener, tx -> select(tx, convener, missing))
        .invoke(found::putAll)
        .replaceWith(found);
  }

  /** Whether the holder had a key that was destroyed, or may never have one. */
  public Uni<Boolean> isDestroyed(String convener, String holder) {
    return within(convener, tx -> tx.preparedQuery(DESTROYED).execute(Tuple.of(convener, holder)))
        .map(rows -> rows.size() > 0);
  }

  /**
   * Destroys the holder's key: what was sealed under it is gone. Whoever has none will not get one
   * either. Destroying again changes nothing.
   */
  public Uni<Void> destroy(String convener, String holder) {
    return within(convener, tx -> tx.preparedQuery(DESTROY).execute(Tuple.of(convener, holder)))
        .invoke(() -> known.invalidate(name(convener, holder)))
        .replaceWithVoid();
  }

  private Uni<SealingKey> make(String convener, String holder) {
    byte[] wrapped = wrap(convener, holder, SealingKey.random());
    return within(
            convener,
            tx ->
                tx.preparedQuery(INSERT)
                    .execute(Tuple.of(convener, holder, Buffer.buffer(wrapped)))
                    .chain(() -> select(tx, convener, Set.of(holder))))
        .map(
            found -> {
              SealingKey key = found.get(holder);
              if (key == null) {
                throw new KeyDestroyed(holder);
              }
              return key;
            });
  }

  private Uni<Map<String, SealingKey>> select(
      SqlConnection tx, String convener, Set<String> holders) {
    return tx.preparedQuery(SELECT)
        .execute(Tuple.of(convener, holders.toArray(String[]::new)))
        .map(rows -> unwrapAll(convener, rows));
  }

  private Map<String, SealingKey> unwrapAll(String convener, RowSet<Row> rows) {
    Map<String, SealingKey> keys = new HashMap<>();
    for (Row row : rows) {
      String holder = row.getString(0);
      SealingKey key = unwrap(convener, holder, row.getBuffer(1).getBytes());
      known.put(name(convener, holder), key);
      keys.put(holder, key);
    }
    return keys;
  }

  private <T> Uni<T> within(String convener, Function<SqlConnection, Uni<T>> work) {
    return pool.withTransaction(
        tx ->
            tx.preparedQuery("select set_config('quorate.convener', $1, true)")
                .execute(Tuple.of(convener))
                .chain(() -> work.apply(tx)));
  }

  private byte[] wrap(String convener, String holder, SealingKey key) {
    byte[] nonce = SealingKey.randomNonce();
    byte[] sealed = wrapping.encrypt(nonce, name(convener, holder).getBytes(UTF_8), key.bytes());
    byte[] wrapped = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
    return wrapped;
  }

  private SealingKey unwrap(String convener, String holder, byte[] wrapped) {
    byte[] nonce = Arrays.copyOf(wrapped, NONCE);
    byte[] sealed = Arrays.copyOfRange(wrapped, NONCE, wrapped.length);
    byte[] associated = name(convener, holder).getBytes(UTF_8);
    return new SealingKey(wrapping.decrypt(nonce, associated, sealed));
  }

  private static String name(String convener, String holder) {
    return convener + "/" + holder;
  }
}
