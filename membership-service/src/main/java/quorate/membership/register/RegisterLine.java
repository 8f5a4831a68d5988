package quorate.membership.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;

/** One practice as on a day; {@code closed} is its last day, where that has passed. */
public record RegisterLine(
    String practice,
    String name,
    String postcode,
    Optional<String> subIcbLocation,
    Optional<String> system,
    Optional<String> network,
    Optional<String> networkName,
    boolean member,
    Optional<ContractType> contract,
    Optional<LocalDate> closed,
    Map<Basis, ListSize> listSizes) {

  public RegisterLine {
    listSizes = Map.copyOf(listSizes);
  }

  /** A number of patients with the day of the file behind it, as the two cannot be parted. */
  public record ListSize(BigDecimal patients, LocalDate asOf) {}
}
