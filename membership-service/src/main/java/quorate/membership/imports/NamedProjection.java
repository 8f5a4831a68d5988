package quorate.membership.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ChangesRejected;
import quorate.membership.person.PersonEvent.ContactErased;
import quorate.membership.person.PersonEvent.PersonErased;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Change.SealedPerson;

/** Whom the changes of lists name, for as long as their keys are there. */
public final class NamedProjection implements Projection {

  @Override
  public String name() {
    return "named";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(
        ChangesProposed.class, ChangesRejected.class, ContactErased.class, PersonErased.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return switch (entry.event()) {
      case ChangesProposed e -> proposed(tx, entry, e);
      case ChangesRejected e when e.forgotten() != null -> forgotten(tx, entry, e.forgotten());
      case ContactErased e -> contactGone(tx, entry, e.person());
      case PersonErased e -> forgotten(tx, entry, List.of(e.person()));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> proposed(SqlConnection tx, Entry entry, ChangesProposed e) {
    if (e.changes().stream().noneMatch(change -> change.person() != null)) {
      return Uni.createFrom().voidItem(); // as in every published file
    }
    var rows = new ArrayList<Tuple>();
    JsonNode changes = entry.json().path("data").path("changes");
    for (int i = 0; i < e.changes().size(); i++) {
      Change change = e.changes().get(i);
      SealedPerson person = change.person();
      if (person != null) {
        JsonNode sealed = changes.path(i).path("person");
        rows.add(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(e.fileImport())
                .addInteger(change.change())
                .addUUID(person.name().person())
                .addString(sealed.path("name").toString())
                .addString(text(sealed.path("email")))
                .addString(text(sealed.path("address")))
                .addUUID(entry.id()));
      }
    }
    return ImportRows.insert(
        tx, "insert into import_person values ($1, $2, $3, $4, $5, $6, $7, $8)", rows);
  }

  private static @Nullable String text(JsonNode sealed) {
    return sealed.isMissingNode() ? null : sealed.toString();
  }

  private static Uni<Void> forgotten(SqlConnection tx, Entry entry, List<UUID> persons) {
    return tx.preparedQuery("delete from import_person where convener = $1 and person = any ($2)")
        .execute(Tuple.of(entry.convener()).addArrayOfUUID(persons.toArray(UUID[]::new)))
        .replaceWithVoid();
  }

  private static Uni<Void> contactGone(SqlConnection tx, Entry entry, UUID person) {
    return tx.preparedQuery(
            "update import_person set email = null where convener = $1 and person = $2")
        .execute(Tuple.of(entry.convener(), person))
        .replaceWithVoid();
  }
}
