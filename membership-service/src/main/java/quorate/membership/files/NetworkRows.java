package quorate.membership.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.NetworkFact;
import quorate.membership.facts.Source;

/** {@code epcn}, details: networks with the days on which they opened and closed. */
final class NetworkRows implements RowReader {

  @Override
  public boolean concerns(Row row) {
    return true;
  }

  @Override
  public String key(Row row) {
    return row.text(Column.NETWORK).toUpperCase(Locale.ROOT);
  }

  @Override
  public List<Fact> facts(Row row, Source source) {
    LocalDate opened = row.dateIfAny(Column.OPENED);
    LocalDate closed = row.dateIfAny(Column.CLOSED);
    if (closed != null && opened != null && closed.isBefore(opened)) {
      row.note(Column.CLOSED, "It closes before it opens.", "Correct one of the two dates.");
    }
    return List.of(
        new NetworkFact(
            row.code(Column.NETWORK, CodeShape.NETWORK),
            row.name(Column.NETWORK_NAME),
            row.code(Column.AREA, CodeShape.AREA),
            opened,
            closed,
            source));
  }
}
