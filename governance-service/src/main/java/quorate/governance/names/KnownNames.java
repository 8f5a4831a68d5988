package quorate.governance.names;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.governance.rows.ConvenerRows;
import quorate.people.KeyCache;

/** Finds what people are called, with keys that membership-service hands out. */
@Singleton
public final class KnownNames {

  private static final Logger LOG = Logger.getLogger(KnownNames.class);
  private static final String NAMED =
      """
      select distinct on (person) person, entry, key, nonce, ciphertext from person_name
      where convener = $1 and person = any($2) and (since is null or since <= $3)
      order by person, since desc nulls last, position desc""";

  private final ConvenerRows rows;
  private final KeyCache keys;

  KnownNames(ConvenerRows rows, KeyCache keys) {
    this.rows = rows;
    this.keys = keys;
  }

  private record Heard(UUID entry, SealedValue name) {
    static Heard of(Row row) {
      return new Heard(
          row.getUUID(1),
          new SealedValue(row.getUUID(0), row.getString(2), row.getString(3), row.getString(4)));
    }
  }

  /** What everybody whose id is in this text was called that day. */
  public Uni<Names> in(String text, String convener, LocalDate day) {
    var ids = Names.ids(text).toArray(UUID[]::new);
    return rows.of(NAMED, Tuple.of(convener, ids, day), Heard::of)
        .chain(
            heard ->
                keys.of(convener, heard.stream().map(each -> each.name().holder()).toList())
                    .map(held -> new Names(opened(heard, held), true)))
        .onFailure()
        .invoke(away -> LOG.warn("People on a page stand by their ids", away))
        .onFailure()
        .recoverWithItem(new Names(Map.of(), false));
  }

  private static Map<UUID, String> opened(List<Heard> heard, Map<String, SealingKey> held) {
    Map<UUID, String> names = new HashMap<>();
    for (Heard each : heard) {
      var key = held.get(each.name().holder());
      if (key != null) {
        names.put(each.name().person(), Seals.open(key, each.entry(), each.name()));
      }
    }
    return names;
  }
}
