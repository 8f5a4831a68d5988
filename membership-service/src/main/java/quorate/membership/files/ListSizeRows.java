package quorate.membership.files;

import java.util.List;
import java.util.Locale;
import quorate.membership.facts.Basis;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.ListSizeFact;
import quorate.membership.facts.Source;

/**
 * {@code gp-reg-pat-prac-all}: registered patients on one day; rows by sex or age are parts of
 * those by practice.
 */
final class ListSizeRows implements RowReader {

  private static final String WHOLE = "ALL";

  @Override
  public boolean concerns(Row row) {
    return row.text(Column.SEX).equalsIgnoreCase(WHOLE)
        && row.text(Column.AGE).equalsIgnoreCase(WHOLE);
  }

  @Override
  public String key(Row row) {
    return row.text(Column.PRACTICE).toUpperCase(Locale.ROOT);
  }

  @Override
  public List<Fact> facts(Row row, Source source) {
    return List.of(
        new ListSizeFact(
            row.code(Column.PRACTICE, CodeShape.PRACTICE),
            Basis.REGISTERED,
            row.patients(Column.PATIENTS),
            source.fileDate(),
            source));
  }
}
