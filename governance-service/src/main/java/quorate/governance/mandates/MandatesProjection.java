package quorate.governance.mandates;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.governance.mandate.MandateEvent;
import quorate.governance.mandate.MandateEvent.ConditionMet;
import quorate.governance.mandate.MandateEvent.MandateFreed;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.mandate.MandateEvent.MandateRevoked;
import quorate.governance.mandate.MandateEvent.MandateUsed;
import quorate.governance.mandate.MandateEvent.MandateVaried;
import quorate.governance.mandate.MandateTerms;
import quorate.governance.subject.Subject;

/** Mandates by giver, holder and subject, and all that became of each. */
public final class MandatesProjection implements Projection {

  @Override
  public String name() {
    return "mandates";
  }

  @Override
  public Set<String> sources() {
    return Set.of("governance");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(MandateEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof MandateEvent event
        ? kept(tx, entry, event).chain(() -> found(tx, entry, event))
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> kept(SqlConnection tx, Entry entry, MandateEvent event) {
    return tx.preparedQuery(
            """
            insert into mandate_entry (convener, position, mandate, version, type, data, recorded)
            values ($1, $2, $3, $4, $5, $6, $7)""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addLong(entry.position())
                .addUUID(event.mandate())
                .addInteger(entry.version())
                .addString(entry.type())
                .addString(entry.data())
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  private static Uni<Void> found(SqlConnection tx, Entry entry, MandateEvent event) {
    return switch (event) {
      case MandateGranted e -> granted(tx, entry, e);
      case MandateVaried e ->
          update(tx, entry, e, "subjects = subjects || $3", subjects(e.terms()));
      case MandateRevoked e when e.lastDay() == null -> update(tx, entry, e, "ended = $3", true);
      case MandateRevoked _, ConditionMet _, MandateUsed _, MandateFreed _ ->
          Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> granted(SqlConnection tx, Entry entry, MandateGranted e) {
    return tx.preparedQuery(
            """
            insert into mandate
              (convener, mandate, giver, holder, subjects, ended, recorded, position)
            values ($1, $2, $3, $4, $5, false, $6, $7)""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(e.mandate())
                .addString(e.giver().toString())
                .addString(e.holder().toString())
                .addString(" " + subjects(e.terms()))
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC))
                .addLong(entry.position()))
        .replaceWithVoid();
  }

  private static String subjects(MandateTerms terms) {
    return terms.subjects().stream()
        .map(Subject::code)
        .map(code -> code + " ")
        .collect(Collectors.joining());
  }

  private static Uni<Void> update(
      SqlConnection tx, Entry entry, MandateEvent event, String set, Object value) {
    return tx.preparedQuery(
            "update mandate set %s where convener = $1 and mandate = $2".formatted(set))
        .execute(Tuple.of(entry.convener(), event.mandate(), value))
        .replaceWithVoid();
  }
}
