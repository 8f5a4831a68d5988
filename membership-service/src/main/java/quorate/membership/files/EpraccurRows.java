package quorate.membership.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.AddressFact;
import quorate.membership.facts.Fact.PlacementFact;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.facts.Source;

/**
 * {@code epraccur}: codes of prescribing cost centres, of which practices are some; both dialects.
 */
final class EpraccurRows implements RowReader {

  private static final List<Column> ADDRESS =
      List.of(
          Column.ADDRESS_1, Column.ADDRESS_2, Column.ADDRESS_3, Column.ADDRESS_4, Column.ADDRESS_5);

  @Override
  public boolean concerns(Row row) {
    return Arrays.stream(row.text(Column.SETTING).split("\\|", -1))
        .map(String::strip)
        .anyMatch(role -> role.equals("4") || role.equalsIgnoreCase("RO76"));
  }

  @Override
  public String key(Row row) {
    return row.text(Column.PRACTICE).toUpperCase(Locale.ROOT);
  }

  @Override
  public List<Fact> facts(Row row, Source source) {
    String practice = row.code(Column.PRACTICE, CodeShape.PRACTICE);
    LocalDate opened = row.dateIfAny(Column.OPENED);
    LocalDate closed = row.dateIfAny(Column.CLOSED);
    if (closed != null && opened != null && closed.isBefore(opened)) {
      row.note(Column.CLOSED, "It closes before it opens.", "Correct one of the two dates.");
    }
    if (isClosed(row) && closed == null && row.text(Column.CLOSED).isEmpty()) {
      row.note(Column.CLOSED, "It is closed, but on no day.", "Fill in the closing date.");
    }
    String name = row.name(Column.PRACTICE_NAME);
    String postcode = row.text(Column.POSTCODE);
    var facts = new ArrayList<Fact>();
    facts.add(new PracticeFact(practice, name, postcode, opened, closed, false, source));
    facts.addAll(placements(row, practice, closed == null, source));
    if (closed == null) {
      facts.addAll(address(row, practice, source));
    }
    return facts;
  }

  private static List<Fact> address(Row row, String practice, Source source) {
    List<String> lines = ADDRESS.stream().map(row::text).filter(line -> !line.isEmpty()).toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new AddressFact(practice, lines, source.fileDate(), source));
  }

  // The join date belongs to the commissioner's column; the system is true of the file's day only,
  // as areas move between
  // systems. A closed practice shows the system it closed in, on a day that the file does not give.
  private List<Fact> placements(Row row, String practice, boolean open, Source source) {
    String area = row.code(Column.AREA, CodeShape.AREA);
    var facts = new ArrayList<Fact>();
    LocalDate since = row.dateIfAny(Column.COMMISSIONED_FROM);
    if (since != null && row.text(Column.COMMISSIONER).equalsIgnoreCase(area)) {
      facts.add(new PlacementFact(practice, area, null, since, source));
    }
    if (open) {
      String system = row.code(Column.SYSTEM, CodeShape.SYSTEM);
      facts.add(new PlacementFact(practice, area, system, source.fileDate(), source));
    }
    return facts;
  }

  private boolean isClosed(Row row) {
    return switch (row.text(Column.STATUS).toUpperCase(Locale.ROOT)) {
      case "C", "INACTIVE" -> true;
      case "A", "ACTIVE", "D", "P" -> false;
      default -> {
        row.note(Column.STATUS, "This status is not known.", "Known are A C D P ACTIVE INACTIVE.");
        yield false;
      }
    };
  }
}
