package quorate.governance.register;

import static quorate.chassis.decide.Decision.refuse;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.register.RegisterCommand.Share;
import quorate.governance.register.RegisterCommand.TakeDecision;

/** What is stated with a decision under mandates: for whom, in which parts, and by which papers. */
record Stating(TakeDecision c) {

  /** Why it cannot be so, whatever the mandates say. */
  Optional<Decision<RegisterEvent>> refused() {
    return asked().or(this::money).or(this::ofThePartners);
  }

  // what a practice decides for itself is its yes; of those who opted in each said its own
  private Optional<Decision<RegisterEvent>> ofThePartners() {
    boolean itself =
        c.optIn() == null
            && c.decider().kind() == PartyKind.PRACTICE
            && c.principals().stream().anyMatch(each -> each.party().equals(c.decider()));
    return Touch.<RegisterEvent>twice(c.touches(), "touches")
        .or(
            () ->
                itself ? c.partners().refused(c.touches(), null, c.today(), "") : Optional.empty());
  }

  private Optional<Decision<RegisterEvent>> asked() {
    Set<Party> seen = new HashSet<>();
    for (Share each : c.principals()) {
      if (!seen.add(each.party())) {
        return Optional.of(
            refuse(RegisterRefusal.PRINCIPAL_NAMED_TWICE, "principals", each.party()));
      }
    }
    return c.conditionsMet().stream()
        .flatMap(each -> ahead(each.document(), "conditionsmet.document.dated"))
        .findFirst()
        .or(
            () ->
                Stream.ofNullable(c.evidence())
                    .map(Evidence::document)
                    .filter(Objects::nonNull)
                    .flatMap(each -> ahead(each, "document.dated"))
                    .findFirst());
  }

  private Stream<Decision<RegisterEvent>> ahead(Document document, String field) {
    return document.dated().isAfter(c.today())
        ? Stream.of(refuse(RegisterRefusal.DATED_AHEAD, field, document.dated()))
        : Stream.empty();
  }

  private Optional<Decision<RegisterEvent>> money() {
    List<BigDecimal> shares =
        c.principals().stream().map(Share::sum).filter(Objects::nonNull).toList();
    boolean told = shares.size() == c.principals().size();
    BigDecimal sum = c.sum();
    boolean adds =
        sum != null
            && told
            && shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(sum) == 0;
    return shares.isEmpty() || adds
        ? Optional.empty()
        : Optional.of(
            refuse(
                RegisterRefusal.SHARES_DIFFER, "sum", sum == null ? "none" : sum.toPlainString()));
  }
}
