package quorate.governance.names;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import quorate.chassis.access.AccessLog;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.governance.rows.ConvenerRows;
import quorate.people.KeyCache;

/**
 * Finds what people are called, with keys that membership-service hands out; whose names are about
 * to be read is written down.
 */
@Singleton
public final class KnownNames {

  private static final Logger LOG = Logger.getLogger(KnownNames.class);
  private static final String NAMED =
      """
      select distinct on (person) person, entry, key, nonce, ciphertext from person_name
      where convener = $1 and person = any($2) and (since is null or since <= $3)
        and recorded <= $4
      order by person, since desc nulls last, position desc""";

  private final ConvenerRows rows;
  private final KeyCache keys;
  private final AccessLog accesses;

  KnownNames(ConvenerRows rows, KeyCache keys, AccessLog accesses) {
    this.rows = rows;
    this.keys = keys;
    this.accesses = accesses;
  }

  private record Heard(UUID entry, SealedValue name) {
    static Heard of(Row row) {
      return new Heard(
          row.getUUID(1),
          new SealedValue(row.getUUID(0), row.getString(2), row.getString(3), row.getString(4)));
    }

    String holder() {
      return name.holder();
    }
  }

  /**
   * What those of these people whose ids are in this text were called that day, as known at an
   * instant.
   */
  public Uni<Names> in(
      String text, Predicate<UUID> people, String convener, LocalDate day, Instant known) {
    var ids = Names.ids(text).filter(people).toArray(UUID[]::new);
    var asked = Tuple.of(convener, ids, day, known.atOffset(ZoneOffset.UTC));
    return rows.of(NAMED, asked, Heard::of)
        .chain(
            heard ->
                held(convener, heard)
                    .chain(
                        held ->
                            held.isEmpty()
                                ? Uni.createFrom().item(new Names(Map.of(), false))
                                : names(heard, held.get())));
  }

  // a page is not kept waiting for membership-service
  private Uni<Optional<Map<String, SealingKey>>> held(String convener, List<Heard> heard) {
    return keys.of(convener, heard.stream().map(Heard::holder).toList())
        .map(Optional::of)
        .onFailure()
        .invoke(away -> LOG.warn("People on a page stand by their ids", away))
        .onFailure()
        .recoverWithItem(Optional.empty());
  }

  private Uni<Names> names(List<Heard> heard, Map<String, SealingKey> held) {
    var readable = heard.stream().filter(each -> held.containsKey(each.holder())).toList();
    return accesses
        .read(readable.stream().map(each -> each.name().person()).toList())
        .map(written -> new Names(opened(readable, held), true));
  }

  // what does not open is no reason to be without the page
  private static Map<UUID, String> opened(List<Heard> heard, Map<String, SealingKey> held) {
    Map<UUID, String> names = new HashMap<>();
    for (Heard each : heard) {
      var key = requireNonNull(held.get(each.holder()));
      try {
        names.put(each.name().person(), Seals.open(key, each.entry(), each.name()));
      } catch (IllegalArgumentException e) {
        LOG.warnf(e, "The name in entry %s does not open", each.entry());
      }
    }
    return names;
  }
}
