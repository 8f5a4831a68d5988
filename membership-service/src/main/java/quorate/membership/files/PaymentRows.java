package quorate.membership.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.ContractFact;
import quorate.membership.facts.Fact.DispensingFact;
import quorate.membership.facts.Fact.ListSizeFact;
import quorate.membership.facts.Source;

/**
 * {@code nhspaymentsgp}: contract, registered and weighted patients, as last known in a financial
 * year.
 */
final class PaymentRows implements RowReader {

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
    LocalDate day = source.fileDate();
    var registered = row.patients(Column.REGISTERED);
    var weighted = row.patients(Column.WEIGHTED);
    ContractType contract = ContractType.of(row.name(Column.CONTRACT));
    var facts = new ArrayList<Fact>();
    facts.add(new ListSizeFact(practice, Basis.REGISTERED, registered, day, source));
    facts.add(new ListSizeFact(practice, Basis.WEIGHTED, weighted, day, source));
    facts.add(new ContractFact(practice, contract, day, source));
    dispensing(row).ifPresent(does -> facts.add(new DispensingFact(practice, does, day, source)));
    return facts;
  }

  /** Nothing where the file has no such column, or does not know. */
  private static Optional<Boolean> dispensing(Row row) {
    return switch (row.textIfAny(Column.DISPENSING).toUpperCase(Locale.ROOT)) {
      case "YES", "Y" -> Optional.of(true);
      case "NO", "N" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
