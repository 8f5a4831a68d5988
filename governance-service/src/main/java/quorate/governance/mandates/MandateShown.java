package quorate.governance.mandates;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.Condition;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.LegalBasis;
import quorate.governance.mandate.Limit;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateTerms;
import quorate.governance.partners.Advice;
import quorate.governance.partners.PartnersDecision;
import quorate.governance.party.Party;

/** A mandate as people read it on a day: its terms that day, and what is left of its limit. */
public record MandateShown(
    UUID mandate,
    Form form,
    Party giver,
    Party holder,
    LocalDate since,
    String state,
    MandateTerms terms,
    LegalBasis basis,
    Evidence evidence,
    @Nullable PartnersDecision partnersDecision,
    @Nullable Advice advice,
    @Nullable UUID under,
    @Nullable BigDecimal used,
    @Nullable BigDecimal left,
    int decisions,
    List<String> openConditions,
    @Nullable LocalDate lastDay,
    List<Varied> variations,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  /** Other terms, from that day on. */
  public record Varied(
      LocalDate from,
      MandateTerms terms,
      Evidence evidence,
      @Nullable PartnersDecision partnersDecision,
      @Nullable Advice advice) {}

  static MandateShown of(MandatesFolded.Known known, LocalDate day) {
    Given given = known.given();
    var grant = given.grant();
    MandateTerms terms = given.on(day);
    Limit limit = terms.limit();
    return new MandateShown(
        grant.mandate(),
        grant.form(),
        grant.giver(),
        grant.holder(),
        grant.since(),
        state(given, day),
        terms,
        grant.basis(),
        grant.evidence(),
        grant.partnersDecision(),
        grant.advice(),
        grant.under(),
        given.used(),
        limit != null && limit.per() == Limit.Per.IN_ALL ? limit.left(given.used()) : null,
        given.decisions(),
        open(given, terms),
        lastDay(given, terms),
        given.variations().stream()
            .map(
                each ->
                    new Varied(
                        each.from(),
                        each.terms(),
                        each.evidence(),
                        each.partnersDecision(),
                        each.advice()))
            .toList(),
        known.version(),
        day.toEpochDay());
  }

  private static String state(Given given, LocalDate day) {
    if (given.isRevokedOn(day)) {
      return "revoked";
    }
    if (day.isBefore(given.grant().since())) {
      return "not-yet";
    }
    return given.isInForceOn(day) ? "in-force" : "expired";
  }

  private static List<String> open(Given given, MandateTerms terms) {
    return terms.conditions().stream()
        .filter(each -> !each.each() && !given.met().contains(each))
        .map(Condition::condition)
        .toList();
  }

  private static @Nullable LocalDate lastDay(Given given, MandateTerms terms) {
    var revoked = given.revoked();
    LocalDate until = terms.until();
    if (revoked == null) {
      return until;
    }
    LocalDate last = revoked.lastDay() == null ? revoked.on() : revoked.lastDay();
    return until != null && until.isBefore(last) ? until : last;
  }
}
