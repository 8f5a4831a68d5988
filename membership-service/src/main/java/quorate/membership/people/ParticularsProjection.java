package quorate.membership.people;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
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

  /** The value of a row that says that from its day on there is none. */
  static final String NOTHING = "";

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
          said(tx, entry, sealed(entry, e.person(), NAME, BEGINNING, "name"))
              .chain(() -> said(tx, entry, sealed(entry, e.person(), EMAIL, BEGINNING, "email")));
      case PersonRenamed e -> said(tx, entry, sealed(entry, e.person(), NAME, e.from(), "name"));
      case ContactDetailsChanged e ->
          said(tx, entry, sealed(entry, e.person(), EMAIL, e.from(), "email"));
      case ServiceAddressStated e ->
          said(tx, entry, sealed(entry, e.person(), SERVICE_ADDRESS, e.from(), "address"));
      case ElectronicNoticeAgreed e ->
          said(tx, entry, sealed(entry, e.person(), NOTICE, e.on(), "address").about(scope(e)));
      case ElectronicNoticeWithdrawn e ->
          said(tx, entry, new Said(e.person(), NOTICE, "", e.on(), NOTHING));
      case ContactErased e -> gone(tx, entry, e.person(), EMAIL, NOTICE);
      case PersonErased e ->
          gone(tx, entry, e.person(), EMAIL, NOTICE, NAME, SERVICE_ADDRESS, ROLE);
      case RoleStated e -> said(tx, entry, role(e));
      case null, default -> Uni.createFrom().voidItem();
    };
  }

  /** What is said to hold from a day; {@link #NOTHING}: that there is none from then on. */
  private record Said(UUID person, String kind, String about, LocalDate from, String value) {
    Said about(String what) {
      return new Said(person, kind, what, from, value);
    }
  }

  private static Said sealed(
      Entry entry, UUID person, String kind, LocalDate from, String property) {
    var value = entry.json().path("data").path(property);
    return new Said(person, kind, "", from, value.isMissingNode() ? NOTHING : value.toString());
  }

  private static Said role(RoleStated e) {
    String practice = e.practice() == null ? "" : e.practice();
    return new Said(e.person(), ROLE, practice, e.from(), e.role());
  }

  private static String scope(ElectronicNoticeAgreed e) {
    return e.scope() == null ? NoticeScope.ALL.word() : e.scope();
  }

  /**
   * What was believed to hold on the day ends before it, and this holds until the next day of which
   * something is said. A person has a role in each practice, and one of everything else.
   */
  private static Uni<Void> said(SqlConnection tx, Entry entry, Said said) {
    return tx.preparedQuery(
            """
            with believed as (
              update particular set known_until = $3
              where convener = $1 and person = $2 and kind = $4 and ($4 <> 'role' or about = $5)
                and since <= $6 and until > $6 and known_until = 'infinity' returning *),
            before as (
              insert into particular
              select convener, person, kind, about, since, $6, $3, 'infinity', value, entry
              from believed where since < $6)
            insert into particular
            select $1, $2, $4, $5, $6, coalesce(min(since), '9999-12-31'), $3, 'infinity', $7,
              $8::uuid
            from particular
            where convener = $1 and person = $2 and kind = $4 and ($4 <> 'role' or about = $5)
              and since > $6 and known_until = 'infinity'""")
        .execute(
            Tuple.tuple()
                .addString(entry.convener())
                .addUUID(said.person())
                .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC))
                .addString(said.kind())
                .addString(said.about())
                .addLocalDate(said.from())
                .addString(said.value())
                .addUUID(entry.id()))
        .replaceWithVoid();
  }

  /** What nobody can unseal any more, or may tell who it was, is not kept either. */
  private static Uni<Void> gone(SqlConnection tx, Entry entry, UUID person, String... kinds) {
    return tx.preparedQuery(
            "delete from particular where convener = $1 and person = $2 and kind = any ($3)")
        .execute(Tuple.of(entry.convener(), person, kinds))
        .replaceWithVoid();
  }
}
