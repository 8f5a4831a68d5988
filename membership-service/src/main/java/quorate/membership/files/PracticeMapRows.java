package quorate.membership.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.NetworkFact;
import quorate.membership.facts.Fact.NetworkOnDayFact;
import quorate.membership.facts.Fact.PlacementFact;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.facts.Source;

/**
 * {@code gp-reg-pat-prac-map}: on one day, each practice with patients, its network, area and
 * system.
 */
final class PracticeMapRows implements RowReader {

  private static final String IN_NO_NETWORK = "U";

  @Override
  public boolean concerns(Row row) {
    return true;
  }

  @Override
  public String key(Row row) {
    return row.text(Column.PRACTICE).toUpperCase(Locale.ROOT);
  }

  @Override
  public List<Fact> facts(Row row, Source source) {
    String practice = row.code(Column.PRACTICE, CodeShape.PRACTICE);
    String area = row.code(Column.AREA, CodeShape.AREA);
    String system = row.code(Column.SYSTEM, CodeShape.SYSTEM);
    String name = row.name(Column.PRACTICE_NAME);
    LocalDate day = source.fileDate();
    var facts = new ArrayList<Fact>();
    facts.add(
        new PracticeFact(practice, name, row.text(Column.POSTCODE), null, null, true, source));
    facts.add(new PlacementFact(practice, area, system, day, source));
    facts.addAll(network(row, practice, area, source));
    return facts;
  }

  // A blank says nothing, not even that the practice is in no network.
  private List<Fact> network(Row row, String practice, String area, Source source) {
    String published = row.text(Column.NETWORK);
    LocalDate day = source.fileDate();
    if (published.isEmpty()) {
      return List.of();
    }
    if (published.equalsIgnoreCase(IN_NO_NETWORK)) {
      return List.of(new NetworkOnDayFact(practice, Optional.empty(), day, source));
    }
    String network = row.code(Column.NETWORK, CodeShape.NETWORK);
    String name = row.name(Column.NETWORK_NAME);
    return List.of(
        new NetworkFact(network, name, area, null, null, source),
        new NetworkOnDayFact(practice, Optional.of(network), day, source));
  }
}
