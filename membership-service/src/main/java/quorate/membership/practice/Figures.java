package quorate.membership.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import quorate.membership.dated.Timeline;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;

/** List sizes and contracts, each by the day of the file that states it. */
public record Figures(
    Map<Basis, Timeline<BigDecimal>> listSizes, Timeline<ContractType> contracts) {

  static final Figures NONE = new Figures(Map.of(), Timeline.empty());

  public Figures {
    listSizes = Map.copyOf(listSizes);
  }

  Figures listSize(Basis basis, BigDecimal patients, LocalDate asOf) {
    var changed = new HashMap<>(listSizes);
    changed.put(basis, listSizes(basis).with(asOf, patients));
    return new Figures(changed, contracts);
  }

  Figures without(Basis basis, LocalDate asOf) {
    var changed = new HashMap<>(listSizes);
    changed.computeIfPresent(basis, (any, sizes) -> sizes.without(asOf));
    return new Figures(changed, contracts);
  }

  Figures contract(ContractType contract, LocalDate asOf) {
    return contracts(contracts.with(asOf, contract));
  }

  Figures contracts(Timeline<ContractType> changed) {
    return new Figures(listSizes, changed);
  }

  /** The list sizes on one basis. */
  public Timeline<BigDecimal> listSizes(Basis basis) {
    return listSizes.getOrDefault(basis, Timeline.empty());
  }
}
