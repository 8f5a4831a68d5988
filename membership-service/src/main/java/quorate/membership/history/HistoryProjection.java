package quorate.membership.history;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.membership.member.MemberEvent;
import quorate.membership.network.NetworkEvent;
import quorate.membership.organisation.OrganisationEvent;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonEvent.PersonErased;
import quorate.membership.practice.PracticeEvent;
import quorate.membership.practice.PracticeEvent.MandateEntered;
import quorate.membership.practice.PracticeEvent.MandatesEnded;

/**
 * One row per entry about a practice, a network, an organisation, a membership or a person, in its
 * own words: an event that is new to the service needs nothing here. What is sealed stays sealed;
 * of whoever is erased only that is kept.
 */
public final class HistoryProjection implements Projection {

  private static final Set<Class<?>> KEPT =
      Set.of(
          PracticeEvent.class,
          NetworkEvent.class,
          OrganisationEvent.class,
          MemberEvent.class,
          PersonEvent.class);

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
    List<HistoryRow> rows =
        entries.stream().filter(HistoryProjection::isKept).map(HistoryRow::of).toList();
    String convener = entries.getFirst().convener();
    return HistoryRow.insert(tx, convener, rows)
        .chain(() -> HistoryRow.forget(tx, convener, erased(entries)));
  }

  private static List<String> erased(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.event() instanceof PersonErased)
        .map(Entry::stream)
        .toList();
  }

  // Who was granted a mandate is told by the person's own history, while they are not erased.
  private static boolean isKept(Entry entry) {
    return !(entry.event() instanceof MandateEntered || entry.event() instanceof MandatesEnded)
        && KEPT.stream().anyMatch(kind -> kind.isInstance(entry.event()));
  }
}
