package quorate.governance.registered;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.governance.party.PartyKind;

/** Networks and organisations of the register, with what links them. */
public record Organisations(List<Organisation> all, List<Link> links) {

  /** One of them; a network lies in the sub-ICB location {@code area}. */
  public record Organisation(
      String kind,
      String code,
      String area,
      @Nullable LocalDate since,
      @Nullable LocalDate lastDay) {}

  /** One to another, by its relation. */
  public record Link(
      String organisation,
      String relation,
      String kind,
      String code,
      LocalDate since,
      @Nullable LocalDate lastDay) {}

  public Organisations {
    all = List.copyOf(all);
    links = List.copyOf(links);
  }

  /** Whether there is, or was, one of this kind. */
  public boolean hasAny(PartyKind kind) {
    return all.stream().anyMatch(each -> each.kind().equals(kind.toString()));
  }

  /** Whether this is the code of one of them, or of an area in which one lies. */
  public boolean knows(String area) {
    return all.stream().anyMatch(each -> each.code().equals(area) || each.area().equals(area))
        || links.stream()
            .anyMatch(link -> link.organisation().equals(area) || link.code().equals(area));
  }

  static Organisation organisation(Row row) {
    return new Organisation(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getLocalDate(3),
        row.getLocalDate(4));
  }

  static Link link(Row row) {
    return new Link(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getLocalDate(4),
        row.getLocalDate(5));
  }
}
