package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.person.Capacity;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.person.PersonEvent.PersonErased;

/**
 * Mandates as they were known; a revocation ends a row that was believed and begins another. Of
 * whoever is erased none are shown: the log and whoever counted by them keep them.
 */
public final class MandatesProjection implements Projection {

  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  @Override
  public String name() {
    return "mandates";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MandateGranted.class, MandateRevoked.class, PersonErased.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case MandateGranted e -> grant(tx, entry, e);
      case MandateRevoked e -> revoke(tx, entry, e);
      case PersonErased e -> forget(tx, entry, e);
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> grant(SqlConnection tx, Entry entry, MandateGranted e) {
    return tx.preparedQuery(
            """
            insert into mandate
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'infinity')""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(e.mandate())
                .addUUID(e.person())
                .addString(e.practice())
                .addString(e.purpose())
                .addString(e.capacity() == null ? Capacity.REPRESENTATIVE.word() : e.capacity())
                .addString(e.grantedBy())
                .addString(String.join("\n", orNone(e.matters())))
                .addLocalDate(e.from())
                .addLocalDate(until(e.to()))
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  private static Uni<Void> revoke(SqlConnection tx, Entry entry, MandateRevoked e) {
    return tx.preparedQuery(
            """
            with believed as (
              update mandate set known_until = $3
              where convener = $1 and mandate = $2 and known_until = 'infinity' returning *)
            insert into mandate
            select convener, mandate, person, practice, purpose, capacity, grantedby, matters,
              since, $4, $3, 'infinity' from believed""")
        .execute(
            Tuple.of(
                entry.convener(),
                e.mandate(),
                entry.recorded().atOffset(ZoneOffset.UTC),
                until(e.lastDay())))
        .replaceWithVoid();
  }

  private static Uni<Void> forget(SqlConnection tx, Entry entry, PersonErased e) {
    return tx.preparedQuery("delete from mandate where convener = $1 and person = $2")
        .execute(Tuple.of(entry.convener(), e.person()))
        .replaceWithVoid();
  }

  private static LocalDate until(@Nullable LocalDate lastDay) {
    return lastDay == null ? END : lastDay.plusDays(1);
  }

  private static List<String> orNone(@Nullable List<String> matters) {
    return matters == null ? List.of() : matters;
  }
}
