package quorate.membership.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import quorate.membership.dated.Timeline;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;

/** List sizes, contracts and dispensing, each by the day of the file that states it. */
public record Figures(
    Map<Basis, Timeline<BigDecimal>> listSizes,
    Timeline<ContractType> contracts,
    Timeline<Boolean> dispensing) {

  static final Figures NONE = new Figures(Map.of(), Timeline.empty(), Timeline.empty());

  public Figures {
    listSizes = Map.copyOf(listSizes);
  }

  Figures listSize(Basis basis, BigDecimal patients, LocalDate asOf) {
    var changed = new HashMap<>(listSizes);
    changed.put(basis, listSizes(basis).with(asOf, patients));
    return new Figures(changed, contracts, dispensing);
  }

  Figures without(Basis basis, LocalDate asOf) {
    var changed = new HashMap<>(listSizes);
    changed.computeIfPresent(basis, (any, sizes) -> sizes.without(asOf));
    return new Figures(changed, contracts, dispensing);
  }

  Figures contract(ContractType contract, LocalDate asOf) {
    return contracts(contracts.with(asOf, contract));
  }

  Figures contracts(Timeline<ContractType> changed) {
    return new Figures(listSizes, changed, dispensing);
  }

  Figures dispensing(boolean dispenses, LocalDate asOf) {
    return dispensing(dispensing.with(asOf, dispenses));
  }

  Figures dispensing(Timeline<Boolean> changed) {
    return new Figures(listSizes, contracts, changed);
  }

  /** The list sizes on one basis. */
  public Timeline<BigDecimal> listSizes(Basis basis) {
    return listSizes.getOrDefault(basis, Timeline.empty());
  }
}
