package quorate.governance.registered;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
