package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonEvent.ContactDetailsChanged;
import quorate.membership.person.PersonEvent.ContactErased;
import quorate.membership.person.PersonEvent.ElectronicNoticeAgreed;
import quorate.membership.person.PersonEvent.ElectronicNoticeWithdrawn;
import quorate.membership.person.PersonEvent.EnteredAsHolder;
import quorate.membership.person.PersonEvent.InvitationIssued;
import quorate.membership.person.PersonEvent.LogInBound;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.MandateRevoked;
import quorate.membership.person.PersonEvent.NameRetained;
import quorate.membership.person.PersonEvent.PersonErased;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.person.PersonEvent.PersonRenamed;
import quorate.membership.person.PersonEvent.RoleStated;
import quorate.membership.person.PersonEvent.ServiceAddressStated;

/** Persons and their invitations; what is stated of them and their mandates are other views. */
public final class PeopleProjection implements Projection {

  @Override
  public String name() {
    return "people";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return Set.of(PersonEvent.class);
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return entry.event() instanceof PersonEvent event
        ? apply(tx, entry, event).chain(() -> version(tx, entry, event.person()))
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> apply(SqlConnection tx, Entry entry, PersonEvent event) {
    String convener = entry.convener();
    return switch (event) {
      case PersonRecorded e ->
          run(
              tx,
              "insert into person (convener, person, version, known_from) values ($1, $2, 1, $3)",
              convener,
              e.person(),
              entry.recorded().atOffset(ZoneOffset.UTC));
      case ElectronicNoticeAgreed _ -> Uni.createFrom().voidItem();
      case ElectronicNoticeWithdrawn _ -> Uni.createFrom().voidItem();
      case MandateGranted _ -> Uni.createFrom().voidItem();
      case MandateRevoked _ -> Uni.createFrom().voidItem();
      case PersonRenamed _ -> Uni.createFrom().voidItem();
      case ContactDetailsChanged _ -> Uni.createFrom().voidItem();
      case ServiceAddressStated _ -> Uni.createFrom().voidItem();
      case RoleStated _ -> Uni.createFrom().voidItem();
      case EnteredAsHolder _ -> Uni.createFrom().voidItem();
      case ContactErased e ->
          run(
              tx,
              "update person set contacterasedon = $3 where convener = $1 and person = $2",
              convener,
              e.person(),
              e.on());
      case NameRetained e ->
          run(
              tx,
              "update person set law = $3, earliest = $4 where convener = $1 and person = $2",
              convener,
              e.person(),
              e.law(),
              e.earliest());
      case PersonErased e ->
          run(
                  tx,
                  """
                  update person set login = null, law = null, earliest = null, nameerasedon = $3
                  where convener = $1 and person = $2""",
                  convener,
                  e.person(),
                  e.on())
              .chain(
                  () ->
                      run(
                          tx,
                          "delete from invitation where convener = $1 and person = $2",
                          convener,
                          e.person()));
      case InvitationIssued e ->
          run(
              tx,
              "insert into invitation values ($1, $2, $3, $4, $5, false)",
              convener,
              e.invitation(),
              e.person(),
              e.codeHash(),
              e.expires().atOffset(ZoneOffset.UTC));
      case LogInBound e ->
          run(
                  tx,
                  "update invitation set used = true where convener = $1 and invitation = $2",
                  convener,
                  e.invitation())
              .chain(
                  () ->
                      run(
                          tx,
                          "update person set login = $3, loginfrom = $4 where convener = $1 and person = $2",
                          convener,
                          e.person(),
                          e.login(),
                          entry.recorded().atOffset(ZoneOffset.UTC)));
    };
  }

  private static Uni<Void> version(SqlConnection tx, Entry entry, UUID person) {
    return run(
        tx,
        "update person set version = $3 where convener = $1 and person = $2",
        entry.convener(),
        person,
        (long) entry.version());
  }

  private static Uni<Void> run(SqlConnection tx, String sql, @Nullable Object... values) {
    var row = Tuple.tuple();
    for (@Nullable Object value : values) {
      row.addValue(value);
    }
    return tx.preparedQuery(sql).execute(row).replaceWithVoid();
  }
}
