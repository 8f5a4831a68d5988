package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.person.NoticeScope;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonEvent.ContactDetailsChanged;
import quorate.membership.person.PersonEvent.ContactErased;
import quorate.membership.person.PersonEvent.ElectronicNoticeAgreed;
import quorate.membership.person.PersonEvent.ElectronicNoticeWithdrawn;
import quorate.membership.person.PersonEvent.PersonErased;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.person.PersonEvent.PersonRenamed;
import quorate.membership.person.PersonEvent.RoleStated;
import quorate.membership.person.PersonEvent.ServiceAddressStated;

/** What is stated of persons, by day and as it was known. */
public final class ParticularsProjection implements Projection {

  static final String NAME = "name";
  static final String EMAIL = "email";
  static final String SERVICE_ADDRESS = "service-address";
  static final String NOTICE = "notice";
  static final String ROLE = "role";

  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  @Override
  public String name() {
    return "particulars";
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
    return switch (entry.event()) {
      case PersonRecorded e ->
          stated(tx, entry, e, NAME, BEGINNING, "name")
              .chain(() -> stated(tx, entry, e, EMAIL, BEGINNING, "email"));
      case PersonRenamed e -> stated(tx, entry, e, NAME, e.from(), "name");
      case ContactDetailsChanged e -> stated(tx, entry, e, EMAIL, e.from(), "email");
      case ServiceAddressStated e -> stated(tx, entry, e, SERVICE_ADDRESS, e.from(), "address");
      case ElectronicNoticeAgreed e -> agreed(tx, entry, e);
      case ElectronicNoticeWithdrawn e -> ended(tx, entry, e.person(), NOTICE, null, e.on());
      case ContactErased e -> gone(tx, entry, e.person(), EMAIL, NOTICE);
      case PersonErased e ->
          gone(tx, entry, e.person(), EMAIL, NOTICE, NAME, SERVICE_ADDRESS, ROLE);
      case RoleStated e -> role(tx, entry, e);
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> stated(
      SqlConnection tx, Entry entry, PersonEvent e, String kind, LocalDate from, String property) {
    var sealed = entry.json().path("data").path(property);
    return ended(tx, entry, e.person(), kind, null, from)
        .chain(
            () ->
                sealed.isMissingNode()
                    ? Uni.createFrom().voidItem()
                    : begun(tx, entry, e.person(), kind, "", from, sealed.toString()));
  }

  private static Uni<Void> agreed(SqlConnection tx, Entry entry, ElectronicNoticeAgreed e) {
    String scope = e.scope() == null ? NoticeScope.ALL.word() : e.scope();
    String sealed = entry.json().path("data").path("address").toString();
    return ended(tx, entry, e.person(), NOTICE, null, e.on())
        .chain(() -> begun(tx, entry, e.person(), NOTICE, scope, e.on(), sealed));
  }

  private static Uni<Void> role(SqlConnection tx, Entry entry, RoleStated e) {
    String practice = e.practice() == null ? "" : e.practice();
    return ended(tx, entry, e.person(), ROLE, practice, e.from())
        .chain(() -> begun(tx, entry, e.person(), ROLE, practice, e.from(), e.role()));
  }

  /** What was believed to hold on or after the day is believed to have ended before it. */
  private static Uni<Void> ended(
      SqlConnection tx,
      Entry entry,
      UUID person,
      String kind,
      @Nullable String about,
      LocalDate day) {
    return tx.preparedQuery(
            """
            with believed as (
              update particular set known_until = $3
              where convener = $1 and person = $2 and kind = $4 and about = coalesce($5, about)
                and until > $6 and known_until = 'infinity' returning *)
            insert into particular
            select convener, person, kind, about, since, $6, $3, 'infinity', value, entry
            from believed where since < $6""")
        .execute(key(entry, person, kind).addString(about).addLocalDate(day))
        .replaceWithVoid();
  }

  /** What nobody can unseal any more, or may tell who it was, is not kept either. */
  private static Uni<Void> gone(SqlConnection tx, Entry entry, UUID person, String... kinds) {
    return tx.preparedQuery(
            "delete from particular where convener = $1 and person = $2 and kind = any ($3)")
        .execute(Tuple.of(entry.convener(), person, kinds))
        .replaceWithVoid();
  }

  private static Uni<Void> begun(
      SqlConnection tx,
      Entry entry,
      UUID person,
      String kind,
      String about,
      LocalDate day,
      String value) {
    return tx.preparedQuery(
            """
            insert into particular
            values ($1, $2, $4, $5, $6, '9999-12-31', $3, 'infinity', $7, $8)""")
        .execute(
            key(entry, person, kind)
                .addString(about)
                .addLocalDate(day)
                .addString(value)
                .addUUID(entry.id()))
        .replaceWithVoid();
  }

  private static Tuple key(Entry entry, UUID person, String kind) {
    return Tuple.tuple()
        .addString(entry.convener())
        .addUUID(person)
        .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC))
        .addString(kind);
  }
}
