package quorate.governance.mandate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Document;
import quorate.governance.partners.PartnersYes;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.subject.Subject;

/** What a mandate must be like, whoever gives it. */
final class GrantTerms {

  private GrantTerms() {}

  /** The first that is not so; empty when it can be given. */
  static Optional<Decision<MandateEvent>> check(
      Form form, Party giver, Party holder, LocalDate since, MandateTerms terms) {
    return parties(form, giver, holder).or(() -> inItself(since, terms));
  }

  /** What is given holds from the day on which it is: of the paper that shows it, else today. */
  static Optional<Decision<MandateEvent>> reachesBack(
      LocalDate since, @Nullable Document paper, LocalDate today) {
    if (paper == null) {
      return since.isBefore(today) ? backdated(since, today) : Optional.empty();
    }
    return !since.isBefore(paper.dated())
        ? Optional.empty()
        : Optional.of(
            Decision.refuse(
                MandateRefusal.BEFORE_ITS_DOCUMENT,
                "since",
                since,
                "It would begin on %s, and the document by which it is given is of %s: "
                        .formatted(since, paper.dated())
                    + "name that day or a later one, or show the earlier document."));
  }

  private static Optional<Decision<MandateEvent>> backdated(LocalDate since, LocalDate today) {
    return Optional.of(
        Decision.refuse(
            MandateRefusal.NOT_BACKDATED,
            "since",
            since,
            "It would begin on %s, and no document shows that it was given before today, %s: "
                    .formatted(since, today)
                + "name today or a later day; of what was given before, the secretary records the"
                + " document."));
  }

  /** Why a practice's yes to these terms does not count; empty where it does, and for others. */
  static Optional<Decision<MandateEvent>> ofThePartners(
      Party giver, MandateTerms terms, PartnersYes partners, LocalDate today) {
    return giver.kind() == PartyKind.PRACTICE
        ? partners.refused(terms.touched(), null, today, "")
        : Optional.empty();
  }

  private static Optional<Decision<MandateEvent>> parties(Form form, Party giver, Party holder) {
    if (giver.equals(holder)) {
      return refused(MandateRefusal.HOLDER_IS_GIVER, "holder.code", holder.code());
    }
    if (form == Form.MANDATE && giver.kind() == PartyKind.BODY) {
      return refused(MandateRefusal.FORM_NEEDS_ANOTHER_GIVER, "form", form);
    }
    if (form != Form.MANDATE && form != Form.LEAD_PROVIDER && giver.kind() == PartyKind.PRACTICE) {
      return refused(MandateRefusal.FORM_NEEDS_ANOTHER_GIVER, "form", form);
    }
    return form.canBeHeldBy(holder.kind())
        ? Optional.empty()
        : refused(MandateRefusal.FORM_NEEDS_ANOTHER_HOLDER, "holder.kind", holder.kind());
  }

  private static Optional<Decision<MandateEvent>> inItself(LocalDate since, MandateTerms terms) {
    var subject = twice(terms.subjects(), Subject::code);
    if (subject != null) {
      return refused(MandateRefusal.SUBJECT_NAMED_TWICE, "terms.subjects", subject);
    }
    var condition = twice(terms.conditions(), Condition::condition);
    if (condition != null) {
      return refused(MandateRefusal.CONDITION_NAMED_TWICE, "terms.conditions", condition);
    }
    var until = terms.until();
    return until != null && until.isBefore(since)
        ? refused(MandateRefusal.ENDS_BEFORE_IT_BEGINS, "terms.until", until)
        : Touch.twice(terms.touched(), "terms.touches");
  }

  private static <T> @Nullable String twice(List<T> all, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    return all.stream().map(code).filter(each -> !seen.add(each)).findFirst().orElse(null);
  }

  private static Optional<Decision<MandateEvent>> refused(
      MandateRefusal why, String field, Object value) {
    return Optional.of(Decision.refuse(why, field, value));
  }
}
