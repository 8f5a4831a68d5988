package quorate.governance.kept;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.agreement.AgreementEvent;
import quorate.governance.optin.OptInEvent;

/** Every entry of an agreement or opt-in decision, and by which words it is found. */
public final class KeptProjection implements Projection {

  // as the streams of each are called
  private static final String AGREEMENT = "agreement";
  private static final String OPT_IN = "optin";

  @Override
  public String name() {
    return "kept";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(AgreementEvent.class, OptInEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case AgreementEvent e -> kept(tx, entry, AGREEMENT, e.agreement(), Words.of(e));
      case OptInEvent e -> kept(tx, entry, OPT_IN, e.optIn(), Words.of(e));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> kept(SqlConnection tx, Entry entry, String kind, UUID id, String words) {
    var recorded = entry.recorded().atOffset(ZoneOffset.UTC);
    return tx.preparedQuery(
            """
            insert into kept (convener, kind, id, words, recorded, position)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (convener, id) do update set words = kept.words || excluded.words""")
        .execute(Tuple.of(entry.convener(), kind, id, words, recorded).addLong(entry.position()))
        .chain(
            () ->
                tx.preparedQuery(
                        """
                        insert into kept_entry
                          (convener, position, id, version, type, data, recorded)
                        values ($1, $2, $3, $4, $5, $6, $7)""")
                    .execute(
                        Tuple.of(
                                entry.convener(),
                                entry.position(),
                                id,
                                entry.version(),
                                entry.type())
                            .addString(entry.data())
                            .addOffsetDateTime(recorded)))
        .replaceWithVoid();
  }
}
