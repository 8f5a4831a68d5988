package quorate.membership.history;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.member.MemberEvent;
import quorate.membership.network.NetworkEvent;
import quorate.membership.organisation.OrganisationEvent;
import quorate.membership.person.PersonEvent;
import quorate.membership.practice.PracticeEvent;

/**
 * One row per entry about a practice, a network, an organisation, a membership or a person, in its
 * own words: an event that is new to the service needs nothing here. What is sealed stays sealed.
 */
public final class HistoryProjection implements Projection {

  private static final String INSERT =
      "insert into history values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
  private static final Set<Class<?>> KEPT =
      Set.of(
          PracticeEvent.class,
          NetworkEvent.class,
          OrganisationEvent.class,
          MemberEvent.class,
          PersonEvent.class);
  private static final List<String> DAYS =
      List.of("effective", "from", "asof", "on", "day", "lastday", "closedon", "openedon");
  private static final List<String> REASONS = List.of("reason", "resolution");

  @Override
  public String name() {
    return "history";
  }

  @Override
  public Set<String> sources() {
    return Set.of("membership");
  }

  @Override
  public Set<Class<?>> events() {
    return KEPT;
  }

  @Override
  public Uni<Void> apply(SqlConnection tx, Entry entry) {
    return applyAll(tx, List.of(entry));
  }

  @Override
  public Uni<Void> applyAll(SqlConnection tx, List<Entry> entries) {
    List<Tuple> rows =
        entries.stream().filter(HistoryProjection::isKept).map(HistoryProjection::row).toList();
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(INSERT).executeBatch(rows).replaceWithVoid();
  }

  private static boolean isKept(Entry entry) {
    return KEPT.stream().anyMatch(kind -> kind.isInstance(entry.event()));
  }

  private static Tuple row(Entry entry) {
    JsonNode data = entry.json().path("data");
    JsonNode source = data.path("source");
    return Tuple.tuple()
        .addString(entry.convener())
        .addString(entry.stream())
        .addInteger(entry.version())
        .addString(entry.type())
        .addOffsetDateTime(entry.recorded().atOffset(ZoneOffset.UTC))
        .addLocalDate(day(first(data, DAYS)))
        .addString(text(entry.json(), "actor"))
        .addString(text(entry.json(), "authority"))
        .addString(first(data, REASONS))
        .addString(text(source, "file"))
        .addLocalDate(day(text(source, "filedate")))
        .addString(text(source, "line"))
        .addString(data.toString());
  }

  private static @Nullable String first(JsonNode data, List<String> names) {
    Stream<String> said = names.stream().map(name -> data.path(name).asText(""));
    return said.filter(text -> !text.isEmpty()).findFirst().orElse(null);
  }

  private static @Nullable String text(JsonNode data, String name) {
    JsonNode value = data.path(name);
    return value.isTextual() ? Objects.requireNonNull(value.textValue()) : null;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
