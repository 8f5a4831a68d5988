package quorate.governance.agreement;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.agreement.Agreement.Made;
import quorate.governance.agreement.AgreementCommand.DrawOnAgreement;
import quorate.governance.agreement.AgreementCommand.EndAgreement;
import quorate.governance.agreement.AgreementCommand.FreeAgreement;
import quorate.governance.agreement.AgreementCommand.MakeAgreement;
import quorate.governance.agreement.AgreementCommand.VaryAgreement;
import quorate.governance.agreement.AgreementEvent.AgreementDrawn;
import quorate.governance.agreement.AgreementEvent.AgreementEnded;
import quorate.governance.agreement.AgreementEvent.AgreementFreed;
import quorate.governance.agreement.AgreementEvent.AgreementMade;
import quorate.governance.agreement.AgreementEvent.AgreementVaried;
import quorate.governance.agreement.Content.Fence;
import quorate.governance.evidence.Document;
import quorate.governance.party.Party;

/** Decides about one agreement. */
public final class AgreementDecider {

  private AgreementDecider() {}

  /** Decides. */
  public static Decision<AgreementEvent> decide(AgreementCommand command, Agreement agreement) {
    if (command instanceof MakeAgreement c) {
      return agreement instanceof Made ? refuse(AgreementRefusal.ALREADY_MADE) : make(c);
    }
    if (!(agreement instanceof Made made)) {
      return refuse(AgreementRefusal.NO_SUCH_AGREEMENT);
    }
    return switch (command) {
      case MakeAgreement _ -> refuse(AgreementRefusal.ALREADY_MADE);
      case VaryAgreement c -> vary(c, made);
      case DrawOnAgreement c -> accept(drawn(c));
      case FreeAgreement c -> accept(freed(c));
      case EndAgreement c -> end(c, made);
    };
  }

  private static Decision<AgreementEvent> make(MakeAgreement c) {
    return signed(c.document(), c.today())
        .or(() -> check(c.since(), c.content()))
        .or(() -> OfThePartners.check(c.content(), c.partners(), c.today()))
        .orElseGet(
            () ->
                accept(
                    new AgreementMade(
                        c.agreement(),
                        c.title(),
                        c.since(),
                        c.content(),
                        c.document(),
                        orNull(c.partners()))));
  }

  private static Decision<AgreementEvent> vary(VaryAgreement c, Made made) {
    if (c.from().isBefore(c.today())) {
      return refuse(AgreementRefusal.NOT_BACKDATED, "from", c.from());
    }
    var ended = made.ended();
    if (ended != null && c.from().isAfter(ended.lastDay())) {
      return refuse(AgreementRefusal.ALREADY_ENDED);
    }
    if (Purse.isOverdrawn(made, c.content())) {
      return refuse(
          AgreementRefusal.BELOW_DRAWN, "content.budget", String.valueOf(c.content().budget()));
    }
    return signed(c.document(), c.today())
        .or(() -> check(c.from(), c.content()))
        .or(() -> OfThePartners.check(c.content(), c.partners(), c.today()))
        .orElseGet(
            () ->
                accept(
                    new AgreementVaried(
                        c.agreement(), c.from(), c.content(), c.document(), orNull(c.partners()))));
  }

  private static @Nullable List<OfPractice> orNull(List<OfPractice> partners) {
    return partners.isEmpty() ? null : partners;
  }

  private static AgreementDrawn drawn(DrawOnAgreement c) {
    var charge = c.charge();
    return new AgreementDrawn(
        c.agreement(),
        c.decision(),
        c.subject(),
        charge.fence(),
        charge.fenced(),
        charge.free(),
        c.today());
  }

  private static AgreementFreed freed(FreeAgreement c) {
    var charge = c.charge();
    return new AgreementFreed(
        c.agreement(),
        c.decision(),
        c.by(),
        charge.fence(),
        charge.fenced(),
        charge.free(),
        c.today());
  }

  private static Decision<AgreementEvent> end(EndAgreement c, Made made) {
    if (c.lastDay().isBefore(c.today())) {
      return refuse(AgreementRefusal.NOT_BACKDATED, "lastday", c.lastDay());
    }
    var before = made.ended();
    if (before != null && !c.lastDay().isBefore(before.lastDay())) {
      return refuse(AgreementRefusal.ALREADY_ENDED);
    }
    return signed(c.document(), c.today())
        .orElseGet(
            () -> accept(new AgreementEnded(c.agreement(), c.lastDay(), c.reason(), c.document())));
  }

  private static Optional<Decision<AgreementEvent>> signed(Document document, LocalDate today) {
    return document.dated().isAfter(today)
        ? Optional.of(refuse(AgreementRefusal.DATED_AHEAD, "document.dated", document.dated()))
        : Optional.empty();
  }

  private static Optional<Decision<AgreementEvent>> check(LocalDate since, Content content) {
    List<Party> parties = content.parties();
    if (Set.copyOf(parties).size() < parties.size()) {
      return refused(AgreementRefusal.PARTY_NAMED_TWICE, "content.parties", parties);
    }
    if (parties.size() < 2) {
      return refused(AgreementRefusal.ONE_PARTY_ALONE, "content.parties", parties);
    }
    LocalDate until = content.until();
    return until != null && until.isBefore(since)
        ? refused(AgreementRefusal.ENDS_BEFORE_IT_BEGINS, "content.until", until)
        : money(content);
  }

  private static Optional<Decision<AgreementEvent>> money(Content content) {
    var budget = content.budget();
    if (content.ringFenced().isEmpty()) {
      return Optional.empty();
    }
    if (budget == null) {
      return refused(AgreementRefusal.FENCES_WITHOUT_BUDGET, "content.budget", "none");
    }
    var within = overlapping(content.ringFenced());
    if (within.isPresent()) {
      return refused(AgreementRefusal.FENCES_OVERLAP, "content.ringfenced", within.get());
    }
    return content.fenced().compareTo(budget) > 0
        ? refused(
            AgreementRefusal.FENCES_EXCEED_BUDGET,
            "content.ringfenced",
            content.fenced().toPlainString())
        : Optional.empty();
  }

  // Each is within itself; a second one that has it within overlaps.
  private static Optional<String> overlapping(List<Fence> fences) {
    return fences.stream()
        .map(each -> each.subject().code())
        .filter(code -> fences.stream().filter(other -> other.subject().covers(code)).count() > 1)
        .findFirst();
  }

  private static Optional<Decision<AgreementEvent>> refused(
      AgreementRefusal why, String field, Object value) {
    return Optional.of(Decision.refuse(why, field, value));
  }
}
