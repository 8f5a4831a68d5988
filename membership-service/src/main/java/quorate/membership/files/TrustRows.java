package quorate.membership.files;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.TrustFact;
import quorate.membership.facts.Source;

/** {@code etr}: NHS trusts with the days on which they opened and closed; both dialects. */
final class TrustRows implements RowReader {

  // NHS trust, foundation trust, care trust.
  private static final Set<String> ROLES = Set.of("RO197", "RO57", "RO107");
  private static final int SHORT = 3;

  /**
   * Whether a first row of 27 columns is that of a trust: practices have a status and a setting,
   * sites a code of five characters.
   */
  static boolean tellsOfATrust(Row row) {
    boolean hasAnotherRole = !row.text(Column.SETTING).isEmpty() && !hasRole(row);
    boolean ofPractice = hasAnotherRole || !row.text(Column.COMMISSIONER).isEmpty();
    return !ofPractice && (row.text(Column.TRUST).length() == SHORT || isCalledTrust(row));
  }

  /** A site, where the roles say so. */
  @Override
  public boolean concerns(Row row) {
    return row.text(Column.SETTING).isEmpty() || hasRole(row);
  }

  @Override
  public String key(Row row) {
    return row.text(Column.TRUST).toUpperCase(Locale.ROOT);
  }

  @Override
  public List<Fact> facts(Row row, Source source) {
    String trust = row.code(Column.TRUST, CodeShape.TRUST);
    String name = row.name(Column.TRUST_NAME);
    LocalDate opened = row.dateIfAny(Column.OPENED);
    LocalDate closed = row.dateIfAny(Column.CLOSED);
    if (row.sound() && trust.length() > SHORT && !isCalledTrust(row)) {
      row.note(Column.TRUST, "This may be a site and not a trust.", "Leave the row out.");
    }
    if (closed != null && opened != null && closed.isBefore(opened)) {
      row.note(Column.CLOSED, "It closes before it opens.", "Correct one of the two dates.");
    }
    if (row.text(Column.STATUS).equalsIgnoreCase("INACTIVE") && row.text(Column.CLOSED).isEmpty()) {
      row.note(Column.CLOSED, "It is closed, but on no day.", "Fill in the closing date.");
    }
    return List.of(new TrustFact(trust, name, opened, closed, source));
  }

  private static boolean isCalledTrust(Row row) {
    return row.text(Column.TRUST_NAME).toUpperCase(Locale.ROOT).endsWith(" TRUST");
  }

  private static boolean hasRole(Row row) {
    return Arrays.stream(row.text(Column.SETTING).split("\\|", -1))
        .map(role -> role.strip().toUpperCase(Locale.ROOT))
        .anyMatch(ROLES::contains);
  }
}
