package quorate.governance.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.governance.authority.Question.Met;
import quorate.governance.mandate.Condition;
import quorate.governance.mandate.Limit;
import quorate.governance.mandate.Mandate.Given;
import quorate.governance.mandate.MandateTerms;
import quorate.governance.party.PartyKind;
import quorate.governance.subject.Subject;

/** Mandates that follow each other, from giver to holder. */
record Way(List<Given> mandates) {

  /** What is in the way; of several, that which is furthest from an authority. */
  Optional<Objection> objection(Question asked) {
    return IntStream.range(0, mandates.size())
        .mapToObj(i -> objection(mandates.get(i), asked, i == mandates.size() - 1))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Objection::reason))
        .or(() -> sumNeeded(asked));
  }

  // what is not stated would be under any limit
  private Optional<Objection> sumNeeded(Question asked) {
    return asked.sum() == null ? new Limits(mandates, asked.on()).sumNeeded() : Optional.empty();
  }

  List<Step> steps(Question asked) {
    return mandates.stream().map(each -> step(each, asked)).toList();
  }

  private static Step step(Given given, Question asked) {
    var grant = given.grant();
    var terms = given.on(asked.on());
    Limit limit = terms.limit();
    return new Step(
        grant.mandate(),
        grant.form(),
        grant.giver(),
        grant.holder(),
        terms.covering(asked.subject()).map(Subject::code).orElseThrow(),
        limit,
        limit == null || limit.per() == Limit.Per.DECISION ? null : given.used(),
        grant.basis().toString());
  }

  private static Optional<Objection> objection(Given given, Question asked, boolean last) {
    var terms = given.on(asked.on());
    return scope(given, terms, asked)
        .or(() -> touches(given, terms, asked))
        .or(() -> time(given, terms, asked.on()))
        .or(() -> form(given, terms, last))
        .or(() -> conditions(given, terms, asked))
        .or(() -> Limits.over(given, asked.sum(), asked.on()));
  }

  private static Optional<Objection> scope(Given given, MandateTerms terms, Question asked) {
    return terms.covering(asked.subject()).isPresent()
        ? Optional.empty()
        : because(
            AuthorityRefusal.OUT_OF_SCOPE,
            given,
            "subject",
            asked.subject(),
            "it covers "
                + String.join(", ", terms.subjects().stream().map(Subject::code).toList()));
  }

  // only partners say yes to that, when their practice gives the mandate
  private static Optional<Objection> touches(Given given, MandateTerms terms, Question asked) {
    var grant = given.grant();
    return grant.giver().kind() != PartyKind.PRACTICE || grant.under() != null
        ? Optional.empty()
        : asked.touches().stream()
            .filter(each -> !terms.touched().contains(each))
            .sorted()
            .findFirst()
            .flatMap(
                each ->
                    because(
                        AuthorityRefusal.TOUCHES_THE_PARTNERS,
                        given,
                        "touches",
                        each,
                        "it may not touch the partners' own " + each));
  }

  private static Optional<Objection> time(Given given, MandateTerms terms, LocalDate day) {
    if (given.isRevokedOn(day)) {
      return because(AuthorityRefusal.MANDATE_REVOKED, given, "on", day, "it was revoked");
    }
    LocalDate until = terms.until();
    if (until != null && day.isAfter(until)) {
      return because(
          AuthorityRefusal.MANDATE_EXPIRED, given, "on", day, "its last day was " + until);
    }
    var since = given.grant().since();
    return day.isBefore(since)
        ? because(AuthorityRefusal.MANDATE_NOT_YET, given, "on", day, "its first day is " + since)
        : Optional.empty();
  }

  private static Optional<Objection> form(Given given, MandateTerms terms, boolean last) {
    var form = given.grant().form();
    if (!form.decides()) {
      return because(AuthorityRefusal.ADVISES_ONLY, given, "form", form, "it is a " + form);
    }
    return last || terms.subdelegation()
        ? Optional.empty()
        : because(
            AuthorityRefusal.NO_SUB_DELEGATION,
            given,
            "holder",
            given.grant().holder(),
            "its terms do not let the holder hand it on");
  }

  private static Optional<Objection> conditions(Given given, MandateTerms terms, Question asked) {
    return terms.conditions().stream()
        .filter(each -> !isMet(given, each, asked))
        .findFirst()
        .flatMap(
            open ->
                because(
                    AuthorityRefusal.CONDITION_OPEN,
                    given,
                    "condition",
                    open.condition(),
                    "open is: " + open.text()));
  }

  private static boolean isMet(Given given, Condition condition, Question asked) {
    return condition.each()
        ? asked.met().contains(new Met(given.grant().mandate(), condition.condition()))
        : given.met().contains(condition);
  }

  static Optional<Objection> because(
      AuthorityRefusal reason, Given given, String field, Object value, String how) {
    var grant = given.grant();
    String sentence =
        "The mandate of %s to %s (%s): %s. %s"
            .formatted(grant.giver(), grant.holder(), grant.mandate(), how, reason.explanation());
    return Optional.of(new Objection(reason, grant.mandate(), field, value.toString(), sentence));
  }
}
