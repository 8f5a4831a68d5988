package quorate.governance.names;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.wire.Entry;
import quorate.governance.registered.RegisterHeard.PersonErased;
import quorate.governance.registered.RegisterHeard.PersonRecorded;
import quorate.governance.registered.RegisterHeard.PersonRenamed;

/** People's names as they were heard, sealed. */
public final class NamesProjection implements Projection {

  private static final String NAMED =
      """
      insert into person_name
        (convener, position, person, since, recorded, entry, key, nonce, ciphertext)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""";
  private static final String ERASED =
      "delete from person_name where convener = $1 and person = $2";

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(PersonRecorded.class, PersonRenamed.class, PersonErased.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case PersonRecorded(var person, var name) -> named(tx, entry, person, null, name);
      case PersonRenamed(var person, var name, var from) -> named(tx, entry, person, from, name);
      case PersonErased(var person) ->
          tx.preparedQuery(ERASED).execute(Tuple.of(entry.convener(), person)).replaceWithVoid();
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> named(
      SqlConnection tx, Entry entry, UUID person, @Nullable LocalDate since, SealedValue name) {
    var values =
        Tuple.tuple()
            .addValue(entry.convener())
            .addValue(entry.position())
            .addValue(person)
            .addValue(since)
            .addValue(entry.recorded().atOffset(ZoneOffset.UTC))
            .addValue(entry.id())
            .addValue(name.key())
            .addValue(name.nonce())
            .addValue(name.ciphertext());
    return tx.preparedQuery(NAMED).execute(values).replaceWithVoid();
  }
}
