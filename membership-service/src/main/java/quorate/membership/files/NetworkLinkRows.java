package quorate.membership.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.NetworkFact;
import quorate.membership.facts.Fact.NetworkLinkFact;
import quorate.membership.facts.Source;

/**
 * {@code epcn}, core partners: one row per time that a practice spent in a network. The match flag
 * says whether both lie in the same area, which the two codes say as well; it is not read.
 */
final class NetworkLinkRows implements RowReader {

  @Override
  public boolean concerns(Row row) {
    return true;
  }

  @Override
  public String key(Row row) {
    String key = row.text(Column.PRACTICE) + " " + row.text(Column.NETWORK);
    return (key + " " + row.text(Column.FROM)).toUpperCase(Locale.ROOT);
  }

  @Override
  public List<Fact> facts(Row row, Source source) {
    String practice = row.code(Column.PRACTICE, CodeShape.PRACTICE);
    String network = row.code(Column.NETWORK, CodeShape.NETWORK);
    LocalDate from = row.date(Column.FROM);
    LocalDate lastDay = row.dateIfAny(Column.LAST_DAY);
    if (lastDay != null && lastDay.isBefore(from)) {
      row.note(Column.LAST_DAY, "It ends before it begins.", "Correct one of the two dates.");
    }
    String name = row.name(Column.NETWORK_NAME);
    String area = row.code(Column.NETWORK_AREA, CodeShape.AREA);
    return List.of(
        new NetworkFact(network, name, area, null, null, source),
        new NetworkLinkFact(practice, network, from, lastDay, source));
  }
}
